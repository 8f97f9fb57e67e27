/** A failed request as the engine judges it and a receipt tells it: no error object, so that it can be journalled. */
export interface Failure {
  /** HTTP status; 0 when there was no answer. */
  status: number;
  /** The server's own words; empty when it gave none. */
  words: string;
  /** How long the server asked to wait, in milliseconds. */
  retryAfterMs: number | null;
  /** Whether the request may have been carried out. */
  mayHaveArrived: boolean;
  /** Of an answer with a good status that proves nothing: what was wrong with it, as the API client names it. */
  fault?: string;
}

/**
 * Reads what a kind's `send` or `reconcile` threw. The API client's errors have these properties; whatever
 * else is thrown counts as an answer that never came.
 */
export function failureOf(error: unknown): Failure {
  const { status, serverMessage, retryAfterMs, mayHaveArrived, message, kind } = Object(error) as Record<
    string,
    unknown
  >;
  return {
    status: typeof status === 'number' ? status : 0,
    words: String(typeof serverMessage === 'string' ? serverMessage : (message ?? '')).slice(0, WORDS_KEPT),
    retryAfterMs: typeof retryAfterMs === 'number' ? retryAfterMs : null,
    mayHaveArrived: typeof mayHaveArrived === 'boolean' ? mayHaveArrived : true,
    ...(typeof status === 'number' && isGood(status) && typeof kind === 'string' && { fault: kind }),
  };
}

/** Whether an answer with this HTTP status says that all went well. */
export const isGood = (status: number): boolean => status >= 200 && status < 300;

const WORDS_KEPT = 500;
