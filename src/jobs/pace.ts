/** Requests at once to begin with. */
const FIRST_CONCURRENCY = 2;
/** After so many accepted requests, one more at once. */
const ACCEPTED_BEFORE_MORE = 4;
/** A request that takes longer than this is large enough; one of twice that is too large. */
const COMFORTABLE_MS = 2_000;
/** A size that was too large once is tried again after so many accepted requests. */
const ACCEPTED_BEFORE_FORGETTING = 64;

export interface PaceLimits {
  firstChunk: number;
  largestChunk: number;
  concurrency: number;
}

/** How much is sent at once: grows by steps while the server takes it, and is cut when it does not (AIMD). */
export interface Pace {
  size: number;
  concurrency: number;
  /** The smallest chunk that was too large; null when none was. */
  tooLargeAt: number | null;
  /** Accepted since the pace was last cut. */
  accepted: number;
}

export function firstPace({ firstChunk, concurrency }: PaceLimits): Pace {
  return {
    size: firstChunk,
    concurrency: Math.min(FIRST_CONCURRENCY, concurrency),
    tooLargeAt: null,
    accepted: 0,
  };
}

/** The server accepted a chunk of so many items in so many milliseconds. */
export function paceAccepted(pace: Pace, limits: PaceLimits, items: number, ms: number): Pace {
  const accepted = pace.accepted + 1;
  const tooLargeAt = accepted % ACCEPTED_BEFORE_FORGETTING === 0 ? null : pace.tooLargeAt;
  const most = Math.min(limits.largestChunk, (tooLargeAt ?? Number.POSITIVE_INFINITY) - 1);
  const step = Math.max(1, Math.floor(limits.firstChunk / 4));
  // A small rest at the end of the job says nothing about larger chunks.
  const grown = ms < COMFORTABLE_MS && items >= pace.size ? pace.size + step : pace.size;
  const size = ms > 2 * COMFORTABLE_MS ? Math.ceil(pace.size / 2) : grown;
  const more = accepted % ACCEPTED_BEFORE_MORE === 0 ? 1 : 0;
  return {
    size: Math.max(1, Math.min(size, most)),
    concurrency: Math.min(limits.concurrency, pace.concurrency + more),
    tooLargeAt,
    accepted,
  };
}

/** The server was busy, failed or did not answer. */
export function paceCut(pace: Pace): Pace {
  return { ...pace, concurrency: Math.max(1, Math.floor(pace.concurrency / 2)), accepted: 0 };
}

/** A chunk of so many items was too large. */
export function paceTooLarge(pace: Pace, items: number): Pace {
  const tooLargeAt = Math.max(2, Math.min(items, pace.tooLargeAt ?? items));
  return { ...pace, size: Math.max(1, Math.min(pace.size, Math.floor(items / 2))), tooLargeAt, accepted: 0 };
}
