import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Campaign } from '../../src/sipcaller/types';
import { type ApiNumber, createTestClient, messageOf } from '../testClient';

/* Switches that make answers late or untrue, played with a clock of the test's own. */

let time = 1_000_000_000;
const client = createTestClient({ campaigns: [], clock: () => time });
afterAll(() => client.sandbox.close());

let id: string;
beforeEach(async () => {
  id = (await client.only({ numbers: 30 })).id;
});

const behave = async (change: unknown) => expect((await client.control('behavior', change)).status).toBe(200);
const create = (number: string) =>
  client.call(`/${id}/numbers`, { method: 'POST', body: JSON.stringify({ number }) });
const remove = (ids: readonly number[]) =>
  client.call(`/${id}/numbers`, { method: 'DELETE', body: JSON.stringify(ids) });
const numbers = (params: Record<string, unknown> = {}) => client.list(`/${id}/numbers`, params);
async function find(number: string): Promise<string[]> {
  return ((await (await numbers({ filter: { number } })).json()) as ApiNumber[]).map((row) => row.number);
}
/** The campaign's own count, and what its numbers' list says: they must never disagree. */
async function count(): Promise<number> {
  const [campaign] = (await (await client.list('', { filter: { ids: [id] } })).json()) as Campaign[];
  const told = Number((await numbers({ range: [0, 0] })).headers.get('content-range')?.split('/')[1]);
  expect(campaign?.numbersCount).toBe(told);
  return told;
}
const csv = (rows: number, from = 5_550_000) =>
  Array.from({ length: rows }, (_, index) => `${from + index},a,b\n`).join('');

describe('the switches', () => {
  it.each([
    [{ uploadDelayMs: -1 }, 'uploadDelayMs'],
    [{ deleteDelayMs: 1.5 }, 'deleteDelayMs'],
    [{ listLagMs: '5' }, 'listLagMs'],
    [{ partial: 'begins' }, 'partial'],
    [{ refuseAfter: 200 }, 'refuseAfter'],
    [{ refuseAfter: '429' }, 'refuseAfter'],
    [{ dateTimes: 'epoch' }, 'dateTimes'],
    [{ nullFields: ['count'] }, 'nullFields[0]'],
    [{ nullFields: 'name' }, 'nullFields'],
  ])('refuse %j, naming %s', async (change, name) => {
    const response = await client.control('behavior', change);
    expect(response.status).toBe(400);
    expect(await messageOf(response)).toContain(name);
  });

  it('are switched off by "none" and null', async () => {
    for (const off of ['none', null]) {
      await behave({ refuseAfter: 503, nullFields: ['name'] });
      const answer = await client.control('behavior', { refuseAfter: off, nullFields: off });
      expect(await answer.json()).toMatchObject({ refuseAfter: null, nullFields: [] });
    }
  });
});

describe('uploadDelayMs', () => {
  it('accepts with 202, checks at once, and files the rows when their time has come', async () => {
    await behave({ uploadDelayMs: 40_000 });
    const answer = await client.upload(id, `${csv(300)}nonsense,a,b\n`);
    expect([answer.status, await answer.json()]).toMatchObject([
      202,
      { queued: 300, rejected: [{ line: 301 }] },
    ]);
    time += 39_999;
    expect(await count()).toBe(30);
    expect(await find('5550000')).toEqual([]);
    time += 1;
    expect(await count()).toBe(330);
    expect(await find('5550000')).toEqual(['5550000']);
    time += 100_000;
    expect(await count()).toBe(330);
  });

  it('refuses at once what it would refuse without', async () => {
    await behave({ uploadDelayMs: 1000 });
    expect((await client.upload(id, '')).status).toBe(400);
    expect((await client.upload('nobody', csv(1))).status).toBe(404);
    time += 1000;
    expect(await count()).toBe(30);
  });

  it('lets each upload come in its own time, also past a shorter delay and a switch that was taken back', async () => {
    await behave({ uploadDelayMs: 5000, uploadAnswer: 'empty' });
    const answer = await client.upload(id, csv(1, 5_550_100));
    expect([answer.status, await answer.text()]).toEqual([202, '']);
    await behave({ uploadDelayMs: 2000 });
    await client.upload(id, csv(2, 5_550_200));
    await behave({ uploadDelayMs: 0 });
    await client.upload(id, csv(3, 5_550_300));
    expect(await count()).toBe(33);
    time += 5000;
    const rows = (await client.numbers(id)).slice(30).map((row) => row.number);
    expect(rows).toEqual(['5550300', '5550301', '5550302', '5550200', '5550201', '5550100']);
  });

  it('drops duplicates by what is there when the rows are filed', async () => {
    await behave({ uploadDelayMs: 1000, duplicates: 'drop' });
    await client.upload(id, csv(3));
    await create('5550001');
    time += 1000;
    expect(await count()).toBe(33);
  });

  it('is forgotten by a reset', async () => {
    await behave({ uploadDelayMs: 1000, deleteDelayMs: 1000 });
    await client.upload(id, csv(5));
    await remove([1, 2, 3]);
    id = (await client.only({ numbers: 10 })).id;
    time += 5000;
    expect(await count()).toBe(10);
  });
});

