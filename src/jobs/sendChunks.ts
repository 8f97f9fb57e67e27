import { type Chunk, createChunk, itemsMarked, split, withMarks } from './chunk';
import { type Failure, failureOf } from './failure';
import type { Mark, SendReport } from './kind';
import { failLeft, lookForChunk } from './lookForChunk';
import { paceAccepted, paceTooLarge } from './pace';
import { actionAfter, LIMITS } from './retryTable';
import { bear, gotOn, Halted, mayGo, pauseJob, type Run, readPatiently } from './run';

/**
 * Sends what is left of a job, some chunks at a time, and looks for those in doubt before anything of them
 * is sent again. Of a job that is being stopped only the latter.
 * @throws Halted when the run comes to rest, once every request under way has its answer
 */
export async function sendChunks(run: Run): Promise<void> {
  const { hand, world } = run;
  const open = await world.journal.openChunks(hand.job.id);
  const queue = hand.job.stopping ? open.filter(({ state }) => state === 'inflight') : open;
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
  const size = cutBetweenJoined(run, items, Math.min(run.pace.size, items.length));
  const fitting = kind.fit?.(items.slice(0, size), hand.job.data) ?? size;
  const fresh = createChunk(id, cursor, cursor + Math.max(1, fitting));
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
  if (chunk.state === 'inflight' || (run.kind.looksFirst && !chunk.looked)) {
    const seen = await lookForChunk(run, chunk, items);
    return seen.state === 'settled' ? [] : [seen];
  }
  return run.hand.job.stopping ? [] : send(run, chunk, items);
}

async function send(run: Run, chunk: Chunk, items: readonly unknown[]): Promise<Chunk[]> {
  const { hand, kind, world } = run;
  await mayGo(run);
  const left = itemsMarked(chunk, 'left');
  const sending = left.map((index) => items[index - chunk.from]);
  const name = kind.nameOf?.(sending, hand.job.data);
  const inflight: Chunk = { ...chunk, state: 'inflight', name, words: undefined };
  await hand.rechunk([chunk], [inflight], { strict: true });
  const begun = world.clock.now();
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
  await hand.rechunk([inflight], [accepted(inflight, left, report)]);
  return [];
}

function accepted(chunk: Chunk, left: readonly number[], report: SendReport): Chunk {
  const { already = [], refused = [], words } = report;
  const marks = new Map<number, Mark>(left.map((index) => [index, 'sent']));
  const at = (position: number) => left[position] ?? -1;
  // After an attempt without an answer, it may be that one which did it: the look at the end tells.
  if (!chunk.attempted) for (const position of already) marks.set(at(position), 'already');
  // What the server refuses stays to be looked for: it may refuse a copy of what an earlier request did.
  const failures = Object.fromEntries(
    refused.map(({ index, words: why }) => [at(index), { status: 200, words: why }]),
  );
  const known = [...marks].filter(([index]) => index >= 0);
  return withMarks({ ...chunk, attempted: true, words }, known, failures);
}

/** Requests refused in a row for what is in them: so many are needed to find a few culprits in a large chunk. */
const MOST_REFUSED_IN_A_ROW = 40;

async function afterFailure(
  run: Run,
  inflight: Chunk,
  items: readonly unknown[],
  failure: Failure,
  ranMs: number,
): Promise<Chunk[]> {
  const inDoubt = failure.mayHaveArrived;
  const chunk: Chunk = {
    ...inflight,
    state: inDoubt ? 'inflight' : 'open',
    attempted: inflight.attempted || inDoubt,
    ranMs,
  };
  switch (actionAfter(failure)) {
    case 'halve':
      run.pace = paceTooLarge(run.pace, itemsMarked(chunk, 'left').length);
      return refused(run, inflight, chunk, items, failure);
    case 'bisect':
      return refused(run, inflight, chunk, items, failure);
    case 'again':
      return tryAgain(run, inflight, chunk, items, failure);
    default:
      await run.hand.rechunk([inflight], [chunk]);
      await bear(run, failure, chunk.from, chunk.tries + 1);
      return [chunk];
  }
}

