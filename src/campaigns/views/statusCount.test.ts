import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestSandbox } from '../../sipcaller/sandbox.testing';
import { countCampaigns, tabFilter } from './statusCount';

const sandbox = createTestSandbox();
afterAll(() => sandbox.close());

describe('the counts of the tabs', () => {
  beforeEach(async () => {
    await sandbox.reset(
      ['Active', 'Active', 'Active', 'Paused'].map((status, index) => ({
        name: `Campaign ${index}`,
        type: 'Dynamic',
        status,
      })),
    );
  });

  it.each([
    {},
    { listBody: 'data' },
    { maxRange: 1 },
    { total: 'none', listBody: 'data' },
    { total: 'none' },
  ])('are true or not there under %j, for one row each', async (setting) => {
    await sandbox.behave(setting);
    const client = sandbox.newClient();
    const count = (status?: string) => countCampaigns(client, tabFilter({ isArchived: false }, status));
    const counts = [await count(), await count('Active'), await count('Paused'), await count('Draft')];
    const isTold = !('total' in setting);
    expect(counts).toEqual(isTold ? [4, 3, 1, 0] : [null, null, null, 0]);
    const ranges = (await sandbox.log()).map(({ query }) => new URLSearchParams(query).get('range'));
    expect(ranges).toEqual(['[0,0]', '[0,0]', '[0,0]', '[0,0]']);
  });

  it('are of the present filter, with the one status or any', () => {
    const filter = { status: 'Active', dialer: { mode: 'Power' }, isArchived: false };
    expect(tabFilter(filter, 'Paused')).toEqual({ ...filter, status: 'Paused' });
    expect(tabFilter(filter, undefined)).toEqual({ dialer: { mode: 'Power' }, isArchived: false });
  });
});
