import { failureOf } from './failure';
import { hasEnded, isWorking } from './job';
import { planJob } from './planJob';
import { giveUpReading, type ReadBackResult, readBack } from './readBack';
import type { JobEvent } from './reduceJob';
import { Halted, mayGo, type Run, restAfter, waitToLookAgain } from './run';
import { sendChunks } from './sendChunks';
import { pauseBeforeLook, VISIBILITY_WAIT_MS } from './visibility';

/** Items that nobody has accepted and that are seen undone at the end are sent again so often. */
const MOST_REPEATS = 2;

/**
 * Works on a claimed job until it has ended, waits for the user, or comes to rest. A request that was under
 * way when the last tab ended is looked for first.
 * @throws LostJob when another tab has taken the job; JournalError when nothing can be written; the `dead`
 * signal's reason when the tab ends. Every other failure is part of the job.
 */
export async function runJob(run: Run): Promise<void> {
  try {
    if (!run.hand.job.frozen) await planJob(run);
    if (isWorking(run.hand.job)) await work(run);
  } catch (error) {
    run.dead.throwIfAborted();
    if (!(error instanceof Halted)) throw error;
  }
}

async function work(run: Run): Promise<void> {
  const { hand, world } = run;
  for (let repeats = 0; ; repeats += 1) {
    if (hand.job.state !== 'running') await enter(run, { type: 'ran', at: world.clock.now() });
    run.readingBack = false;
    await sendChunks(run);
    run.readingBack = true;
    await enter(run, { type: 'readBack' });
    const mayRepeat = run.kind.repeatable && repeats < MOST_REPEATS && !hand.job.stopping;
    const { left } = await readBackPatiently(run, mayRepeat);
    if (left === 0) break;
  }
  await finish(run);
}

/** What the receipt tells beyond the items, and the end. */
async function finish(run: Run): Promise<void> {
  const data = await conclude(run);
  await run.hand.apply({ type: 'ended', at: run.world.clock.now(), data });
}

/**
 * Looks again at what an ended job has sent and not seen; nothing is sent. Throws as runJob.
 */
export async function lookAgain(run: Run): Promise<void> {
  try {
    run.readingBack = true;
    await enter(run, { type: 'reopened' });
    await readBack(run, { again: true });
    await finish(run);
  } catch (error) {
    run.dead.throwIfAborted();
    if (!(error instanceof Halted)) throw error;
  }
}

/** The job's next phase. @throws Halted when it is coming to rest: whoever brought it there has said why */
async function enter({ hand, halt }: Run, event: JobEvent): Promise<void> {
  halt.signal.throwIfAborted();
  await hand.apply(event);
}

/** What the receipt tells beyond the items is read so often before it is left out. */
const TRIES_TO_CONCLUDE = 4;

async function conclude(run: Run): Promise<unknown> {
  const { hand, kind, dead } = run;
  const { job } = hand;
  for (let tries = 1; kind.conclude && tries <= TRIES_TO_CONCLUDE; tries += 1) {
    await mayGo(run);
    try {
      return await kind.conclude(job, AbortSignal.any([dead, run.halt.signal]));
    } catch (error) {
      dead.throwIfAborted();
      run.halt.signal.throwIfAborted();
      await restAfter(run, failureOf(error), tries);
    }
  }
  return job.data;
}

/**
 * Reads back what was sent. What is accepted and does not show is looked for again with growing pauses, as long as the
 * user lets it: it may yet come, and is never sent again.
 */
async function readBackPatiently(run: Run, mayRepeat: boolean): Promise<ReadBackResult> {
  const { clock } = run.world;
  const begun = clock.now();
  for (;;) {
    const lookedFrom = clock.now();
    const result = await readBack(run, { mayRepeat });
    const now = clock.now();
    // By a clock that was put back meanwhile, it may have been sent later than now.
    const passedMs = Math.max(0, now - result.sentAt, now - begun);
    const isOver = passedMs >= VISIBILITY_WAIT_MS || run.waitsNoMore;
    if (result.notVisible === 0 || result.left > 0 || isOver) return result;
    // A look at a million numbers takes a thousand requests: it is not repeated as soon as one at ten.
    const pauseMs = Math.max(pauseBeforeLook(now - begun), LOOKS_APART * (now - lookedFrom));
    await waitToLookAgain(run, pauseMs, now - passedMs + VISIBILITY_WAIT_MS);
  }
}

/** A pause is so many times as long as the look before it. */
const LOOKS_APART = 4;

/** Ends a stopped job without another look: what was sent and not seen stays unknown. Throws as runJob. */
export async function abandonJob(run: Run): Promise<void> {
  const { hand, world } = run;
  // It has come to its end just now.
  if (hasEnded(hand.job)) return;
  await giveUpReading(run);
  await hand.apply({ type: 'ended', at: world.clock.now(), data: hand.job.data });
}
