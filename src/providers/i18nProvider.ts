import polyglotI18nProvider from 'ra-i18n-polyglot';
import raEn from 'ra-language-english';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import { en } from '../i18n/en';
import { withOneMark } from '../i18n/oneMark';
import { loadPart } from '../loadPart';
import type { Preferences } from '../preferences';

type Locale = Preferences['locale'];

const ENGLISH: TranslationMessages = { ...raEn, ...en };

async function spanish(): Promise<TranslationMessages> {
  const { raEs } = await loadPart(() => import('../i18n/es/ra'));
  const { es } = await loadPart(() => import('../i18n/es'));
  return { ...raEs, ...es };
}

/** react-admin's words and ours, in one language. Spanish is loaded for those who read it. */
export async function createI18nProvider(locale: Locale): Promise<I18nProvider> {
  const messages = locale === 'es' ? await spanish() : ENGLISH;
  const provider = polyglotI18nProvider(() => messages, locale);
  return {
    ...provider,
    translate: (key, options) => withOneMark(options, (values) => provider.translate(key, values)),
  };
}
