/** A row as RFC 4180 CSV, ended by `\r\n`; a cell is quoted only when it must be. */
export function csvLine(first: string, rest: readonly string[]): string {
  let line = quoted(first);
  for (const cell of rest) line += `,${quoted(cell)}`;
  return `${line}\r\n`;
}

/** Blanks at a cell's edge are quoted too: some readers cut them off. */
function quoted(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/**
 * Cells that a spreadsheet would run as a formula, and those that look disarmed already: an apostrophe
 * before each of them can be taken off again without a doubt. A plain E.164 number is no formula and
 * re-imports as it is.
 */
const FORMULA = /^(?!\+[1-9]\d{6,14}$)[\s']*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** A cell that no spreadsheet runs. */
export function disarm(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** A cell as it was before it was disarmed. */
export function rearm(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
