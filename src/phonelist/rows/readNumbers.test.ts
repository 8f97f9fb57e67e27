import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NUMBER_REASONS } from '../number/reasons';
import { type Correction, PLAIN_LIST, type ReadSettings } from '../readSettings';
import { readNumbers } from './readNumbers';

const read = (
  cells: string[],
  settings: Partial<ReadSettings>,
  corrections: (string | Omit<Correction, 'row'>)[] = [],
) =>
  readNumbers(
    cells,
    { ...PLAIN_LIST, ...settings },
    corrections.map((one) => (typeof one === 'string' ? { row: 1, cell: one } : { row: 1, ...one })),
  ).map(({ verdict, cell, own }) =>
    verdict.ok
      ? { number: verdict.number, repairs: verdict.repairs, cell, own }
      : { reason: verdict.reason, cell, own },
  );
const replacing = (
  reason: ReadSettings['replacements'][number]['reason'],
  ...pairs: [string, string][]
): Partial<ReadSettings> => ({
  replacements: pairs.map(([find, replace]) => ({ reason, find, replace })),
});

describe('find and replace', () => {
  it('makes a number of a cell that is refused for the reason, every time that it is found', () => {
    expect(read(['8OO55512O4'], { country: 'US', ...replacing('letters', ['O', '0']) })).toEqual([
      {
        number: '+18005551204',
        repairs: ['replaced', 'default-country'],
        cell: '8OO55512O4',
        own: '8OO55512O4',
      },
    ]);
  });

  it('leaves alone what is a number, what is refused for another reason, and what it does not help', () => {
    expect(read(['5550001'], replacing('letters', ['5', '6']))).toMatchObject([{ number: '5550001' }]);
    expect(read(['911'], replacing('letters', ['911', '5550911']))).toMatchObject([{ reason: 'short-code' }]);
    expect(read(['Ann'], replacing('letters', ['A', '5']))).toEqual([
      { reason: 'letters', cell: 'Ann', own: 'Ann' },
    ]);
  });

  it('takes the text as it stands, and nothing for nothing', () => {
    expect(read(['5550001(a)'], replacing('letters', ['(a)', '']))).toMatchObject([{ number: '5550001' }]);
    expect(read(['x5550001'], replacing('letters', ['.', '']))).toMatchObject([{ reason: 'letters' }]);
    expect(read(['x555'], replacing('letters', ['x', '$&5550']))).toMatchObject([{ reason: 'letters' }]);
    expect(read([''], replacing('no-number', ['', '5550001']))).toMatchObject([{ reason: 'no-number' }]);
  });

  it('tries each alone on the cell as it was written, and then all', () => {
    const both = replacing('letters', ['a', ''], ['ab', ''], ['l', '1']);
    expect(read(['555000ab1'], both)).toMatchObject([{ number: '5550001' }]);
    expect(read(['a555000l'], both)).toMatchObject([{ number: '5550001' }]);
  });

  it('may make two numbers', () => {
    const settings = { ...replacing('letters', ['~', '/']), twoNumbers: 'each' as const };
    expect(read(['5550001~5550002'], settings)).toMatchObject([
      { number: '5550001', repairs: ['replaced', 'each-of-two'] },
      { number: '5550002', repairs: ['replaced', 'each-of-two'] },
    ]);
  });
});

describe('a correction', () => {
  it('takes the place of the number, and is listed against the cell of the file', () => {
    expect(read(['911'], {}, ['555-0001'])).toEqual([
      { number: '5550001', repairs: ['corrected'], cell: '911', own: '555-0001' },
    ]);
  });

  it('that is no number either is refused as such', () => {
    expect(read(['911'], {}, ['Ann'])).toEqual([{ reason: 'letters', cell: '911', own: 'Ann' }]);
    expect(read(['911'], {}, ['Ann', '5550001'])).toMatchObject([{ number: '5550001' }]);
  });

  it('leaves a number that is not refused (any more)', () => {
    expect(read(['5550001'], {}, ['5550002'])).toMatchObject([{ number: '5550001', repairs: [] }]);
    expect(read(['911'], {}, ['5550001', '5550002'])).toMatchObject([{ number: '5550001' }]);
  });

  it('of one number leaves the others of its row', () => {
    const each = { numberColumns: [0, 1, 2], numberUse: 'each' as const };
    expect(read(['5550001', '911', '112'], each, ['5550002'])).toMatchObject([
      { number: '5550001', repairs: [] },
      { number: '5550002' },
      { reason: 'short-code' },
    ]);
    expect(read(['5550001', '911', '112'], each, ['5550002', '5550003'])).toMatchObject([
      { number: '5550001' },
      { number: '5550002' },
      { number: '5550003' },
    ]);
    expect(read(['5550001;0000000', '', ''], { ...each, twoNumbers: 'each' }, ['5550002'])).toMatchObject([
      { number: '5550001', repairs: ['each-of-two'] },
      { number: '5550002', repairs: ['corrected'] },
    ]);
  });
});

