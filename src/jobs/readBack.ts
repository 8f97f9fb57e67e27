import { type Chunk, itemsMarked, withMarks, withRecords } from './chunk';
import { isThere, type Mark, type ReadBack, type Sighting, type Standing, standingIn } from './kind';
import { gotOn, type Run, readPatiently } from './run';

/** Items looked for at once: neighbours are cheap to find together. */
const READ_BACK_AT_ONCE = 2_000;

/**
 * Looks, after the last request, what is true of every item that is not settled by its own look: nothing is
 * reported as done that was not seen to be.
 * @param undone what becomes of an item that was accepted and is seen undone: it has failed, is left to be sent once
 * more, or stays sent, to be looked for again
 * @returns how many these are, but those that the server refused; those among them that are as before
 * @throws Halted when the run comes to rest
 */
export async function readBack(run: Run, undone: 'failed' | 'left' | 'sent'): Promise<number> {
  const { hand, world } = run;
  const { id, cursor } = hand.job;
  const reading = await beginReadBack(run);
  let count = 0;
  for (let at = 0; at < cursor; ) {
    const group = await world.journal.chunks(id, at, Math.min(cursor, at + READ_BACK_AT_ONCE));
    const last = group.at(-1);
    if (!last) break;
    at = last.to;
    const asked = group.flatMap((chunk) => itemsMarked(chunk, 'sent', 'already', 'unknown'));
    if (asked.length === 0) continue;
    const seen = await look(run, group, reading);
    const judged = group.map((chunk) => judge(chunk, seen, undone));
    for (const chunk of judged) {
      const open = itemsMarked(chunk, undone).filter((index) => isOpen(standingIn(seen.get(index))));
      count += open.filter((index) => !(chunk.failures[index]?.status ?? 0)).length;
    }
    await hand.rechunk(group, judged);
    gotOn(run);
  }
  return count;
}

const isOpen = (standing: Standing) => standing === 'todo' || standing === 'asBefore';

/** Without another look: whatever was sent and not seen becomes unknown. Throws what Journal.save throws. */
export async function giveUpReading(run: Run): Promise<void> {
  const { hand, world } = run;
  const { id, cursor } = hand.job;
  for (let at = 0; at < cursor; ) {
    const group = await world.journal.chunks(id, at, Math.min(cursor, at + READ_BACK_AT_ONCE));
    const last = group.at(-1);
    if (!last) break;
    at = last.to;
    await hand.rechunk(group, group.map(withoutAnswer));
  }
}

/** The look that serves best for all that is to be read back. */
async function beginReadBack(run: Run): Promise<ReadBack<unknown>> {
  const { kind, hand } = run;
  const { sent, already, unknown } = hand.job.counts;
  const asked = sent + already + unknown;
  if (!kind.beginReadBack || asked === 0) return oneByOne(run);
  const prepare = async (signal: AbortSignal) =>
    (await kind.beginReadBack?.(asked, hand.job.data, signal)) ?? null;
  return (await readPatiently(run, 0, prepare)) ?? oneByOne(run);
}

function oneByOne({ kind, hand }: Run): ReadBack<unknown> {
  return { reconcile: (items, signal) => kind.reconcile(items, hand.job.data, signal) };
}

async function look(
  run: Run,
  group: readonly Chunk[],
  reading: ReadBack<unknown>,
): Promise<Map<number, Sighting>> {
  const asked = group.flatMap((chunk) => itemsMarked(chunk, 'sent', 'done', 'already', 'unknown'));
  const start = group[0]?.from ?? 0;
  const items = await run.world.journal.items(run.hand.job.id, start, group.at(-1)?.to ?? start);
  const lookBy = async (indexes: readonly number[], way: ReadBack<unknown>) => {
    if (indexes.length === 0) return [];
    const wanted = indexes.map((index) => items[index - start]);
    const seen = await readPatiently(run, start, (signal) => way.reconcile(wanted, signal));
    return indexes.map((index, at): [number, Sighting] => [index, seen?.[at] ?? 'unknown']);
  };
  if (!run.kind.beginReadBack) return new Map(await lookBy(asked, reading));
  // What a look of its own could not tell, a look at everything tells no better.
  const unknown = new Set(group.flatMap((chunk) => itemsMarked(chunk, 'unknown')));
  const known = asked.filter((index) => !unknown.has(index));
  return new Map([...(await lookBy(known, reading)), ...(await lookBy([...unknown], oneByOne(run)))]);
}

/** `sent` and seen undone without a word from the server: the failure has neither status nor words. */
const WITHOUT_A_WORD = { status: 0, words: '' };

function judge(chunk: Chunk, seen: Map<number, Sighting>, undone: Mark): Chunk {
  const unknown = new Set(itemsMarked(chunk, 'unknown'));
  const already = new Set(itemsMarked(chunk, 'already'));
  const unsent = new Set(chunk.unsent);
  const markOf = (index: number): Mark => {
    const standing = standingIn(seen.get(index));
    if (standing === 'perhaps' && unknown.has(index)) return 'unknown';
    const isOurs = !already.has(index) && !unsent.has(index) && (chunk.attempted || !unknown.has(index));
    if (isThere(seen.get(index))) return isOurs ? 'done' : 'already';
    // Of what was never accepted, nobody knows whether it is what the job wanted.
    if (standing === 'asBefore' && unknown.has(index)) return 'unknown';
    // A server may yet file what it has accepted: that it had nothing to do is said after the last look.
    if (standing === 'asBefore') return undone === 'sent' && !already.has(index) ? 'sent' : 'already';
    return standing === 'todo' ? undone : 'unknown';
  };
  const asked = itemsMarked(chunk, 'sent', 'already', 'unknown');
  const marks = asked.map((index): [number, Mark] => [index, markOf(index)]);
  const failed = marks.filter(([, mark]) => mark === 'failed');
  const failures = failed.map(([index]) => [index, chunk.failures[index] ?? WITHOUT_A_WORD]);
  return {
    ...withMarks(withRecords(chunk, seen), marks, Object.fromEntries(failures)),
    looked: true,
    tries: 0,
  };
}

function withoutAnswer(chunk: Chunk): Chunk {
  const doubtful =
    chunk.state === 'inflight' ? itemsMarked(chunk, 'sent', 'left') : itemsMarked(chunk, 'sent');
  return withMarks(
    chunk,
    doubtful.map((index) => [index, chunk.failures[index] ? 'failed' : 'unknown'] as const),
  );
}
