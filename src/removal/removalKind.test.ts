import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createMemorySink, driveKind, outcomesOf } from '../campaignJobs/driveKind.testing';
import { type Job, NO_COUNTS } from '../jobs/job';
import type { Sighting } from '../jobs/kind';
import { createTestSandbox, withOddRecords } from '../sipcaller/sandbox.testing';
import type { Campaign, CampaignNumber, NumberId } from '../sipcaller/types';
import { NO_IMPORTS } from './noImports.testing';
import { type Chosen, type FrozenNumber, REMOVAL, type RemovalData } from './removalJob';
import { createRemovalKind } from './removalKind';
import { ticked } from './tickedNumbers';

const sandbox = createTestSandbox();
afterAll(() => sandbox.close());

const HELD = 1_250;
let campaign: Campaign;
beforeEach(async () => {
  [campaign] = (await sandbox.reset([
    { name: 'Spring', type: 'Dynamic', status: 'Active', numbers: HELD, varCount: 1 },
  ])) as [Campaign];
});

async function readAll(number = ''): Promise<CampaignNumber[]> {
  const rows: CampaignNumber[] = [];
  for (let served = 1; served > 0; ) {
    const range: [number, number] = [rows.length, rows.length + 999];
    const page = await sandbox.client.listNumbers(campaign.id, { filter: { number }, range });
    rows.push(...page.rows);
    served = page.rows.length;
  }
  return rows;
}
const ids = (rows: readonly { id: NumberId }[]) => rows.map(({ id }) => String(id)).sort();
const upload = (csv: string) =>
  sandbox.client.uploadNumbers(campaign.id, new Blob([csv]), { firstRowIsHeader: false, varCount: 1 });

function dataFor(chosen: Chosen): RemovalData {
  const { id, name, type, status } = campaign;
  return {
    campaign: { id, name, type, status },
    actor: { userName: 'Ada', account: 'demo', keyEnd: '-key' },
    note: '',
    chosen,
    moved: null,
    before: null,
    after: null,
    newMatches: null,
  };
}
const search = (text: string, except: NumberId[], confirmed: number): Chosen => ({
  how: 'search',
  search: text,
  except,
  confirmed,
});
const drive = (chosen: Chosen) =>
  driveKind(createRemovalKind(sandbox.newClient(), NO_IMPORTS), dataFor(chosen));

const DIALECTS: [string, object][] = [
  ['as it comes', {}],
  ['bigint IDs', { numberIds: 'bigint' }],
  ['uuid IDs', { numberIds: 'uuid' }],
  ['a count for an answer', { deleteAnswer: 'count' }],
  ['no answer', { deleteAnswer: 'empty' }],
  ['a small largest delete', { maxDelete: 70 }],
  ['a small page', { maxRange: 90 }],
  ['rows under a key', { listBody: 'data' }],
  ['no totals', { total: 'none' }],
  ['no totals and a small page', { total: 'none', maxRange: 90 }],
  ['unknown IDs refused', { unknownIds: 'fail' }],
  ['answers lost', { faults: [{ on: 'delete', kind: 'dropAfter', probability: 0.5 }] }],
  ['calls lost', { faults: [{ on: 'delete', kind: 'dropBefore', times: 2 }] }],
];

