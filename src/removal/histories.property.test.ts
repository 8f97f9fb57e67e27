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
import { FEW_LOOKS } from '../campaignJobs/surveyOnce';
import { readOutcomes } from '../jobs/outcomes';
import type { Tab, TestBrowser } from '../jobs/tabs.testing';
import type { Campaign } from '../sipcaller/types';
import { NO_IMPORTS } from './noImports.testing';
import { type FrozenNumber, REMOVAL, RESTORE, type RemovalData, type RestoreData } from './removalJob';
import { createRemovalKind } from './removalKind';
import { createRestoreKind } from './restoreKind';
import { ticked } from './tickedNumbers';

/**
 * Random histories of a removal and its restore on the sandbox itself: every answer that the API leaves open, every
 * fault that it can make, tabs that die between any two steps. The engine's own histories (src/jobs) are many more;
 * these prove the two kinds of job on it. `HISTORIES=2000` for a soak; `FC_SEED` and `FC_PATH` play one again.
 */
const kindsOn = (browser: TestBrowser, few: number) => (tab: Tab) => {
  const client = clientOf(tab, browser);
  const outcomes = <T>(id: string, from: number, to: number) =>
    readOutcomes<T>(browser.journal, id, from, to);
  const restores = createRestoreKind(client, { outcomes, few });
  const reconcile: typeof restores.reconcile = async (...look) => {
    await landed();
    return restores.reconcile(...look);
  };
  const beginReadBack: typeof restores.beginReadBack = async (...look) => {
    await landed();
    return (await restores.beginReadBack?.(...look)) ?? null;
  };
  return [createRemovalKind(client, { ...NO_IMPORTS, few }), { ...restores, reconcile, beginReadBack }];
};

const history = fc.record({
  numbers: fc.integer({ min: 1, max: 40 }),
  /** With more than so many, all are looked for by one reading where a lookup proves nothing. */
  few: fc.constantFrom(0, FEW_LOOKS),
  varCount: fc.nat(3),
  chosen: fc.infiniteStream(fc.boolean()).map((stream) => [...stream.take(40)]),
  goneBefore: fc.nat(3),
  behavior: fc
    .record({
      numberIds: fc.constantFrom('integer', 'bigint', 'uuid'),
      deleteAnswer: fc.constantFrom('ids', 'count', 'empty'),
      unknownIds: fc.constantFrom('ignore', 'fail'),
      uploadAnswer: fc.constantFrom('summary', 'empty'),
      total: fc.constantFrom('header', 'none'),
      listBody: fc.constantFrom('array', 'data'),
      maxRange: fc.integer({ min: 3, max: 50 }),
      maxDelete: fc.integer({ min: 1, max: 50 }),
      seed: fc.nat(1_000),
      faults,
      ...lateness,
    })
    .map(showingSoon),
  ...disturbances,
});
type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

async function removeAndRestore(given: History) {
  // A tab that died may have left a request that is still under way.
  await landed();
  const browser = sharedBrowser();
  const [campaign] = (await control('reset', {
    seed: 1,
    campaigns: [
      { name: 'Test', type: 'Dynamic', status: 'Active', numbers: given.numbers, varCount: given.varCount },
    ],
  })) as [Campaign];
  await control('behavior', { numberIds: given.behavior.numberIds });
  const before = await readAll(campaign.id);
  const chosen = before.filter((_number, at) => given.chosen[at]);
  const gone = chosen.slice(0, given.goneBefore);
  if (gone.length > 0)
    await direct.deleteNumbers(
      campaign.id,
      gone.map(({ id }) => id),
    );
  await control('behavior', given.behavior);

  browser.advance(ALL_DELAYS_MS);
  const common = {
    campaign,
    actor: { userName: '', account: DEMO_ACCOUNT, keyEnd: '' },
    note: '',
    before: null,
    after: null,
  };
  const removal: RemovalData = {
    ...common,
    chosen: ticked(chosen),
    moved: null,
    newMatches: null,
  };
  const job = await seeThrough(browser, kindsOn(browser, given.few), { kind: REMOVAL, data: removal }, given);
  browser.advance(ALL_DELAYS_MS);
  await control('behavior', USUAL);
  const after = multiset(await readAll(campaign.id));
  if (!job || job.state === 'failed')
    return { before, after, untouched: before.filter((row) => !gone.includes(row)) };

  const outcomes = await readOutcomes<FrozenNumber>(browser.journal, job.id, 0, job.counts.total);
  const of = (...marks: string[]) =>
    outcomes.filter(({ mark }) => marks.includes(mark)).map(({ item }) => item);
  await control('behavior', given.behavior);
  const data: RestoreData = { ...common, removalId: job.id, picked: null };
  const restore = await seeThrough(browser, kindsOn(browser, given.few), { kind: RESTORE, data }, given);
  browser.advance(ALL_DELAYS_MS);
  await control('behavior', USUAL);
  return { before, chosen, gone, job, after, of, restore, restored: multiset(await readAll(campaign.id)) };
}

describe('any history of a removal and its restore, on the sandbox', () => {
  it(
    `removes exactly the chosen numbers, tells it truly, and puts exactly those back (${HISTORIES} histories)`,
    async () => {
      const seen = { done: 0, restored: 0 };
      await fc.assert(
        fc.asyncProperty(history, async (given) => {
          const { before, chosen, gone, job, after, of, restore, restored, untouched } =
            await removeAndRestore(given);
          if (untouched) {
            expect(after).toEqual(multiset(untouched));
            return;
          }
          expect(job.state).toBe('done');
          const left = new Set([...of('failed', 'unknown').map(({ id }) => id)]);
          expect(of('left', 'sent')).toEqual([]);
          expect(of('unknown', 'failed'), 'with faults that end, all is settled').toEqual([]);
          expect(of('done', 'already')).toHaveLength(chosen.length);
          // Whatever was gone when the set was frozen is told as such.
          expect(of('already').map(({ id }) => id)).toEqual(expect.arrayContaining(gone.map(({ id }) => id)));
          const removed = new Set(chosen.map(({ id }) => id).filter((id) => !left.has(id)));
          expect(after).toEqual(multiset(before.filter(({ id }) => !removed.has(id))));
          seen.done += 1;
          if (!restore || restore.state === 'failed') {
            expect(restored).toEqual(after);
            return;
          }
          const goneIds = new Set(of('already').map(({ id }) => id));
          expect(restored).toEqual(multiset(before.filter(({ id }) => !goneIds.has(id))));
          seen.restored += 1;
        }),
        PLAYED,
      );
      expect(seen.restored, 'most histories come to their end').toBeGreaterThan(HISTORIES / 3);
    },
    20 * 60_000,
  );
});
