import polyglotI18nProvider from 'ra-i18n-polyglot';
import raEn from 'ra-language-english';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import { en } from '../i18n/en';
import type { Preferences } from '../preferences';

type Locale = Preferences['locale'];

const ENGLISH: TranslationMessages = { ...raEn, ...en };

async function spanish(): Promise<TranslationMessages> {
  const [{ raEs }, { es }] = await Promise.all([import('../i18n/es/ra'), import('../i18n/es')]);
  return { ...raEs, ...es };
}

/** react-admin's words and ours. English is always there; Spanish is loaded for those who read it. */
export async function createI18nProvider(locale: Locale): Promise<I18nProvider> {
  const initial = locale === 'es' ? await spanish() : ENGLISH;
  const isInitial = (asked: string) => asked === locale;
  return polyglotI18nProvider(
    // polyglot asks for the first language at once, and for others when the user changes.
    (asked) => (isInitial(asked) ? initial : asked === 'es' ? spanish() : ENGLISH),
    locale,
    [
      { locale: 'en', name: 'English' },
      { locale: 'es', name: 'Español' },
    ],
    { allowMissing: false },
  );
}
