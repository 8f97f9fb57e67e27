import type { ReadSettings } from '../phonelist/readSettings';
import { shownOf } from './fileState';
import { type FileEntry, listedDraftsOf } from './uploadState';

/** Whether something would be lost with a file: what was read of it and not sent, or what the user did by hand. */
export function holdsWork({ state }: FileEntry): boolean {
  if (state.step === 'sent') return false;
  if (state.step === 'refused') return hasHandwork(state.chosen);
  const chosen = state.step === 'opening' ? state.chosen : state.opened.chosen;
  return state.step !== 'opening' || shownOf(state).reviewed !== null || hasHandwork(chosen);
}

/** Whether a reload would lose what the user did by hand; a file alone is chosen again quickly. */
export function isWorthKeeping(entry: FileEntry): boolean {
  const { state } = entry;
  if (state.step === 'starting') return true;
  if (state.step === 'sent' || state.step === 'refused') return false;
  const chosen = state.step === 'opening' ? state.chosen : state.opened.chosen;
  return hasHandwork(chosen) || listedDraftsOf(entry).size > 0;
}

/** Whether the user has written something over in a list, one by one or at once. */
function hasHandwork({ corrections = [], replacements = [] }: Partial<ReadSettings>): boolean {
  return corrections.length > 0 || replacements.length > 0;
}
