import { describe, expect, it, vi } from 'vitest';
import type { SipCaller } from '../sipcaller/client';
import type { Campaign } from '../sipcaller/types';
import { createSeenIds, seeingIds } from './seenIds';

const CAMPAIGN = {
  tagIds: ['t1', 't2'],
  phoneSystemId: 'p',
  extensionId: null,
  callflowIds: ['h'],
  callBehavior: { humanAnswerCallflowId: 'h', answeringMachineCallflowId: 'm' },
  webhookEndpointId: 'w',
} as unknown as Campaign;

describe('createSeenIds', () => {
  it('keeps every ID once, by kind, and tells of new ones only', () => {
    const seen = createSeenIds();
    const listener = vi.fn();
    seen.subscribe(listener);
    seen.see([CAMPAIGN, CAMPAIGN]);
    seen.see([CAMPAIGN]);
    expect(seen.get()).toEqual({
      tag: ['t1', 't2'],
      phoneSystem: ['p'],
      extension: [],
      callflow: ['h', 'm'],
      webhook: ['w'],
    });
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('bears campaigns without the fields that the vendor documents', () => {
    const seen = createSeenIds();
    seen.see([{} as Campaign, { tagIds: null, callBehavior: null } as unknown as Campaign]);
    expect(seen.get().tag).toEqual([]);
  });

  it('sees what the client reads, and hands it on', async () => {
    const seen = createSeenIds();
    const answer = { rows: [CAMPAIGN], total: 1 };
    const client = seeingIds({ listCampaigns: async () => answer } as unknown as SipCaller, seen);
    await expect(client.listCampaigns({})).resolves.toBe(answer);
    expect(seen.get().phoneSystem).toEqual(['p']);
  });
});
