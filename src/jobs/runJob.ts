import { failureOf } from './failure';
import { isWorking } from './job';
import { planJob } from './planJob';
import { giveUpReading, readBack } from './readBack';
import type { JobEvent } from './reduceJob';
import { Halted, mayGo, type Run, restAfter } from './run';
import { sendChunks } from './sendChunks';

/** Items that were accepted and are seen undone are sent again so often. */
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
  const { hand, world, kind } = run;
  for (let repeats = 0; ; repeats += 1) {
    if (hand.job.state !== 'running') await enter(run, { type: 'ran', at: world.clock.now() });
    run.readingBack = false;
    await sendChunks(run);
    run.readingBack = true;
    await enter(run, { type: 'readBack' });
    if (!kind.repeatable) {
      await readBackPatiently(run);
      break;
    }
    const mayRepeat = repeats < MOST_REPEATS && !hand.job.stopping;
    if ((await readBack(run, mayRepeat ? 'left' : 'failed')) === 0 || !mayRepeat) break;
  }
  const data = await conclude(run);
  await hand.apply({ type: 'ended', at: world.clock.now(), data });
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

/** A server may take what it is sent and file it later: it is looked for so often, as long as more of it comes. */
const MOST_LATE_LOOKS = 6;

/** Reads back what is not sent a second time: what is not there yet is given time before it is told as not there. */
async function readBackPatiently(run: Run): Promise<void> {
  const { kind, world, halt, dead } = run;
  let undone = await readBack(run, 'sent');
  for (let looks = 1; undone > 0 && looks < MOST_LATE_LOOKS; looks += 1) {
    await world.clock.sleep(kind.settleMs, AbortSignal.any([halt.signal, dead]));
    const before = undone;
    undone = await readBack(run, 'sent');
    if (undone === before) break;
  }
  // Refused ones are left too, and what is there no more.
  if (run.hand.job.counts.sent > 0) await readBack(run, 'failed');
}

/** Ends a stopped job without another look: what was sent and not seen stays unknown. Throws as runJob. */
export async function abandonJob(run: Run): Promise<void> {
  const { hand, world } = run;
  await giveUpReading(run);
  await hand.apply({ type: 'ended', at: world.clock.now(), data: hand.job.data });
}
