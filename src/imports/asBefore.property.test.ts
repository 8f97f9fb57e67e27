import fc from 'fast-check';
import { expect, it } from 'vitest';
import { driveKind, outcomesOf } from '../campaignJobs/driveKind.testing';
import { control, direct, multiset, readAll, USUAL } from '../campaignJobs/sandboxWorld.testing';
import type { ItemOutcome } from '../jobs/kind';
import { NO_IMPORTS } from '../removal/noImports.testing';
import type { RemovalData, RestoreData } from '../removal/removalJob';
import { createRemovalKind } from '../removal/removalKind';
import { createRestoreKind } from '../removal/restoreKind';
import { ticked } from '../removal/tickedNumbers';
import type { Campaign, CampaignNumber } from '../sipcaller/types';
import { freezeAdded } from './freezeAdded';
import type { ImportItem } from './importJob';
import { importData, memoryLists, stored } from './importJob.testing';
import { createImportKind } from './importKind';
import { createSendings } from './sendings';

/** What comes before and after, for every length of list and every count of variables, on the sandbox itself. */
const lists = memoryLists();
const kind = createImportKind(direct, lists, createSendings());

/** Other records of the list's numbers: there before, or since the import. */
const others = fc.constantFrom('none', 'same values', 'other values', 'fewer values', 'more values');
const setting = fc.record({
  varCount: fc.nat(3),
  rows: fc.integer({ min: 1, max: 40 }),
  before: others,
  since: others,
  already: fc.constantFrom<'send' | 'skip'>('send', 'skip'),
  numberIds: fc.constantFrom('integer', 'bigint', 'uuid'),
  chosen: fc.infiniteStream(fc.boolean()).map((stream) => [...stream.take(200)]),
});
type Setting = typeof setting extends fc.Arbitrary<infer T> ? T : never;
/** By which the fault was found: nothing but numbers, fewer and more than a server that rewrites values shows. */
const plain = {
  before: 'none',
  since: 'none',
  already: 'send',
  numberIds: 'integer',
  chosen: [true],
} as const;
const EXAMPLES: [Setting][] = [1, 19, 20, 40].map((rows) => [
  { varCount: 0, rows, ...plain, chosen: [true] },
]);

const listOf = ({ varCount, rows }: Setting, word = 'value') =>
  Array.from({ length: rows }, (_, at) => [
    `+1555${2_000_000 + at * 37}`,
    ...Array.from({ length: varCount }, (_, column) => (column === 1 ? '' : `${word} ${at}`)),
  ]);

/** Records of every other number of the list. */
function othersOf(given: Setting, which: Setting['before']): string[][] {
  if (which === 'none') return [];
  const change = { 'same values': 0, 'other values': 0, 'fewer values': -1, 'more values': 1 }[which];
  const varCount = Math.max(0, given.varCount + (change ?? 0));
  return listOf({ ...given, varCount }, which === 'same values' ? 'value' : 'other').filter(
    (_row, at) => at % 2 === 0,
  );
}

async function add(campaign: Campaign, rows: string[][]): Promise<void> {
  if (rows.length === 0) return;
  const csv = new Blob(rows.map((cells) => `${cells.join(',')}\n`));
  await direct.uploadNumbers(campaign.id, csv, {
    firstRowIsHeader: false,
    varCount: (rows[0]?.length ?? 1) - 1,
  });
}

async function emptyCampaign({ numberIds }: Setting): Promise<Campaign> {
  const [campaign] = (await control('reset', {
    seed: 1,
    campaigns: [{ name: 'Test', type: 'Dynamic', status: 'Active', numbers: 0, varCount: 1 }],
  })) as [Campaign];
  await control('behavior', { ...USUAL, numberIds });
  return campaign;
}

function factsOf(campaign: Campaign) {
  const { actor, note, campaign: of } = importData(campaign, []);
  return { campaign: of, actor, note, before: null, after: null };
}

async function importList(campaign: Campaign, given: Setting): Promise<ItemOutcome<ImportItem>[]> {
  await lists.put('list', 'demo', stored(listOf(given), 20));
  const { outcomes } = await driveKind(
    kind,
    importData(campaign, listOf(given), { already: given.already }),
    15,
  );
  return outcomes;
}