describe('removing all that match a search', () => {
  it.each(DIALECTS)(
    'removes exactly those but the spared ones: %s',
    async (_, behavior) => {
      await sandbox.behave(behavior);
      const [all, matches] = [await readAll(), await readAll('555')];
      const spared = matches.slice(0, 3);
      expect(matches.length).toBeGreaterThan(900);
      const chosen = search(
        '555',
        spared.map(({ id }) => id),
        matches.length - 3,
      );
      const job = await drive(chosen);
      expect(job).toMatchObject({ hold: false, marks: { done: matches.length - 3 }, data: { moved: null } });
      const gone = new Set(ids(matches.slice(3)));
      expect(ids(await readAll())).toEqual(ids(all.filter(({ id }) => !gone.has(String(id)))));
    },
    20_000,
  );

  it('tells of spared twins, of new matches and of the counts', async () => {
    await upload('+15550777,a\n+15550777,b\n+15550777,c\n+15550778,d\n');
    const twins = await readAll('15550777');
    const kind = createRemovalKind(sandbox.newClient(), NO_IMPORTS);
    const data = dataFor(search('1555077', [twins[1]?.id ?? ''], 3));
    const job = await driveKind(kind, data);
    expect(job.items.map(({ number, varValues, kept }) => [number, varValues[0], kept])).toEqual([
      ['+15550777', 'a', 1],
      ['+15550777', 'c', 1],
      ['+15550778', 'd', undefined],
    ]);
    await upload('+15550779,new\n');
    const signal = new AbortController().signal;
    const counts = { ...NO_COUNTS, total: 3, done: 3 };
    const ended = { id: 'r', data: job.data, kind: REMOVAL, counts } as Job<RemovalData>;
    const concluded = await kind.conclude?.(ended, signal);
    expect(concluded).toMatchObject({ before: HELD + 4, after: HELD + 2, newMatches: 1 });
  });

  it('calls none of its own numbers a new match that it has left in the campaign', async () => {
    const { items, data } = await drive(search('', [], HELD));
    await upload(items.map(({ number }) => `${number},back\n`).join(''));
    const [spared, ...rest] = await readAll();
    const left = rest.slice(0, 700).map((item) => ({ item, mark: 'left' as const, underWay: false }));
    const kind = createRemovalKind(sandbox.newClient(), { ...NO_IMPORTS, outcomes: outcomesOf(left) });
    const chosen = search('', [spared?.id ?? ''], HELD - 1);
    const job = { id: 'r', data: { ...data, chosen }, counts: { ...NO_COUNTS, total: 700, left: 700 } };
    const signal = new AbortController().signal;
    expect(await kind.conclude?.(job as Job<RemovalData>, signal)).toMatchObject({
      newMatches: HELD - 1 - 700,
    });
  });

  it('leaves what cannot be read, asks before it removes the rest, and calls none of it a new match', async () => {
    const all = await readAll();
    const fields = ['id', 'number', 'varValues', 'id number'];
    const odd = new Map(fields.map((field, at) => [all[at * 300 + 7]?.id, field]));
    const spoil = ({ id }: CampaignNumber) => odd.get(id) ?? false;
    const unreadable = all.filter(spoil).length;
    const kind = createRemovalKind(withOddRecords(sandbox.newClient(), spoil), NO_IMPORTS);
    const { data, hold, items } = await driveKind(kind, dataFor(search('', [], HELD)));
    expect([hold, data.unreadable, data.moved?.frozen]).toEqual([true, unreadable, HELD - unreadable]);
    expect(items).toHaveLength(HELD - unreadable);
    expect(ids(await readAll()), 'exactly those stay').toEqual(ids(all.filter(spoil)));
    const { signal } = new AbortController();
    const counts = { ...NO_COUNTS, total: items.length, done: items.length };
    const ended = { id: 'r', data, kind: REMOVAL, counts } as Job<RemovalData>;
    expect(await kind.conclude?.(ended, signal)).toMatchObject({ after: unreadable, newMatches: 0 });
    await upload('+15550779,new\n');
    expect(await kind.conclude?.(ended, signal)).toMatchObject({ newMatches: 1 });
    await sandbox.behave({ total: 'none' });
    expect(await kind.conclude?.(ended, signal)).toMatchObject({ newMatches: 1 });
  });

  it('keeps of a ticked number what was seen of it when it cannot be read any more', async () => {
    const [shown] = await readAll();
    const client = withOddRecords(sandbox.newClient(), ({ id }) => id === shown?.id && 'varValues');
    const { items } = await driveKind(
      createRemovalKind(client, NO_IMPORTS),
      dataFor(ticked(shown ? [shown] : [])),
    );
    expect(items.map(({ varValues }) => varValues)).toEqual([shown?.varValues]);
  });

  it('asks when something else than confirmed was frozen', async () => {
    const job = await drive(search('', [], HELD + 5));
    expect(job).toMatchObject({
      hold: true,
      data: { moved: { confirmed: HELD + 5, frozen: HELD, totals: [HELD, HELD] } },
    });
  });
});

