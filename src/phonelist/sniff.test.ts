import { describe, expect, it } from 'vitest';
import { latin1, utf8 } from './cases/listCase';
import { SNIFF_BYTES, sniff } from './sniff';

const propose = (bytes: Uint8Array, chosen: Parameters<typeof sniff>[2] = {}, isWhole = true) => {
  const sniffed = sniff(bytes, isWhole, chosen);
  if (sniffed.kind !== 'list') throw new Error(sniffed.kind);
  return sniffed;
};

describe('sniff', () => {
  it('shows the lines with other than ASCII signs, so that an encoding can be seen to be right', () => {
    const bytes = latin1('5550001,Jos\xe9\n5550002,b\n5550003,Zo\xeb\n');
    const guessed = propose(bytes);
    expect(guessed.settings.encoding).toBe('windows-1252');
    expect(guessed.foreignLines).toEqual([
      { line: 1, text: '5550001,José' },
      { line: 3, text: '5550003,Zoë' },
    ]);
    const chosen = propose(bytes, { encoding: 'macintosh' });
    expect(chosen.foreignLines[0]?.text).toBe('5550001,JosÈ');
  });

  it('sketches the columns, and names those that could be the number as well', () => {
    const { columns, rivalColumns, settings } = propose(
      utf8('id,Name,Mobile,Phone\n1,a,+18005551234,5550001\n2,b,+18005551235,5550002\n'),
    );
    expect(settings.numberColumns).toEqual([2]);
    expect(rivalColumns).toEqual([3]);
    expect(columns).toMatchObject([
      { name: 'id', filled: 2, phones: 0, isNamedPhone: false },
      { name: 'Name', filled: 2, phones: 0 },
      { name: 'Mobile', filled: 2, phones: 1, isNamedPhone: true },
      { name: 'Phone', filled: 2, phones: 1, isNamedPhone: true },
    ]);
    expect(settings.variables).toEqual([0, 1]);
  });

  it.each([
    [
      'IDs as long as local numbers',
      '55500011,2025550101\n43500012,3035550102\n92500015,4045550103\n',
      [0],
      [1],
    ],
    ['long IDs that run', '1002000001,2025550101\n1002000002,3035550102\n1002000003,4045550103\n', [1], [0]],
    ['two numbers each', 'a,4155550101,4155550111\nb,4155550102,4155550112\n', [1], [2]],
    ['a column that is named so', 'phone,fax\n4155550101,4155550111\n4155550102,4155550112\n', [0], []],
    ['numbers with their country', '55500011,+12025550101\n43500012,+13035550102\n', [1], []],
    ['short IDs that run', '10000001,2025550101\n10000002,3035550102\n10000003,4045550103\n', [1], []],
    ['one number each', 'a,4155550101,7\nb,4155550102,8\n', [1], []],
  ])('asks to look where columns are alike: %s', (_, text, numberColumns, rivalColumns) => {
    const proposal = propose(utf8(text));
    expect(proposal.settings.numberColumns).toEqual(numberColumns);
    expect(proposal.rivalColumns).toEqual(rivalColumns);
  });

  it('keeps what was chosen, and proposes the rest under it', () => {
    const { settings } = propose(utf8('5550001;a,b\n5550002;c,d\n'), {
      delimiter: ',',
      country: 'US',
      duplicates: 'last',
    });
    expect(settings).toMatchObject({ delimiter: ',', country: 'US', duplicates: 'last', width: 2 });
  });

  it('proposes the same from the first part of a file as from the whole of it', () => {
    const bytes = utf8(
      Array.from({ length: 20_000 }, (_, at) => `${at};"Zoë ${at}";+1555${1_000_000 + at}\r\n`).join(''),
    );
    expect(bytes.length).toBeGreaterThan(SNIFF_BYTES);
    const head = propose(bytes.subarray(0, SNIFF_BYTES), {}, false);
    expect(head.settings).toEqual(propose(bytes).settings);
    expect(head.settings).toMatchObject({ delimiter: ';', numberColumns: [2], variables: [0, 1] });
  });

  it('does not take the character that its first part ends in for a wrong encoding', () => {
    const bytes = utf8('5550001,é\n').slice(0, 9);
    expect(propose(bytes, {}, false).settings.encoding).toBe('utf-8');
    expect(propose(bytes, {}, true).settings.encoding).toBe('windows-1252');
  });

  it.each(['"', "'"])('is quick with one long line of %s that open and never close', (quote) => {
    const bytes = utf8(`+12025550101${`,${quote}a`.repeat(60_000)}`);
    const begun = performance.now();
    expect(propose(bytes).settings.delimiter).toBe(',');
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});
