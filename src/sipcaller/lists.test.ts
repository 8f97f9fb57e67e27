import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSipCaller, type SipCaller } from './client';
import { SipCallerError } from './errors';
import { createGate } from './gate';
import { numberAsSent } from './readRecords';
import { createTime } from './time.testing';
import { walkNumbers } from './walkNumbers';

type Given = { body: string; header?: string; status?: number };

/** A client whose server gives these answers one after the other, the last one for ever. */
function serve(...answers: (Given | Error)[]) {
  const asked: string[] = [];
  const time = createTime();
  const fetch = async (url: unknown) => {
    const given = answers[Math.min(asked.length, answers.length - 1)] ?? new Error('No answer given');
    asked.push(decodeURIComponent(String(url)));
    if (given instanceof Error) throw given;
    const headers = new Headers(given.header === undefined ? {} : { 'Content-Range': given.header });
    return new Response(given.body, { status: given.status ?? 200, headers });
  };
  const client = createSipCaller({
    base: '/v1',
    account: 'demo',
    token: () => 'key',
    fetch,
    gate: createGate(time),
    sleep: time.sleep,
    random: () => 1,
  });
  return { client, asked, time };
}

const rowsFrom = (first: number, count: number) =>
  JSON.stringify(
    Array.from({ length: count }, (_, at) => ({ id: first + at, number: `+1555${first + at}` })),
  );

async function listed(given: Given, range: [number, number] = [0, 24]) {
  const { rows, total } = await serve(given).client.listNumbers('c', { range });
  return { ids: rows.map(({ id }) => id), total };
}

const failure = (promise: Promise<unknown>): Promise<SipCallerError> =>
  promise.then(
    (value) => expect.fail(`It went well: ${JSON.stringify(value)}`),
    (error: SipCallerError) => error,
  );

describe('an answer that is a list', () => {
  it.each<[string, Given, [number, number], number, number | null]>([
    ['a bare array', { body: rowsFrom(0, 5) }, [0, 24], 5, null],
    ['a header', { body: rowsFrom(0, 25), header: 'x 0-24/63' }, [0, 24], 25, 63],
    ['no total in it', { body: rowsFrom(0, 25), header: 'x 0-24/*' }, [0, 24], 25, null],
    ['a partial answer', { body: rowsFrom(25, 25), header: 'x 25-49/63', status: 206 }, [25, 49], 25, 63],
    ['a smaller page', { body: rowsFrom(0, 10), header: 'x 0-9/63' }, [0, 24], 10, 63],
    ['a smaller page, the range repeated', { body: rowsFrom(0, 10), header: 'x 0-24/63' }, [0, 24], 10, 63],
    ['fewer rows, the range repeated', { body: rowsFrom(0, 5), header: 'x 0-24/5' }, [0, 24], 5, 5],
    ['the next place in the header', { body: rowsFrom(0, 25), header: 'x 0-25/63' }, [0, 24], 25, 63],
    ['a total only', { body: rowsFrom(0, 5), header: 'x */5' }, [0, 24], 5, 5],
    ['a total in the body', { body: `{"data":${rowsFrom(0, 5)},"total":5}` }, [0, 24], 5, 5],
    ['both', { body: `{"data":${rowsFrom(0, 5)},"total":5}`, header: 'x 0-4/5' }, [0, 24], 5, 5],
    [
      'a count of the page',
      { body: `{"data":${rowsFrom(0, 25)},"count":25}`, header: 'x 0-24/63' },
      [0, 24],
      25,
      63,
    ],
    ['bytes in the header', { body: rowsFrom(0, 5), header: 'bytes 0-100/101' }, [0, 24], 5, null],
    ['nothing', { body: '[]' }, [0, 24], 0, null],
    ['nothing, 0-0/0', { body: '[]', header: 'x 0-0/0' }, [0, 24], 0, 0],
    ['nothing, */0', { body: '[]', header: 'x */0' }, [0, 24], 0, 0],
    ['nothing, 0--1/0', { body: '[]', header: 'x 0--1/0' }, [0, 24], 0, 0],
    ['nothing behind the end', { body: '[]', header: 'x */63' }, [75, 99], 0, 63],
    ['everything, the range ignored', { body: rowsFrom(0, 63), header: 'x 0-62/63' }, [25, 49], 25, 63],
    ['everything, the range ignored, no header', { body: rowsFrom(0, 63) }, [50, 74], 13, null],
  ])('%s', async (_name, given, range, count, total) => {
    const read = await listed(given, range);
    expect(read.total).toBe(total);
    expect(read.ids).toEqual(Array.from({ length: count }, (_, at) => range[0] + at));
  });
});

