import { failureOf } from './failure';
import type { PlanSink } from './kind';
import { actionAfter, LIMITS } from './retryTable';
import { bear, mayGo, pauseJob, type Run, restAfter } from './run';
import { BLOCK, type Journal } from './world';

/**
 * Reads the job's target into the journal, from the beginning. Afterwards the job is `ready` (the user must
 * agree), `running`, or `failed` with nothing sent; `paused` after failures that may pass, to be read anew.
 * @throws Halted when the run comes to rest
 */
export async function planJob(run: Run): Promise<void> {
  const { hand, kind, world } = run;
  const signal = AbortSignal.any([run.dead, run.halt.signal]);
  for (let reading = 1; ; reading += 1) {
    await mayGo(run);
    const items = createSink(run);
    try {
      await items.clear();
      const { data, hold } = await kind.plan(hand.job.data, items, signal);
      const total = await items.end();
      // Paused at the last moment: then it stays so, and is read anew.
      signal.throwIfAborted();
      const ranAt = hold ? null : world.clock.now();
      return await hand.apply({ type: 'frozen', total, data, ranAt });
    } catch (error) {
      signal.throwIfAborted();
      if (items.broken) throw error;
      const failure = failureOf(error);
      const action = actionAfter(failure);
      if (action === 'signIn') await bear(run, failure, 0, reading);
      if (action !== 'again' && action !== 'gate') {
        return hand.apply({ type: 'notPlanned', failure, at: world.clock.now() });
      }
      if (reading >= LIMITS.tries) return pauseJob(run, { by: 'trouble', failure });
      await restAfter(run, failure, reading);
    }
  }
}

interface Sink extends PlanSink<unknown> {
  /** Writes the last block. @returns how many items there are */
  end(): Promise<number>;
  /** A write failed: whatever comes of it, it is not the reading's fault. */
  readonly broken: boolean;
}

/** Takes items in any portions and writes them in blocks of BLOCK. */
function createSink({ hand, halt, outage, world: { journal } }: Run): Sink {
  let buffer: unknown[] = [];
  let blocks = 0;
  let expected: number | null = null;
  let broken = false;

  const write = async (work: Parameters<typeof hand.write>[0]) => {
    try {
      await hand.write(work);
    } catch (error) {
      broken = true;
      throw error;
    }
  };
  const count = () => blocks * BLOCK + buffer.length;
  const flush = async (items: unknown[]) => {
    await write((job) => journal.addBlock(job, blocks, items));
    blocks += 1;
  };
  // A job that is being paused is told as such, not as one that reads.
  const tell = async () => {
    if (!halt.signal.aborted) await hand.apply({ type: 'planned', planned: count(), expected });
  };

  return {
    get broken() {
      return broken;
    },
    expect(total) {
      expected = total;
    },
    async add(items) {
      outage.answered();
      buffer = buffer.concat(items);
      while (buffer.length >= BLOCK) {
        const block = buffer.slice(0, BLOCK);
        buffer = buffer.slice(BLOCK);
        await flush(block);
      }
      await tell();
    },
    async clear() {
      buffer = [];
      blocks = 0;
      await write((job: Parameters<Journal['clearItems']>[0]) => journal.clearItems(job));
      await tell();
    },
    async end() {
      const total = count();
      if (buffer.length > 0) await flush(buffer);
      return total;
    },
  };
}
