import type { ReadSettings } from '../phonelist/readSettings';
import type { Campaign } from '../sipcaller/types';
import type { ListStop, ReadList } from './listReader';
import type { Opened } from './openFile';
import type { ReadRun, RunProgress } from './runReading';
import type { Checked, Screens } from './screens';
import type { StartPhase, StartProblem } from './startSending';

/** Why a reading did not come to its end: the user's will, the file, or numbers that could not be read. */
export type Halt = { by: 'user' } | { by: 'file'; stop: ListStop } | { by: 'screens'; error: unknown };

/** A list that was read, and what it was screened against. */
export interface Reviewed {
  list: ReadList;
  checked: Checked | null;
}

/**
 * How far a file is. `opened` is how it is read; `before` is the reading before a changed setting, which stays in
 * sight until there is a new one; what cannot be known in a step is not in it.
 */
export type FileState =
  /** Its first bytes are looked at, under what the user has settled; not any more once the user has stopped that. */
  | ({ step: 'opening'; isStopped: boolean; opened: Opened | null } & OpenWish & Kept)
  | { step: 'refused'; chosen: Partial<ReadSettings>; stop: ListStop }
  | ({ step: 'reading'; opened: Opened; progress: RunProgress | null } & Kept)
  | ({ step: 'halted'; opened: Opened; why: Halt } & Kept)
  | ({ step: 'review'; problem: StartProblem | null } & InReview)
  | ({ step: 'starting'; phase: StartPhase } & InReview)
  | ({ step: 'sent'; jobId: string; campaign: Campaign } & InReview);

/** How a file is to be opened. */
interface OpenWish {
  chosen: Partial<ReadSettings>;
  /** Whether such a list's settings of the last time are wanted. */
  mayRecall: boolean;
}

/** What stays while a file is opened or read again. */
export interface Kept {
  screens: Screens;
  before: Reviewed | null;
}

/** A list that was read, and how. */
export interface InReview {
  opened: Opened;
  screens: Screens;
  reviewed: Reviewed;
}

/** What happens to a file. */
export type FileStateAction =
  | { type: 'settingsChanged'; change: Partial<ReadSettings> }
  | { type: 'startedOver' }
  | { type: 'screensChanged'; change: Partial<Screens> }
  | { type: 'wasOpened'; result: Opened | ListStop }
  | { type: 'progressed'; progress: RunProgress }
  | { type: 'wasRead'; run: ReadRun }
  | { type: 'halted'; why: Halt }
  | { type: 'wentOn' }
  | { type: 'startBegan' }
  | { type: 'startProgressed'; phase: StartPhase }
  | { type: 'startFailed'; problem: StartProblem | null }
  | { type: 'jobMade'; jobId: string; campaign: Campaign }
  | { type: 'wentBack' };

/** How the file is read by now, and what came of it last; either may be missing. */
export function shownOf(state: FileState): { opened: Opened | null; reviewed: Reviewed | null } {
  switch (state.step) {
    case 'refused':
      return { opened: null, reviewed: null };
    case 'opening':
    case 'reading':
    case 'halted':
      return { opened: state.opened, reviewed: state.before };
    default:
      return { opened: state.opened, reviewed: state.reviewed };
  }
}

/** What the numbers of a campaign were when a list was screened against them; null when it was not, or against others. */
export function checkedAgainst({ checked }: Reviewed, campaign: Campaign | null): Checked | null {
  return checked && checked.campaignId === campaign?.id ? checked : null;
}

/** Whether the file is being worked on; else it waits for the user. */
export function isBusy(state: FileState): boolean {
  return state.step === 'reading' || (state.step === 'opening' && !state.isStopped);
}

/** Whether the reading waits for the user, who has stopped it. */
export function isStoppedByUser(state: FileState): boolean {
  return state.step === 'opening' ? state.isStopped : state.step === 'halted' && state.why.by === 'user';
}
