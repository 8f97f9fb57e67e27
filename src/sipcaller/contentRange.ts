/** What a `Content-Range` header says; null where it says nothing (`*`). Positions are zero-based, ends included. */
interface ContentRange {
  start: number | null;
  end: number | null;
  total: number | null;
}

const CONTENT_RANGE = /^\s*(?:([\w.-]+)\s+)?(?:(-?\d+)\s*-\s*(-?\d+)|\*)\s*\/\s*(\S*)\s*$/;
/** A range of bytes is of a file on its way, and tells nothing of a list. */
const OTHER_UNITS = ['bytes', 'none'];

/**
 * Reads `campaigns 0-24/63`, `items 0-24/*`, `0-24/63`, `* /0`, and for an empty list `0-0/0` or `0--1/0`.
 * @returns null when it is absent or no range of a list; `impossible` when it is one that cannot be, such as a total
 * that is no number
 */
export function parseContentRange(header: string | null): ContentRange | null | 'impossible' {
  const match = CONTENT_RANGE.exec(header ?? '');
  if (!match || OTHER_UNITS.includes((match[1] ?? '').toLowerCase())) return null;
  const position = (text: string | undefined) => (text === undefined ? null : Number(text));
  const [start, end] = [position(match[2]), position(match[3])];
  const total = totalOf(match[4] ?? '');
  if (total === 'impossible') return 'impossible';
  const isBackwards = start !== null && end !== null && end < start;
  // So some write that nothing is in the range.
  if (isBackwards || (total === 0 && (start ?? 0) < 0)) return { start: null, end: null, total };
  if (start !== null && start < 0) return 'impossible';
  return { start, end, total };
}

function totalOf(text: string): number | null | 'impossible' {
  if (text === '*') return null;
  return /^\d+$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : 'impossible';
}