/** Cuts a chunk in two, so that the reason is found in one of them; a single item has failed for that reason. */
async function cutOrFail(run: Run, was: Chunk, chunk: Chunk, failure: Failure): Promise<Chunk[]> {
  const parts = await partsOf(run, chunk);
  if (parts) {
    await run.hand.rechunk([was], parts);
    return parts;
  }
  const { status, words } = failure;
  await run.hand.rechunk([was], [failLeft(chunk, { status, words })]);
  return [];
}

async function partsOf(run: Run, chunk: Chunk): Promise<Chunk[] | null> {
  if (itemsMarked(chunk, 'left').length < 2) return null;
  const items = await run.world.journal.items(chunk.jobId, chunk.from, chunk.to);
  const joined = (at: number) =>
    run.kind.joins?.(items[at - 1 - chunk.from], items[at - chunk.from]) ?? false;
  return split(chunk, joined);
}

/**
 * The request is refused: it was too large, or something in it is at fault. What cannot be repeated without harm is
 * looked for first, for a server may have taken a part of it; then the chunk is cut in two.
 */
async function refused(
  run: Run,
  was: Chunk,
  given: Chunk,
  items: readonly unknown[],
  failure: Failure,
): Promise<Chunk[]> {
  const { repeatable } = run.kind;
  const isWholly = failure.status === TOO_LARGE || (repeatable && actionAfter(failure) === 'halve');
  const chunk = isWholly || repeatable ? given : { ...given, attempted: true, looked: false };
  run.refusals += 1;
  await run.hand.rechunk([was], [chunk]);
  if (run.refusals > MOST_REFUSED_IN_A_ROW || (await isRefusedWhole(run, chunk, failure))) {
    return pauseJob(run, { by: 'refusals', failure });
  }
  if (isWholly) return cutOrFail(run, chunk, chunk, failure);
  const before = itemsMarked(chunk, 'left').length;
  if (chunk.looked && before > 1) return cutOrFail(run, chunk, chunk, failure);
  const seen = await lookForChunk(run, chunk, items);
  if (seen.state === 'settled') return [];
  const nothingNew = seen.state === 'open' && itemsMarked(seen, 'left').length === before;
  return nothingNew ? cutOrFail(run, seen, seen, failure) : [seen];
}

/** The one status by which a server says that it has not read a request. */
const TOO_LARGE = 413;

async function isRefusedWhole(run: Run, { from }: Chunk, failure: Failure): Promise<boolean> {
  const { kind, hand } = run;
  if (!kind.refusesAll) return false;
  const ask = (signal: AbortSignal) =>
    kind.refusesAll?.(failure, hand.job.data, signal) ?? Promise.resolve(false);
  return (await readPatiently(run, from, ask)) === true;
}

/** A request that was given up after so long may be too much for the server: it is cut before it is sent again. */
const TOO_LONG_MS = 30_000;

async function tryAgain(
  run: Run,
  was: Chunk,
  chunk: Chunk,
  items: readonly unknown[],
  failure: Failure,
): Promise<Chunk[]> {
  const next = { ...chunk, tries: chunk.tries + 1, futile: (chunk.futile ?? 0) + 1 };
  await run.hand.rechunk([was], [next]);
  await bear(run, failure, chunk.from, next.tries);
  const isTooLong = !run.kind.repeatable && (next.ranMs ?? 0) >= TOO_LONG_MS;
  const isFutile = next.futile >= LIMITS.tries;
  if (!isFutile && !isTooLong) return [next];
  // It fails by itself while others do not: the reason is in it. What may have been done is looked for first.
  const seen = next.state === 'inflight' ? await lookForChunk(run, next, items) : next;
  if (seen.state !== 'open') return seen.state === 'settled' ? [] : [seen];
  const parts = await partsOf(run, seen);
  if (parts) {
    await run.hand.rechunk([seen], parts);
    return parts;
  }
  if (!isFutile) return [seen];
  // It may be the item, or a server that is down: the user says whether to go on, and then it has its last try.
  if (next.futile === LIMITS.tries) return pauseJob(run, { by: 'trouble', failure });
  return cutOrFail(run, seen, seen, failure);
}