async function undo(campaign: Campaign, outcomes: ItemOutcome<ImportItem>[]) {
  const confirmed = outcomes.filter(({ mark }) => mark === 'done').length;
  const data: RemovalData = {
    ...factsOf(campaign),
    ...{ moved: null, newMatches: null },
    chosen: { how: 'import', importId: 'list', confirmed, earlier: [] },
  };
  return driveKind(createRemovalKind(direct, { outcomes: outcomesOf(outcomes), freezeAdded }), data);
}

it('undo(import(list)) = before, whatever else has the numbers', () =>
  fc.assert(
    fc.asyncProperty(setting, async (given) => {
      const campaign = await emptyCampaign(given);
      await add(campaign, othersOf(given, given.before));
      const before = await readAll(campaign.id);
      const outcomes = await importList(campaign, given);
      const held = new Set(before.map(({ number }) => number));
      const added = listOf(given).filter(([to = '']) => given.already === 'send' || !held.has(to));
      expect(outcomes.filter(({ mark }) => mark === 'done')).toHaveLength(added.length);
      await add(campaign, othersOf(given, given.since));
      const kept = new Set(before.map(({ id }) => id));
      const listed = await readAll(campaign.id);
      expect(listed).toHaveLength(before.length + added.length + othersOf(given, given.since).length);
      const { data } = await undo(campaign, outcomes);
      const left = await readAll(campaign.id);
      const ofOthers = othersOf(given, given.since).map(([number = '', ...varValues]) => ({
        number,
        varValues,
      }));
      expect(multiset(left)).toEqual(multiset([...before, ...ofOthers]));
      expect(left.filter(({ id }) => kept.has(id))).toHaveLength(before.length);
      if (given.since === 'none') expect(data.undecided).toBe(0);
    }),
    { numRuns: 60, examples: EXAMPLES },
  ));

it('restore(remove(set)) = before, whatever else has the numbers', () =>
  fc.assert(
    fc.asyncProperty(setting, async (given) => {
      const campaign = await emptyCampaign(given);
      await add(campaign, listOf(given));
      await add(campaign, othersOf(given, given.before));
      await add(campaign, othersOf(given, given.since));
      const before = await readAll(campaign.id);
      const set = before.filter((_row, at) => given.chosen[at] ?? true);
      if (set.length === 0) return;
      const facts = factsOf(campaign);
      const removal = await driveKind(createRemovalKind(direct, NO_IMPORTS), {
        ...{ ...facts, moved: null, newMatches: null },
        chosen: ticked(set),
      });
      expect(removal.marks).toEqual({ done: set.length });
      const taken = new Set(set.map(({ id }) => id));
      expect(multiset(await readAll(campaign.id))).toEqual(
        multiset(before.filter(({ id }) => !taken.has(id))),
      );
      const data: RestoreData = { ...facts, removalId: 'removal', picked: null, confirmed: set.length };
      const restores = createRestoreKind(direct, { outcomes: outcomesOf(removal.outcomes) });
      const { outcomes, marks } = await driveKind(restores, data);
      expect(multiset(await readAll(campaign.id))).toEqual(multiset(before));
      expect(marks).toEqual({ done: set.length });
      expect(
        outcomes.some(({ record }) => record !== undefined),
        'none is told to have other values',
      ).toBe(false);
    }),
    { numRuns: 60, examples: EXAMPLES },
  ));

it.each([0, 1])(
  'what was changed since it was imported is left where it is, in a long list too: %d variables',
  async (varCount) => {
    const rows = 25;
    const given: Setting = { varCount, rows, ...plain, chosen: [] };
    const campaign = await emptyCampaign(given);
    const outcomes = await importList(campaign, given);
    const [changed] = await readAll(campaign.id);
    const changing: typeof direct.listNumbers = async (...asked) => {
      const page = await direct.listNumbers(...asked);
      const change = (row: CampaignNumber) =>
        row.id === changed?.id ? { ...row, varValues: ['by hand', 'since'] } : row;
      return { ...page, rows: page.rows.map(change) };
    };
    const taken: unknown[] = [];
    const sink = {
      add: async (items: CampaignNumber[]) => void taken.push(...items),
      expect: () => undefined,
      clear: async () => void taken.splice(0),
    };
    const frozen = await freezeAdded(
      { ...direct, listNumbers: changing },
      campaign.id,
      { importId: 'list', expected: rows, earlier: [], outcomes: outcomesOf(outcomes) },
      rows,
      sink,
      {},
    );
    expect(frozen).toMatchObject({ frozen: rows - 1, undecided: 1 });
    expect(taken).not.toContainEqual(expect.objectContaining({ id: changed?.id }));
  },
);
