import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMN_CASES, CUT_CASES } from '../cases/columnCases';
import { utf8 } from '../cases/listCase';
import { readWhole } from '../readList.testing';
import { sniff } from '../sniff';
import { nameKind } from './columnNames';

function propose(text: string, chosen: Parameters<typeof sniff>[2] = {}) {
  const sniffed = sniff(utf8(text), true, chosen);
  if (sniffed.kind !== 'list') throw new Error(sniffed.kind);
  return sniffed;
}

const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc.integer({ min: 2_000_000, max: 9_999_999 }).map((line) => `+1202${line}`),
  fc.integer({ min: 2_000_000, max: 9_999_999 }).map((line) => `202${line}`),
  fc.integer({ min: 10_000_000, max: 99_999_999 }).map(String),
  fc.constantFrom('20260115', 'Ann', 'n/a', '+1 202-555-0101 ::: +1 202-555-0102', '5550001', '1767225600'),
);
const NAMES = ['DNI', 'id', 'created', 'Name', 'TEL1', 'TEL2', 'Phone', 'Móvil', 'x', 'Número', 'Fax'];
const lists = fc
  .tuple(
    fc.shuffledSubarray(NAMES, { minLength: 2, maxLength: 5 }),
    fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 12 }),
  )
  .map(([names, rows]) =>
    [names, ...rows.map((row) => row.slice(0, names.length))].map((row) => row.join(';')).join('\n'),
  );

describe('the proposed number column', () => {
  it('never makes fewer rows ready than another one whose name is a phone’s', async () => {
    await fc.assert(
      fc.asyncProperty(lists, async (text) => {
        const { settings, columns, sampled } = propose(text);
        fc.pre(settings.header && settings.delimiter === ';' && sampled.rows > 0);
        const { result } = await readWhole(text, settings);
        for (const [at, { name }] of columns.entries()) {
          if (nameKind(name) !== 'phone') continue;
          const other = await readWhole(text, { ...settings, numberColumns: [at] });
          expect(result.totals.ready).toBeGreaterThanOrEqual(other.result.totals.ready);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('counts what comes of it', async () => {
    await fc.assert(
      fc.asyncProperty(lists, async (text) => {
        const { settings, ready, sampled } = propose(text);
        fc.pre(sampled.rows > 0);
        const { result } = await readWhole(text, settings);
        expect(ready).toBe(result.totals.ready);
        expect(sampled.isAll).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('gives way to what the user settles, with nothing of the proposal left', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 0, max: 1 }), (text, column) => {
        const { settings, isGuess } = propose(text, { numberColumns: [column] });
        expect([settings.numberColumns, isGuess]).toEqual([[column], false]);
      }),
      { numRuns: 100 },
    );
    const codes = 'country_code,phone\n+1,2025550101\n+44,7700900102\n';
    expect(propose(codes).settings.countryCodeColumn).toBe(0);
    const { settings } = propose(codes, { countryCodeColumn: null });
    expect(settings).toMatchObject({ countryCodeColumn: null, areaCodeColumn: null, variables: [0] });
  });

  it.each([
    ['nothing tells two columns apart', 'a,b\n2025550101,2025550111\n2025550102,2025550112\n', true],
    ['there are IDs only', 'DNI;Nombre\n40123456;Ana\n41987654;Luis\n', true],
    [
      'columns without names stand in for each other',
      '40123456;912345678;\n41987654;;923456789\n43218877;934567890;\n',
      true,
    ],
    ['names tell', 'DNI;TEL1\n40123456;912345678\n41987654;\n', false],
    ['there is one column of numbers', '5550001,a\n5550002,b\n', false],
    ['its numbers run', '5550001,John,199\n5550002,Mary,299\n5550003,Susan,149\n5550004,James,300\n', false],
    ['its numbers are one', '+12025550117,a\n+12025550117,b\n+12025550117,c\n', false],
    ['they run in two columns', '10000001,5550001\n10000002,5550002\n10000003,5550003\n', true],
    [
      'numbers are written with their country',
      'ref,line\n55500011,+12025550101\n43500012,+13035550102\n',
      false,
    ],
  ])('is asked about where %s', (_, text, isGuess) => {
    expect(propose(text).isGuess).toBe(isGuess);
  });

  it('names every rival with the rows that it makes ready', () => {
    const { rivalColumns, columns, settings } = propose(
      'Name,Phone,Mobile,Work Phone\na,+12025550101,+12025550111,\nb,+12025550102,+12025550112,+12025550122\n',
    );
    expect(settings.numberColumns).toEqual([1]);
    expect(rivalColumns).toEqual([2, 3]);
    expect(columns.map(({ ready }) => ready)).toEqual([0, 2, 2, 1]);
  });
});

describe('how the text is cut', () => {
  it('comes to the same wherever the bytes are cut', async () => {
    for (const { bytes, chosen = {} } of [...COLUMN_CASES, ...CUT_CASES]) {
      const whole = await bytes();
      const sniffed = sniff(whole, true, chosen);
      if (sniffed.kind !== 'list') continue;
      const [one, other] = [
        await readWhole(whole, sniffed.settings),
        await readWhole(whole, sniffed.settings, [1]),
      ];
      expect(other).toEqual(one);
    }
  });

  it('says which delimiter stands at the edge of most cells', () => {
    expect(propose('Name,Phone\nAnn,;+12025550117\nBob,;+12025550142\n', { delimiter: ';' }).edge).toEqual({
      column: 0,
      delimiter: ',',
      rows: 2,
    });
    expect(propose('Name,Phone\nAnn,+12025550117\nBob,+12025550142\n').edge).toBeNull();
  });
});
