import { afterFailure } from './afterFailure';
import { type Chunk, createChunk, itemsMarked, withMarks } from './chunk';
import { failureOf } from './failure';
import type { Mark, SendReport } from './kind';
import { lookForChunk } from './lookForChunk';
import { paceAccepted } from './pace';
import { gotOn, Halted, mayGo, type Run, readPatiently } from './run';
import { sharedLook } from './sharedLook';
import { probeVisibility } from './visibility';

/**
 * Sends what is left of a job, some chunks at a time, and looks for those in doubt before anything of them
 * is sent again. Of a job that is being stopped only the latter.
 * @throws Halted when the run comes to rest, once every request under way has its answer
 */
export async function sendChunks(run: Run): Promise<void> {
  const { hand, world } = run;
  const open = await world.journal.openChunks(hand.job.id);
  const queue = hand.job.stopping
    ? open.filter(({ attempted, state }) => attempted || state === 'inflight')
    : open;
  const active = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const begin = (chunk: Chunk) => {
    const work: Promise<void> = handle(run, chunk)
      .then((again) => void queue.unshift(...again))
      .catch((error: unknown) => void failures.push(error))
      .finally(() => active.delete(work));
    active.add(work);
  };
  try {
    while (!run.halt.signal.aborted && failures.length === 0) {
      while (active.size < run.pace.concurrency) {
        const chunk = queue.shift() ?? (await carve(run));
        if (!chunk) break;
        begin(chunk);
      }
      if (active.size === 0) break;
      await Promise.race(active);
    }
  } finally {
    await Promise.all(active);
  }
  const failure = failures.find((error) => !(error instanceof Halted)) ?? failures[0];
  if (failure) throw failure;
  if (run.halt.signal.aborted) throw new Halted();
}

/** The next chunk of what is in none yet; null when there is nothing more to begin. */
async function carve(run: Run): Promise<Chunk | null> {
  const { hand, kind, world } = run;
  const { id, cursor, counts, stopping } = hand.job;
  if (stopping || cursor >= counts.total) return null;
  const items = await world.journal.items(id, cursor, Math.min(counts.total, cursor + kind.largestChunk + 1));
  const wanted = Math.min(run.pace.size, items.length);
  const fitting = kind.fit?.(items.slice(0, wanted), hand.job.data) ?? wanted;
  const fresh = createChunk(id, cursor, cursor + cutBetweenJoined(run, items, Math.max(1, fitting)));
  const needless = itemsMarked(fresh, 'left').filter((index) => kind.isAlready?.(items[index - cursor]));
  const chunk = withMarks(
    fresh,
    needless.map((index) => [index, 'already'] as const),
  );
  await hand.rechunk([fresh], [chunk], { cursor: chunk.to });
  return chunk;
}

/** The size nearest to the wanted one at which no two joined items are parted; a long run of them stays whole. */
function cutBetweenJoined({ kind }: Run, items: readonly unknown[], wanted: number): number {
  const parts = (size: number) => size >= items.length || !kind.joins?.(items[size - 1], items[size]);
  for (let size = wanted; size > 0; size -= 1) if (parts(size)) return size;
  for (let size = wanted + 1; size < items.length; size += 1) if (parts(size)) return size;
  return items.length;
}

/** Does what a chunk needs next. @returns the chunks that need more, as journalled */
async function handle(run: Run, chunk: Chunk): Promise<Chunk[]> {
  if (chunk.state === 'settled') return [];
  const items = await run.world.journal.items(chunk.jobId, chunk.from, chunk.to);
  if (chunk.state === 'inflight' || mustBeSeen(run, chunk)) {
    const shared = chunk.state === 'inflight' ? null : await sharedLook(run, chunk, LOOK_HOLDS_MS);
    const seen = await lookForChunk(run, chunk, items, false, shared);
    return seen.state === 'settled' ? [] : [seen];
  }
  if (!run.hand.job.stopping) return send(run, chunk, items);
  // A request for it may yet be carried out: that it was left is only said when it cannot.
  const last = chunk.attempted ? await lookForChunk(run, chunk, items, true) : chunk;
  return last.state === 'inflight' ? [last] : [];
}

