import type { JobEngine } from '../jobs/engine';
import { failureOf } from '../jobs/failure';
import { type ItemOutcome, type JobKind, type Mark, type PlanSink, recordIn, standingIn } from '../jobs/kind';

/** A journal's target, in memory. */
export function createMemorySink<Item>(): PlanSink<Item> & { items: Item[] } {
  const sink = {
    items: [] as Item[],
    async add(items: Item[]) {
      sink.items.push(...items);
    },
    expect: () => undefined,
    async clear() {
      sink.items.length = 0;
    },
  };
  return sink;
}

/** The engine's `outcomes` where every job has these. */
export function outcomesOf(outcomes: readonly ItemOutcome<unknown>[]): JobEngine['outcomes'] {
  return async <Item>(_id: string, from: number, to: number) =>
    outcomes.slice(from, to) as ItemOutcome<Item>[];
}

const MOST_ROUNDS = 8;

/** Plans and carries out a job by the contract of kinds, one request after the other, without an engine. */
export async function driveKind<Data, Item>(kind: JobKind<Data, Item>, data: Data, chunk = kind.firstChunk) {
  const { signal } = new AbortController();
  const sink = createMemorySink<Item>();
  const planned = await kind.plan(data, sink, signal);
  const { items } = sink;
  const outcomes: ItemOutcome<Item>[] = [];
  for (let at = 0; at < items.length; ) {
    let size = Math.min(chunk, items.length - at);
    const joined = () => {
      const [last, next] = [items[at + size - 1], items[at + size]];
      return last !== undefined && next !== undefined && kind.joins?.(last, next) === true;
    };
    while (joined()) size += 1;
    const part = items.slice(at, at + size);
    const taken = part.slice(0, kind.fit?.(part, planned.data) ?? part.length);
    outcomes.push(...(await driveChunk(kind, taken, planned.data)));
    at += taken.length;
  }
  return { ...planned, items, outcomes, marks: countMarks(outcomes) };
}

async function driveChunk<Data, Item>(
  kind: JobKind<Data, Item>,
  items: Item[],
  data: Data,
): Promise<ItemOutcome<Item>[]> {
  const { signal } = new AbortController();
  const marks: Mark[] = items.map((item) => (kind.isAlready?.(item) ? 'already' : 'left'));
  // As the journal keeps them.
  const records = new Int32Array(items.length);
  const look = async (whenDone: Mark, whenUndone: Mark) => {
    const sightings = await kind.reconcile(items, data, signal);
    for (const [at, sighting] of sightings.entries()) {
      const record = recordIn(sighting);
      if (record !== undefined && !records[at]) records[at] = record;
      const standing = standingIn(sighting);
      if (marks[at] !== 'left' && marks[at] !== 'sent') continue;
      const isAsBefore = standing === 'asBefore' && whenUndone === 'failed';
      const undone = standing === 'unknown' ? 'unknown' : isAsBefore ? 'already' : whenUndone;
      // Without an answer nobody knows whose it is.
      const perhaps = whenUndone === 'failed' ? whenDone : 'unknown';
      marks[at] = standing === 'done' ? whenDone : standing === 'perhaps' ? perhaps : undone;
    }
  };
  if (kind.looksFirst) await look('already', 'left');
  for (let round = 0; round < MOST_ROUNDS && marks.includes('left'); round += 1) {
    const open = [...marks.keys()].filter((at) => marks[at] === 'left');
    try {
      const sending = open.map((at) => items[at]).filter((item) => item !== undefined);
      const { already = [], refused = [] } = await kind.send(sending, data, signal);
      for (const at of open) marks[at] = 'sent';
      for (const at of already) marks[open[at] ?? -1] = 'already';
      for (const { index } of refused) marks[open[index] ?? -1] = 'failed';
    } catch (error) {
      if (failureOf(error).status === 413) {
        const half = Math.ceil(items.length / 2);
        const parts = [items.slice(0, half), items.slice(half)];
        return (await Promise.all(parts.map((part) => driveChunk(kind, part, data)))).flat();
      }
      await look('done', 'left');
    }
  }
  await look('done', 'failed');
  return items.map((item, at) => {
    const record = records[at];
    const mark = marks[at] ?? 'unknown';
    return { item, mark, underWay: false, ...(record && mark === 'done' && { record }) };
  });
}

function countMarks(outcomes: readonly { mark: Mark }[]): Partial<Record<Mark, number>> {
  const counts: Partial<Record<Mark, number>> = {};
  for (const { mark } of outcomes) counts[mark] = (counts[mark] ?? 0) + 1;
  return counts;
}
