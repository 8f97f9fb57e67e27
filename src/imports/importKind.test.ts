import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createMemorySink, driveKind, outcomesOf } from '../campaignJobs/driveKind.testing';
import type { JobEngine } from '../jobs/engine';
import { failureOf } from '../jobs/failure';
import { type ItemOutcome, standingIn } from '../jobs/kind';
import type { RemovalData, RestoreData } from '../removal/removalJob';
import { createRemovalKind } from '../removal/removalKind';
import { createRestoreKind } from '../removal/restoreKind';
import { createTestSandbox, withOddRecords } from '../sipcaller/sandbox.testing';
import type { Campaign, CampaignNumber } from '../sipcaller/types';
import { freezeAdded } from './freezeAdded';
import type { ImportItem } from './importJob';
import { importData, memoryLists, stored } from './importJob.testing';
import { createImportKind } from './importKind';
import { isListGone } from './listGone';
import { createSendings, type SendingPart } from './sendings';

const sandbox = createTestSandbox();
afterAll(() => sandbox.close());

/** Numbers of the campaign before, some of them twice. */
const BEFORE = [
  ['+12125550100', 'was here', '1'],
  ['+12125550101', 'was here', '1'],
  ['+12125550101', 'and again', '2'],
  ['+12125550102', 'same', 'same'],
];
/** A list with numbers in no order, some of which the campaign holds, and values that a CSV may stumble over. */
const LIST = [
  ['+12125559999', 'last first', '9'],
  ['+12125550101', 'new values', '1'],
  ['+12125550102', 'same', 'same'],
  ['5550123', 'local', ''],
  ['+12125550103', 'comma, "quote"', "O'Hara\r\nand sons"],
  ...Array.from({ length: 700 }, (_, at) => [
    `+1555${2_000_000 + ((at * 7919) % 700) * 13}`,
    `name ${at}`,
    '=1',
  ]),
];
const HELD = 2;

let campaign: Campaign;
let sendings = createSendings();
const lists = memoryLists();

beforeEach(async () => {
  [campaign] = (await sandbox.reset([{ name: 'Spring', type: 'Dynamic', status: 'Active', numbers: 0 }])) as [
    Campaign,
  ];
  sendings = createSendings();
  await add(BEFORE);
});

const add = (rows: string[][]) =>
  sandbox.client.uploadNumbers(campaign.id, new Blob([csvOf(rows)]), {
    firstRowIsHeader: false,
    varCount: 2,
  });
