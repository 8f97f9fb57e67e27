import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import { useNumberFormat } from '../useNumberFormat';
import type { Phrase } from './jobPhrases';
import { sayPhrase } from './sayPhrase';

/** Says phrases about jobs in the user's language. */
export function useJobText(): (phrase: Phrase) => string {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  return useCallback((phrase) => sayPhrase(phrase, translate, formatNumber), [translate, formatNumber]);
}
