import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createMemorySink, driveKind, outcomesOf } from '../campaignJobs/driveKind.testing';
import { failureOf } from '../jobs/failure';
import { type ItemOutcome, recordIn, standingIn } from '../jobs/kind';
import { createTestSandbox } from '../sipcaller/sandbox.testing';
import type { Campaign, CampaignNumber } from '../sipcaller/types';
import { NO_IMPORTS } from './noImports.testing';
import { packPicks } from './picks';
import type { Chosen, FrozenNumber, RemovalData, RestoreData } from './removalJob';
import { createRemovalKind } from './removalKind';
import { OTHER_VALUES, type RestoreItem } from './restoreCopies';
import { createRestoreKind } from './restoreKind';
import { ticked } from './tickedNumbers';

const sandbox = createTestSandbox();
afterAll(() => sandbox.close());

/** What a CSV may stumble over; every number with two values, and some twice. */
const ROWS: string[][] = [
  ['+12125550100', 'plain', '199'],
  ['+12125550100', 'a twin', '199'],
  ['+12125550101', 'same', 'same'],
  ['+12125550101', 'same', 'same'],
  ['12125550102', 'no plus', ''],
  ['+12125550103', 'comma, "quote"', "O'Hara"],
  ['+12125550104', 'two\r\nlines', 'one\nmore'],
  ['+12125550105', '📞 Zoë 日本', '=1+1'],
  ['+12125550106', ' spaces ', '\ttab'],
  ...Array.from({ length: 1_200 }, (_, at) => [`+1555${2_000_000 + at * 7}`, `name ${at}`, String(at)]),
];
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;

let campaign: Campaign;
async function upload(rows: string[][]) {
  const csv = new Blob(rows.map((row) => `${row.map(cell).join(',')}\r\n`));
  const varCount = (rows[0]?.length ?? 1) - 1;
  await sandbox.client.uploadNumbers(campaign.id, csv, { firstRowIsHeader: false, varCount });
}

beforeEach(async () => {
  [campaign] = (await sandbox.reset([{ name: 'Spring', type: 'Dynamic', status: 'Active', numbers: 0 }])) as [
    Campaign,
  ];
  await upload(ROWS);
});

async function readAll(): Promise<CampaignNumber[]> {
  const rows: CampaignNumber[] = [];
  for (let served = 1; served > 0; ) {
    const range: [number, number] = [rows.length, rows.length + 999];
    const page = await sandbox.client.listNumbers(campaign.id, { range });
    rows.push(...page.rows);
    served = page.rows.length;
  }
  return rows;
}
const contents = (rows: readonly Pick<CampaignNumber, 'number' | 'varValues'>[]) =>
  rows.map(({ number, varValues }) => JSON.stringify([number, ...varValues])).sort();
const listOf = (rows: string[][]) => rows.map((row) => JSON.stringify(row)).sort();

function facts() {
  const { id, name, type, status } = campaign;
  return {
    campaign: { id, name, type, status },
    actor: { userName: 'Ada', account: 'demo', keyEnd: '-key' },
    note: '',
    before: null,
    after: null,
  };
}
function remove(chosen: Chosen) {
  const data: RemovalData = { ...facts(), chosen, moved: null, newMatches: null };
  return driveKind(createRemovalKind(sandbox.newClient(), NO_IMPORTS), data);
}
const removeAll = () => remove({ how: 'search', search: '', except: [], confirmed: ROWS.length });

const kindFor = (removed: ItemOutcome<FrozenNumber>[]) =>
  createRestoreKind(sandbox.newClient(), { outcomes: outcomesOf(removed) });

function restore(removed: ItemOutcome<FrozenNumber>[], picked: number[] | null = null, chunk = 500) {
  const data: RestoreData = { ...facts(), removalId: 'r', picked: picked && packPicks(picked) };
  return driveKind(kindFor(removed), data, chunk);
}

