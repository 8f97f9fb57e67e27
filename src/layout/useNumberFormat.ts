import { useMemo } from 'react';
import { useLocale } from 'react-admin';

/** Writes a count in the user's language. */
export function useNumberFormat(): (count: number) => string {
  const locale = useLocale() ?? 'en';
  return useMemo(() => new Intl.NumberFormat(locale, { useGrouping: 'always' }).format, [locale]);
}
