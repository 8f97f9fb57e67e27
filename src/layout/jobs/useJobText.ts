import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import { useNumberFormat } from '../useNumberFormat';
import type { Phrase } from './jobPhrases';

/** Says a phrase in the user's language, with its counts as that language writes them. */
export function useJobText(): (phrase: Phrase) => string {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  return useCallback(
    ({ key, ofKind, count, values = {} }) => {
      const options: Record<string, string | number> = {};
      for (const [name, value] of Object.entries(values))
        options[name] = typeof value === 'number' ? formatNumber(value) : value;
      if (count !== undefined) Object.assign(options, { smart_count: count, count: formatNumber(count) });
      if (ofKind === undefined) return translate(key, options);
      const isKnown = translate(`jobs.kinds.${ofKind}.title`, { _: '' }) !== '';
      return translate(`jobs.kinds.${isKnown ? ofKind : 'other'}.${key}`, options);
    },
    [translate, formatNumber],
  );
}
