import { namesOf } from './intlFormats';

/**
 * A country by its code, which people write in columns and search by, and by its name in the user's language.
 * @param code ISO code
 */
export function codeAndName(code: string, locale: string): string {
  return `${code} (${namesOf(locale, { type: 'region' }).of(code) ?? code})`;
}
