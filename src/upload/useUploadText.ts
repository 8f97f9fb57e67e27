import { useMemo } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { numberFormat } from '../layout/intlFormats';
import { useNumberFormat } from '../layout/useNumberFormat';

type Options = Record<string, unknown>;

/** The page's words: sentences, sentences with a count, and counts and sizes in the user's language. */
export interface UploadText {
  say(key: string, options?: Options): string;
  /** A sentence in singular or plural; `%{count}` is the count as written in the user's language. */
  count(key: string, count: number, options?: Options): string;
  number(count: number): string;
  size(bytes: number): string;
  /** A share from 0 to 1, in percent. */
  percent(share: number): string;
  /** A moment of this session by the user's own clock; with its day when that is over. */
  time(at: Date): string;
}

/** The words of this page; keys are below `upload.`. */
export function useUploadText(): UploadText {
  const translate = useTranslate();
  const locale = useLocale();
  const number = useNumberFormat();
  return useMemo(() => {
    const say: UploadText['say'] = (key, options) => translate(`upload.${key}`, options);
    return {
      say,
      count: (key, count, options) => say(key, { ...options, smart_count: count, count: number(count) }),
      number,
      size: (bytes) => writeSize(bytes, locale),
      percent: (share) => numberFormat(locale, { style: 'percent' }).format(share),
      time: (at) => writeTime(at, locale),
    };
  }, [translate, locale, number]);
}

function writeTime(at: Date, locale: string): string {
  const isToday = at.toDateString() === new Date().toDateString();
  const dateStyle = isToday ? undefined : 'medium';
  return new Intl.DateTimeFormat(locale, { dateStyle, timeStyle: 'short' }).format(at);
}

function writeSize(bytes: number, locale: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const maximumFractionDigits = power > 1 ? 1 : 0;
  const style = { style: 'unit', unit: units[power], unitDisplay: power > 0 ? 'short' : 'long' } as const;
  return numberFormat(locale, { ...style, maximumFractionDigits }).format(bytes / 1000 ** power);
}
