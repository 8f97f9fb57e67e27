import { type Chunk, type ItemFailure, itemsMarked, withMarks, withRecords } from './chunk';
import { isThere, type LookWay, type Mark, type Sighting, standingIn } from './kind';
import { LIMITS } from './retryTable';
import { gotOn, mayGo, type Run, readPatiently, settleAfter, waitToLookAgain } from './run';
import type { SharedLook } from './sharedLook';
import {
  lookForAwaited,
  mayShowForMs,
  noteHonest,
  pauseBeforeLook,
  settleMsAfter,
  VISIBILITY_WAIT_MS,
} from './visibility';

/**
 * Reads what is true of a chunk's items that are left to send. What is done needs no request any more: it was
 * done by one of ours if there was one, else it was so already. What cannot be told stays in doubt, and after
 * some tries counts as unknown.
 * @param items the chunk's items
 * @param toTheEnd nothing of it will be sent again: what may yet come is waited for, also where a second request does no harm
 * @param shared the reading of everything that serves for it; null for a look of its own
 * @returns the chunk as it is journalled now; while still in doubt `inflight`, or not `looked` where it was never sent
 * @throws Halted when the run comes to rest
 */
export async function lookForChunk(
  run: Run,
  journalled: Chunk,
  items: readonly unknown[],
  toTheEnd = false,
  shared: SharedLook | null = null,
): Promise<Chunk> {
  // A tab that died over a request has left no word whether it was sent: it may have been, and may still arrive.
  const isUnderWay = journalled.state === 'inflight';
  const chunk = { ...journalled, attempted: journalled.attempted || isUnderWay };
  const isPatient = toTheEnd || (isUnderWay && !run.kind.repeatable);
  if (isUnderWay) {
    // Where everyone waits, it waits too, and says so.
    await mayGo(run);
    await settle(run, chunk);
  }
  const ways = new Set<LookWay>();
  const { seen, mayYetCome } = isPatient
    ? await lookUntilFinal(run, chunk, items, ways)
    : { seen: await look(run, chunk, items, ways, shared), mayYetCome: false };
  const judged = judge(chunk, seen ?? new Map(), run.hand.job.stopping && seen === null, mayYetCome);
  const next = { ...judged, lookedAt: shared?.reading ? shared.endedAt : run.world.clock.now() };
  const settles =
    itemsMarked(next, 'done', 'already').length > itemsMarked(journalled, 'done', 'already').length;
  await run.hand.rechunk([journalled], [next], {
    // Of what is to be sent nothing is claimed by this look.
    checkedBy: settles || toTheEnd ? ways : [],
  });
  // What needs no request is done with: the job gets on, though nothing is accepted.
  if (settles) gotOn(run);
  return next;
}

/** Waits until a request that may be under way has come to its end: as long again as it was waited for. */
function settle(run: Run, chunk: Chunk): Promise<void> {
  const ranMs = run.kind.repeatable || chunk.status ? 0 : (chunk.ranMs ?? 0);
  return settleAfter(run, Math.max(settleMsAfter(run.kind, chunk), ranMs));
}

type Seen = Map<number, Sighting>;

/** @param ways gets how it was looked @returns null when the job is being stopped and nothing could be read */
async function look(
  run: Run,
  chunk: Chunk,
  items: readonly unknown[],
  ways: Set<LookWay>,
  shared: SharedLook | null = null,
): Promise<Seen | null> {
  const asked = itemsMarked(chunk, 'left', 'sent', 'done', 'already', 'unknown', 'notVisible');
  const wanted = asked.map((index) => items[index - chunk.from]);
  const standings = await readPatiently(run, chunk.from, (signal) =>
    shared?.reading
      ? shared.reading.reconcile(wanted, signal, (way) => ways.add(way))
      : run.kind.reconcile(wanted, run.hand.job.data, signal, (way) => ways.add(way)),
  );
  return standings && new Map(asked.map((index, at) => [index, standings[at] ?? 'unknown']));
}

interface Looked {
  seen: Seen | null;
  /** What was not found may yet come: the time to wait for it is over, and nothing of it may be sent again. */
  mayYetCome: boolean;
}

/**
 * Looks for what a request without a good answer has done. No answer proves that it was not carried out, and it may be
 * at work still, or not show yet.
 */
