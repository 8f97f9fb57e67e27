import { useLocale } from 'react-admin';
import { numberFormat } from './intlFormats';

/** Writes a count in the user's language. */
export function useNumberFormat(): (count: number) => string {
  return numberFormat(useLocale() ?? 'en', { useGrouping: 'always' }).format;
}
