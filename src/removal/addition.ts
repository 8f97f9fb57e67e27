import type { JobEngine } from '../jobs/engine';
import type { PlanSink } from '../jobs/kind';
import type { CallOptions, SipCaller } from '../sipcaller/client';
import type { FrozenNumber } from './removalJob';

/** Which import, what earlier undos of it took out, and how their items are read. */
export interface AdditionToUndo {
  importId: string;
  /** About how many numbers it added. */
  expected: number;
  earlier: readonly string[];
  outcomes: JobEngine['outcomes'];
}

/** What an import's numbers came to when they were looked for to take them out again. */
export interface FrozenAddition {
  frozen: number;
  /** Numbers of the import of which records are there that may be somebody else's. */
  undecided: number;
  /** Whether the list stood still while it was read. */
  isSteady: boolean;
}

/**
 * Freezes the records that an import added. Only imports know what their items tell of that, so it is theirs
 * (imports/freezeAdded.ts).
 * @param total numbers in the campaign; null when not known
 */
export type FreezeAdded = (
  client: Pick<SipCaller, 'listNumbers' | 'lists'>,
  campaignId: string,
  items: AdditionToUndo,
  total: number | null,
  sink: PlanSink<FrozenNumber>,
  options: CallOptions,
) => Promise<FrozenAddition>;
