import type { ImportData } from '../imports/importJob';
import type { ReadSettings } from '../phonelist/readSettings';
import type { Delimiter, Quote } from '../phonelist/records/recordFormat';
import type { ReceiptText } from './useReceiptText';

/** One thing about how a file was read; `name` has its words in `receipts.howRead.names`. */
interface ReadingFact {
  name: string;
  words: string[];
}

interface ReadingWords extends Pick<ReceiptText, 'say' | 'counted' | 'number'> {
  translate(key: string): string;
  /** The name of a country by its code. */
  country(code: string): string;
}

/** How an import's file was read, in words: every setting that can change what goes up. */
export function readingFacts(data: ImportData, words: ReadingWords): ReadingFact[] {
  const { settings } = data;
  return [
    { name: 'format', words: formatWords(settings, words) },
    { name: 'numbers', words: numberWords(settings, words) },
    { name: 'variables', words: variableWords(data, words) },
    { name: 'country', words: [countryWords(settings, words)] },
    { name: 'choices', words: choiceWords(data, words) },
    { name: 'leftOut', words: leftOutWords(settings, words) },
  ];
}

const DELIMITER_KEYS: Record<Delimiter, string> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'pipe',
};
const QUOTE_KEYS: Record<Quote, string> = {
  '"': 'double',
  "'": 'single',
  curly: 'curly',
  none: 'none',
  row: 'row',
};

function formatWords(settings: ReadSettings, { say, counted, translate }: ReadingWords): string[] {
  const { container, sheet, encoding, delimiter, quote, unclosed, preambleRows, header } = settings;
  const ofText = () => [
    `${say('howRead.encoding')}: ${translate(`upload.settings.encodings.${encoding}`)}`,
    `${say('howRead.delimiter')}: ${translate(`upload.settings.delimiters.${DELIMITER_KEYS[delimiter]}`)}`,
    `${say('howRead.quote')}: ${translate(`upload.settings.quotes.${QUOTE_KEYS[quote]}`)}`,
    ...(unclosed === 'reject' ? [say('howRead.unclosed')] : []),
  ];
  return [
    ...(container === 'text'
      ? ofText()
      : container === 'vcard'
        ? [say('howRead.cards')]
        : [say('howRead.sheet', { sheet })]),
    say(header ? 'howRead.header' : 'howRead.noHeader'),
    ...(preambleRows > 0 ? [counted('howRead.preamble', preambleRows)] : []),
  ];
}

function numberWords(settings: ReadSettings, { say, number }: ReadingWords): string[] {
  const { numberColumns, numberUse, countryCodeColumn, areaCodeColumn } = settings;
  const columns = numberColumns.map((column) => say('howRead.column', { position: number(column + 1) }));
  // Receipts of earlier versions know of no such columns.
  const codeWords = (key: string, column: number | null | undefined) =>
    column == null ? [] : [say(key, { position: number(column + 1) })];
  return [
    ...columns,
    ...(numberColumns.length > 1 ? [say(`howRead.numberUse.${numberUse}`)] : []),
    ...codeWords('howRead.countryCodeColumn', countryCodeColumn),
    ...codeWords('howRead.areaCodeColumn', areaCodeColumn),
  ];
}

function variableWords({ settings, variableNames }: ImportData, { say, number }: ReadingWords): string[] {
  const { variables, variableDefaults, missingVariables, extensions } = settings;
  const named = variables.map((column, at) => {
    const words = { position: number(at + 1), name: variableNames[at] ?? '', column: number(column + 1) };
    const fallback = variableDefaults[at] ?? '';
    const said = say(words.name ? 'howRead.variable' : 'howRead.unnamedVariable', words);
    return fallback ? `${said} ${say('howRead.whenEmpty', { value: fallback })}` : said;
  });
  const position = number(variables.length + 1);
  return [
    ...named,
    ...(extensions === 'keep' ? [say('howRead.extensionVariable', { position })] : []),
    ...(variables.length === 0 && extensions !== 'keep' ? [say('howRead.noVariables')] : []),
    ...(missingVariables === 'reject' ? [say('howRead.missingRejected')] : []),
  ];
}

function countryWords({ country }: ReadSettings, words: ReadingWords): string {
  return country === 'as-written' ? words.say('howRead.asWritten') : words.country(country);
}

/** What the user agreed to for numbers that are not read without. */
function choiceWords({ settings, corrections }: ImportData, { say, counted }: ReadingWords): string[] {
  const { twoNumbers, extensions, replacements } = settings;
  const agreed = (['leadingZero', 'plus', 'letterO', 'vanity', 'oldPlan'] as const).filter(
    (choice) => settings[choice],
  );
  const words = [
    ...agreed.map((choice) => say(`howRead.choices.${choice}`)),
    ...(twoNumbers === 'reject' ? [] : [say(`howRead.choices.twoNumbers.${twoNumbers}`)]),
    ...(extensions === 'reject' ? [] : [say(`howRead.choices.extensions.${extensions}`)]),
    ...replacements.map(({ find, replace }) => say('howRead.choices.replacement', { find, replace })),
    ...(corrections > 0 ? [counted('howRead.choices.corrections', corrections)] : []),
  ];
  return words.length > 0 ? words : [say('howRead.choices.none')];
}

function leftOutWords(settings: ReadSettings, { say, country }: ReadingWords): string[] {
  const { duplicates, premium, already, earlier, hidden, container, excludedCountries } = settings;
  const countries = excludedCountries.map(country).join(', ');
  return [
    say(`howRead.duplicates.${duplicates}`),
    say(`howRead.already.${already}`),
    ...(earlier === 'skip' ? [] : [say('howRead.earlierSent')]),
    // Receipts of earlier versions know of no such choice.
    ...(settings.otherWriting === 'skip' ? [say('howRead.samePhonesSkipped')] : []),
    ...(container !== 'text' && hidden === 'send' ? [say('howRead.hiddenSent')] : []),
    ...(premium === 'reject' ? [say('howRead.premiumRejected')] : []),
    ...(countries ? [say('howRead.excluded', { countries })] : []),
  ];
}
