import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEMO_ACCOUNT } from '../../sandbox/demo';
import {
  ALL_DELAYS_MS,
  clientOf,
  control,
  direct,
  disturbances,
  faults,
  HISTORIES,
  landed,
  lateness,
  multiset,
  PLAYED,
  readAll,
  seeThrough,
  sharedBrowser,
  showingSoon,
  USUAL,
} from '../campaignJobs/sandboxWorld.testing';
import { readOutcomes } from '../jobs/outcomes';
import type { Tab, TestBrowser } from '../jobs/tabs.testing';
import { REMOVAL, type RemovalData } from '../removal/removalJob';
import { createRemovalKind } from '../removal/removalKind';
import type { Campaign } from '../sipcaller/types';
import { freezeAdded } from './freezeAdded';
import { IMPORT, type ImportItem } from './importJob';
import { importData, memoryLists, stored } from './importJob.testing';
import { createImportKind } from './importKind';
import { createSendings } from './sendings';

/**
 * Random histories of an import and its undo on the sandbox itself: every answer that the API leaves open, every fault
 * that it can make, tabs that die between any two steps. Small parts, so that there are many.
 */
const PARTS = { firstChunk: 8, largestChunk: 20 };
const lists = memoryLists();

const kindsOn = (browser: TestBrowser) => (tab: Tab) => {
  const client = clientOf(tab, browser);
  const outcomes = <T>(id: string, from: number, to: number) =>
    readOutcomes<T>(browser.journal, id, from, to);
  const imports = createImportKind(client, lists, createSendings());
  const reconcile: typeof imports.reconcile = async (...look) => {
    await landed();
    return imports.reconcile(...look);
  };
  return [{ ...imports, ...PARTS, reconcile }, createRemovalKind(client, { outcomes, freezeAdded })];
};

const number = fc.integer({ min: 0, max: 60 }).map((at) => `+1555${2_000_000 + at * 37}`);
const rowOf = (values: number) =>
  fc
    .tuple(number, fc.array(fc.constantFrom('Ann', 'Bob, "x"', ''), { minLength: values, maxLength: values }))
    .map(([to, varValues]) => [to, ...varValues]);
/** Others' records may have other counts of values than the list's. */
const othersRow = fc.nat(3).chain(rowOf);
/**
 * What a server drops is never seen to be done. One that says for it, each time, that it is busy, is asked again for half
 * an hour and then after each word of the user, who in these histories has no end of patience.
 */
const endingSoon = <Given extends { duplicates: string; refuseAfter: unknown }>(given: Given): Given =>
  given.duplicates === 'drop' && (given.refuseAfter === 429 || given.refuseAfter === 503)
    ? { ...given, refuseAfter: 500 }
    : given;

const history = fc.record({
  before: fc.array(othersRow, { maxLength: 12 }),
  list: fc
    .nat(3)
    .chain((values) =>
      fc.uniqueArray(rowOf(values), { minLength: 1, maxLength: 50, selector: ([to]) => to }),
    ),
  since: fc.array(othersRow, { maxLength: 3 }),
  already: fc.constantFrom<'send' | 'skip'>('send', 'skip'),
  behavior: fc
    .record({
      duplicates: fc.constantFrom('keep', 'drop'),
      numberIds: fc.constantFrom('integer', 'bigint', 'uuid'),
      uploadAnswer: fc.constantFrom('summary', 'empty'),
      total: fc.constantFrom('header', 'none'),
      listBody: fc.constantFrom('array', 'data'),
      maxRange: fc.integer({ min: 3, max: 50 }),
      maxUploadBytes: fc.constantFrom(300, 500, 100_000),
      seed: fc.nat(1_000),
      faults,
      ...lateness,
    })
    .map(showingSoon)
    .map(endingSoon),
  ...disturbances,
});
type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

