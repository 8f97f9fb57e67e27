/** What a `Content-Range` header says; null where it says nothing (`*`). Positions are zero-based, ends included. */
interface ContentRange {
  start: number | null;
  end: number | null;
  total: number | null;
}

const CONTENT_RANGE = /^\s*(?:[\w-]+\s+)?(?:(\d+)\s*-\s*(\d+)|\*)\s*\/\s*(\d+|\*)\s*$/;

/** Reads `campaigns 0-24/63`, `items 0-24/*`, `0-24/63` or `* /0`; null when it is absent or makes no sense. */
export function parseContentRange(header: string | null): ContentRange | null {
  const match = CONTENT_RANGE.exec(header ?? '');
  if (!match) return null;
  const number = (text: string | undefined) => (text === undefined || text === '*' ? null : Number(text));
  const [start, end, total] = [number(match[1]), number(match[2]), number(match[3])];
  const backwards = start !== null && end !== null && end < start;
  return backwards ? null : { start, end, total };
}