const DIALECTS: [string, object][] = [
  ['as it comes', {}],
  ['bigint IDs', { numberIds: 'bigint' }],
  ['uuid IDs', { numberIds: 'uuid' }],
  ['no answer', { uploadAnswer: 'empty', deleteAnswer: 'empty' }],
  ['a small page', { maxRange: 90 }],
  ['rows under a key', { listBody: 'data' }],
  ['no totals', { total: 'none' }],
  ['no totals and a small page', { total: 'none', maxRange: 90 }],
  ['answers lost', { faults: [{ on: 'upload', kind: 'dropAfter', times: 2 }] }],
  ['calls lost', { faults: [{ on: 'upload', kind: 'dropBefore', times: 2 }] }],
  ['a gateway that gives up', { faults: [{ on: 'upload', kind: '502', times: 2 }] }],
  ['answers cut short', { faults: [{ on: 'upload', kind: 'truncate', times: 2 }] }],
  ['a small largest upload', { maxUploadBytes: 6_000 }],
];

describe('restoring a removal', () => {
  it.each(DIALECTS)(
    'puts every number back with its values, once: %s',
    async (_, behavior) => {
      await sandbox.behave(behavior);
      const { outcomes } = await removeAll();
      expect(await readAll()).toEqual([]);
      const { marks, data } = await restore(outcomes);
      expect(marks).toEqual({ done: ROWS.length });
      expect(data.before).toBe(0);
      expect(contents(await readAll())).toEqual(listOf(ROWS));
    },
    60_000,
  );

  it.each(['keep', 'drop'])(
    'adds nothing the second time (duplicates: %s)',
    async (duplicates) => {
      const { outcomes } = await removeAll();
      await sandbox.behave({ duplicates });
      await restore(outcomes, null, 20);
      const once = contents(await readAll());
      const { marks } = await restore(outcomes, null, 100);
      expect(contents(await readAll())).toEqual(once);
      // A server that drops twins took one of each; the other could not be put back, and it is said so.
      expect(marks).toEqual(
        duplicates === 'keep' ? { already: ROWS.length } : { already: ROWS.length - 2, failed: 2 },
      );
    },
    60_000,
  );

  it('puts back what was picked, and later the rest', async () => {
    const { outcomes } = await removeAll();
    const picked = outcomes.flatMap(({ item }, at) =>
      item.varValues[0] === 'a twin' || at === 1_100 ? [at] : [],
    );
    const { marks, data } = await restore(outcomes, picked);
    expect(marks).toEqual({ done: 2 });
    expect(data.picked, 'the items are they').toEqual({ count: 2, packed: '' });
    const there = await readAll();
    expect(contents(there)).toEqual(contents(picked.flatMap((at) => outcomes[at]?.item ?? [])));
    expect((await restore(outcomes)).marks).toEqual({ already: 2, done: ROWS.length - 2 });
    expect(contents(await readAll())).toEqual(listOf(ROWS));
  });

  it('puts back nothing, and not all, when it is not known which were picked', async () => {
    const { outcomes } = await removeAll();
    const data: RestoreData = { ...facts(), removalId: 'r', picked: { count: 2, packed: '' } };
    await expect(driveKind(kindFor(outcomes), data)).rejects.toThrow('0 of 2 picked items are known');
    expect(await readAll()).toEqual([]);
  });

  it('puts back nothing when a part of the receipt was forgotten', async () => {
    const { outcomes } = await removeAll();
    const data: RestoreData = { ...facts(), removalId: 'r', picked: null, confirmed: ROWS.length };
    await expect(driveKind(kindFor(outcomes.slice(0, 500)), data)).rejects.toThrow('not on this device');
    expect(await readAll()).toEqual([]);
    expect(kindFor([]).needs?.(data)).toEqual(['r']);
  });

  it('puts back what was gone meanwhile only where it is picked', async () => {
    const { outcomes } = await removeAll();
    const told = outcomes.map((outcome, at) => (at < 3 ? { ...outcome, mark: 'already' as const } : outcome));
    expect((await restore(told)).marks).toEqual({ done: ROWS.length - 3 });
    expect((await restore(told, [1, 5])).marks).toEqual({ already: 1, done: 1 });
    expect(contents(await readAll())).toHaveLength(ROWS.length - 2);
  });

  it('tells of numbers that are there with other values than they had', async () => {
    const { outcomes } = await removeAll();
    const kind = kindFor(outcomes);
    const data: RestoreData = { ...facts(), removalId: 'r', picked: null };
    const { items } = await driveKind(kind, data);
    const changed = items.map((item, at) => (at % 400 === 7 ? { ...item, varValues: ['mine', '1'] } : item));
    const seen = await kind.reconcile(changed, data, new AbortController().signal);
    const others = seen.filter((sighting) => recordIn(sighting) === OTHER_VALUES);
    expect(others).toHaveLength(changed.filter((item, at) => item !== items[at]).length);
    const standings = seen.map((sighting) => standingIn(sighting));
    expect(standings.filter((standing) => standing === 'perhaps')).toHaveLength(others.length);
    expect(standings.filter((standing) => standing !== 'done')).toHaveLength(others.length);
    // A server that rewrites values leaves not one as it was.
    const rewritten = items.map((item) => ({ ...item, varValues: [`${item.varValues}`, 'x'] }));
    const all = await kind.reconcile(rewritten.slice(9), data, new AbortController().signal);
    expect(new Set(all.map(standingIn))).toEqual(new Set(['done']));
  });

  it('puts back beside a twin that was spared, and no more when that one is gone', async () => {
    const [one, twin] = await readAll();
    const removed = await remove(ticked(one ? [one] : []));
    expect(removed.items[0]?.kept).toBe(1);
    expect((await restore(removed.outcomes)).marks).toEqual({ done: 1 });
    expect(contents(await readAll())).toEqual(listOf(ROWS));
    expect((await restore(removed.outcomes)).marks).toEqual({ already: 1 });

    const twins = (await readAll()).filter(({ number }) => number === one?.number);
    expect(twins.map(({ id }) => id)).toContain(twin?.id);
    await sandbox.client.deleteNumbers(
      campaign.id,
      twins.map(({ id }) => id),
    );
    expect((await restore(removed.outcomes)).marks).toEqual({ done: 1 });
    expect((await readAll()).filter(({ number }) => number === one?.number)).toHaveLength(1);
  });

  it('puts back a number whose twin the removal did not come to', async () => {
    const [one, twin] = await readAll();
    const { outcomes } = await remove(ticked(one && twin ? [one, twin] : []));
    // As after a cancelled removal: the twin was never sent.
    await upload([ROWS[1] ?? []]);
    const back = (await readAll()).find(({ number }) => number === twin?.number);
    const stopped = outcomes.map((outcome, at) =>
      at === 1 && back ? { ...outcome, item: { ...back }, mark: 'left' as const } : outcome,
    );
    expect((await restore(stopped)).marks).toEqual({ done: 1 });
    expect(contents(await readAll())).toEqual(listOf(ROWS));
  });

  it('sends numbers with different counts of values apart, also copies of one number', async () => {
    const mixed = [
      ['+12125550100', 'one value'],
      ['+12125550199', 'another'],
    ];
    await upload(mixed);
    const all = await readAll();
    const { outcomes } = await remove({ how: 'search', search: '', except: [], confirmed: all.length });
    expect((await restore(outcomes)).marks).toEqual({ done: all.length });
    expect(contents(await readAll())).toEqual(contents(all));
    expect((await restore(outcomes)).marks).toEqual({ already: all.length });
    expect((await sandbox.log()).filter(({ path }) => path.endsWith('/upload')).length).toBeLessThan(10);
  });

  it('leaves out what was gone before and what was not removed', async () => {
    const [first, second] = await readAll();
    await sandbox.client.deleteNumbers(campaign.id, [first?.id ?? '']);
    const { outcomes } = await remove(ticked(first && second ? [first, second] : []));
    const { items } = await restore(outcomes);
    expect(contents(items)).toEqual(contents(second ? [second] : []));
  });

  it("tells the server's reason for a row that it refuses", async () => {
    const items = [
      { id: 1, number: '+12125550150', varValues: ['good'] },
      { id: 2, number: '123', varValues: ['bad'] },
    ];
    const kind = createRestoreKind(sandbox.newClient(), { outcomes: async () => [] });
    const data: RestoreData = { ...facts(), removalId: 'r', picked: null };
    const { refused } = await kind.send(items, data, new AbortController().signal);
    expect(refused).toEqual([{ index: 1, words: expect.stringContaining('"123"') }]);
  });

  it.each([
    ['Finished', 'Dynamic', 'finished'],
    ['Draft', 'Dynamic', 'draft'],
    ['Active', 'Static', 'static'],
  ])('refuses, with the reason, where the campaign takes no numbers: %s %s', async (status, type, reason) => {
    const { outcomes } = await removeAll();
    [campaign] = (await sandbox.reset([{ name: 'Closed', type, status }])) as [Campaign];
    const error = await restore(outcomes).catch((cause: unknown) => cause);
    const words = `The campaign takes no numbers (${reason})`;
    expect(failureOf(error)).toMatchObject({ words, status: 409 });
  });

  it('pauses, and refuses no single number, when the campaign closes in the middle of it', async () => {
    const { signal } = new AbortController();
    const data: RestoreData = { ...facts(), removalId: 'r', picked: null };
    const failure = { status: 409, words: '', retryAfterMs: null, mayHaveArrived: false };
    expect(await kindFor([]).refusesAll?.(failure, data, signal)).toBe(false);
    [campaign] = (await sandbox.reset([{ name: 'Closed', type: 'Dynamic', status: 'Finished' }])) as [
      Campaign,
    ];
    expect(await kindFor([]).refusesAll?.(failure, { ...data, ...facts() }, signal)).toBe(true);
  });

  it('refuses where the campaign is gone', async () => {
    const { outcomes } = await removeAll();
    await sandbox.reset([]);
    const error = await restore(outcomes).catch((cause: unknown) => cause);
    expect(failureOf(error)).toMatchObject({ words: 'The campaign takes no numbers (gone)', status: 404 });
  });
});