async function add(id: string, rows: string[][]): Promise<void> {
  for (const varCount of [0, 1, 2, 3]) {
    const some = rows.filter(({ length }) => length === varCount + 1);
    const csv = some.map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`);
    if (csv.length > 0) await direct.uploadNumbers(id, new Blob(csv), { firstRowIsHeader: false, varCount });
  }
}
const rowsOf = (rows: string[][]) =>
  multiset(rows.map(([to = '', ...varValues]) => ({ number: to, varValues })));
const QUIET = { ...USUAL, duplicates: 'keep', maxUploadBytes: 1_000_000 };

async function importAndUndo(given: History) {
  // A tab that died may have left a request that is still under way.
  await landed();
  const browser = sharedBrowser();
  const [campaign] = (await control('reset', {
    seed: 1,
    campaigns: [{ name: 'Test', type: 'Dynamic', status: 'Active', numbers: 0, varCount: 1 }],
  })) as [Campaign];
  await control('behavior', { ...QUIET, numberIds: given.behavior.numberIds });
  if (given.before.length > 0) await add(campaign.id, given.before);
  await control('behavior', given.behavior);

  browser.advance(ALL_DELAYS_MS);
  await lists.put('list', DEMO_ACCOUNT, stored(given.list, 20));
  const data = importData(campaign, given.list, { already: given.already });
  const job = await seeThrough(browser, kindsOn(browser), { kind: IMPORT, data }, given);
  browser.advance(ALL_DELAYS_MS);
  await control('behavior', QUIET);
  const after = multiset(await readAll(campaign.id));
  if (!job || job.state === 'failed') return { after };

  const outcomes = await readOutcomes<ImportItem>(browser.journal, job.id, 0, job.counts.total);
  if (given.since.length > 0) await add(campaign.id, given.since);
  const chosen = { how: 'import' as const, importId: job.id, confirmed: job.counts.done };
  const { actor, note } = data;
  const undo: RemovalData = {
    ...{ campaign, actor, note, chosen },
    moved: null,
    newMatches: null,
    before: null,
    after: null,
  };
  browser.advance(ALL_DELAYS_MS);
  await control('behavior', given.behavior);
  const undone = await seeThrough(browser, kindsOn(browser), { kind: REMOVAL, data: undo }, given);
  browser.advance(ALL_DELAYS_MS);
  await control('behavior', QUIET);
  return { after, job, outcomes, undone, left: multiset(await readAll(campaign.id)) };
}

describe('any history of an import and its undo, on the sandbox', () => {
  it(
    `adds each number once, tells it truly, and takes out just what it added (${HISTORIES} histories)`,
    async () => {
      const seen = { done: 0, undone: 0 };
      await fc.assert(
        fc.asyncProperty(history, async (given) => {
          const { after, job, outcomes = [], undone, left } = await importAndUndo(given);
          if (!job) {
            expect(after, 'nothing was sent').toEqual(rowsOf(given.before));
            return;
          }
          expect(job.state).toBe('done');
          const held = new Set(given.before.map(([to]) => to));
          const isAdded = ([to]: string[]) =>
            !held.has(to) || (given.already === 'send' && given.behavior.duplicates === 'keep');
          const added = given.list.filter(isAdded);
          expect(after).toEqual(rowsOf([...given.before, ...added]));
          const marked = (mark: string) =>
            outcomes.filter((outcome) => outcome.mark === mark).map(({ item }) => item.number);
          expect(marked('done').sort()).toEqual(added.map(([to]) => to).sort());
          // Of a late API that drops what it holds already, nobody knows whether that is yet to come.
          const refused = given.behavior.refuseAfter === 'none' ? [] : marked('failed');
          expect([...marked('already'), ...marked('notVisible'), ...refused].sort()).toEqual(
            given.list
              .filter((cells) => !isAdded(cells))
              .map(([to]) => to)
              .sort(),
          );
          if (given.behavior.duplicates === 'keep') expect(marked('notVisible')).toEqual([]);
          seen.done += 1;
          if (undone?.state !== 'done') return;
          // What came since is of others, also where it has the same number: of equal records it is all one which is taken.
          expect(left).toEqual(rowsOf([...given.before, ...given.since]));
          seen.undone += 1;
        }),
        PLAYED,
      );
      expect(seen.undone, 'most histories come to their end').toBeGreaterThan(HISTORIES / 3);
    },
    20 * 60_000,
  );
});
