import { afterAll, describe, expect, it } from 'vitest';
import { createTestSandbox } from '../sipcaller/sandbox.testing';
import { type CampaignsRead, coverageOf, type ReadProgress, readCampaigns } from './readCampaigns';

const sandbox = createTestSandbox();
afterAll(() => sandbox.close());

const many = (count: number, isArchived = false) =>
  Array.from({ length: count }, (_, index) => ({ name: `Campaign ${index}`, isArchived }));
const idsOf = ({ campaigns }: CampaignsRead) => new Set(campaigns.map(({ id }) => id));

const WAYS = [
  {},
  { total: 'none' },
  { maxRange: 50 },
  { maxRange: 50, total: 'none' },
  { listBody: 'data' },
  { listBody: 'data', total: 'none', maxRange: 70 },
];

describe('readCampaigns', () => {
  it.each(WAYS)('reads all there is and knows that it is all: %j', async (way) => {
    const made = await sandbox.reset([...many(620), ...many(5, true)]);
    await sandbox.behave(way);
    const read = await readCampaigns(sandbox.newClient());
    expect(idsOf(read)).toEqual(new Set(made.slice(0, 620).map(({ id }) => id)));
    expect(read.total).toBe('total' in way ? null : 620);
    expect(coverageOf(read)).toBe('all');
  });

  it.each(WAYS)('stops at the bound and knows that there is more: %j', async (way) => {
    await sandbox.reset(many(640));
    await sandbox.behave(way);
    const progress: ReadProgress[] = [];
    const onProgress = (step: ReadProgress) => progress.push(step);
    const read = await readCampaigns(sandbox.newClient(), { most: 620, onProgress });
    expect(idsOf(read).size).toBe(620);
    expect(coverageOf(read)).toBe('total' in way ? 'someOfUnknown' : 'some');
    expect(progress.map((step) => step.read)).toEqual([500, 620]);
  });

  it('is exact at the bound', async () => {
    await sandbox.reset(many(520));
    for (const way of WAYS) {
      await sandbox.behave({ total: 'header', maxRange: 1_000, ...way });
      expect(coverageOf(await readCampaigns(sandbox.newClient(), { most: 520 }))).toBe('all');
    }
  });

  it('counts a campaign that comes twice once, and says that some are missing', async () => {
    const [first] = await sandbox.reset(many(1));
    const row = first ?? expect.fail();
    const listCampaigns = async () => ({ rows: [row, row], total: 2 });
    const read = await readCampaigns({ listCampaigns, lists: sandbox.newClient().lists });
    expect(read.campaigns).toHaveLength(1);
    expect(coverageOf(read)).toBe('moved');
  });

  it('asks with the documented words, for those that are not archived', async () => {
    await sandbox.reset(many(3));
    await readCampaigns(sandbox.newClient());
    const queries = (await sandbox.log()).map(({ query }) => Object.fromEntries(new URLSearchParams(query)));
    expect(queries).toEqual([
      { filter: '{"isArchived":false}', sort: '["startDate","DESC"]', range: '[0,499]' },
    ]);
  });

  it('stops when the dashboard is left', async () => {
    await sandbox.reset(many(3));
    await sandbox.behave({ faults: [{ on: 'list', kind: 'stall' }] });
    const stop = new AbortController();
    const read = readCampaigns(sandbox.newClient(), { signal: stop.signal });
    stop.abort();
    await expect(read).rejects.toMatchObject({ name: 'AbortError' });
  });
});
