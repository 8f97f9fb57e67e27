import { afterAll, describe, expect, it } from 'vitest';
import type { Campaign, UploadSummary } from '../../src/sipcaller/types';
import { createTestClient, messageOf } from '../testClient';

const client = createTestClient({ campaigns: [] });
afterAll(() => client.sandbox.close());

const VENDOR_SAMPLE =
  '5550001,John,199\n5550002,Mary,299\n5550003,Susan,149\n5550004,James,300\n5550005,Walter,42\n';

async function count(): Promise<number | undefined> {
  const [campaign] = (await (await client.list('')).json()) as Campaign[];
  return campaign?.numbersCount ?? undefined;
}

/** A multipart body that arrives in the given pieces. */
function multipart(file: Uint8Array, cuts: (bytes: Uint8Array) => Uint8Array[], name = 'file') {
  const head = `--b\r\nContent-Disposition: form-data; name="${name}"; filename="n.csv"\r\n\r\n`;
  const whole = Buffer.concat([Buffer.from(head), file, Buffer.from('\r\n--b--\r\n')]);
  const pieces = cuts(whole);
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces.shift();
      if (piece === undefined) controller.close();
      else controller.enqueue(piece);
    },
  });
  return {
    method: 'POST',
    body,
    duplex: 'half',
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
  };
}

const atEveryByte = (bytes: Uint8Array) => Array.from(bytes, (byte) => Uint8Array.of(byte));