describe('an answer that proves nothing', () => {
  it.each<[string, Given]>([
    ['an error beside an empty list', { body: '{"error":"no","data":[]}' }],
    ['a failure beside an empty list', { body: '{"success":false,"items":[]}' }],
    ['errors beside rows', { body: `{"errors":["half"],"data":${rowsFrom(0, 3)}}` }],
    ['no body', { body: '' }],
    ['null', { body: 'null' }],
    ['a number', { body: '17' }],
    ['a text', { body: '"ok"' }],
    ['half a text', { body: rowsFrom(0, 25).slice(0, 100) }],
    ['elements that are no objects', { body: '[1,2,3]' }],
  ])('%s is no list', async (_name, given) => {
    const error = await failure(serve(given).client.listNumbers('c', { range: [0, 24] }));
    expect(error).toBeInstanceOf(SipCallerError);
    expect(error).toMatchObject({ kind: 'notAList', status: 200, body: given.body, isNoAnswer: true });
  });

  it.each<[string, Given, [number, number]?]>([
    ['rows beside 0-0/0', { body: rowsFrom(0, 1), header: 'x 0-0/0' }],
    ['rows beside */0', { body: rowsFrom(0, 1), header: 'x */0' }],
    ['no rows beside 0-0/1', { body: '[]', header: 'x 0-0/1' }],
    ['no rows where the total tells some', { body: '{"data":[],"total":5}' }],
    ['no rows on a page in the middle', { body: '[]', header: 'x */63' }, [25, 49]],
    ['fewer in all than came', { body: rowsFrom(0, 25), header: 'x 0-24/20' }],
    ['fewer in all than their place', { body: rowsFrom(25, 25), header: 'x 25-49/30' }, [25, 49]],
    ['fewer rows than told', { body: rowsFrom(0, 20), header: 'x 0-22/63' }],
    ['more rows than told', { body: rowsFrom(0, 25), header: 'x 0-20/63' }],
    ['more rows than asked for, and not all', { body: rowsFrom(0, 40), header: 'x 0-39/63' }],
    ['another range', { body: rowsFrom(0, 25), header: 'x 0-24/63' }, [25, 49]],
    ['a later range', { body: rowsFrom(30, 25), header: 'x 30-54/63' }, [25, 49]],
    ['two totals', { body: `{"data":${rowsFrom(0, 5)},"total":5}`, header: 'x 0-4/7' }],
    ['a total below zero', { body: rowsFrom(0, 5), header: 'x 0-4/-5' }],
    ['a total that is no number', { body: rowsFrom(0, 5), header: 'x 0-4/NaN' }],
    ['two lists', { body: `{"data":[],"items":${rowsFrom(0, 5)}}` }],
  ])('%s contradicts itself', async (_name, given, range = [0, 24]) => {
    const error = await failure(serve(given).client.listNumbers('c', { range }));
    expect(error).toMatchObject({ kind: 'contradiction', isNoAnswer: true, body: given.body });
  });

  it('bears the words that the server gave, and no words of its rows', async () => {
    const said = await failure(serve({ body: '{"error":"no","data":[]}' }).client.listNumbers('c', {}));
    expect(said.serverMessage).toBe('no');
    const silent = await failure(
      serve({ body: rowsFrom(0, 1), header: 'x 0-0/0' }).client.listNumbers('c', {}),
    );
    expect(silent.serverMessage).toBe('');
  });

  it('comes from elsewhere where it is a web page', async () => {
    const error = await failure(serve({ body: '<!doctype html>' }).client.listNumbers('c', {}));
    expect(error).toMatchObject({ kind: 'notSipCaller', isNoAnswer: true });
  });
});