describe('removing chosen numbers', () => {
  it.each(DIALECTS)('removes exactly those, and says which were gone already: %s', async (_, behavior) => {
    await sandbox.behave(behavior);
    const all = await readAll();
    const chosen = all.filter((_number, at) => at % 100 === 3);
    const [first, ...others] = chosen;
    await sandbox.client.deleteNumbers(campaign.id, [first?.id ?? '']).catch(() => undefined);
    const wasGone = ids(await readAll()).length < HELD;
    const job = await drive(ticked(chosen));
    expect(job.data.chosen, 'the items are they').toEqual({
      how: 'numbers',
      count: chosen.length,
      packed: '',
    });
    expect(job.marks).toEqual(wasGone ? { already: 1, done: others.length } : { done: chosen.length });
    const moved = { confirmed: chosen.length, frozen: others.length, totals: null };
    expect(job).toMatchObject({ hold: false, data: { moved: wasGone ? moved : null } });
    expect(ids(await readAll())).toEqual(ids(all.filter((number) => !chosen.includes(number))));
  });

  it('freezes values as they are now, once each, and tells of twins that stay', async () => {
    await upload('+15550777,old\n+15550777,other\n');
    const [one, other] = await readAll('15550777');
    const shown = { id: one?.id ?? '', number: '+15550777', varValues: ['shown before'] };
    const { items } = await drive(ticked([shown, shown]));
    expect(items).toEqual([
      { id: one?.id, number: '+15550777', varValues: ['old'], kept: 1, keptIds: [other?.id] },
    ]);
  });

  it('sends nothing when all are gone', async () => {
    const numbers = (await readAll()).slice(0, 5);
    await sandbox.client.deleteNumbers(
      campaign.id,
      numbers.map(({ id }) => id),
    );
    const { marks } = await drive(ticked(numbers));
    expect(marks).toEqual({ already: 5 });
    expect((await sandbox.log()).filter(({ method }) => method === 'DELETE')).toHaveLength(1);
  });

  it('calls already what the server does not list as deleted', async () => {
    const kind = createRemovalKind(sandbox.newClient(), NO_IMPORTS);
    const rows = (await readAll()).slice(0, 4);
    const remove = (items: CampaignNumber[]) =>
      kind.send(items, dataFor(ticked([])), new AbortController().signal);
    await sandbox.client.deleteNumbers(campaign.id, [rows[1]?.id ?? '']);
    expect(await remove(rows.slice(0, 3))).toEqual({ already: [1] });
    expect(await remove(rows.slice(0, 3))).toEqual({ already: [0, 1, 2] });
  });
});

describe('a refusal that concerns all', () => {
  it('is that of a campaign that gives no numbers up, or is gone', async () => {
    const failure = { status: 409, words: '', retryAfterMs: null, mayHaveArrived: false };
    const asked = (more = {}) =>
      createRemovalKind(sandbox.newClient(), NO_IMPORTS).refusesAll?.(
        { ...failure, ...more },
        dataFor(ticked([])),
        new AbortController().signal,
      );
    expect(await asked()).toBe(false);
    [campaign] = (await sandbox.reset([{ name: 'Fixed', type: 'Static', status: 'Active' }])) as [Campaign];
    expect([await asked(), await asked({ status: 413 })]).toEqual([true, false]);
    await sandbox.reset([]);
    expect(await asked({ status: 404 })).toBe(true);
  });
});

describe('a set that was frozen long ago', () => {
  it('is looked for before it is sent, and an ID that names another number by now stays', async () => {
    const now = Date.parse('2026-11-30T10:00:00Z');
    const kind = createRemovalKind(sandbox.newClient(), { ...NO_IMPORTS, now: () => now });
    const [one, other] = await readAll();
    const { data } = await driveKind(kind, dataFor(ticked(one ? [one] : [])));
    const looksAfter = (minutes: number) => kind.looksFirstByNow?.(data, now + minutes * 60_000);
    expect([looksAfter(5), looksAfter(31)]).toEqual([false, true]);
    expect(kind.looksFirstByNow?.({ ...data, frozenAt: undefined }, now)).toBe(true);
    const item = { id: other?.id ?? '', number: one?.number ?? '', varValues: [] };
    expect(await kind.reconcile([item], data, new AbortController().signal)).toEqual(['done']);
  });
});