describe('an upload', () => {
  it('appends the rows of the vendor sample as written', async () => {
    const { id } = await client.only({ numbers: 3 });
    const response = await client.upload(id, VENDOR_SAMPLE);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ added: 5, rejected: [] });
    const rows = await client.numbers(id);
    expect(rows).toHaveLength(8);
    expect(rows.slice(3).map(({ number, varValues }) => [number, ...varValues].join(','))).toEqual(
      VENDOR_SAMPLE.trim().split('\n'),
    );
    expect(await count()).toBe(8);
  });

  it('reads the same when every byte comes alone', async () => {
    const csv = Buffer.from(
      'number,name\r\n5550001,"Zoë ""Z"", jr"\r\nbad,x\r\n+15550002,日本\n5550003,"two\r\nlines"',
    );
    const outcome = async (cuts: (bytes: Uint8Array) => Uint8Array[]) => {
      const { id } = await client.only();
      const query = 'firstRowIsHeader=true&varCount=1';
      const response = await client.call(`/${id}/numbers/upload?${query}`, multipart(csv, cuts));
      return { summary: await response.json(), rows: await client.numbers(id) };
    };
    const whole = await outcome((bytes) => [bytes]);
    expect(whole.summary).toMatchObject({ added: 3, rejected: [{ line: 3 }] });
    expect(whole.rows.map(({ varValues }) => varValues[0])).toEqual(['Zoë "Z", jr', '日本', 'two\r\nlines']);
    expect(await outcome(atEveryByte)).toEqual(whole);
  });

  it('takes the good rows and says what is wrong with each of the others', async () => {
    const { id } = await client.only();
    const csv =
      '5550001,a,b\n555,a,b\n5550002,a\n5550003,a,b,c\n\n+1234567890123456,a,b\n 5550004,a,b\nx"y,a,b\n"5550005",a,b\n';
    const { added, rejected } = (await (await client.upload(id, csv)).json()) as UploadSummary;
    expect(added).toBe(2);
    expect(rejected.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect(rejected[1]?.reason).toBe('1 variable value, expected 2');
    expect(await count()).toBe(2);
  });

  it('lists 100 rejected rows', async () => {
    const { id } = await client.only();
    const summary = await (await client.upload(id, `${'no number,a,b\n'.repeat(250)}5550001,a,b`)).json();
    expect(summary).toMatchObject({ added: 1 });
    expect((summary as UploadSummary).rejected).toHaveLength(100);
  });

  it.each([
    ['a byte order mark', '\uFEFF5550001,a,b\n', 'byte order mark'],
    ['UTF-16', Buffer.from('\uFEFF5550001,a,b\n', 'utf16le'), 'UTF-8'],
    ['Windows-1252', Buffer.from('5550001,Jos\u00e9,b\n', 'latin1'), 'UTF-8'],
    ['a character cut off at the end', Buffer.from('5550001,a,é').subarray(0, -1), 'UTF-8'],
    ['nothing in it', '', 'empty'],
    ['an unclosed quote', '5550001,a,b\n5550002,"a,b\n5550003,a,b\n', 'Line 2'],
  ])('with %s is refused whole', async (_case, csv, words) => {
    const { id } = await client.only();
    const response = await client.upload(id, csv);
    expect(response.status).toBe(400);
    expect(await messageOf(response)).toContain(words);
    expect(await count()).toBe(0);
  });

  it('with a header and no rows says so', async () => {
    const { id } = await client.only();
    const response = await client.upload(id, 'number,name\n', 'firstRowIsHeader=true&varCount=1');
    expect(await messageOf(response)).toContain('below its header');
  });

  it.each([
    'varCount=-1',
    'varCount=two',
    'varCount=101',
    'firstRowIsHeader=false',
    'firstRowIsHeader=yes&varCount=2',
  ])('with ?%s is refused', async (query) => {
    const { id } = await client.only();
    expect((await client.upload(id, VENDOR_SAMPLE, query)).status).toBe(400);
  });

  it('wants multipart with a part named file', async () => {
    const { id } = await client.only();
    const path = `/${id}/numbers/upload?varCount=2`;
    const bodies: RequestInit[] = [
      { method: 'POST', body: VENDOR_SAMPLE },
      { method: 'POST', body: VENDOR_SAMPLE, headers: { 'content-type': 'multipart/form-data' } },
      multipart(Buffer.from(VENDOR_SAMPLE), (bytes) => [bytes], 'csv'),
      multipart(Buffer.from(VENDOR_SAMPLE), (bytes) => [bytes.subarray(0, -12)]),
      multipart(Buffer.from(VENDOR_SAMPLE), () => []),
    ];
    for (const body of bodies) {
      const response = await client.call(path, body);
      expect(response.status).toBe(400);
      expect((await messageOf(response)).length).toBeGreaterThan(10);
    }
    expect(await count()).toBe(0);
  });

  it('stores nothing when the body breaks off, and nobody sees half of it before', async () => {
    const { id } = await client.only();
    const rows = Buffer.from('5550001,a,b\n'.repeat(5000));
    const seen: (number | undefined)[] = [];
    const init = multipart(rows, (bytes) => [bytes.subarray(0, 40_000)]);
    const reader = init.body.getReader();
    const breaking = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { value } = await reader.read();
        seen.push(await count());
        if (value === undefined) controller.error(new Error('the wire is cut'));
        else controller.enqueue(value);
      },
    });
    await expect(
      client.call(`/${id}/numbers/upload?varCount=2`, { ...init, body: breaking }),
    ).rejects.toThrow(TypeError);
    expect(seen).toEqual([0, 0]);
    expect(await count()).toBe(0);
    expect(await (await client.upload(id, VENDOR_SAMPLE)).json()).toMatchObject({ added: 5 });
  });

  it('keeps two uploads at the same time apart', async () => {
    const { id } = await client.only();
    const csv = (digit: number) =>
      Array.from({ length: 3000 }, (_, i) => `555${digit}${1000 + i},a,b`).join('\n');
    const answers = await Promise.all([
      client.upload(id, csv(1)),
      client.upload(id, csv(2)),
      client.upload(id, VENDOR_SAMPLE),
    ]);
    expect(await Promise.all(answers.map((answer) => answer.json()))).toMatchObject([
      { added: 3000 },
      { added: 3000 },
      { added: 5 },
    ]);
    expect(await count()).toBe(6005);
    const pages = await Promise.all(
      [0, 1000, 2000].map((n) =>
        client.list(`/${id}/numbers`, { filter: { number: '5551' }, range: [n, n + 999] }),
      ),
    );
    const rows = (await Promise.all(pages.map((page) => page.json()))).flat() as { number: string }[];
    expect(rows.map(({ number }) => number)).toEqual(
      csv(1)
        .split('\n')
        .map((row) => row.slice(0, 8)),
    );
  });

  it('finds its campaign gone when the sandbox is reset in the middle', async () => {
    const { id } = await client.only();
    let reset = false;
    const init = multipart(Buffer.from(VENDOR_SAMPLE), (bytes) => [
      bytes.subarray(0, 90),
      bytes.subarray(90),
    ]);
    const reader = init.body.getReader();
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { value } = await reader.read();
        if (value === undefined) return controller.close();
        if (reset) await client.control('reset', { seed: 2, campaigns: [{ name: 'Another' }] });
        reset = true;
        controller.enqueue(value);
      },
    });
    expect((await client.call(`/${id}/numbers/upload?varCount=2`, { ...init, body })).status).toBe(404);
    expect(await count()).toBe(0);
  });

  it.each([
    ['Static', 'Active', 'Static'],
    ['Dynamic', 'Draft', 'Draft'],
    ['Dynamic', 'Canceled', 'Canceled'],
    ['Dynamic', 'Finished', 'Finished'],
  ])('into a %s %s campaign is refused with the reason', async (type, status, reason) => {
    const { id } = await client.only({ type, status });
    const response = await client.upload(id, VENDOR_SAMPLE);
    expect(response.status).toBe(409);
    expect(await messageOf(response)).toContain(reason);
    expect(await count()).toBe(0);
  });
});
