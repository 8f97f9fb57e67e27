/** Why the list does not refresh by itself at this moment: `live.paused.<reason>`. */
export type PauseReason = 'hidden' | 'selection' | 'open';

/** What a person may have open: a form, a dialog or a menu, the list of a select field. */
const OPEN = ['dialog', 'alertdialog', 'menu', 'listbox'].map((role) => `[role="${role}"]`).join();

/** Whether rows must not change under somebody: nobody looks, or they are in the middle of something. */
export function whyPaused(
  page: Pick<Document, 'hidden' | 'querySelector'>,
  selected: number,
): PauseReason | null {
  if (page.hidden) return 'hidden';
  if (selected > 0) return 'selection';
  return page.querySelector(OPEN) ? 'open' : null;
}