describe('a read that was not answered with a list', () => {
  const good = { body: rowsFrom(0, 3) };
  const odd: [string, Given | Error][] = [
    ['an error in a 200', { body: '{"error":"no","data":[]}' }],
    ['a contradiction', { body: rowsFrom(0, 1), header: 'x 0-0/0' }],
    ['a web page', { body: '<html>' }],
    ['half a text', { body: '[{"id":' }],
  ];
  const timeout = new DOMException('too long', 'TimeoutError');

  it.each(odd)('is asked for again by itself after %s, on a screen a few times', async (_name, given) => {
    const { client, asked, time } = serve(given, given, good);
    expect((await client.listNumbers('c', {})).rows).toHaveLength(3);
    expect(asked).toHaveLength(3);
    expect(time.now()).toBeLessThan(2_000);
    const hopeless = serve(given);
    await failure(hopeless.client.listNumbers('c', {}));
    expect(hopeless.asked).toHaveLength(3);
  });

  it.each([...odd, ['a time limit', timeout] as const])(
    'is asked for again after %s by who is patient, with growing pauses and not for ever',
    async (_name, given) => {
      const { client, asked, time } = serve(given, given, given, given, good);
      const troubles: (string | null)[] = [];
      const patient = client.patiently(time.sleep, {
        began: () => ({ gotOn: () => undefined, ended: () => undefined }),
        answered: () => void troubles.push(null),
        gaveUp: () => undefined,
        async rest({ error }, sleep) {
          troubles.push((error as SipCallerError).kind);
          await sleep(new AbortController().signal);
          return false;
        },
      });
      expect((await patient.listNumbers('c', {})).rows).toHaveLength(3);
      expect(asked).toHaveLength(5);
      expect(troubles).toHaveLength(5);
      expect(troubles.at(-1)).toBeNull();
      expect(time.now()).toBe(300 + 600 + 1_200 + 2_400);
      const hopeless = serve(given);
      await failure(hopeless.client.patiently(hopeless.time.sleep).listNumbers('c', {}));
      expect(hopeless.asked.length).toBeLessThanOrEqual(10);
      expect(hopeless.time.now()).toBeLessThan(3 * 60_000);
    },
  );

  it('is not made to wait twice for a time limit on a screen', async () => {
    const { client, asked } = serve(timeout);
    expect((await failure(client.listNumbers('c', {}))).kind).toBe('timeout');
    expect(asked).toHaveLength(1);
  });

  it('is given up as soon as its caller stops', async () => {
    const stop = new AbortController();
    const { client, asked } = serve({ body: 'null' });
    const patient = client.patiently(async (_ms, signal) => {
      stop.abort(new DOMException('Stopped', 'AbortError'));
      signal?.throwIfAborted();
    });
    await expect(patient.listNumbers('c', {}, { signal: stop.signal })).rejects.toThrow('Stopped');
    expect(asked).toHaveLength(1);
  });
});

