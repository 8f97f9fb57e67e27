import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readSheet } from './readSheet';
import { tagsOf } from './xmlTags';
import { openZipPart } from './zipPart';

describe('hidden rows', () => {
  it('are known by their place, also in a sheet of many pieces that leaves rows out', async () => {
    const isHidden = (row: number) => row % 3 === 0 || row % 7 === 2;
    const rows = Array.from({ length: 12_000 }, (_, at) => (at % 5 === 4 ? [] : [`+1202555${at}`, 'x < y']));
    const rowDefs = new Map(rows.flatMap((_, at) => (isHidden(at) ? [[at, { hidden: true }] as const] : [])));
    const sheets = [
      { name: 'T', rows: [[1], [2]] },
      { name: 'S', rows, rowDefs },
    ];
    const file = new Blob([new Uint8Array(await writeXlsx({ sheets }))]);
    const told: boolean[] = [];
    await readSheet(
      file,
      'S',
      (cells, _line, _isBroken, hidden) => void told.push(cells.length > 1 && hidden === true),
      async () => {},
    );
    expect(told).toEqual(rows.slice(0, told.length).map((cells, at) => cells.length > 1 && isHidden(at)));
    expect(told.length).toBeGreaterThan(11_998);
  });
});

describe('a part of a ZIP', () => {
  it('is found where its place is told in 64 bits', async () => {
    const zip = zipOfOne('a/B.xml', 'hello', true);
    expect(await new Response(openZipPart(zip, 'a/b.xml')).text()).toBe('hello');
    expect(openZipPart(zip, 'a/c.xml')).toBeNull();
  });

  it('is found behind a comment at the end, too', async () => {
    const zip = new Uint8Array([...zipOfOne('x', 'hello', false), 0, 0, 0]);
    expect(await new Response(openZipPart(zip, 'x')).text()).toBe('hello');
  });
});

describe('the tags of a small XML', () => {
  it('have attributes in either quotes, with their signs decoded', () => {
    expect(
      tagsOf('<x:sheet name="a &amp; &#x3C;&#62;" r:id=\'1\'/><sheets/><sheet a=">"/>', 'sheet'),
    ).toEqual([
      new Map([
        ['name', 'a & <>'],
        ['r:id', '1'],
      ]),
      new Map([['a', '>']]),
    ]);
  });
});

/** A ZIP (APPNOTE 4.3) with one part that is not packed. */
function zipOfOne(name: string, text: string, isLong: boolean): Uint8Array<ArrayBuffer> {
  const [nameBytes, data] = [name, text].map((part) => [...new TextEncoder().encode(part)]) as [
    number[],
    number[],
  ];
  const number = (value: number, bytes: number) =>
    Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** at) % 256);
  const short = (value: number) => number(isLong ? 0xffffffff : value, 4);
  const names = [...number(nameBytes.length, 2)];
  const local = [
    ...number(0x04034b50, 4),
    ...number(0, 22),
    ...names,
    ...number(0, 2),
    ...nameBytes,
    ...data,
  ];
  const long = isLong
    ? [1, 0, 24, 0, ...number(data.length, 8), ...number(data.length, 8), ...number(0, 8)]
    : [];
  const entry = [
    ...[...number(0x02014b50, 4), ...number(0, 16), ...short(data.length), ...short(data.length)],
    ...[...names, ...number(long.length, 2), ...number(0, 10), ...short(0), ...nameBytes, ...long],
  ];
  const longEnd = [...number(0x06064b50, 4), ...number(0, 44), ...number(local.length, 8)];
  const locator = [
    ...number(0x07064b50, 4),
    ...number(0, 4),
    ...number(local.length + entry.length, 8),
    ...number(1, 4),
  ];
  const end = [...number(0x06054b50, 4), ...number(0, 12), ...short(local.length), ...number(0, 2)];
  return new Uint8Array([...local, ...entry, ...(isLong ? [...longEnd, ...locator] : []), ...end]);
}
