/** A row as RFC 4180 CSV, ended by `\r\n`; a cell is quoted only when it must be. */
export function csvLine(first: string, rest: readonly string[]): string {
  let line = quoted(first);
  for (let at = 0; at < rest.length; at += 1) line += `,${quoted(rest[at] ?? '')}`;
  return `${line}\r\n`;
}

function quoted(cell: string): string {
  return needsQuotes(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Quotes, commas, line breaks; and blanks at an edge, which some readers cut off. Sign by sign: a regular expression takes three times as long. */
function needsQuotes(cell: string): boolean {
  const last = cell.length - 1;
  for (let at = 0; at <= last; at += 1) {
    const sign = cell.charCodeAt(at);
    if (sign === 34 || sign === 44 || sign === 10 || sign === 13) return true;
    if ((at === 0 || at === last) && (sign <= 32 || sign === 160)) return true;
  }
  return false;
}

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