describe('a walk over pages of which some are odd', () => {
  it('is complete or fails, and passes nothing over', async () => {
    const page = fc.constantFrom(
      'good',
      'good',
      'error',
      'empty',
      'half',
      'other',
      'fewer',
      'html',
      'timeout',
      'break',
    );
    const settings = fc.record({
      size: fc.nat(40),
      limit: fc.integer({ min: 2, max: 15 }),
      hasTotal: fc.boolean(),
      pages: fc.array(page, { maxLength: 40, size: 'max' }),
    });
    await fc.assert(
      fc.asyncProperty(settings, async ({ size, limit, hasTotal, pages }) => {
        const left = [...pages];
        const fetch = async (url: unknown) => {
          const asked = new URL(String(url), 'http://x').searchParams.get('range') ?? '[0,0]';
          const [first = 0, last = 0]: number[] = JSON.parse(asked);
          const count = Math.max(0, Math.min(last - first + 1, limit, size - first));
          const headers = new Headers(
            hasTotal
              ? { 'Content-Range': count ? `x ${first}-${first + count - 1}/${size}` : `x */${size}` }
              : {},
          );
          const body = rowsFrom(first, count);
          switch (left.pop()) {
            case 'error':
              return new Response('{"error":"no","data":[]}', { headers });
            case 'empty':
              return new Response('');
            case 'half':
              return new Response(body.slice(0, -1), { headers });
            case 'other':
              return new Response(rowsFrom(first + 1, 1), {
                headers: { 'Content-Range': `x ${first + 1}-${first + 1}/99` },
              });
            case 'fewer':
              return new Response(rowsFrom(first, 1), { headers: { 'Content-Range': 'x 0-0/0' } });
            case 'html':
              return new Response('<html>');
            case 'timeout':
              throw new DOMException('too long', 'TimeoutError');
            case 'break':
              throw new TypeError('The connection broke');
            default:
              return new Response(body, { headers });
          }
        };
        const time = createTime();
        const options = { base: '/v1', account: 'demo', token: () => 'key', fetch, gate: createGate(time) };
        const client = createSipCaller({ ...options, sleep: time.sleep }).patiently();
        const ids: unknown[] = [];
        let isWhole = true;
        try {
          for await (const { rows, joined } of walkNumbers(client, 'c', '')) {
            ids.push(...rows.map(({ id }) => id));
            isWhole &&= joined;
          }
        } catch (error) {
          expect(error).toBeInstanceOf(SipCallerError);
          return;
        }
        if (isWhole) expect(ids).toEqual(Array.from({ length: size }, (_, at) => at));
        // Nothing moved: pages that were asked for again leave no gap either.
        expect(isWhole).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

describe('odd records', () => {
  const numbers = async (body: string) => (await serve({ body }).client.listNumbers('c', {})).rows;
  const campaigns = async (body: string) => (await serve({ body }).client.listCampaigns({})).rows;

  it('keep what is readable of a number, and name what is not', async () => {
    const rows = await numbers(`[
      {"id": null, "number": "+1555"}, {"id": 1.5, "number": 5550001}, {"number": null}, {"id": {}, "varValues": "x"},
      {"id": 9007199254740993, "number": {"a": 1}, "varValues": [null, 5, true, {"b": 9007199254740993}]},
      {"id": 7, "number": "5550002", "varValues": null, "unreadable": "theirs"}, {"id": "", "number": true}]`);
    expect(rows).toEqual([
      { id: '#?0', number: '+1555', varValues: [], unreadable: ['id'] },
      { id: '#?1', number: '5550001', varValues: [], unreadable: ['id'] },
      { id: '#?2', number: '', varValues: [], unreadable: ['id', 'number'] },
      { id: '#?3', number: '', varValues: [], unreadable: ['id', 'number', 'varValues'] },
      {
        id: '#9007199254740993',
        number: '',
        varValues: ['', '5', 'true', '{"b":9007199254740993}'],
        unreadable: ['number'],
      },
      { id: 7, number: '5550002', varValues: [] },
      { id: '#?6', number: '', varValues: [], unreadable: ['id', 'number'] },
    ]);
  });

  it('go into a file with what was sent of them alone', async () => {
    const rows = await numbers(
      '[{"id":null,"number":"+1555","varValues":"x"},{"id":9007199254740993,"number":"5"},{"id":"#a","number":1}]',
    );
    expect(rows.map(numberAsSent)).toEqual([
      { id: '', number: '+1555', varValues: [] },
      { id: '9007199254740993', number: '5', varValues: [] },
      { id: '#a', number: '1', varValues: [] },
    ]);
  });

  it('keep what is readable of a campaign, whatever comes', async () => {
    const odd = [
      'null',
      '{}',
      '[]',
      '5',
      'true',
      '"text"',
      '"__proto__"',
      '[null,{}]',
      '-3',
      '1e400',
      '12345678901234567890',
    ];
    const fields =
      'id name status type dialer phoneSystemId extensionId tagIds callflowIds callBehavior webhookEndpointId startDate endDate startedAt endedAt numbersCount isArchived'.split(
        ' ',
      );
    for (const value of odd) {
      const [row] = await campaigns(`[{${fields.map((field) => `"${field}": ${value}`).join(',')}}]`);
      if (!row) throw new Error('No row');
      const { name, status, type, dialer, tagIds, callflowIds, callBehavior } = row;
      for (const text of [row.id, name]) expect(typeof text).toBe('string');
      for (const text of [status, type, dialer?.mode])
        expect(text == null || typeof text === 'string').toBe(true);
      for (const text of [...(tagIds ?? []), ...(callflowIds ?? [])]) expect(typeof text).toBe('string');
      for (const id of [row.phoneSystemId, callBehavior?.humanAnswerCallflowId, row.startDate])
        expect(id == null || typeof id === 'string').toBe(true);
      expect(row.numbersCount === null || Number.isSafeInteger(row.numbersCount)).toBe(true);
      expect(row.isArchived === null || typeof row.isArchived === 'boolean').toBe(true);
    }
    expect(
      (await campaigns('[{"id":"a","name":{"en":"Spring"},"numbersCount":"17","dialer":null}]'))[0],
    ).toMatchObject({
      id: 'a',
      name: 'a',
      numbersCount: 17,
      dialer: null,
      oddFields: { name: { en: 'Spring' } },
    });
  });

  it('are never sent anywhere without an ID', async () => {
    const { client, asked } = serve({ body: '[]' });
    const [odd] = await numbers('[{"number":"+1555"}]');
    await expect(client.deleteNumbers('c', [5, odd?.id ?? ''])).rejects.toThrow(TypeError);
    const [campaign] = await campaigns('[{"id":null}]');
    await expect(client.listNumbers(campaign?.id ?? '', {})).rejects.toThrow(RangeError);
    expect(asked).toEqual([]);
  });

  it('have campaigns with any ID in paths of one segment, and integers sent back as integers', async () => {
    const ids = '[{"id":"a/b"},{"id":"a%2Fb"},{"id":42},{"id":9007199254740993},{"id":"7"}]';
    const { client, asked } = serve({ body: ids });
    const rows = (await client.listCampaigns({})).rows;
    expect(rows.map(({ id }) => id)).toEqual(['a/b', 'a%2Fb', '42', '9007199254740993', '7']);
    await client.listCampaigns({ filter: { ids: ['a%2Fb', '42', '9007199254740993'] } });
    expect(asked.at(-1)).toContain('{"ids":["a%2Fb",42,9007199254740993]}');
    const paths: string[] = [];
    const fetch = async (url: unknown) => {
      paths.push(String(url).replace('?', ''));
      return new Response('[]');
    };
    const other: SipCaller = createSipCaller({ base: '/v1', account: 'demo', token: () => '', fetch });
    for (const { id } of rows.slice(0, 2)) await other.listNumbers(id, {});
    expect(paths).toEqual(['a%2Fb', 'a%252Fb'].map((id) => `/v1/accounts/demo/campaigns/${id}/numbers`));
  });

  it('are asked for by a fraction as by any text: it is no integer', async () => {
    const { client, asked } = serve({ body: '[{"id":1.5},{"id":1e21},{"id":-0}]' });
    await client.listCampaigns({});
    await client.listCampaigns({ filter: { ids: ['1.5', '1e+21'] } });
    expect(asked.at(-1)).toContain('{"ids":["1.5","1e+21"]}');
  });

  it('are found by an ID out of an address, whether the API has it as text or as an integer', async () => {
    const found = { body: '[{"id":42}]' };
    for (const first of [{ body: '[]' }, { body: '{"message":"ids must be integers"}', status: 400 }]) {
      const { client, asked } = serve(first, found);
      expect((await client.listCampaigns({ filter: { ids: ['42'] } })).rows).toMatchObject([{ id: '42' }]);
      expect(asked.map((url) => url.split('filter=')[1])).toEqual(['{"ids":["42"]}', '{"ids":[42]}']);
    }
  });
});
