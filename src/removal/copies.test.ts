import { describe, expect, it } from 'vitest';
import { DEMO_ACCOUNT } from '../../sandbox/demo';
import { clientOf, control, direct, multiset, readAll, USUAL } from '../campaignJobs/sandboxWorld.testing';
import { hasEnded, type Job } from '../jobs/job';
import type { JobKind } from '../jobs/kind';
import { readOutcomes } from '../jobs/outcomes';
import { createTestBrowser } from '../jobs/tabs.testing';
import type { Campaign, CampaignNumber } from '../sipcaller/types';
import { NO_IMPORTS } from './noImports.testing';
import { REMOVAL, RESTORE, type RestoreData } from './removalJob';
import { createRemovalKind } from './removalKind';
import { createRestoreKind } from './restoreKind';
import { ticked } from './tickedNumbers';

/** Numbers that a campaign holds twice, with values of their own, through the engine and on the sandbox. */
async function campaignOf(rows: readonly string[][]) {
  const [campaign] = (await control('reset', {
    seed: 1,
    campaigns: [{ name: 'Spring', type: 'Dynamic', status: 'Active', numbers: 0 }],
  })) as [Campaign];
  await control('behavior', USUAL);
  const lengths = [...new Set(rows.map((row) => row.length))];
  for (const length of lengths) {
    const some = rows.filter((row) => row.length === length);
    const csv = new Blob(some.map((row) => `${row.join(',')}\r\n`));
    await direct.uploadNumbers(campaign.id, csv, { firstRowIsHeader: false, varCount: length - 1 });
  }
  const browser = createTestBrowser();
  const outcomes = <Item>(id: string, from: number, to: number) =>
    readOutcomes<Item>(browser.journal, id, from, to);
  const tab = await browser.open((own) => {
    const client = clientOf(own, browser);
    return [
      createRemovalKind(client, { ...NO_IMPORTS, outcomes, now: browser.clock.now }),
      createRestoreKind(client, { outcomes }),
    ] as unknown as JobKind[];
  });
  const run = async (kind: string, data: object): Promise<Job> => {
    const actor = { userName: '', account: DEMO_ACCOUNT, keyEnd: '' };
    const facts = { campaign, actor, note: '', before: null, after: null };
    const id = await tab.engine().create({ kind, title: 'Spring', data: { ...facts, ...data } });
    for (let turn = 0; turn < 40; turn += 1) {
      await browser.settle();
      const job = (await browser.journal.jobs(DEMO_ACCOUNT)).find((each) => each.id === id);
      if (job && hasEnded(job)) return job;
    }
    throw new Error('The job does not end');
  };
  const all = () => readAll(campaign.id);
  return {
    all,
    remove: async (numbers?: CampaignNumber[]) =>
      run(REMOVAL, { chosen: ticked(numbers ?? (await all())), moved: null, newMatches: null }),
    restore: ({ id, counts }: Job) =>
      run(RESTORE, { removalId: id, picked: null, confirmed: counts.done }) as Promise<Job<RestoreData>>,
    takeOut: (numbers: CampaignNumber[]) =>
      direct.deleteNumbers(
        campaign.id,
        numbers.map(({ id }) => id),
      ),
  };
}

describe('copies of a number', () => {
  it('are all put back, also where their rows are so long that few fit into a request', async () => {
    const rows = Array.from({ length: 400 }, (_, at) => [
      `+1202555${1_000 + (at >> 1)}`,
      `${at % 2}${'x'.repeat(1_000)}`,
    ]);
    const { all, remove, restore } = await campaignOf(rows);
    const before = multiset(await all());
    const removal = await remove();
    expect(await all()).toEqual([]);
    expect((await restore(removal)).counts).toMatchObject({ done: 400, failed: 0 });
    expect(multiset(await all())).toEqual(before);
  }, 60_000);

  it('are told apart by their values where they have different numbers of them', async () => {
    const { all, remove, restore, takeOut } = await campaignOf([
      ['+12025550100', 'a'],
      ['+12025550100', 'b', 'c'],
    ]);
    const before = multiset(await all());
    const removal = await remove();
    await restore(removal);
    expect(multiset(await all())).toEqual(before);
    for (const length of [1, 2]) {
      await takeOut((await all()).filter(({ varValues }) => varValues.length === length));
      expect((await restore(removal)).counts).toMatchObject({ done: 1, already: 1 });
      expect(multiset(await all())).toEqual(before);
    }
  });

  it('are put back beside twins that stayed, whatever these have for values', async () => {
    const rows = [['a'], ['b', 'c'], ['b', 'c'], ['a'], ['c', 'c']];
    const { all, remove, restore, takeOut } = await campaignOf(rows.map((row) => ['+12025550100', ...row]));
    const before = multiset(await all());
    const byLength = (length: number) => (given: CampaignNumber[]) =>
      given.filter(({ varValues }) => varValues.length === length);
    const [singles, doubles] = [byLength(1)(await all()), byLength(2)(await all())];
    const chosen = [singles[0], doubles[0]].filter((row) => row !== undefined);
    const removal = await remove(chosen);
    expect((await restore(removal)).counts).toMatchObject({ done: 2 });
    expect(multiset(await all())).toEqual(before);
    const stayed = new Set([...singles, ...doubles].map(({ id }) => id));
    await takeOut((await all()).filter(({ id }) => !stayed.has(id)).slice(0, 1));
    expect((await restore(removal)).counts).toMatchObject({ done: 1, already: 1 });
    expect(multiset(await all())).toEqual(before);
  });

  it('are put back where the numbers have so many lengths that they go in the order of the receipt', async () => {
    const rows = Array.from({ length: 11 }, (_, at) => [
      `+1202555${1_000 + at}`,
      ...Array.from({ length: at + 3 }, () => 'x'),
    ]);
    const copies = [['a'], ['b', 'c'], ['a']].map((row) => ['+12025550100', ...row]);
    const { all, remove, restore } = await campaignOf([...rows, ...copies]);
    const before = multiset(await all());
    expect((await restore(await remove())).counts).toMatchObject({ done: 14, failed: 0 });
    expect(multiset(await all())).toEqual(before);
  });

  it('that two removals took out count as there once one is, and the other values are told', async () => {
    const { all, remove, restore } = await campaignOf([
      ['+12025550100', 'a'],
      ['+12025550100', 'b'],
    ]);
    const [one, other] = (await all()).map((row) => [row]);
    const removals = [await remove(one), await remove(other)];
    const [first, second] = [await restore(removals[0] as Job), await restore(removals[1] as Job)];
    expect(first).toMatchObject({ counts: { done: 1 }, data: { otherValues: 0 } });
    expect(second).toMatchObject({ counts: { already: 1 }, data: { otherValues: 1 } });
    expect(await all()).toHaveLength(1);
  });
});
