/**
 * Milliseconds asked for by a `Retry-After` header (RFC 9110, 10.2.3: seconds, or an HTTP date);
 * null when the header is absent or unreadable. A date in the past means 0.
 */
export function parseRetryAfter(header: string | null, nowMs: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Only a string with a letter can be an HTTP date; Date.parse would read "-5" as one too.
  const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - nowMs);
}
