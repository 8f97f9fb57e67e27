import type { ReadSettings } from '../phonelist/readSettings';
import { shownOf } from './fileState';
import { type FileEntry, listedDraftsOf } from './uploadState';

/** Whether a file waits to be sent. One that cannot be read does only with what the user wrote into it. */
export function isInHand({ state }: FileEntry): boolean {
  if (state.step === 'sent') return false;
  if (state.step !== 'refused') return true;
  // Where the console itself was not there to read it, the file is none the worse.
  return state.stop.code === 'not-loaded' || hasHandwork(state.chosen);
}

/** Whether a reload would lose what the user did by hand; a file alone is chosen again quickly. */
export function isWorthKeeping(entry: FileEntry): boolean {
  const { state } = entry;
  if (state.step === 'starting') return true;
  if (state.step === 'sent') return false;
  if (state.step === 'refused') return hasHandwork(state.chosen);
  const chosen = state.step === 'opening' ? state.chosen : state.opened.chosen;
  // Before it is read nobody knows which drafts are of numbers that are still listed.
  const drafts = shownOf(state).reviewed ? listedDraftsOf(entry) : entry.drafts;
  return hasHandwork(chosen) || drafts.size > 0;
}

/** Whether the user has written something over in a list, one by one or at once. */
function hasHandwork({ corrections = [], replacements = [] }: Partial<ReadSettings>): boolean {
  return corrections.length > 0 || replacements.length > 0;
}
