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
 * What a spreadsheet takes for the beginning of a formula, also in its wide and small forms; and a tab or carriage
 * return, which some put in front of one.
 */
const SIGNS = '=+\\-@\\t\\r\\uff1d\\uff0b\\uff0d\\uff20\\ufe66\\ufe62\\ufe63\\ufe6b';
/**
 * What may stand before it and is cut off or not seen: white space, line breaks, control characters, zero-width marks,
 * fillers; and the apostrophe, so that a cell that looks guarded already is guarded once more, and reading is exact.
 */
const UNSEEN = "[\\s\\p{Z}\\p{Cc}\\p{Cf}\\u034f\\u115f\\u1160\\u2800\\u3164\\uffa0\\ufe00-\\ufe0f']";
const AT_START = `(?=${UNSEEN}*[${SIGNS}])`;
/**
 * Within a cell, where a spreadsheet that parts cells at other signs than commas would begin one: in such a reading our
 * quotation marks hold nothing together, and may stand at the beginning themselves.
 */
const PARTED = '(?<=[;\\t|\\n\\r])';
const AFTER_PARTING = `(?=(?:${UNSEEN}|")*[${SIGNS}])`;
const TO_GUARD = new RegExp(`^${AT_START}|${PARTED}${AFTER_PARTING}`, 'gu');
const GUARDED = new RegExp(`^'${AT_START}|${PARTED}'${AFTER_PARTING}`, 'gu');
/** A plain E.164 number is no formula, and is read as it is everywhere. */
const PLAIN_NUMBER = /^\+[1-9]\d{6,14}$/;
/** Most cells have none of the signs, and a million rows are written. */
const HAS_SIGN = new RegExp(`[${SIGNS}]`);

/**
 * A cell that no spreadsheet runs, whether it parts the cells of a line at commas, semicolons, tabs or bars: an apostrophe
 * stands before each formula. The one rule of every CSV that we write for a person; `rearm` takes it back.
 */
export function disarm(cell: string): string {
  if (!HAS_SIGN.test(cell) || PLAIN_NUMBER.test(cell)) return cell;
  return cell.replace(TO_GUARD, "'");
}

/** A cell as it was before it was disarmed. */
export function rearm(cell: string): string {
  return cell.includes("'") ? cell.replace(GUARDED, '') : cell;
}
