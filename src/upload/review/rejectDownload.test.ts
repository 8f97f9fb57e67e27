import { describe, expect, it } from 'vitest';
import { settingsName } from '../../phonelist/rejectSettings';
import { createCsvBlocks } from '../../phonelist/rows/csvBlocks';
import { sniff } from '../../phonelist/sniff';
import { rejectDownload } from './rejectDownload';
import { readListOf, storedRows } from './review.testing';

const SETTINGS = { header: true, width: 3, variables: [1, 2] };
const NEVER = new AbortController().signal;
const save = (list: Awaited<ReturnType<typeof readListOf>>, header: string[], signal = NEVER) => {
  const told: number[] = [];
  const file = rejectDownload(list, header, (reason) => `Because: ${reason}`, {
    signal,
    report: (rows) => void told.push(rows),
  });
  return { file, told };
};

const settingsOf = (text: string, chosen: Parameters<typeof sniff>[2] = {}) => {
  const sniffed = sniff(new TextEncoder().encode(text), true, chosen);
  if (sniffed.kind !== 'list') throw new Error('It is no list');
  return sniffed.settings;
};

describe('the file of rejected rows', () => {
  it('is known again, and brings just these rows with all their columns', async () => {
    const list = await readListOf('Phone,Name,Note\nabc,"Ana, Maria",\n5550001,Bo,x\n2025,=1+1,\n', SETTINGS);
    const text = await (await save(list, ['Phone', 'Name', 'Note']).file).text();
    expect(text).toContain('abc,"Ana, Maria",,2,Because: letters');
    const sniffed = sniff(new TextEncoder().encode(text.replace('abc', '5550009')), true);
    if (sniffed.kind !== 'list') throw new Error('It is no list');
    expect(sniffed.settings).toMatchObject({ rejectFileColumns: 3, width: 3 });
    const again = await readListOf(text.replace('abc', '5550009'), {
      ...SETTINGS,
      rejectFileColumns: 3,
    });
    expect(again.result.totals).toMatchObject({ rows: 3, ready: 1, rejected: 1, notData: 1 });
    expect(again.result.rejects['too-short']?.samples).toEqual([
      { row: 3, line: 3, cell: '2025', column: 0 },
    ]);
  });

  it('keeps rows too wide that were: its surplus columns are none of the list', async () => {
    const list = await readListOf('Phone,Name\n5550001,Ana,Maria,x\n2025,Bo\n', {
      header: true,
      width: 2,
      variables: [1],
    });
    const text = await (await save(list, ['Phone', 'Name']).file).text();
    const sniffed = sniff(new TextEncoder().encode(text), true);
    if (sniffed.kind !== 'list') throw new Error('It is no list');
    expect(sniffed.settings).toMatchObject({ width: 2, variables: [1], rejectFileColumns: 4 });
    const again = await readListOf(text, sniffed.settings);
    expect(again.result.rejects).toEqual({
      'too-many-cells': { count: 1, samples: [{ row: 2, line: 2, cell: 'Maria | x' }] },
      'too-short': { count: 1, samples: [{ row: 3, line: 3, cell: '2025', column: 0 }] },
    });
  });

  it.each([
    ['by the names of the columns alone', { preambleRows: 1, header: false }],
    ['by choice', { width: 2 }],
  ])('keeps a last variable that is empty in every row, where the list is narrower %s', async (_, narrow) => {
    const rows = 'Phone,Name,Note\nabc,Ana,\n5550001,Bo,\n';
    const chosen = { ...narrow, variables: [2, 1], variableDefaults: ['friend'] };
    const list = await readListOf(rows, settingsOf(rows, chosen));
    expect(list.settings.width).toBe(2);
    const text = (await (await save(list, []).file).text()).replace('abc', '5550009');
    const { settings } = list;
    expect(settingsOf(text)).toMatchObject({
      width: settings.width,
      numberColumns: settings.numberColumns,
      variables: settings.variables,
      variableDefaults: settings.variableDefaults,
    });
    expect((await readListOf(text, settingsOf(text))).result.totals).toMatchObject({ ready: 1, rejected: 0 });
  });

  it.each([
    ['of a country that is left out', '+33612345678,Ana\n+1202555,Bo\n', { excludedCountries: ['FR'] }],
    ['without a variable', '5550001,\n12,Bo\n', { missingVariables: 'reject' as const }],
    ['of another country', '(202) 555-01,Ana\n', { country: 'US' }],
    ['with its quotes awry', '+12025550101,"Wal" ter"\n', {}],
    ['with a row in its quotes', '+12025550101,"a\n5550002,b"\n', { unclosed: 'reject' as const }],
    ['of a costly number', '+19005550101,Ana\n', { premium: 'reject' as const }],
  ])('brings no row %s that nobody has corrected', async (_, rows, chosen) => {
    const list = await readListOf(`Phone,Name\n${rows}`, {
      ...SETTINGS,
      width: 2,
      variables: [1],
      ...chosen,
    });
    const text = await (await save(list, ['Phone', 'Name']).file).text();
    const sniffed = sniff(new TextEncoder().encode(text), true);
    if (sniffed.kind !== 'list') throw new Error('It is no list');
    const again = await readListOf(text, sniffed.settings);
    const reasons = ({ result }: typeof list) =>
      Object.entries(result.rejects).map(([why, { count }]) => [why, count]);
    expect(list.result.totals.ready).toBe(0);
    expect([again.result.totals.ready, reasons(again)]).toEqual([0, reasons(list)]);
  });

  it('is written block by block, and says how far it is', async () => {
    const list = await readListOf('abc\n555\n');
    const blocks = [0, 1, 2].map((first) => {
      const rows = createCsvBlocks();
      rows.add(String(first + 1), [String(first + 1), 'letters', `cell ${first}`]);
      return { ...rows.take(true), first };
    });
    const whole = { ...list, rejected: storedRows(blocks.map((block) => ({ rows: 1, csv: '', ...block }))) };
    const { file, told } = save(whole, []);
    const bytes = new Uint8Array(await (await file).arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    // Which the decoder leaves out.
    expect(new TextDecoder().decode(bytes)).toBe(
      [
        `column #1,sip-caller:line,sip-caller:reason,${settingsName(list.settings, 1)}`,
        'cell 0,1,Because: letters,letters',
        'cell 1,2,Because: letters,letters',
        'cell 2,3,Because: letters,letters',
        '',
      ].join('\r\n'),
    );
    expect(told).toEqual([1, 2, 3]);
  });

  it('is given up when it is not wanted any more', async () => {
    const list = await readListOf('abc\n');
    await expect(save(list, [], AbortSignal.abort()).file).rejects.toThrow('aborted');
  });
});