describe.each(['prefix', 'suffix', 'exact'])('where a lookup by %s proves nothing', (partial) => {
  it('reads the campaign once for thousands, and sees what looks for each see', async () => {
    const { outcomes } = await removeAll();
    const kind = kindFor(outcomes);
    const { signal } = new AbortController();
    const sink = createMemorySink<RestoreItem>();
    const data: RestoreData = { ...facts(), removalId: 'r', picked: null };
    await kind.plan(data, sink, signal);
    // Some are there again, some with other values, some twice.
    await upload(ROWS.slice(4, 300));
    await upload(ROWS.slice(300, 310).map(([number = '', , value = '']) => [number, 'other', value]));
    await upload(ROWS.slice(0, 2));
    await sandbox.behave({ partial });
    const reads = async () => (await sandbox.log()).filter(({ method }) => method === 'GET').length;
    const slow = await kind.reconcile(sink.items, data, signal);
    const before = await reads();
    const look = await kind.beginReadBack?.(3_000, data, signal);
    expect(await look?.reconcile(sink.items, signal)).toEqual(slow);
    expect(new Set(slow.map(standingIn))).toEqual(new Set(['done', 'todo', 'perhaps']));
    const absent = sink.items.slice(400, -1);
    expect(await look?.reconcile(absent, signal)).toEqual(absent.map(() => 'todo'));
    expect((await reads()) - before).toBeLessThan(40);
  });
});
