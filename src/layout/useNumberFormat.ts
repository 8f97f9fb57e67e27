import { useLocale } from 'react-admin';
import { countFormat } from './intlFormats';

/** Writes a count in the user's language; what is none as a dash. */
export function useNumberFormat(): (count: number) => string {
  return countFormat(useLocale() ?? 'en');
}
