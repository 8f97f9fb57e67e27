import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CAMPAIGN_STATUSES, CAMPAIGN_TYPES, type Campaign, DIALER_MODES } from '../src/sipcaller/types';
import { DEMO_CAMPAIGNS } from './demo';
import { createTestClient } from './testClient';

const now = () => new Date('2026-11-23T09:30:00Z');

async function startData(options: Parameters<typeof createTestClient>[0]) {
  const client = createTestClient(options);
  const campaigns = (await (await client.list('')).json()) as Campaign[];
  const small = campaigns.find(({ name }) => name === DEMO_CAMPAIGNS.small)?.id ?? '';
  const numbers = await client.numbers(small);
  return { client, campaigns, numbers };
}

const { client, campaigns, numbers } = await startData({ now });
client.sandbox.close();

describe('the start data', () => {
  it('has at least three campaigns of every status, type and mode, all by different names', () => {
    expect(campaigns.length).toBeGreaterThanOrEqual(60);
    expect(new Set(campaigns.map(({ name }) => name)).size).toBe(campaigns.length);
    for (const status of CAMPAIGN_STATUSES) {
      for (const type of CAMPAIGN_TYPES) {
        for (const mode of DIALER_MODES) {
          const kind = campaigns.filter(
            (c) => c.status === status && c.type === type && c.dialer.mode === mode,
          );
          expect(kind.length).toBeGreaterThanOrEqual(3);
        }
      }
    }
  });

  it('has the three campaigns that demonstrations rely on', () => {
    const sizes = Object.values(DEMO_CAMPAIGNS).map((wanted) => {
      const campaign = campaigns.find(({ name }) => name === wanted);
      expect(campaign).toMatchObject({ type: 'Dynamic', status: 'Active', isArchived: false });
      return campaign?.numbersCount;
    });
    expect(sizes).toEqual([48, 0, 100_000]);
  });

  it('has dates that fit the status on the day', () => {
    const today = now().toISOString().slice(0, 19);
    for (const { status, startDate, endDate, startedAt, endedAt } of campaigns) {
      expect(startDate !== null && endDate !== null && startDate < endDate).toBe(true);
      expect(startedAt === null).toBe(status === 'Draft');
      expect(endedAt !== null).toBe(status === 'Finished' || status === 'Canceled');
      if (startedAt === null) expect(String(startDate) > today).toBe(true);
      else expect(startedAt >= String(startDate) && startedAt < today).toBe(true);
      if (endedAt === null) expect(String(endDate) > today).toBe(true);
      else expect(endedAt > String(startedAt) && endedAt < today).toBe(true);
    }
  });

  it('names call flows that fit the call behavior', () => {
    for (const { callflowIds, callBehavior } of campaigns) {
      const used = Object.values(callBehavior).filter((id) => id !== null);
      expect(new Set(callflowIds)).toEqual(new Set(used));
    }
  });

  it('has numbers that belong to nobody', () => {
    expect(numbers).toHaveLength(48);
    for (const { number } of numbers)
      expect(number).toMatch(/^\+1[2-9]\d{2}55501\d{2}$|^\+61[2378](5550|7010)\d{4}$/);
  });

  it('is the same for the same seed and day, and another for another seed', async () => {
    const again = await startData({ now: () => new Date('2026-11-23T22:00:00Z') });
    expect([again.campaigns, again.numbers]).toEqual([campaigns, numbers]);
    await again.client.control('reset', { campaigns: [] });
    expect(await (await again.client.control('reset', {})).json()).toEqual(campaigns);
    expect(await again.client.numbers(campaigns[0]?.id ?? '')).toEqual(numbers);
    await again.client.control('reset', { seed: 2 });
    expect((await (await again.client.list('')).json()) as Campaign[]).not.toEqual(campaigns);
    again.client.sandbox.close();
  });
});

describe('a database file', () => {
  it('keeps what was changed, numbers IDs included, and is not filled again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
    const db = join(folder, 'sandbox.db');
    const first = createTestClient({ db });
    const { id } = await first.only({ numbers: 3 });
    await first.call(`/${id}/numbers`, { method: 'DELETE', body: '[3]' });
    first.sandbox.close();
    const second = createTestClient({ db });
    expect(await (await second.list('')).json()).toMatchObject([{ id, numbersCount: 2 }]);
    const created = await second.call(`/${id}/numbers`, { method: 'POST', body: '{"number":"5550001"}' });
    expect(await created.json()).toMatchObject({ id: 4 });
    second.sandbox.close();
    await rm(folder, { recursive: true });
  });
});