describe('a correction of a certain number', () => {
  const each = { numberColumns: [0, 1], numberUse: 'each' as const };

  it('takes the place of that one, not of the first that is refused', () => {
    expect(read(['let ters', '12345'], each, [{ cell: '5550002', column: 1, was: '12345' }])).toMatchObject([
      { reason: 'letters' },
      { number: '5550002' },
    ]);
  });

  it('is for what was refused: a cell that is read in parts by now keeps each of them', () => {
    const cell = '5550001; 0000000';
    const correction = { cell: '5550001', column: 0, was: cell };
    expect(read([cell], {}, [correction])).toMatchObject([{ number: '5550001', repairs: ['corrected'] }]);
    expect(read([cell], { twoNumbers: 'each' }, [correction])).toMatchObject([
      { number: '5550001', repairs: ['each-of-two'] },
      { reason: 'placeholder', own: '0000000' },
    ]);
  });

  it('may be corrected again, and be of a part', () => {
    const parts = ['5550001;0000000;911'];
    const corrections = [
      { cell: 'Ann', column: 0, was: '911' },
      { cell: '5550003', column: 0, was: 'Ann' },
    ];
    expect(read(parts, { twoNumbers: 'each' }, corrections)).toMatchObject([
      { number: '5550001' },
      { reason: 'placeholder' },
      { number: '5550003' },
    ]);
  });

  it('finds a long text that was cut where it was shown', () => {
    const long = 'x'.repeat(240);
    const was = `${long.slice(0, 200)}…`;
    expect(read([long], {}, [{ cell: '5550001', column: 0, was }])).toMatchObject([{ number: '5550001' }]);
  });
});

describe('whatever the cells and the settings', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '5550001',
      '911',
      '8OO5551234',
      '+44 (0)20 7946 0958',
      '5550001/5550002',
      '5550001 x1',
      '',
    ),
    fc.string({ unit: fc.constantFrom(...'0123456789+ -.()/,xO'), maxLength: 18 }),
  );
  const settings: fc.Arbitrary<Partial<ReadSettings>> = fc.record(
    {
      country: fc.constantFrom('as-written', 'US', 'GB'),
      numberColumns: fc.constantFrom([0], [1, 0]),
      numberUse: fc.constantFrom('first', 'each'),
      twoNumbers: fc.constantFrom('reject', 'first', 'each'),
      extensions: fc.constantFrom('reject', 'drop', 'keep'),
      letterO: fc.boolean(),
      leadingZero: fc.boolean(),
      replacements: fc.array(
        fc.record({
          reason: fc.constantFrom(...NUMBER_REASONS),
          find: fc.constantFrom('', 'O', '0', 'x', '9', '11'),
          replace: fc.constantFrom('', '0', '5550001'),
        }),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: [] },
  );
  const row = fc.tuple(cell, cell);
  const digits = (text: string) => text.replace(/\D/g, '');

  it('no number has other digits than its cell without a repair that is said', () => {
    fc.assert(
      fc.property(row, settings, fc.array(cell, { maxLength: 2 }), (cells, settings, corrections) => {
        for (const one of read(cells, settings, corrections)) {
          expect(cells).toContain(one.cell);
          if (one.number && digits(one.number) !== digits(one.cell)) expect(one.repairs).not.toEqual([]);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('replacements change nothing but refused cells, which become numbers or stay as they are', () => {
    fc.assert(
      fc.property(row, settings, (cells, settings) => {
        const each = { ...settings, numberUse: 'each' as const, twoNumbers: 'reject' as const };
        const [before, after] = [read(cells, { ...each, replacements: [] }), read(cells, each)];
        expect(after).toHaveLength(before.length);
        after.forEach((one, at) => {
          if (JSON.stringify(one) === JSON.stringify(before[at])) return;
          expect(before[at]).toHaveProperty('reason');
          expect(one).toMatchObject({ repairs: expect.arrayContaining(['replaced']) });
        });
      }),
      { numRuns: 3_000 },
    );
  });

  it('puts the code of its own column before a number, also before what the user wrote in its place', () => {
    const settings = { ...PLAIN_LIST, numberColumns: [1], countryCodeColumn: 0, country: 'US' };
    const numbers = (code: string, cell: string, corrections: Parameters<typeof readNumbers>[2] = []) =>
      readNumbers([code, cell], settings, corrections).map(({ verdict, own }) => [
        verdict.ok ? verdict.number : verdict.reason,
        verdict.ok ? verdict.repairs : [],
        own,
      ]);
    expect(numbers('+44', '7700900102')).toEqual([['+447700900102', ['code-column'], '7700900102']]);
    expect(numbers('01144', '07700 900102')).toEqual([
      ['+447700900102', ['code-column', 'trunk-zero'], '07700 900102'],
    ]);
    expect(numbers('44', '+12025550117')).toEqual([['+12025550117', [], '+12025550117']]);
    expect(numbers('44', '447700900102')).toEqual([['+447700900102', ['code-column'], '447700900102']]);
    expect(numbers('', '2025550117')).toEqual([['+12025550117', ['default-country'], '2025550117']]);
    // Never a number of the default country by a code that is none.
    expect(numbers('Mars', '2025550117')).toEqual([['impossible-for-country', [], '2025550117']]);
    expect(numbers('+44', '12', [{ row: 1, cell: '7700900103', column: 1, was: '12' }])).toEqual([
      ['+447700900103', ['corrected', 'code-column'], '7700900103'],
    ]);
  });
});
