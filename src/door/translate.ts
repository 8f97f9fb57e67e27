import { common as commonEn, errors as errorsEn } from '../i18n/en/common';
import { door as doorEn } from '../i18n/en/door';
import { common as commonEs, errors as errorsEs } from '../i18n/es/common';
import { door as doorEs } from '../i18n/es/door';
import { withOneMark } from '../i18n/oneMark';
import { type Preferences, usePreferences } from '../preferences';

type Tree = { [key: string]: string | Tree };
type Locale = Preferences['locale'];

/** Both languages are in: they weigh less than a second request would wait. */
const MESSAGES: Record<Locale, Tree> = {
  en: { common: commonEn, errors: errorsEn, door: doorEn },
  es: { common: commonEs, errors: errorsEs, door: doorEs },
};

type Translate = (key: string, values?: Record<string, unknown>) => string;

/** The text at a dotted key with `%{name}` filled in; the key itself when there is no such text. */
export function createTranslate(locale: Locale): Translate {
  return (key, values = {}) => {
    const text = lookUp(MESSAGES[locale], key);
    if (text === undefined) return key;
    return withOneMark(values, (filled = {}) =>
      text.replace(/%\{(\w+)\}/g, (placeholder, name: string) => String(filled[name] ?? placeholder)),
    );
  };
}

/** Translates into the user's language without react-admin, which is not loaded yet at the door. */
export function useDoorTranslate(): Translate {
  return createTranslate(usePreferences().locale);
}

function lookUp(tree: Tree, key: string): string | undefined {
  const found = key
    .split('.')
    .reduce<Tree | string | undefined>(
      (node, part) => (typeof node === 'object' ? node[part] : undefined),
      tree,
    );
  return typeof found === 'string' ? found : undefined;
}
