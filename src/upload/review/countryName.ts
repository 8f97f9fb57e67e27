import { namesOf } from '../../layout/intlFormats';

/**
 * A country in the user's language.
 * @param code ISO code; `+800` and the like, which belong to no country, stay as they are; '' names none
 */
export function countryName(code: string, locale: string): string | null {
  if (code === '') return null;
  if (code.startsWith('+')) return code;
  return namesOf(locale, { type: 'region' }).of(code) ?? code;
}
