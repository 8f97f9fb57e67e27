import { describe, expect, it } from 'vitest';
import { createI18nProvider } from '../providers/i18nProvider';
import { readingShare, readingWords } from './readingWords';

async function textIn(language: 'en' | 'es') {
  const { translate } = await createI18nProvider(language);
  const say = (key: string, options?: object) => translate(`upload.${key}`, options);
  return {
    say,
    count: (key: string, count: number, options?: object) =>
      say(key, { ...options, smart_count: count, count: String(count) }),
    size: (bytes: number) => `${bytes} B`,
  };
}

const TEXT = { size: 4_000, isWorkbook: false };
const WORKBOOK = { ...TEXT, isWorkbook: true };
const at = (bytes: number, rows: number) => ({ part: 'file', bytes, rows }) as const;

describe('how far a reading is', () => {
  it('is told of a text by rows and bytes', async () => {
    const text = await textIn('en');
    expect(readingWords(null, TEXT, text)).toBe('Reading the file');
    expect(readingWords(at(1_000, 20), TEXT, text)).toBe('Reading: 20 rows so far, 1000 B of 4000 B');
    expect([readingShare(null, TEXT), readingShare(at(1_000, 20), TEXT)]).toEqual([null, 0.25]);
  });

  it('is told of a workbook by what is done with it, and never by bytes of which nothing is known', async () => {
    const text = await textIn('en');
    const unpacking = 'Unpacking the spreadsheet (4000 B): its rows come after that';
    expect(readingWords(null, WORKBOOK, text)).toBe(unpacking);
    expect(readingWords(at(0, 0), WORKBOOK, text)).toBe(unpacking);
    expect(readingWords(at(0, 500), WORKBOOK, text)).toBe('Reading: 500 rows so far');
    expect([readingShare(at(0, 0), WORKBOOK), readingShare(at(0, 500), WORKBOOK)]).toEqual([null, null]);
  });

  it('is told of numbers to compare with, by the numbers', async () => {
    const progress = { part: 'campaign', numbers: 5, total: 20 } as const;
    expect(readingWords(progress, WORKBOOK, await textIn('es'))).toContain('5 hasta ahora');
    expect(readingShare(progress, WORKBOOK)).toBe(0.25);
  });
});
