import { CAMPAIGN_STATUSES, CAMPAIGN_TYPES, type Campaign } from '../sipcaller/types';

/** Why a campaign takes no numbers or gives none up: each has its sentence, `campaigns.accepts.<reason>`. */
export type Refusal = 'static' | 'staticStarted' | 'draft' | 'canceled' | 'finished';

export type Verdict = { accepts: true } | { accepts: false; reason: Refusal };

const ACCEPTS: Verdict = { accepts: true };
const refuses = (reason: Refusal): Verdict => ({ accepts: false, reason });

/**
 * Whether numbers can be added or uploaded: to a Dynamic campaign that is Active or Paused
 * (shared/contract.md, sections 1 and 3). A status that we do not know is left to the API to judge.
 */
export function acceptsNumbers({ type, status }: Pick<Campaign, 'type' | 'status'>): Verdict {
  if (type === 'Static') return refuses('static');
  if (status === 'Draft') return refuses('draft');
  if (status === 'Canceled') return refuses('canceled');
  if (status === 'Finished') return refuses('finished');
  return ACCEPTS;
}

/** Whether it is known what may be done: of another type or status, or none, only the API can tell. */
export function isVerdictSure({ type, status }: Pick<Campaign, 'type' | 'status'>): boolean {
  const [types, statuses]: [readonly string[], readonly string[]] = [CAMPAIGN_TYPES, CAMPAIGN_STATUSES];
  return types.includes(type) && statuses.includes(status);
}

/** Whether numbers can be removed: from any campaign but a Static one that has started. */
export function allowsRemoval({ type, status, startedAt }: RemovalFacts): Verdict {
  const started = startedAt != null || ['Active', 'Paused', 'Finished'].includes(status);
  return type === 'Static' && started ? refuses('staticStarted') : ACCEPTS;
}

type RemovalFacts = Pick<Campaign, 'type' | 'status' | 'startedAt'>;
