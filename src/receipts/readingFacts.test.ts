import { beforeAll, describe, expect, it } from 'vitest';
import { type ImportData, isImport } from '../imports/importJob';
import { PLAIN_LIST, type ReadSettings } from '../phonelist/readSettings';
import { createI18nProvider } from '../providers/i18nProvider';
import { type ReadingWords, readingFacts } from './readingFacts';
import { anImport } from './receipt.testing';

let words: ReadingWords;
beforeAll(async () => {
  const { translate } = await createI18nProvider('en');
  const say: ReadingWords['say'] = (key, values) => translate(`receipts.${key}`, values);
  words = {
    say,
    translate,
    counted: (key, count, values) => say(key, { smart_count: count, count, ...values }),
    number: String,
    country: (code) => ({ ES: 'Spain (ES)', FR: 'France (FR)' })[code] ?? code,
  };
});

function factsOf(settings: Partial<ReadSettings>, more: Partial<ImportData> = {}) {
  const { job } = anImport(1, { settings: { ...PLAIN_LIST, ...settings }, ...more });
  if (!isImport(job)) throw new Error('No import');
  return Object.fromEntries(readingFacts(job.data, words).map((fact) => [fact.name, fact.words]));
}

describe('how a list was read', () => {
  it('is told of a plain list', () => {
    expect(factsOf({})).toEqual({
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

  it('is told with all that was chosen', () => {
    const facts = factsOf(
      {
        ...{ encoding: 'windows-1252', delimiter: ';', quote: 'none', unclosed: 'reject' },
        ...{ header: true, preambleRows: 2, numberColumns: [0, 3], numberUse: 'each' },
        ...{ variables: [2, 1], variableDefaults: ['friend', ''], missingVariables: 'reject' },
        ...{ country: 'ES', plus: true, letterO: true, twoNumbers: 'each', extensions: 'keep' },
        replacements: [{ reason: 'letters', find: 'x', replace: '' }],
        ...{ duplicates: 'last', already: 'send', earlier: 'send', premium: 'reject' },
        excludedCountries: ['FR', '+800'],
      },
      { variableNames: ['Name', ''], corrections: 2 },
    );
    expect(facts).toEqual({
      format: [
        'Encoding: Windows-1252 (Western European)',
        'Delimiter: Semicolon',
        'Quotation marks: None: plain text',
        'Lines with a quotation mark that is not closed are rejected',
        'The first row is a header',
        '2 rows above it are not read',
      ],
      numbers: ['Column 1', 'Column 4', 'A row for each of them'],
      variables: [
        '1: Name (column 3) or “friend” when it is empty or would be spoken badly',
        '2: column 2',
        '3: the extension of the number',
        'Rows without one of them are rejected',
      ],
      country: ['Spain (ES)'],
      choices: [
        'A missing + is put before the country code',
        'The letter O is read as a zero',
        'Of two numbers in a cell, each has a row',
        'Extensions go up as a variable',
        '“x” replaced by “” in refused cells',
        '2 numbers written over by hand',
      ],
      leftOut: [
        'Of a number that is there twice, the last row goes up',
        'Numbers that the campaign held are sent again',
        'Numbers of an earlier import are sent again',
        'Premium-rate numbers are rejected',
        'Countries that were left out: France (FR), +800',
      ],
    });
  });

  it('is told of a workbook by its sheet', () => {
    expect(factsOf({ container: 'xlsx', sheet: 'May' }).format).toContain('Spreadsheet, sheet “May”');
  });
});