describe('deleteDelayMs', () => {
  it.each([
    ['ids', '[1,2,3]'],
    ['count', '{"count":3}'],
    ['empty', ''],
  ])('answers 202 (%s) and deletes when the time has come', async (deleteAnswer, text) => {
    await behave({ deleteDelayMs: 800, deleteAnswer });
    const answer = await remove([1, 2, 3, 99]);
    expect([answer.status, await answer.text()]).toEqual([202, text]);
    time += 799;
    expect(await count()).toBe(30);
    time += 1;
    expect(await count()).toBe(27);
  });

  it('deletes a record once, however often it was accepted, and only what it was asked to', async () => {
    await behave({ deleteDelayMs: 800, numberIds: 'bigint' });
    const ids = [1, 2].map((each) => 2n ** 60n + BigInt(each));
    for (const each of [ids, ids]) {
      const body = `[${each.join(',')}]`;
      expect((await client.call(`/${id}/numbers`, { method: 'DELETE', body })).status).toBe(202);
    }
    await create('5550001');
    time += 800;
    expect(await count()).toBe(29);
    expect(await find('5550001')).toHaveLength(1);
  });

  it('refuses unknown ids at once', async () => {
    await behave({ deleteDelayMs: 800, unknownIds: 'fail' });
    expect((await remove([1, 99])).status).toBe(404);
    time += 800;
    expect(await count()).toBe(30);
  });
});

