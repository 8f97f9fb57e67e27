import { type Chunk, itemsMarked, withMarks, withRecords } from './chunk';
import { type LookWay, type Mark, type ReadBack, type Sighting, type Standing, standingIn } from './kind';
import { gotOn, type Run, readPatiently } from './run';
import { mayShowForMs, noteLate, noteVisible } from './visibility';

/** Items looked for at once: neighbours are cheap to find together. */
const READ_BACK_AT_ONCE = 2_000;

/** What a reading back has found. */
export interface ReadBackResult {
  /** Items that were accepted and do not show (yet). */
  notVisible: number;
  /** Items that are left to be sent once more: nobody has accepted them, and they are seen undone. */
  left: number;
  /** When the latest request of what does not show left, in milliseconds since 1970; 0 when all shows. */
  sentAt: number;
}

/**
 * Looks, after the last request, what is true of every item that is not settled by its own look: nothing is
 * reported as done that was not seen to be, and nothing as not done that may yet come.
 * @param options `again`: an ended job is looked at again, and what needed nothing then is left as it was found;
 * `mayRepeat`: what nobody has accepted and is seen undone may be sent once more
 * @throws Halted when the run comes to rest
 */
export async function readBack(run: Run, { again = false, mayRepeat = false } = {}): Promise<ReadBackResult> {
  const { hand, world } = run;
  const { id, cursor } = hand.job;
  const reading = await beginReadBack(run, again);
  const result: ReadBackResult = { notVisible: 0, left: 0, sentAt: 0 };
  for (let at = 0; at < cursor; ) {
    const group = await world.journal.chunks(id, at, Math.min(cursor, at + READ_BACK_AT_ONCE));
    const last = group.at(-1);
    if (!last) break;
    at = last.to;
    const asked = group.flatMap((chunk) => itemsMarked(chunk, ...askedMarks(again)));
    if (asked.length === 0) continue;
    const { seen, checkedBy } = await look(run, group, reading);
    if (group.some((chunk) => chunk.queued || isLate(chunk, seen))) noteLate(run);
    const judged = group.map((chunk) => judge(run, chunk, seen, { again, mayRepeat }));
    for (const [position, chunk] of judged.entries()) {
      const notVisible = itemsMarked(chunk, 'notVisible').length;
      result.notVisible += notVisible;
      // Of a job that is stopped, some were never sent and stay so.
      const neverSent = group[position] ? itemsMarked(group[position], 'left').length : 0;
      result.left += itemsMarked(chunk, 'left').length - neverSent;
      if (notVisible > 0) result.sentAt = Math.max(result.sentAt, chunk.sentAt ?? 0);
    }
    await hand.rechunk(group, judged, { checkedBy });
    gotOn(run);
  }
  return result;
}

function askedMarks(again: boolean): Mark[] {
  return again ? ['sent', 'notVisible', 'unknown'] : ['sent', 'notVisible', 'unknown', 'already'];
}

/** Whether something is missing that was accepted without a word against it. */
function isLate(chunk: Chunk, seen: ReadonlyMap<number, Sighting>): boolean {
  return itemsMarked(chunk, 'sent', 'notVisible').some(
    (index) => !chunk.failures[index] && standingIn(seen.get(index)) === 'todo',
  );
}

/** Without another look: whatever was sent and not seen becomes unknown. Throws what Journal.save throws. */
export async function giveUpReading(run: Run): Promise<void> {
  const { hand, world, kind } = run;
  const { id, cursor } = hand.job;
  for (let at = 0; at < cursor; ) {
    const group = await world.journal.chunks(id, at, Math.min(cursor, at + READ_BACK_AT_ONCE));
    const last = group.at(-1);
    if (!last) break;
    at = last.to;
    await hand.rechunk(
      group,
      group.map((chunk) => withoutAnswer(chunk, kind.repeatable)),
    );
  }
}

/** The look that serves best for all that is to be read back. */
async function beginReadBack(run: Run, again: boolean): Promise<ReadBack<unknown>> {
  const { kind, hand } = run;
  const asked = askedMarks(again).reduce((sum, mark) => sum + hand.job.counts[mark], 0);
  if (!kind.beginReadBack || asked === 0) return oneByOne(run);
  const prepare = async (signal: AbortSignal) =>
    (await kind.beginReadBack?.(asked, hand.job.data, signal)) ?? null;
  return (await readPatiently(run, 0, prepare)) ?? oneByOne(run);
}

function oneByOne({ kind, hand }: Run): ReadBack<unknown> {
  return { reconcile: (items, signal, tell) => kind.reconcile(items, hand.job.data, signal, tell) };
}

