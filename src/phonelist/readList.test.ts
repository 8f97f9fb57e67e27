import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unaccounted } from './cases/listCase';
import { readList } from './readList';
import { bytesOf, inPieces, readOrStop, readWhole, type WholeReading } from './readList.testing';
import { PLAIN_LIST, type ReadSettings, type Replacement, varCountOf } from './readSettings';
import { ReadStop } from './readStop';
import { columnsOfRejects, writeRejectFile } from './rejectFile';
import { digitsKeyOf } from './rows/numberSet';
import { KnownNumbers, type Screens } from './rows/screening';
import { SCREENS, type Screen, screenKeys } from './rows/screens';
import { sniff } from './sniff';

const number = fc.constantFrom(
  '5550001',
  '5550002',
  '+18005551234',
  '555-0001',
  '(800) 555-1234',
  '8OO5551234',
  '5550001/5550002',
  '+44 (0)20 7946 0958',
  '0044 20 7946 0958',
  '18005550100.0',
  '1.80056E+10',
  '911',
  'n/a',
  '=1+1',
  "'5550003",
  '5550004 x12',
  '+52 1 55 1234 5678',
  '+525512345678',
  '15 2345-6789',
  'p:+18005551235',
  'wa.me/18005551236',
  '5550005 ::: 5550006',
  '+18005551237 or tel:+18005551238',
  '',
  ' ',
  'José 😀',
  '\ufffd',
);
const sign = fc.constantFrom(
  ',',
  ';',
  '\n',
  '\r\n',
  '\r',
  '"',
  '""',
  '",',
  '"\n',
  '\0',
  '\u200b',
  '\u001a',
  'Total: 5',
  'phone,name\n',
);
const list = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: number },
      { weight: 3, arbitrary: fc.constantFrom(',', '\n') },
      sign,
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));
const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
const settings: fc.Arbitrary<Partial<ReadSettings>> = fc.record(
  {
    header: fc.boolean(),
    preambleRows: fc.integer({ min: 0, max: 3 }),
    width: fc.integer({ min: 1, max: 4 }),
    numberColumns: fc.constantFrom([0], [1], [0, 2]),
    numberUse: fc.constantFrom('first', 'each'),
    variables: fc.constantFrom([], [1], [2, 0]),
    variableDefaults: fc.constantFrom([], ['friend']),
    unclosed: fc.constantFrom('stop', 'reject'),
    quote: fc.constantFrom('"', 'none'),
    missingVariables: fc.constantFrom('send', 'reject'),
    duplicates: fc.constantFrom('first', 'last'),
    country: fc.constantFrom('as-written', 'US', 'GB', 'MX', 'AR', 'BR'),
    twoNumbers: fc.constantFrom('reject', 'first', 'each'),
    extensions: fc.constantFrom('reject', 'drop', 'keep'),
    letterO: fc.boolean(),
    leadingZero: fc.boolean(),
    plus: fc.boolean(),
    oldPlan: fc.boolean(),
    excludedCountries: fc.constantFrom([], ['US']),
    replacements: fc.constantFrom<Replacement[][]>(
      [],
      [{ reason: 'letters', find: 'O', replace: '0' }],
      [
        { reason: 'short-code', find: '911', replace: '5550911' },
        { reason: 'extension', find: ' x12', replace: '' },
        { reason: 'no-number', find: '', replace: '5550099' },
      ],
    ),
    corrections: fc.constantFrom<ReadSettings['corrections'][]>(
      [],
      [{ row: 1, cell: '5550044' }],
      [
        { row: 2, cell: 'nobody' },
        { row: 2, cell: '(555) 0045' },
        { row: 3, cell: '112' },
      ],
    ),
    already: fc.constantFrom('send', 'skip'),
    earlier: fc.constantFrom('send', 'skip'),
  },
  { requiredKeys: ['unclosed'] },
);

const setOf = (numbers: string[]) => {
  const set = new KnownNumbers();
  for (const key of screenKeys(numbers)) set.addKnown(key);
  return set;
};
const screensOf = ({ already, earlier }: Partial<Record<Screen, string[]>>): Screens => ({
  ...(already && { already: setOf(already) }),
  ...(earlier && { earlier: setOf(earlier) }),
});
const someNumbers = fc.subarray(['5550001', '5550002', '+18005551234', '442079460958']);
const screenNumbers = fc.record({ already: someNumbers, earlier: someNumbers }, { requiredKeys: [] });

const told = (reading: WholeReading | ReadStop) =>
  reading instanceof ReadStop ? [reading.code, reading.line] : { ...reading, rejectBlocks: null };