describe('looking for thousands of numbers', () => {
  const asked = 3_000;
  const reads = async () => (await sandbox.log()).filter(({ method }) => method === 'GET').length;

  it.each(['prefix', 'suffix', 'exact'])(
    'reads the campaign once where a lookup by %s proves nothing, and sees what looks for each see',
    async (partial) => {
      await upload('+15550777,a\n+15550777,b\n+15550778,c\n+15550778,d\n');
      const kind = createRemovalKind(sandbox.newClient(), NO_IMPORTS);
      const chosen = search('', [(await readAll('15550778'))[0]?.id ?? ''], HELD + 3);
      const { signal } = new AbortController();
      const sink = createMemorySink<FrozenNumber>();
      const { data } = await kind.plan(dataFor(chosen), sink, signal);
      const gone = sink.items.filter(({ number }, at) => at % 3 === 0 || number === '+15550778');
      await sandbox.client.deleteNumbers(
        campaign.id,
        gone.map(({ id }) => id),
      );
      await sandbox.behave({ partial });
      const slow = await kind.reconcile(sink.items, data, signal);
      const before = await reads();
      const look = await kind.beginReadBack?.(asked, data, signal);
      const cost = (await reads()) - before;
      expect(cost).toBeLessThan(12);
      const quick: Sighting[] = [];
      for (let at = 0; at < sink.items.length; at += 100) {
        quick.push(...((await look?.reconcile(sink.items.slice(at, at + 100), signal)) ?? []));
      }
      expect(quick).toEqual(slow);
      expect(new Set(quick)).toEqual(new Set(['done', 'todo']));
      // Of a twin that stays while one is gone, a look of its own may be needed.
      expect((await reads()) - before - cost).toBeLessThan(12);
    },
    30_000,
  );

  it('looks for each where that proves enough, or where there are few', async () => {
    const kind = createRemovalKind(sandbox.newClient(), NO_IMPORTS);
    const { signal } = new AbortController();
    expect(await kind.beginReadBack?.(asked, dataFor(ticked([])), signal)).toBeNull();
    await sandbox.behave({ partial: 'exact' });
    expect(await kind.beginReadBack?.(2_000, dataFor(ticked([])), signal)).toBeNull();
  });

  it('claims nothing gone that may be among records that cannot be read', async () => {
    await sandbox.behave({ partial: 'exact' });
    const all = await readAll();
    const items = all.slice(0, 40).map(({ id, number, varValues }) => ({ id, number, varValues }));
    const { signal } = new AbortController();
    for (const [field, standing] of [
      ['id', 'unknown'],
      ['id number', 'unknown'],
    ] as const) {
      const client = withOddRecords(sandbox.newClient(), ({ id }) => id === items[7]?.id && field);
      const kind = createRemovalKind(client, NO_IMPORTS);
      const look = await kind.beginReadBack?.(asked, dataFor(ticked([])), signal);
      expect((await look?.reconcile(items, signal))?.[7], field).toBe(standing);
    }
  });
});

describe('looking what became of numbers', () => {
  it('says what is there, what is gone, and what moved too much to tell', async () => {
    await sandbox.behave({ maxRange: 1 });
    await upload('+15550777,a\n+15550777,b\n');
    const [one] = await readAll('15550777');
    const items = [
      { id: 999_999, number: '+15550777', varValues: [] },
      { id: 999_999, number: '+15550999', varValues: [] },
      ...(one ? [one] : []),
    ];
    const kind = createRemovalKind(sandbox.newClient(), NO_IMPORTS);
    const data = dataFor(ticked([]));
    const standings = await kind.reconcile(items, data, new AbortController().signal);
    expect(standings).toEqual(['unknown', 'done', 'todo']);
  });
});