async function look(
  run: Run,
  group: readonly Chunk[],
  reading: ReadBack<unknown>,
): Promise<{ seen: Map<number, Sighting>; checkedBy: Set<LookWay> }> {
  const checkedBy = new Set<LookWay>();
  const asked = group.flatMap((chunk) =>
    itemsMarked(chunk, 'sent', 'done', 'already', 'unknown', 'notVisible'),
  );
  const start = group[0]?.from ?? 0;
  const items = await run.world.journal.items(run.hand.job.id, start, group.at(-1)?.to ?? start);
  const lookBy = async (indexes: readonly number[], way: ReadBack<unknown>) => {
    if (indexes.length === 0) return [];
    const wanted = indexes.map((index) => items[index - start]);
    const ways = new Set<LookWay>();
    const tell = (told: LookWay) => void ways.add(told);
    const seen = await readPatiently(run, start, (signal) => {
      ways.clear();
      return way.reconcile(wanted, signal, tell);
    });
    // A look that could tell nothing has checked nothing.
    if (seen?.some((sighting) => standingIn(sighting) !== 'unknown'))
      for (const told of ways) checkedBy.add(told);
    return indexes.map((index, at): [number, Sighting] => [index, seen?.[at] ?? 'unknown']);
  };
  if (!run.kind.beginReadBack) return { seen: new Map(await lookBy(asked, reading)), checkedBy };
  // What a look of its own could not tell, a look at everything tells no better.
  const unknown = new Set(group.flatMap((chunk) => itemsMarked(chunk, 'unknown')));
  const known = asked.filter((index) => !unknown.has(index));
  const seen = new Map([...(await lookBy(known, reading)), ...(await lookBy([...unknown], oneByOne(run)))]);
  return { seen, checkedBy };
}

/** Seen undone without a word from the server: the failure has neither status nor words. */
const WITHOUT_A_WORD = { status: 0, words: '' };

interface Judging {
  again: boolean;
  mayRepeat: boolean;
}

function judge(run: Run, chunk: Chunk, seen: Map<number, Sighting>, { again, mayRepeat }: Judging): Chunk {
  const before = new Map<number, Mark>();
  for (const mark of askedMarks(again)) for (const index of itemsMarked(chunk, mark)) before.set(index, mark);
  const marks = [...before].map(([index, was]): [number, Mark] => [
    index,
    markOf(run, chunk, index, was, standingIn(seen.get(index)), mayRepeat),
  ]);
  const nowDone = marks.filter(([index, mark]) => mark === 'done' && before.get(index) === 'notVisible');
  if (nowDone.length > 0) noteVisible(run, Math.max(0, run.world.clock.now() - (chunk.sentAt ?? 0)));
  const failed = marks.filter(([, mark]) => mark === 'failed');
  const failures = failed.map(([index]) => [index, chunk.failures[index] ?? WITHOUT_A_WORD]);
  return {
    ...withMarks(withRecords(chunk, seen), marks, Object.fromEntries(failures)),
    looked: true,
    tries: 0,
  };
}

/** What an item counts as after a look, by what it counted as before. */
function markOf(
  run: Run,
  chunk: Chunk,
  index: number,
  was: Mark,
  standing: Standing,
  mayRepeat: boolean,
): Mark {
  const isRefused = chunk.failures[index] !== undefined;
  const isUnsent = chunk.unsent?.includes(index) ?? false;
  switch (standing) {
    case 'done':
    case 'perhaps': {
      if (standing === 'perhaps' && was === 'unknown') return 'unknown';
      const isOurs = was !== 'already' && !isUnsent && (chunk.attempted || was !== 'unknown');
      return isOurs ? 'done' : 'already';
    }
    case 'asBefore':
      // Of what was never accepted, nobody knows whether it is what the job wanted.
      if (was === 'already' || was === 'unknown') return was;
      if (isRefused) return 'failed';
      // A server may yet file what it has accepted: that it had nothing to do is said once it files nothing more.
      return mayYetShow(run, chunk) ? 'notVisible' : 'already';
    case 'todo':
      if (was === 'already') return 'failed';
      if (was !== 'unknown') return isRefused ? 'failed' : 'notVisible';
      if (!chunk.attempted || isUnsent) return 'failed';
      return mayRepeat ? 'left' : 'unknown';
    default:
      return was === 'notVisible' ? was : 'unknown';
  }
}

/** Whether what the server has accepted may yet show. */
function mayYetShow(run: Run, chunk: Chunk): boolean {
  const sinceMs = run.world.clock.now() - (chunk.sentAt ?? 0);
  return sinceMs < mayShowForMs(run, { status: undefined });
}

function withoutAnswer(chunk: Chunk, repeatable: boolean): Chunk {
  // What may be sent again is looked for but in passing: an earlier request for it may yet be carried out.
  const mayCome = chunk.state === 'inflight' || (chunk.attempted && (repeatable || !chunk.looked));
  const doubtful = itemsMarked(chunk, 'sent', ...(mayCome ? (['left'] as const) : []));
  return withMarks(
    chunk,
    doubtful.map((index) => [index, chunk.failures[index] ? 'failed' : 'unknown'] as const),
  );
}