describe('readList, for any file and any settings', () => {
  it('comes to the same however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(list, settings, sizes, async (text, settings, sizes) => {
        const whole = await readOrStop(text, settings, [1 << 20]);
        expect(told(await readOrStop(text, settings, sizes))).toEqual(told(whole));
      }),
      { numRuns: 500 },
    );
  });

  it('has totals that reconcile, and hands out exactly what they say', async () => {
    await fc.assert(
      fc.asyncProperty(list, settings, screenNumbers, async (text, settings, numbers) => {
        const screens = screensOf(numbers);
        const reading = await readOrStop(text, settings, undefined, { screens });
        if (reading instanceof ReadStop) return;
        const { result, sent, rejected } = reading;
        const { ready, notData } = result.totals;
        expect(unaccounted(result.totals)).toBe(0);
        expect([sent.length, rejected.length]).toEqual([ready, result.totals.rejected]);
        expect(new Set(sent.map(([number]) => number?.replace('+', ''))).size).toBe(ready);
        const sum = (counts: ({ count: number } | undefined)[]) =>
          counts.reduce((all, one) => all + (one?.count ?? 0), 0);
        expect(sum(Object.values(result.rejects))).toBe(result.totals.rejected);
        expect(sum(Object.values(result.notData))).toBe(notData);
        expect(sum(result.countries)).toBe(ready);
        expect(result.checked).toEqual(SCREENS.filter((screen) => screens[screen]));
        for (const screen of SCREENS) {
          const known = sent.filter(([number = '']) => screens[screen]?.hasKey(digitsKeyOf(number))).length;
          expect(result.readyKnown[screen] ?? 0).toBe(known);
          if ((settings[screen] ?? 'skip') === 'skip') expect(known).toBe(0);
          else expect(result.totals[screen]).toBe(0);
        }
        for (const row of sent) {
          expect(row).toHaveLength(1 + varCountOf({ ...PLAIN_LIST, ...settings }));
          expect(row[0]).toMatch(/^\+?\d{7,15}$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('sends no digits but those of a cell, or lists the repair', async () => {
    await fc.assert(
      fc.asyncProperty(list, settings, async (text, settings) => {
        const reading = await readOrStop(text, { ...settings, variables: [] });
        if (reading instanceof ReadStop) return;
        const listed = new Set(
          Object.values(reading.result.repairs).flatMap((kind) => kind.samples.map(({ after }) => after)),
        );
        const written = new Set(text.split(/[,;\r\n"]/).map((cell) => cell.replace(/\D/g, '')));
        for (const [number = ''] of reading.sent) {
          expect(listed.has(number) || written.has(number.replace('+', ''))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads back the rows that it rejected', async () => {
    await fc.assert(
      fc.asyncProperty(list, settings, async (text, settings) => {
        // A part of a cell that is refused alone may hold two numbers of its own.
        if (settings.twoNumbers === 'each') return;
        // A number beyond the list's width, or one that goes up as a value too: what is written over it is more than that.
        const { width, numberColumns, variables } = { ...PLAIN_LIST, ...settings };
        if (numberColumns.some((column) => column >= width || variables.includes(column))) return;
        const reading = await readOrStop(text, settings);
        if (reading instanceof ReadStop || reading.rejected.length === 0) return;
        const all = { ...PLAIN_LIST, ...settings };
        const columns = columnsOfRejects(reading.result, all);
        const file = [
          ...writeRejectFile(reading.rejectBlocks, [], columns, (reason) => reason, width, all),
        ].join('');
        for (const line of file.slice(1).split(/\r\n/)) expect(line).not.toMatch(/^[=@]/);
        // By what the file says itself, as when it is dropped.
        const sniffed = sniff(bytesOf(file), true);
        if (sniffed.kind !== 'list') throw new Error(sniffed.kind);
        const { already, replacements } = all;
        expect(sniffed.settings).toMatchObject({
          already,
          replacements: replacements.filter(({ find }) => find !== ''),
        });
        const again = await readWhole(file, sniffed.settings);
        const kept = reading.rejected.filter(({ reason }) => reason !== 'unclosed-quote');
        const keptAgain = again.rejected.filter((row) => row.reason !== 'unclosed-quote');
        if (kept.length < reading.rejected.length) return;
        expect(keptAgain.map(({ reason, cells }) => ({ reason, cells }))).toEqual(
          kept.map(({ reason, cells }) => ({ reason, cells })),
        );
        expect(again.result.totals.ready).toBe(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('readList', () => {
  const many = Array.from({ length: 30_000 }, (_, at) => `+1555${1_000_000 + at},name ${at}\n`).join('');

  it.each(['first', 'last'] as const)(
    'tells no other values of duplicates that have none (the %s is kept)',
    async (duplicates) => {
      const { result } = await readWhole('5550001\n5550002\n5550001\n5550001\n', { duplicates });
      expect(result).toMatchObject({ totals: { ready: 2, duplicates: 2 }, differingDuplicates: 0 });
    },
  );

  it('keeps the last of duplicates when asked', async () => {
    const text = '5550001,a\n5550002,b\n555-0001,c\n5550002,b\n';
    const first = await readWhole(text, { width: 2, variables: [1] });
    expect(first.sent).toEqual([
      ['5550001', 'a'],
      ['5550002', 'b'],
    ]);
    const last = await readWhole(text, { width: 2, variables: [1], duplicates: 'last' });
    expect(last.sent).toEqual([
      ['5550001', 'c'],
      ['5550002', 'b'],
    ]);
    for (const { result } of [first, last]) {
      expect(result).toMatchObject({ totals: { rows: 4, ready: 2, duplicates: 2 }, differingDuplicates: 1 });
    }
  });

  it('takes a corrected file of rejected rows as just those rows', async () => {
    const rows = ['5550001,a', '911,"b, ""c"" d"', '555OOO3,=d', '5550004 x1,e', 'n/a,f', '5550001,g', ''];
    const header = ['phone', 'name'];
    const first = await readWhole(`${header}\n${rows.join('\n')}\n`, {
      header: true,
      width: 2,
      variables: [1],
    });
    expect(first.result.totals).toMatchObject({ rows: 8, ready: 1, rejected: 4, duplicates: 1 });
    const { rejectBlocks, result } = first;
    const file = [...writeRejectFile(rejectBlocks, header, result.rejectColumns, (reason) => reason)].join(
      '',
    );
    const corrected = file.replace('911', '5550002').replace('555OOO3', '5550003').replace(' x1', '');

    const sniffed = sniff(bytesOf(corrected), true);
    if (sniffed.kind !== 'list') throw new Error(sniffed.kind);
    const again = await readWhole(corrected, sniffed.settings, undefined, {
      screens: { earlier: setOf(first.sent.map(([number = '']) => number)) },
    });
    expect(again.sent).toEqual([
      ['5550002', 'b, "c" d'],
      ['5550003', '=d'],
      ['5550004', 'e'],
    ]);
    const { rows: rowsAgain, notData, ready, rejected, earlier } = again.result.totals;
    expect(rowsAgain - notData).toBe(first.result.totals.rejected);
    expect([ready, rejected, earlier]).toEqual([3, 1, 0]);
    expect(again.rejected).toMatchObject([{ reason: 'placeholder', cells: ['n/a', 'f'] }]);
  });

  it.each([',', ';'])(
    'reads the file by its own delimiter, %s, whatever its rejected cells hold',
    async (saved) => {
      const refused = ['5550001;5550002', '5550003|5550004', "'abc'", "'def'", '“x“', '“y“'];
      const rows = [...refused, '5550009'].map((cell) => `"${cell}",Ana`);
      const header = ['phone', 'name'];
      const settings = { header: true, width: 2, variables: [1] };
      const first = await readWhole(`${header}\n${rows.join('\n')}\n`, settings);
      const { rejectBlocks, result } = first;
      const file = [
        ...writeRejectFile(rejectBlocks, header, result.rejectColumns, (reason) => reason, undefined, {
          ...PLAIN_LIST,
          ...settings,
        }),
      ].join('');
      // A spreadsheet of a country with decimal commas saves it with semicolons, and encloses cells that hold one.
      const again = file.replaceAll('5550001;5550002', '"5550001;5550002"').replaceAll(',', saved);
      const sniffed = sniff(bytesOf(saved === ',' ? file : again), true);
      if (sniffed.kind !== 'list') throw new Error(sniffed.kind);
      expect(sniffed.settings).toMatchObject({
        delimiter: saved,
        quote: '"',
        rejectFileColumns: 2,
        variables: [1],
      });
      const { sent, rejected } = await readWhole(saved === ',' ? file : again, sniffed.settings);
      expect(sent).toEqual([]);
      expect(rejected.map(({ cells }) => cells[0])).toEqual(refused);
    },
  );

  it('carries the rules and the choices by which rows were rejected', async () => {
    const settings = {
      header: true,
      width: 2,
      variables: [1],
      missingVariables: 'reject' as const,
      already: 'send' as const,
      replacements: [{ reason: 'letters' as const, find: 'tel nr ', replace: '' }],
    };
    const header = ['phone', 'name'];
    const first = await readWhole(`${header}\ntel nr 5550001,\n911,c\n5550002,b\n`, settings);
    expect(first.rejected).toMatchObject([{ reason: 'variable-missing' }, { reason: 'short-code' }]);
    const { rejectBlocks, result } = first;
    const file = [
      ...writeRejectFile(rejectBlocks, header, result.rejectColumns, (reason) => reason, undefined, {
        ...PLAIN_LIST,
        ...settings,
      }),
    ].join('');
    const sniffed = sniff(bytesOf(file.replace('tel nr 5550001,', 'tel nr 5550001,a')), true);
    if (sniffed.kind !== 'list') throw new Error(sniffed.kind);
    expect(sniffed.settings).toMatchObject({
      already: 'send',
      replacements: settings.replacements,
    });
    const again = await readWhole(file.replace('tel nr 5550001,', 'tel nr 5550001,a'), sniffed.settings);
    expect(again.sent).toEqual([['5550001', 'a']]);
  });

  it('hands rows out in blocks that follow one another', async () => {
    let next = 0;
    let blocks = 0;
    await readList(
      new Blob([many]),
      { ...PLAIN_LIST, width: 2, variables: [1] },
      {
        onReady: ({ first, rows }) => {
          expect(first).toBe(next);
          next += rows;
          blocks += 1;
        },
      },
    );
    expect(next).toBe(30_000);
    expect(blocks).toBeGreaterThan(1);
  });

  it('says how far it is, and stops between two pieces when told to', async () => {
    const progress: number[] = [];
    let clock = 0;
    const abort = new AbortController();
    const reading = readList(
      new Blob([many.repeat(20)]),
      { ...PLAIN_LIST, width: 2 },
      {
        signal: abort.signal,
        now: () => (clock += 30),
        onProgress: ({ bytes }) => {
          progress.push(bytes);
          if (progress.length === 3) abort.abort();
        },
      },
    );
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(progress).toHaveLength(3);
    expect(progress.at(-1)).toBeLessThan(many.length * 20);
  });

  it('says of a list that is read twice how much of both readings is done', async () => {
    const told: { bytes: number; rows: number }[] = [];
    let clock = 0;
    const file = new Blob([many]);
    await readList(
      file,
      { ...PLAIN_LIST, width: 2, duplicates: 'last' },
      { now: () => (clock += 200), onProgress: (progress) => told.push(progress) },
    );
    expect(told.at(-1)).toEqual({ bytes: file.size, rows: 30_000 });
    for (const [at, { bytes, rows }] of told.slice(1).entries()) {
      expect(bytes).toBeGreaterThanOrEqual(told[at]?.bytes ?? 0);
      expect(rows).toBeGreaterThanOrEqual(told[at]?.rows ?? 0);
    }
  });

  it('lets a failure of the file through', async () => {
    // biome-ignore lint/correctness/useYield: it fails before its first chunk
    async function* failing(): AsyncGenerator<Uint8Array> {
      throw new DOMException('edited', 'NotReadableError');
    }
    await expect(readList(failing, PLAIN_LIST)).rejects.toThrow('edited');
  });

  it('takes corrections in place of number cells', async () => {
    const { sent, result } = await readWhole('555,a\n5550002,b\n', {
      width: 2,
      corrections: [{ row: 1, cell: '5550001' }],
    });
    expect(sent).toEqual([['5550001'], ['5550002']]);
    expect(result.totals.rejected).toBe(0);
  });

  it('names countries under which far more numbers are possible', async () => {
    const text = Array.from({ length: 40 }, (_, at) => `07700900${100 + at}\n`)
      .join('')
      .concat('+447700900999\n');
    const { result } = await readWhole(text, { country: 'US' });
    expect(result.totals.ready).toBe(1);
    expect(result.betterCountries[0]).toEqual({ country: 'GB', share: 1 });
    expect((await readWhole(text, { country: 'GB' })).result.betterCountries).toEqual([]);
  });

  it('reads from pieces larger and smaller than its own', async () => {
    const bytes = bytesOf(many);
    const counts = await Promise.all(
      [[7], [1 << 20]].map(
        async (sizes) =>
          (await readList(() => inPieces(bytes, sizes), { ...PLAIN_LIST, width: 2 })).totals.ready,
      ),
    );
    expect(counts).toEqual([30_000, 30_000]);
  });
});
