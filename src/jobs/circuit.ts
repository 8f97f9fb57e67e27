/** Failures in a row, of more than one chunk, after which nothing is sent for a while. */
const FAILURES_BEFORE_OPENING = 5;
/** The first opening lasts so long, each further one twice as long. */
const FIRST_OPENING_MS = 5_000;
const LONGEST_OPENING_MS = 2 * 60_000;
/** After so many openings in a row without a success, the user decides. */
const MOST_OPENINGS = 6;

/** Keeps many workers from hammering on a server that is down. */
export interface Circuit {
  /** A request failed for a reason that concerns more than itself. @returns what to do now */
  failed(chunk: number): { next: 'goOn' } | { next: 'wait'; ms: number } | { next: 'giveUp' };
  succeeded(): void;
}

export function createCircuit(): Circuit {
  let failures = 0;
  let openings = 0;
  let chunks = new Set<number>();
  return {
    failed(chunk) {
      failures += 1;
      chunks.add(chunk);
      if (failures < FAILURES_BEFORE_OPENING || chunks.size < 2) return { next: 'goOn' };
      failures = 0;
      chunks = new Set();
      openings += 1;
      if (openings > MOST_OPENINGS) return { next: 'giveUp' };
      return { next: 'wait', ms: Math.min(LONGEST_OPENING_MS, FIRST_OPENING_MS * 2 ** (openings - 1)) };
    },
    succeeded() {
      failures = 0;
      openings = 0;
      chunks = new Set();
    },
  };
}