/** After so long a look tells nothing of the present: a job may have been paused for days. */
const LOOK_HOLDS_MS = 10 * 60_000;

/** Whether a chunk's items must be looked for before they are sent. */
function mustBeSeen({ kind, hand, world, looksSince }: Run, { looked, lookedAt = 0 }: Chunk): boolean {
  const now = world.clock.now();
  const looksAfresh = kind.looksAfterRest === true && looksSince !== null;
  if (looked && now - lookedAt <= LOOK_HOLDS_MS && !(looksAfresh && lookedAt < looksSince)) return false;
  return looksAfresh || kind.looksFirst || (kind.looksFirstByNow?.(hand.job.data, now) ?? false);
}

/**
 * Whether the target holds more, or less, than it can by what this run has sent: somebody else changes it, or it was set
 * up anew, and IDs may belong to other items now.
 */
async function hasMoved(run: Run, chunk: Chunk, sending: number): Promise<boolean> {
  const { kind, hand } = run;
  if (!kind.looksAfterRest || !kind.total) return false;
  const total = await readPatiently(
    run,
    chunk.from,
    async (signal) => (await kind.total?.(hand.job.data, signal)) ?? null,
  );
  if (total === null) return false;
  const { first, last, sent } = run.counted ?? { first: total, last: total, sent: 0 };
  const isMoved = total > last || total < first - sent;
  run.counted = isMoved
    ? { first: total, last: total, sent: sending }
    : { first, last: total, sent: sent + sending };
  return isMoved;
}

async function send(run: Run, chunk: Chunk, items: readonly unknown[]): Promise<Chunk[]> {
  const { hand, kind, world } = run;
  await mayGo(run);
  // It may have waited for long.
  if (mustBeSeen(run, chunk)) return [chunk];
  const left = itemsMarked(chunk, 'left');
  const sending = left.map((index) => items[index - chunk.from]);
  if (await hasMoved(run, chunk, left.length)) {
    run.looksSince = world.clock.now();
    if (mustBeSeen(run, chunk)) return [chunk];
  }
  const name = kind.nameOf?.(sending, hand.job.data);
  const begun = world.clock.now();
  const inflight: Chunk = {
    ...chunk,
    state: 'inflight',
    name,
    words: undefined,
    sentAt: begun,
    // Of an earlier request: nothing is known of how long this one was waited for, nor of its answer.
    ranMs: undefined,
    status: undefined,
    queued: undefined,
  };
  await hand.rechunk([chunk], [inflight], { strict: true });
  let report: SendReport;
  try {
    report = await kind.send(sending, hand.job.data, run.dead);
  } catch (error) {
    run.dead.throwIfAborted();
    return afterFailure(run, inflight, items, failureOf(error), world.clock.now() - begun);
  }
  run.dead.throwIfAborted();
  world.gate.succeeded();
  gotOn(run);
  run.pace = paceAccepted(run.pace, kind, left.length, world.clock.now() - begun);
  const taken = accepted(inflight, left, report);
  await hand.rechunk([inflight], [taken]);
  await probeVisibility(run, taken, items);
  return [];
}

function accepted(chunk: Chunk, left: readonly number[], report: SendReport): Chunk {
  const { already = [], refused = [], words, queued } = report;
  const marks = new Map<number, Mark>(left.map((index) => [index, 'sent']));
  const at = (position: number) => left[position] ?? -1;
  // After an attempt without an answer, it may be that one which did it: the look at the end tells.
  if (!chunk.attempted) for (const position of already) marks.set(at(position), 'already');
  // What the server refuses stays to be looked for: it may refuse a copy of what an earlier request did.
  const failures = Object.fromEntries(
    refused.map(({ index, words: why }) => [at(index), { status: 200, words: why }]),
  );
  const known = [...marks].filter(([index]) => index >= 0);
  return withMarks({ ...chunk, attempted: true, words, ...(queued && { queued }) }, known, failures);
}