async function lookUntilFinal(
  run: Run,
  chunk: Chunk,
  items: readonly unknown[],
  ways: Set<LookWay>,
): Promise<Looked> {
  const { world, kind } = run;
  const left = itemsMarked(chunk, 'left');
  const countDone = (known: Seen) => left.filter((index) => isThere(known.get(index))).length;
  const begun = world.clock.now();
  // A clock that was put back must not make it wait for ever.
  const sinceMs = () => Math.max(world.clock.now() - endOf(chunk), world.clock.now() - begun);
  let done = 0;
  let changedAt: number | null = null;
  for (;;) {
    // As it was when the look began: what shows meanwhile it may have missed.
    const passedMs = sinceMs();
    const seen = await look(run, chunk, items, ways);
    if (!seen) return { seen, mayYetCome: false };
    const now = countDone(seen);
    if (now > done) changedAt = world.clock.now();
    done = now;
    if (done >= left.length) return { seen, mayYetCome: false };
    const finalMs = finalAfterMs(run, chunk);
    const isAtWork = changedAt !== null && world.clock.now() - changedAt < kind.settleMs;
    if ((passedMs >= finalMs && !isAtWork) || passedMs >= LONGEST_DOUBT_MS) {
      if (done === 0) noteHonest(run, chunk);
      return { seen, mayYetCome: false };
    }
    if (passedMs >= VISIBILITY_WAIT_MS || run.waitsNoMore) return { seen, mayYetCome: true };
    const pauseMs = isAtWork ? kind.settleMs : Math.min(pauseBeforeLook(sinceMs()), finalMs - sinceMs());
    await waitToLookAgain(run, Math.max(1, pauseMs), world.clock.now() - passedMs + VISIBILITY_WAIT_MS);
    await lookForAwaited(run);
  }
}

/** After so long without a sign of it, a request that was never accepted will not be carried out any more. */
const LONGEST_DOUBT_MS = 24 * 60 * 60_000;

/** When the latest request of a chunk was given up, or answered; where a tab died over it, when it left. */
const endOf = ({ sentAt = 0, ranMs = 0 }: Chunk): number => sentAt + ranMs;

/** How long after its end what a request did may show, in milliseconds; longer where nobody waited for that end. */
function finalAfterMs(run: Run, chunk: Chunk): number {
  const untilEndMs = chunk.ranMs === undefined ? (run.kind.longestMs ?? 0) : 0;
  return Math.max(untilEndMs, mayShowForMs(run, chunk.unanswered ? { status: 0 } : chunk));
}

function judge(chunk: Chunk, seen: Seen, isLastLook: boolean, mayYetCome: boolean): Chunk {
  const tries = chunk.tries + 1;
  const left = itemsMarked(chunk, 'left');
  const isDoubtful = (index: number) => standingIn(seen.get(index)) === 'unknown';
  const doubtful = left.filter(isDoubtful);
  const givenUp = isLastLook || tries >= LIMITS.tries;
  const marks = left.flatMap((index): [number, Mark][] => {
    const standing = standingIn(seen.get(index));
    if (standing === 'done') return [[index, chunk.attempted ? 'done' : 'already']];
    if (standing === 'perhaps') return [[index, chunk.attempted ? 'unknown' : 'already']];
    return mayYetCome || (isDoubtful(index) && givenUp) ? [[index, 'unknown']] : [];
  });
  const next = { ...withMarks(withRecords(chunk, seen), marks), unsent: unsentIn(chunk, marks) };
  // What was never sent is in no doubt: it is looked for again before it is.
  if (doubtful.length > 0 && !givenUp && !mayYetCome) {
    return { ...next, state: chunk.attempted ? 'inflight' : 'open', looked: false, tries };
  }
  const futile = marks.length > 0 ? 0 : chunk.futile;
  return { ...next, looked: true, tries: 0, futile };
}

/** The rest of a chunk may be sent later: what was given up before is remembered one by one. */
function unsentIn({ attempted, unsent = [] }: Chunk, marks: readonly [number, Mark][]): Chunk['unsent'] {
  const givenUp = attempted ? [] : marks.filter(([, mark]) => mark === 'unknown').map(([index]) => index);
  return unsent.length + givenUp.length > 0 ? [...unsent, ...givenUp] : undefined;
}

/** The chunk with everything that is left in it failed, for the reason given. */
export function failLeft(chunk: Chunk, failure: ItemFailure): Chunk {
  const left = itemsMarked(chunk, 'left');
  return withMarks(
    chunk,
    left.map((index) => [index, 'failed'] as const),
    Object.fromEntries(left.map((index) => [index, failure])),
  );
}
