import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiNumber, createTestClient } from './testClient';

/** Enough that reading everything would show, little enough to be made in a second. */
const SIZE = 200_000;
const client = createTestClient({ campaigns: [] });
let id: string;
/** Every number in the order of its digits. */
let expected: string[];

beforeAll(async () => {
  id = (await client.only()).id;
  // Line i holds a number whose place in the order is known: 7919 shares no divisor with SIZE.
  const place = (line: number) => (line * 7919) % SIZE;
  const csv = Array.from(
    { length: SIZE },
    (_, line) => `+1555${2_000_000 + place(line)},n${line},${place(line)}\n`,
  );
  expected = Array.from({ length: SIZE }, (_, index) => `+1555${2_000_000 + index}`);
  expect(await (await client.upload(id, csv.join(''))).json()).toMatchObject({ added: SIZE });
}, 60_000);
afterAll(() => client.sandbox.close());

async function page(
  first: number,
  last: number,
  sort?: [string, string],
  number?: string,
): Promise<ApiNumber[]> {
  const params = { range: [first, last], ...(sort && { sort }), ...(number && { filter: { number } }) };
  const response = await client.list(`/${id}/numbers`, params);
  return (await response.json()) as ApiNumber[];
}

describe('a large campaign', () => {
  it.each([0, 1, 99_990, 100_010, 150_000, SIZE - 25, SIZE - 7])(
    'gives the page at %i in every order',
    async (first) => {
      const end = Math.min(first + 25, SIZE);
      const numbersOf = (rows: ApiNumber[]) => rows.map(({ number }) => number);
      expect(numbersOf(await page(first, first + 24, ['number', 'ASC']))).toEqual(expected.slice(first, end));
      expect(numbersOf(await page(first, first + 24, ['number', 'DESC']))).toEqual(
        expected.slice(SIZE - end, SIZE - first).reverse(),
      );
      const unsorted = await page(first, first + 24);
      expect(unsorted.map(({ varValues }) => varValues[0])).toEqual(
        Array.from({ length: end - first }, (_, index) => `n${first + index}`),
      );
    },
  );

  it('finds a part of a number', async () => {
    const rows = await page(0, 24, ['number', 'ASC'], '123456');
    expect(rows.map(({ number }) => number)).toEqual(expected.filter((number) => number.includes('123456')));
    expect(rows.length).toBeGreaterThan(0);
  });

  it('loses exactly the thousand ids that are deleted', async () => {
    const victims = [
      ...(await page(0, 499, ['number', 'ASC'])),
      ...(await page(SIZE - 500, SIZE - 1, ['number', 'ASC'])),
    ];
    const ids = victims.map((row) => row.id);
    const response = await client.call(`/${id}/numbers`, { method: 'DELETE', body: JSON.stringify(ids) });
    expect(await response.json()).toEqual(ids);
    const first = await client.list(`/${id}/numbers`, { sort: ['number', 'ASC'], range: [0, 0] });
    expect(first.headers.get('content-range')).toBe(`numbers 0-0/${SIZE - 1000}`);
    expect(await first.json()).toMatchObject([{ number: expected[500] }]);
    expect(await page(0, 0, ['number', 'DESC'])).toMatchObject([{ number: expected[SIZE - 501] }]);
  });
});
