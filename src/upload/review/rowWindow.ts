/** What a scroll area over very many rows works by; all in pixels, rows from 0. */
export interface RowWindow {
  /** How tall the area within is. */
  height: number;
  /** How many rows are in sight at a time. */
  inSight: number;
  /** The greatest first row: the last row is then the last in sight. */
  last: number;
}

/** Browsers cap an element's height, Firefox at about 17.9 million pixels: beyond this a pixel stands for more. */
const TALLEST = 15_000_000;

/**
 * @param rows of the whole list
 * @param inSight how many rows fit
 * @param rowHeight of each
 */
export function rowWindow(rows: number, inSight: number, rowHeight: number, tallest = TALLEST): RowWindow {
  const last = Math.max(0, rows - inSight);
  const view = inSight * rowHeight;
  return { height: Math.min(tallest, view + last * rowHeight), inSight, last };
}

/** The first row in sight at a scroll position: whole rows only, so that none is cut in half. */
export function rowAt({ height, last }: RowWindow, view: number, scrollTop: number): number {
  const path = height - view;
  if (path <= 0) return 0;
  return Math.min(last, Math.max(0, Math.round((scrollTop / path) * last)));
}

/** The scroll position at which a row is the first in sight, or as near as there are rows. */
export function scrollTo({ height, last }: RowWindow, view: number, row: number): number {
  if (last === 0) return 0;
  return (Math.min(last, Math.max(0, row)) / last) * (height - view);
}

/** Where a key of the keyboard goes from the first row in sight; null for a key that means nothing here. */
export function rowAfterKey({ inSight, last }: RowWindow, row: number, key: string): number | null {
  const goes: Record<string, number> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + inSight - 1,
    PageUp: row - inSight + 1,
    Home: 0,
    End: last,
  };
  const target = goes[key];
  return target === undefined ? null : Math.min(last, Math.max(0, target));
}
