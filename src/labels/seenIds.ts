import type { SipCaller } from '../sipcaller/client';
import type { Campaign } from '../sipcaller/types';
import { ID_KINDS, type IdKind } from './labelTypes';

/** The IDs of each kind that campaigns read so far refer to, in the order they came. */
export type SeenIds = Readonly<Record<IdKind, readonly string[]>>;

export interface SeenIdStore {
  get(): SeenIds;
  see(campaigns: readonly Campaign[]): void;
  subscribe(listener: () => void): () => void;
}

/** Far more than one account has; a bound for an API that sends nonsense. */
const MOST_PER_KIND = 2_000;

/** The API lists no tags, phone systems or call flows: what a user may choose from is what campaigns showed. */
export function createSeenIds(): SeenIdStore {
  const known = Object.fromEntries(ID_KINDS.map((kind) => [kind, new Set<string>()])) as Record<
    IdKind,
    Set<string>
  >;
  const listeners = new Set<() => void>();
  let seen = listAll(known);
  return {
    get: () => seen,
    see(campaigns) {
      const before = countAll(known);
      for (const campaign of campaigns) addIds(known, campaign);
      if (countAll(known) === before) return;
      seen = listAll(known);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The same client, whose every read of campaigns is seen: lists, pages, exports and charts alike. */
export function seeingIds(client: SipCaller, seen: SeenIdStore): SipCaller {
  return {
    ...client,
    async listCampaigns(query, options) {
      const answer = await client.listCampaigns(query, options);
      seen.see(answer.rows);
      return answer;
    },
  };
}

function addIds(known: Record<IdKind, Set<string>>, campaign: Partial<Campaign>): void {
  const { callBehavior } = campaign;
  const add = (kind: IdKind, ids: unknown) => {
    for (const id of Array.isArray(ids) ? ids : [ids]) {
      const isId = typeof id === 'string' && id !== '';
      if (isId && known[kind].size < MOST_PER_KIND) known[kind].add(id);
    }
  };
  add('tag', campaign.tagIds);
  add('phoneSystem', campaign.phoneSystemId);
  add('extension', campaign.extensionId);
  add('callflow', campaign.callflowIds);
  add('callflow', [callBehavior?.humanAnswerCallflowId, callBehavior?.answeringMachineCallflowId]);
  add('webhook', campaign.webhookEndpointId);
}

function listAll(known: Record<IdKind, Set<string>>): SeenIds {
  return Object.fromEntries(ID_KINDS.map((kind) => [kind, [...known[kind]]])) as Record<IdKind, string[]>;
}

function countAll(known: Record<IdKind, Set<string>>): number {
  return ID_KINDS.reduce((sum, kind) => sum + known[kind].size, 0);
}