describe('listLagMs', () => {
  it('shows numbers and counts of that long ago, changes before the switch included', async () => {
    await create('5550001');
    time += 2000;
    await remove([1, 2]);
    time += 1000;
    await behave({ listLagMs: 3000 });
    expect(await count()).toBe(31);
    expect((await client.numbers(id)).map((row) => row.id)).toEqual(
      Array.from({ length: 31 }, (_, index) => index + 1),
    );
    time += 1999;
    expect(await count()).toBe(31);
    time += 1;
    expect(await count()).toBe(29);
    expect((await client.numbers(id))[0]?.id).toBe(3);
  });

  it('sorts campaigns by the counts it shows', async () => {
    const answer = await client.control('reset', {
      campaigns: [
        { name: 'A', numbers: 2 },
        { name: 'B', numbers: 3 },
      ],
    });
    const [a] = (await answer.json()) as [Campaign];
    await behave({ listLagMs: 1000 });
    await client.upload(a.id, csv(5));
    const byCount = async () => {
      const rows = (await (await client.list('', { sort: ['numbersCount', 'DESC'] })).json()) as Campaign[];
      return rows.map(({ name, numbersCount }) => `${name}${numbersCount}`);
    };
    expect(await byCount()).toEqual(['B3', 'A2']);
    time += 1000;
    expect(await byCount()).toEqual(['A7', 'B3']);
  });

  it('shows what a model remembers, whatever is changed, delayed, searched and paged', async () => {
    const step = fc.record({
      what: fc.constantFrom('upload', 'create', 'delete', 'nothing'),
      rows: fc.integer({ min: 1, max: 4 }),
      pick: fc.nat(60),
      ms: fc.constantFrom(0, 1, 400, 1000, 3000),
    });
    const switches = fc.record({
      listLagMs: fc.constantFrom(0, 1, 1000, 2500),
      uploadDelayMs: fc.constantFrom(0, 700, 3000),
      deleteDelayMs: fc.constantFrom(0, 700, 3000),
      partial: fc.constantFrom('contains', 'suffix', 'prefix', 'exact'),
    });
    type Row = { id: number; number: string };
    await fc.assert(
      fc.asyncProperty(switches, fc.array(step, { maxLength: 12 }), async (behavior, steps) => {
        id = (await client.only()).id;
        await behave(behavior);
        let truth: Row[] = [];
        let nextId = 1;
        let nextNumber = 5_550_000;
        const past: { at: number; rows: Row[] }[] = [{ at: 0, rows: [] }];
        let pending: { due: number; apply: () => void }[] = [];
        const add = (list: string[]) => {
          truth = [...truth, ...list.map((number) => ({ id: nextId++, number }))];
        };
        const at = (due: number, apply: () => void) => pending.push({ due, apply });
        const carryOut = () => {
          const due = pending.filter((each) => each.due <= time).sort((a, b) => a.due - b.due);
          pending = pending.filter((each) => each.due > time);
          for (const each of due) {
            each.apply();
            past.push({ at: each.due, rows: truth });
          }
        };
        for (const { what, rows, pick, ms } of steps) {
          const list = Array.from({ length: rows }, () => String(nextNumber++));
          if (what === 'upload') {
            at(time + behavior.uploadDelayMs, () => add(list));
            await client.upload(id, list.map((number) => `${number},a,b\n`).join(''));
          }
          if (what === 'create') {
            at(time, () => add(list.slice(0, 1)));
            await create(list[0] ?? '');
          }
          const victims = truth.map((row) => row.id).filter((each) => each % 7 === pick % 7);
          if (what === 'delete' && victims.length > 0) {
            at(time + behavior.deleteDelayMs, () => {
              truth = truth.filter((row) => !victims.includes(row.id));
            });
            await remove(victims);
          }
          carryOut();
          time += ms;
          carryOut();
          const shown = past.filter((each) => each.at <= time - behavior.listLagMs).at(-1)?.rows ?? [];
          expect(await count()).toBe(shown.length);
          expect((await client.numbers(id)).map(({ id: each, number }) => ({ id: each, number }))).toEqual(
            shown,
          );
          const newestFirst = await numbers({ sort: ['number', 'DESC'], range: [1, 3] });
          expect(((await newestFirst.json()) as Row[]).map((row) => row.number)).toEqual(
            shown
              .map((row) => row.number)
              .sort()
              .reverse()
              .slice(1, 4),
          );
          const part = String(5_550_000 + pick).slice(pick % 3);
          const matches = {
            contains: (number: string) => number.includes(part),
            prefix: (number: string) => number.startsWith(part),
            suffix: (number: string) => number.endsWith(part),
            exact: (number: string) => number === part,
          }[behavior.partial];
          expect(await find(part)).toEqual(shown.map((row) => row.number).filter(matches ?? (() => false)));
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('partial', () => {
  it.each([
    ['contains', ['+15550101', '55501012', '5550101']],
    ['prefix', ['55501012', '5550101']],
    ['suffix', ['+15550101', '5550101']],
    ['exact', ['5550101']],
  ])('%s finds by the stored text, its plus included', async (partial, found) => {
    id = (await client.only()).id;
    for (const number of ['+15550101', '55501012', '5550101']) await create(number);
    await behave({ partial });
    expect(await find('5550101')).toEqual(found);
    expect(await find('+15550101')).toEqual(['+15550101']);
    expect(await find('')).toHaveLength(3);
    const answer = await numbers({ filter: { number: '5550101' }, range: [0, 0] });
    expect(answer.headers.get('content-range')).toBe(`numbers 0-0/${found.length}`);
  });
});

describe('refuseAfter', () => {
  it.each([413, 429, 500, 503])(
    'answers %i after the work was done, to every change',
    async (refuseAfter) => {
      await behave({ refuseAfter });
      for (const answer of [await create('5550001'), await client.upload(id, csv(5)), await remove([1, 2])]) {
        expect(answer.status).toBe(refuseAfter);
        expect(answer.headers.get('retry-after')).toBeNull();
        expect(Number(answer.headers.get('content-length'))).toBe((await answer.clone().text()).length);
        expect(await messageOf(answer)).toContain(String(refuseAfter));
      }
      expect(await count()).toBe(34);
      await behave({ refuseAfter: 'none' });
      expect((await create('5550001')).status).toBe(201);
    },
  );

  it.each([
    [429, 'seconds', '1'],
    [503, 'date', new Date(1_001_000_000).toUTCString()],
    [503, 'none', null],
    [500, 'seconds', null],
  ])('%i carries the Retry-After of a rate limit with %s', async (refuseAfter, retryAfter, header) => {
    time = 1_000_999_000;
    await behave({ refuseAfter, rateLimit: { perSecond: 100, retryAfter } });
    const answer = await create('5550001');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([refuseAfter, header]);
  });

  it('leaves a true refusal and the lists alone', async () => {
    await behave({ refuseAfter: 503 });
    expect((await create('x')).status).toBe(400);
    expect((await numbers()).status).toBe(200);
  });

  it('joins delays and faults: the work is done later, and may lose its answer', async () => {
    await behave({
      refuseAfter: 503,
      uploadDelayMs: 1000,
      faults: [{ on: 'upload', kind: 'dropAfter', times: 1 }],
    });
    await expect(client.upload(id, csv(5))).rejects.toThrow(TypeError);
    expect((await client.upload(id, csv(5))).status).toBe(503);
    expect(await count()).toBe(30);
    time += 1000;
    expect(await count()).toBe(40);
  });

  it('can be read from another origin', async () => {
    await behave({ refuseAfter: 429 });
    expect((await create('5550001')).headers.get('access-control-allow-origin')).toBe('*');
  });
});

describe('campaigns', () => {
  it.each([
    ['plain', '2025-01-01T08:00:00'],
    ['zoned', '2025-01-01T08:00:00Z'],
    ['millis', '2025-01-01T08:00:00.000Z'],
  ])('dateTimes %s', async (dateTimes, startDate) => {
    await client.only({ startDate: '2025-01-01T08:00:00', endDate: null });
    await behave({ dateTimes });
    const filter = { startDate_gte: '20250101T08:00:00' };
    expect(await (await client.list('', { filter })).json()).toMatchObject([{ startDate, endDate: null }]);
  });

  it('nullFields: null, whatever is stored, and still found and sorted by it', async () => {
    await behave({ nullFields: ['numbersCount', 'dialer', 'startDate'], dateTimes: 'zoned' });
    const answer = await client.list('', { filter: { name: 'only' }, sort: ['numbersCount', 'ASC'] });
    expect(await answer.json()).toMatchObject([
      { id, name: 'Only', numbersCount: null, dialer: null, startDate: null },
    ]);
  });
});
