import type { Failure } from './failure';

/**
 * What to do after a failed request, by HTTP status; 0 is no answer at all. Whether the request may have been
 * carried out is the failure's own word: such a chunk is looked for before it is sent again.
 *
 * | action   |                                                                                     |
 * |----------|-------------------------------------------------------------------------------------|
 * | `gate`   | every worker of the account waits, as long as the server asks; no try is used up     |
 * | `again`  | after a pause with full jitter, so often and so long as LIMITS allow                |
 * | `halve`  | the request was too large: half of it                                               |
 * | `bisect` | something in it is refused: look, then halve down to the items that are             |
 * | `signIn` | the key is refused: the job stands until there is another                           |
 */
export type RetryAction = 'gate' | 'again' | 'halve' | 'bisect' | 'signIn';

const ACTIONS: Record<number, RetryAction> = {
  0: 'again',
  401: 'signIn',
  403: 'signIn',
  408: 'again',
  413: 'halve',
  425: 'again',
  429: 'gate',
  500: 'again',
  502: 'again',
  503: 'gate',
  504: 'again',
};

export const LIMITS = {
  /** Tries of one chunk before it is cut in two. */
  tries: 6,
  /** The longest pause before a further try doubles from the first value to the second, in milliseconds. */
  firstPauseMs: 500,
  longestPauseMs: 30_000,
  /** A pause that the server asks for is at least and at most so long. */
  shortestGateMs: 200,
  longestGateMs: 5 * 60_000,
  /** After so long without one request accepted, the job is paused for the user to decide. */
  giveUpMs: 30 * 60_000,
};

/** An API may answer 400 to what is too large: it says so in words. */
const SPEAKS_OF_SIZE = /too (many|large|big|long)|at most|maximum|limit/i;

export function actionAfter({ status, words }: Failure): RetryAction {
  const action = ACTIONS[status];
  if (action) return action;
  if (status >= 500 || status < 400) return 'again';
  return status === 400 && SPEAKS_OF_SIZE.test(words) ? 'halve' : 'bisect';
}

/**
 * Milliseconds to wait before the next try: full jitter, which spreads callers best
 * (AWS Architecture Blog, "Exponential Backoff And Jitter").
 * @param random from 0 to 1
 */
export function pauseBefore(nextTry: number, random: number): number {
  return random * Math.min(LIMITS.longestPauseMs, LIMITS.firstPauseMs * 2 ** nextTry);
}

/** How long everyone of the account waits after a 429 or 503: never shorter than the server asks, within reason. */
export function gatePause({ retryAfterMs }: Failure, refusals: number, random: number): number {
  const own = LIMITS.shortestGateMs + pauseBefore(refusals, random);
  const asked = retryAfterMs ?? 0;
  return Math.min(LIMITS.longestGateMs, Math.max(own, asked));
}
