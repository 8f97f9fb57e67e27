import type { IncomingMessage } from 'node:http';

/** The console writes a new one on every change that it sends (src/sipcaller/exchange.ts). */
const REQUEST_ID = 'x-request-id';
/** Far more changes than browsers send in the time in which one may repeat a request. */
const REMEMBERED = 10_000;

/**
 * Tells requests that a browser sends a second time by itself. Chromium does, for any method, when a
 * connection that was used before ends without an answer: measured here with POST, DELETE and form
 * uploads. The API knows no idempotency key, so a repeated upload would double its numbers.
 * It remembers the latest requests of its own process only: neither a restart nor a second server behind a balancer
 * knows them. So this spares doubles, and proves nothing: the console looks before it sends anything again.
 */
export function createRepeatGuard(remembered = REMEMBERED): (incoming: IncomingMessage) => boolean {
  const seen = new Set<string>();
  return ({ headers }) => {
    const id = headers[REQUEST_ID];
    if (typeof id !== 'string') return false;
    if (seen.has(id)) return true;
    seen.add(id);
    const [oldest] = seen; // a Set keeps its order
    if (seen.size > remembered && oldest !== undefined) seen.delete(oldest);
    return false;
  };
}
