import type { Actor, JobCampaign } from '../campaignJobs/campaignJob';
import type { CampaignNumber, NumberId } from '../sipcaller/types';
import type { PickedItems } from './picks';

/** A number as it was when the set was frozen: what is removed, and what a restore puts back. */
export interface FrozenNumber extends Pick<CampaignNumber, 'id' | 'number' | 'varValues'> {
  /** Other records with the same number that stay in the campaign; none where it is left out. */
  kept?: number;
  /** Their IDs. Left out where they are many, and by receipts that are older than this. */
  keptIds?: NumberId[];
  /** It was chosen, and was not in the campaign any more when the set was frozen. */
  gone?: true;
}

/**
 * What the user chose: certain numbers, all that match a search but some, or what an import added. `numbers` is empty once the set is
 * frozen, for the job's items are they: what a job knows is written with every step of it.
 */
export type Chosen =
  /** `packed`: see tickedNumbers.ts; empty once the numbers are frozen, for they are the job's items then. */
  | { how: 'numbers'; count: number; packed: string }
  | { how: 'search'; search: string; except: NumberId[]; confirmed: number }
  /** What an import added: its undo. */
  | {
      how: 'import';
      importId: string;
      confirmed: number;
      /** Earlier undos of the same import: what they took out is left to others since. */
      earlier?: string[];
    };

/** What is remembered when the list moved while the set was read. */
export interface Moved {
  /** What the user confirmed. */
  confirmed: number;
  /** What was frozen in the end. */
  frozen: number;
  /** The least and the most matches that the API told meanwhile; null when it tells no totals. */
  totals: [number, number] | null;
}

/** A removal's part of its job (kind `removal`). */
export interface RemovalData {
  campaign: JobCampaign;
  actor: Actor;
  /** The user's note or reference; may be empty. */
  note: string;
  chosen: Chosen;
  /**
   * Set when what was frozen is not what was confirmed: the job is `ready` and waits for the user, unless the numbers
   * were ticked one by one.
   */
  moved: Moved | null;
  /** When the set was frozen, in milliseconds since 1970. Left out by receipts that are older than this. */
  frozenAt?: number;
  /** Numbers in the campaign before and after; null when not known. */
  before: number | null;
  after: number | null;
  /** With `search`: matches that are in the campaign at the end and are neither spared nor in the set. Null when not read. */
  newMatches: number | null;
  /**
   * With `import`: numbers of it of which records are there that may be somebody else's; they stay. Left out by
   * receipts that are older than imports.
   */
  undecided?: number | null;
  /** With `search`: matches that could not be read when the set was frozen, and are left. Left out where there were none. */
  unreadable?: number;
}

/** A restore's part of its job (kind `restore`): numbers put back that a removal took out. */
export interface RestoreData {
  campaign: JobCampaign;
  actor: Actor;
  note: string;
  /** The removal whose receipt it is. */
  removalId: string;
  /** Which of that job's items; null for all that were removed. Only counted once the set is frozen. */
  picked: PickedItems | null;
  /** How many numbers were confirmed. Left out by receipts that are older than this. */
  confirmed?: number;
  before: number | null;
  after: number | null;
  /** Numbers that are there in the end with other values than they had. Left out until that was counted. */
  otherValues?: number;
}

/** The kinds of these jobs, as the journal names them. */
export const REMOVAL = 'removal';
export const RESTORE = 'restore';
