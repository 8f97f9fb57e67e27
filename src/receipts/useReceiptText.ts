import { useMemo } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { formatInstant, formatInstantShort } from '../layout/formatInstant';
import { useNumberFormat } from '../layout/useNumberFormat';

export type ReceiptText = ReturnType<typeof useReceiptText>;

/** What receipts say, in the user's language. */
export function useReceiptText() {
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  const number = useNumberFormat();
  return useMemo(() => {
    const say = (key: string, values?: Record<string, unknown>) => translate(`receipts.${key}`, values);
    return {
      /** The message `receipts.<key>`. */
      say,
      /** One that depends on a count, which is `%{count}` in it. */
      counted: (key: string, count: number, values?: Record<string, unknown>) =>
        say(key, { smart_count: count, count: number(count), ...values }),
      /** A share of a whole, for a message with `%{percent}`. */
      percent: (key: string, done: number, total: number) =>
        say(key, { percent: number(total > 0 ? Math.floor((done / total) * 100) : 0) }),
      number,
      /** An instant with its zone. */
      when: (time: number) => formatInstant(time, locale),
      whenShort: (time: number) => formatInstantShort(time, locale),
    };
  }, [translate, locale, number]);
}