const csvOf = (rows: string[][]) =>
  rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`).join('');

async function readAll(): Promise<CampaignNumber[]> {
  const rows: CampaignNumber[] = [];
  for (let served = 1; served > 0; ) {
    const page = await sandbox.client.listNumbers(campaign.id, { range: [rows.length, rows.length + 999] });
    rows.push(...page.rows);
    served = page.rows.length;
  }
  return rows;
}
const contents = (rows: readonly Pick<CampaignNumber, 'number' | 'varValues'>[]) =>
  rows.map(({ number, varValues }) => JSON.stringify([number, ...varValues])).sort();
const listOf = (rows: readonly string[][]) => rows.map((row) => JSON.stringify(row)).sort();
const isHeld = ([number]: string[]) => BEFORE.some(([held]) => held === number);

const kind = () => createImportKind(sandbox.newClient(), lists, sendings);
async function importList(already: 'send' | 'skip', chunk = 100) {
  await lists.put('list', 'demo', stored(LIST, 250));
  return driveKind(kind(), importData(campaign, LIST, { already }), chunk);
}
function facts() {
  const { actor, note, campaign: of } = importData(campaign, []);
  return { campaign: of, actor, note, before: null, after: null };
}
function undo(
  outcomes: ItemOutcome<ImportItem>[],
  confirmed: number,
  read = outcomesOf(outcomes),
  earlier: string[] = [],
) {
  const chosen = { how: 'import' as const, importId: 'list', confirmed, earlier };
  const data: RemovalData = { ...facts(), moved: null, newMatches: null, chosen };
  return driveKind(createRemovalKind(sandbox.newClient(), { outcomes: read, freezeAdded }), data);
}

const DIALECTS: [string, object][] = [
  ['as it comes', {}],
  ['bigint IDs', { numberIds: 'bigint' }],
  ['uuid IDs', { numberIds: 'uuid' }],
  ['no answer', { uploadAnswer: 'empty', deleteAnswer: 'empty' }],
  ['a small page', { maxRange: 90 }],
  ['rows under a key', { listBody: 'data' }],
  ['no totals', { total: 'none' }],
  ['answers lost', { faults: [{ on: 'upload', kind: 'dropAfter', times: 2 }] }],
  ['calls lost', { faults: [{ on: 'upload', kind: 'dropBefore', times: 2 }] }],
  ['answers cut short', { faults: [{ on: 'upload', kind: 'truncate', times: 2 }] }],
  ['a small largest upload', { maxUploadBytes: 3_000 }],
];

describe('importing a list', () => {
  it.each(DIALECTS)(
    'adds each number once, skips what was there, and its undo takes out just those: %s',
    async (_, behavior) => {
      await sandbox.behave(behavior);
      const { outcomes, marks, data } = await importList('skip');
      expect(marks).toEqual({ done: LIST.length - HELD, already: HELD });
      expect(data).toMatchObject({ before: BEFORE.length, held: HELD });
      const fresh = LIST.filter((row) => !isHeld(row));
      expect(contents(await readAll())).toEqual(listOf([...BEFORE, ...fresh]));
      const undone = await undo(outcomes, fresh.length);
      expect(undone.hold, 'nothing moved meanwhile').toBe(false);
      expect(undone.data.undecided).toBe(0);
      expect(contents(await readAll())).toEqual(listOf(BEFORE));
    },
  );

  it.each(['keep', 'drop'])(
    'sends what was there where the user says so (duplicates: %s)',
    async (duplicates) => {
      await sandbox.behave({ duplicates });
      const { outcomes, marks } = await importList('send');
      const isKeeping = duplicates === 'keep';
      expect(marks).toEqual(isKeeping ? { done: LIST.length } : { done: LIST.length - HELD, already: HELD });
      const added = isKeeping ? LIST : LIST.filter((row) => !isHeld(row));
      expect(contents(await readAll())).toEqual(listOf([...BEFORE, ...added]));
      await undo(outcomes, added.length);
      expect(contents(await readAll())).toEqual(listOf(BEFORE));
    },
  );

  it('leaves in an undo what others added since, and counts what it cannot tell from theirs', async () => {
    const { outcomes } = await importList('skip');
    const theirs = [
      ['+12125559999', 'of another person', '1'],
      ['+12125557777', 'of another person', '1'],
    ];
    await add(theirs);
    // What the import added of the first is gone, so that only records of others are left.
    const first = (await readAll()).find(({ varValues }) => varValues[0] === 'last first');
    await sandbox.client.deleteNumbers(campaign.id, [first?.id ?? '']);
    await add([['+12125559999', 'of a third person', '1']]);
    const { data, hold } = await undo(outcomes, LIST.length - HELD);
    expect(data).toMatchObject({ undecided: 1, moved: { frozen: LIST.length - HELD - 1 } });
    expect(hold).toBe(true);
    expect(contents(await readAll())).toEqual(
      listOf([...BEFORE, ...theirs, ['+12125559999', 'of a third person', '1']]),
    );
  });

  it('leaves in an undo a record of somebody else that took the place of its own', async () => {
    const { outcomes } = await importList('skip');
    const first = (await readAll()).find(({ varValues }) => varValues[0] === 'last first');
    await sandbox.client.deleteNumbers(campaign.id, [first?.id ?? '']);
    await add([['+12125559999', 'of another person', '1']]);
    const { data } = await undo(outcomes, LIST.length - HELD);
    expect(data.undecided).toBe(1);
    expect(contents(await readAll())).toEqual(
      listOf([...BEFORE, ['+12125559999', 'of another person', '1']]),
    );
  });

  it('leaves in a second undo what a later import of the same list added', async () => {
    const first = await importList('skip');
    const undone = await undo(first.outcomes, LIST.length - HELD);
    await importList('skip');
    const again = contents(await readAll());
    const read: JobEngine['outcomes'] = (id, from, to) =>
      outcomesOf(id === 'undo' ? undone.outcomes : first.outcomes)(id, from, to);
    const second = await undo(first.outcomes, 0, read, ['undo']);
    expect(second.outcomes).toEqual([]);
    expect(contents(await readAll())).toEqual(again);
  });

  it.each([
    ['the same values', ''],
    ['corrected values', ' corrected'],
  ])('leaves in an undo what a later import of the list added with %s', async (_name, corrected) => {
    const first = await importList('skip');
    const added = (await readAll()).filter(({ number }) => !isHeld([number]));
    await sandbox.client.deleteNumbers(
      campaign.id,
      added.map(({ id }) => id),
    );
    const list = LIST.map(([number = '', ...values]) => [
      number,
      ...values.map((value) => value + corrected),
    ]);
    await lists.put('list', 'demo', stored(list, 250));
    await driveKind(kind(), importData(campaign, list, { already: 'skip' }), 100);
    const again = contents(await readAll());
    const undone = await undo(first.outcomes, LIST.length - HELD);
    expect(undone.hold, 'the user is asked').toBe(true);
    expect(undone.outcomes).toEqual([]);
    expect(undone.data.undecided).toBe(LIST.length - HELD);
    expect(contents(await readAll())).toEqual(again);
  });

  it('takes out one of two copies in an undo, and tells of the other', async () => {
    const { outcomes } = await importList('skip');
    const copies = LIST.slice(10, 60);
    await add(copies);
    const { data, marks } = await undo(outcomes, LIST.length - HELD);
    expect(marks).toEqual({ done: LIST.length - HELD });
    expect(data.undecided).toBe(copies.length);
    expect(contents(await readAll())).toEqual(listOf([...BEFORE, ...copies]));
  });

  it('knows its own numbers again in an undo where the server trims values', async () => {
    const { outcomes } = await importList('skip');
    const trimmed = outcomes.map((outcome, at) => ({
      ...outcome,
      item:
        at % 2 === 0
          ? outcome.item
          : { ...outcome.item, varValues: outcome.item.varValues.map((value) => ` ${value}  `) },
    }));
    const { data } = await undo(trimmed, LIST.length - HELD);
    expect(data.undecided).toBe(0);
    expect(contents(await readAll())).toEqual(listOf(BEFORE));
  });

  it('cannot tell whose a number is that came with other values while a part of the list was lost', async () => {
    await lists.put('list', 'demo', stored(LIST, 250));
    const theirs = ['5550123', 'theirs', '7'];
    const own = kind();
    let requests = 0;
    const send: typeof own.send = async (...call) => {
      requests += 1;
      if (requests > 1) return own.send(...call);
      await add([theirs]);
      throw new Error('The connection broke before it left');
    };
    const data = importData(campaign, LIST, { already: 'skip' });
    const { outcomes, marks } = await driveKind({ ...own, send }, data, 100);
    expect(marks).toEqual({ already: HELD, unknown: 1, done: LIST.length - HELD - 1 });
    expect(outcomes.find(({ mark }) => mark === 'unknown')?.item.number).toBe('5550123');
    const sent = LIST.filter((row) => !isHeld(row) && row[0] !== '5550123');
    expect(contents(await readAll()), 'and it is not there twice').toEqual(
      listOf([...BEFORE, theirs, ...sent]),
    );
  });

  it('takes values that the server rewrites for its own, also where the answer was lost', async () => {
    await lists.put('list', 'demo', stored(LIST, 250));
    const rewritten = LIST.map(([number = '', ...values]) => [number, ...values.map((value) => `${value}!`)]);
    const own = kind();
    const data = importData(campaign, LIST, { already: 'send' });
    const planned = await driveKind({ ...own, send: async () => ({}) }, data);
    await add(rewritten);
    const seen = await own.reconcile(planned.items, planned.data, new AbortController().signal);
    expect(new Set(seen.map(standingIn))).toEqual(new Set(['done']));
  });

  it('knows what was there before when the undo is put back', async () => {
    const { outcomes } = await importList('send');
    const all = contents(await readAll());
    const undone = await undo(outcomes, LIST.length);
    const read = outcomesOf(undone.outcomes);
    const restore: RestoreData = { ...facts(), removalId: 'undo', picked: null };
    const { marks } = await driveKind(createRestoreKind(sandbox.newClient(), { outcomes: read }), restore);
    expect(marks).toEqual({ done: LIST.length });
    expect(contents(await readAll())).toEqual(all);
  });

  it('takes out values that the server rewrites, when not one is as it was sent', async () => {
    const { outcomes } = await importList('skip');
    const rewritten = outcomes.map((outcome) => ({
      ...outcome,
      item: { ...outcome.item, varValues: outcome.item.varValues.map((value) => `${value} as sent`) },
    }));
    const { data } = await undo(rewritten, LIST.length - HELD);
    expect(data.undecided).toBe(0);
    expect(contents(await readAll())).toEqual(listOf(BEFORE));
  });

  it('looks again before it sends what was planned long ago, where numbers that are there are to be skipped', async () => {
    const { data } = await importList('skip');
    const isLate = (hours: number, already: 'send' | 'skip' = 'skip') =>
      kind().looksFirstByNow?.(
        { ...data, settings: { ...data.settings, already } },
        (data.lookedAt ?? 0) + hours * 3_600_000 + 1,
      );
    expect([isLate(0.9), isLate(1), isLate(24, 'send')]).toEqual([false, true, false]);
  });

  describe.each([
    ['by reading the campaign', LIST],
    ['by looking each up', LIST.slice(0, 5)],
  ])('in a campaign with odd records, %s', (how, rows) => {
    /** The number is there without an ID; one on no list cannot be told from any. */
    const spoil = ({ number, varValues }: CampaignNumber) =>
      (number === '+12125550102' && varValues[0] === 'same' && 'id') ||
      (number === '+12125550100' && 'id number') ||
      (number === '+19995550100' && 'number');
    const client = () => withOddRecords(sandbox.newClient(), spoil);
    const walks = how.includes('reading');

    it.each(['skip', 'send'] as const)('takes no odd record for absent: %s', async (already) => {
      await add([['+19995550100', 'whose?', '1']]);
      // A campaign of one page is read whole; many pages, and few numbers, are looked up.
      if (!walks) await add(Array.from({ length: 400 }, (_, at) => [`+1777${5_000_000 + at}`, 'other', '2']));
      if (!walks) await sandbox.behave({ maxRange: 20 });
      await lists.put('list', 'demo', stored(rows, 250));
      const kindOf = createImportKind(client(), lists, sendings);
      const sink = createMemorySink<ImportItem>();
      const { signal } = new AbortController();
      await client().listNumbers(campaign.id, { range: [0, 99] });
      const planned = await kindOf.plan(importData(campaign, rows, { already }), sink, signal);
      expect(planned.hold).toBe(false);
      expect(planned.data.held).toBe(HELD);
      if (walks) expect(planned.data.unreadable).toBe(2);
      const item = sink.items.find(({ number }) => number === '+12125550102');
      expect(item).toEqual({
        number: '+12125550102',
        varValues: ['same', 'same'],
        ...(already === 'skip' && { spared: true }),
      });
      const look = async (one: ImportItem) => (await kindOf.reconcile([one], planned.data, signal))[0];
      const survey = await kindOf.beginReadBack?.(1_000, planned.data, signal);
      if (!item || !survey) throw new Error('Nothing to look for');
      const seen = already === 'skip' ? 'done' : 'unknown';
      expect([await look(item), (await survey.reconcile([item], signal))[0]]).toEqual([seen, seen]);
    });
  });

  it('leaves a record of the import that has lost its ID, and says so at the undo', async () => {
    const { outcomes } = await importList('skip', 1_000);
    const lost = outcomes.filter(({ mark }) => mark === 'done').slice(0, 3);
    const numbers = new Set(lost.map(({ item }) => item.number));
    const read = withOddRecords(sandbox.newClient(), ({ number }) => numbers.has(number) && 'id');
    const chosen = { how: 'import' as const, importId: 'list', confirmed: LIST.length - HELD, earlier: [] };
    const data: RemovalData = { ...facts(), moved: null, newMatches: null, chosen };
    const kindOf = createRemovalKind(read, { outcomes: outcomesOf(outcomes), freezeAdded });
    const planned = await kindOf.plan(data, createMemorySink(), new AbortController().signal);
    expect(planned).toMatchObject({
      hold: true,
      data: { undecided: 3, moved: { frozen: LIST.length - HELD - 3 } },
    });
  });

  it('names each part by the hash of its rows, and tells the words of the server', async () => {
    const { items, data } = await importList('skip', 100);
    const part = items.slice(10, 12);
    expect(kind().nameOf?.(part, data)).toMatch(/^[0-9a-f]{64}$/);
    expect(kind().nameOf?.(part, data)).not.toBe(kind().nameOf?.(items.slice(10, 13), data));
    const report = await kind().send(part, data, new AbortController().signal);
    expect(JSON.parse(report.words ?? '')).toEqual({ added: 2, rejected: [] });
  });

  it('tells how far a request is while it is under way', async () => {
    const seen: (SendingPart | null)[] = [];
    sendings.subscribe(() => seen.push(sendings.get('list')));
    await importList('skip', 1_000);
    expect(seen).toContainEqual({ phase: 'processing' });
    expect(seen.at(-1)).toBeNull();
  });

  it('reads back a large list with one reading of the campaign', async () => {
    const { items, data } = await importList('skip', 1_000);
    const { signal } = new AbortController();
    const reads = async () => (await sandbox.log()).filter(({ method }) => method === 'GET').length;
    const before = await reads();
    const reading = await kind().beginReadBack?.(items.length, data, signal);
    expect((await reads()) - before).toBeLessThan(5);
    const sightings = await reading?.reconcile(items, signal);
    expect(new Set(sightings?.map(standingIn))).toEqual(new Set(['done']));
    expect(sightings, 'the same records as one by one').toEqual(await kind().reconcile(items, data, signal));
    expect(await kind().beginReadBack?.(0, data, signal), 'not worth it').toBeNull();
  });

  it('fails with nothing sent when the list is gone or the campaign takes no numbers', async () => {
    const plan = (data = importData(campaign, LIST)) =>
      kind()
        .plan(data, createMemorySink<ImportItem>(), new AbortController().signal)
        .then(() => null, failureOf);
    await lists.remove('list');
    const gone = await plan();
    expect(gone && isListGone(gone)).toBe(true);
    const [closed] = (await sandbox.reset([{ name: 'Old', type: 'Dynamic', status: 'Finished' }])) as [
      Campaign,
    ];
    await lists.put('list', 'demo', stored(LIST));
    const refused = await plan(importData(closed, LIST));
    expect(refused).toMatchObject({ words: 'The campaign takes no numbers (finished)' });
    expect((await sandbox.log()).filter(({ method }) => method === 'POST')).toEqual([]);
  });

  it('knows a refusal that concerns all: the campaign is closed', async () => {
    const { signal } = new AbortController();
    const failure = { status: 409, words: '', retryAfterMs: null, mayHaveArrived: false };
    const data = importData(campaign, LIST);
    expect(await kind().refusesAll?.(failure, data, signal)).toBe(false);
    const [closed] = (await sandbox.reset([{ name: 'Old', type: 'Dynamic', status: 'Finished' }])) as [
      Campaign,
    ];
    expect(await kind().refusesAll?.(failure, importData(closed, LIST), signal)).toBe(true);
    expect(await kind().refusesAll?.({ ...failure, status: 413 }, importData(closed, LIST), signal)).toBe(
      false,
    );
  });
});
