import { describe, expect, it } from 'vitest';
import type { ImportData } from '../imports/importJob';
import { PLAIN_LIST, type ReadSettings } from '../phonelist/readSettings';
import { createI18nProvider } from '../providers/i18nProvider';
import { kindWords } from './kindWords';
import { readingFacts } from './readingFacts';
import { anImport, anUndo, aRemoval, aRestore } from './receipt.testing';

type Language = 'en' | 'es';

async function wordsIn(language: Language) {
  const { translate } = await createI18nProvider(language);
  const say = (key: string, values?: object) => translate(`receipts.${key}`, values);
  return {
    say,
    counted: (key: string, count: number) => say(key, { smart_count: count, count: String(count) }),
    number: String,
    translate: (key: string) => translate(key),
    country: (code: string) => `<${code}>`,
  };
}

async function tell(
  settings: Partial<ReadSettings>,
  more: Partial<ImportData> = {},
  language: Language = 'en',
) {
  const { data } = anImport(1, { settings: { ...PLAIN_LIST, ...settings }, ...more }).job as {
    data: ImportData;
  };
  const facts = readingFacts(data, await wordsIn(language));
  return Object.fromEntries(facts.map(({ name, words }) => [name, words]));
}

/** Everything that can be chosen, chosen. */
const ALL: Partial<ReadSettings> = {
  encoding: 'windows-1252',
  delimiter: '\t',
  quote: 'curly',
  unclosed: 'reject',
  preambleRows: 2,
  header: true,
  numberColumns: [1, 3],
  numberUse: 'each',
  variables: [2, 0],
  variableDefaults: ['friend', ''],
  missingVariables: 'reject',
  duplicates: 'last',
  premium: 'reject',
  already: 'send',
  earlier: 'send',
  excludedCountries: ['FR', '+800'],
  replacements: [{ reason: 'letters', find: 'x', replace: '' }],
  country: 'ES',
  leadingZero: true,
  plus: true,
  letterO: true,
  vanity: true,
  twoNumbers: 'each',
  extensions: 'keep',
  otherWriting: 'skip',
};

describe('how a file was read', () => {
  it('is told of a plain list', async () => {
    expect(await tell({})).toEqual({
      format: [
        'Encoding: UTF-8 (all languages)',
        'Delimiter: Comma',
        'Quotation marks: Straight: "…"',
        'Without a header',
      ],
      numbers: ['Column 1'],
      variables: ['None: numbers alone'],
      country: ['As written: nothing is added'],
      choices: ['None beyond what has one meaning'],
      leftOut: [
        'Of a number that is there twice, the first row goes up',
        'Numbers that the campaign held are not sent',
      ],
    });
  });

  it('is told of every choice', async () => {
    expect(await tell(ALL, { variableNames: ['Name', ''], corrections: 2 })).toEqual({
      format: [
        'Encoding: Windows-1252 (Western European)',
        'Delimiter: Tab',
        'Quotation marks: Curly: “…”',
        'Lines with a quotation mark that is not closed are rejected',
        'The first row is a header',
        '2 rows above it are not read',
      ],
      numbers: ['Column 2', 'Column 4', 'A row for each of them'],
      variables: [
        '1: Name (column 3) or “friend” when it is empty or would be spoken badly',
        '2: column 1',
        '3: the extension of the number',
        'Rows without one of them are rejected',
      ],
      country: ['<ES>'],
      choices: [
        'A lost leading zero is put back',
        'A missing + is put before the country code',
        'The letter O is read as a zero',
        'Letters are read as the digits of a telephone',
        'Of two numbers in a cell, each has a row',
        'Extensions go up as a variable',
        '“x” replaced by “” in refused cells',
        '2 numbers written over by hand',
      ],
      leftOut: [
        'Of a number that is there twice, the last row goes up',
        'Numbers that the campaign held are sent again',
        'Numbers of an earlier import are sent again',
        'Numbers that the campaign or the list has with or without their country are not sent',
        'Premium-rate numbers are rejected',
        'Countries that were left out: <FR>, <+800>',
      ],
    });
  });

  it('is told of a spreadsheet by its sheet', async () => {
    const { format } = await tell({ container: 'xlsx', sheet: 'May' });
    expect(format).toEqual(['Spreadsheet, sheet “May”', 'Without a header']);
    const { leftOut } = await tell({ container: 'xlsx', hidden: 'send' });
    expect(leftOut).toContain('Rows that the workbook hides are sent, too');
  });

  it.each(['en', 'es'] as const)('has all its words in %s', async (language) => {
    const told = [await tell({}, {}, language), await tell(ALL, { corrections: 1 }, language)];
    const more = await tell({ twoNumbers: 'first', extensions: 'drop', numberColumns: [0, 1] }, {}, language);
    const { say } = await wordsIn(language);
    const kinds = [aRemoval(), aRestore(), anImport(), anUndo()].map(({ job }) => kindWords(job, say));
    const words = [...[...told, more].flatMap((facts) => Object.values(facts).flat()), ...kinds];
    expect(words.filter((each) => /receipts\.|upload\.|%\{/.test(each))).toEqual([]);
  });
});
