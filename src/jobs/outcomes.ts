import { MARKS } from './chunk';
import type { ItemOutcome } from './kind';
import type { Journal } from './world';

/** The items `from` (included) to `to` (excluded) of a job with what became of them, read from the journal. */
export async function readOutcomes<Item>(
  journal: Journal,
  jobId: string,
  from: number,
  to: number,
): Promise<ItemOutcome<Item>[]> {
  const [items, chunks] = await Promise.all([
    journal.items(jobId, from, to),
    journal.chunks(jobId, from, to),
  ]);
  let at = 0;
  return items.map((item, position) => {
    const index = from + position;
    while ((chunks[at]?.to ?? Number.POSITIVE_INFINITY) <= index) at += 1;
    const chunk = chunks[at];
    const isInside = chunk !== undefined && chunk.from <= index;
    const mark = (isInside && MARKS[chunk.marks[index - chunk.from] ?? 0]) || 'left';
    // A refusal that was not borne out by a look is none.
    const failure = isInside && mark === 'failed' ? chunk.failures[index] : undefined;
    const isThere = mark === 'done' || mark === 'already';
    const record = isInside && isThere ? chunk.records?.[index - chunk.from] : undefined;
    return {
      item: item as Item,
      mark,
      underWay: isInside && chunk.state === 'inflight' && mark === 'left',
      ...(record && { record }),
      ...(failure && { failure }),
    };
  });
}
