import { createNumberTest } from './findItems';
import { type ReadItems, walkItems } from './readItems';
import { numbersIn, type ReceiptItem, type ReceiptJob } from './receipt';

/** What one receipt has of the numbers that were looked for. */
export interface LookUpHit {
  receiptId: string;
  /** The first of them. */
  items: ReceiptItem[];
  count: number;
}

export interface LookUpProgress {
  hits: LookUpHit[];
  /** Numbers that were looked at, of so many. */
  looked: number;
  total: number;
}

/** More than these of one receipt are only counted: its own page shows all. */
const ITEMS_SHOWN = 5;

/**
 * Looks for a number, or a part of one, in all receipts: was it removed, when, and what became of it?
 * @throws as walkItems
 */
export async function lookUpNumber(
  jobs: readonly ReceiptJob[],
  text: string,
  readerOf: (id: string) => ReadItems,
  { signal, report }: { signal: AbortSignal; report: (progress: LookUpProgress) => void },
): Promise<void> {
  const isWanted = createNumberTest(text);
  const total = jobs.reduce((sum, job) => sum + numbersIn(job), 0);
  let hits: LookUpHit[] = [];
  let looked = 0;
  for (const job of jobs) {
    for await (const { items } of walkItems(readerOf(job.id), numbersIn(job), { signal })) {
      hits = withHits(
        hits,
        job.id,
        items.filter(({ item }) => isWanted(item.number)),
      );
      looked += items.length;
      report({ hits, looked, total });
    }
  }
  report({ hits, looked, total });
}

function withHits(hits: LookUpHit[], receiptId: string, found: ReceiptItem[]): LookUpHit[] {
  if (found.length === 0) return hits;
  const known = hits.find((hit) => hit.receiptId === receiptId);
  const merged = {
    receiptId,
    items: [...(known?.items ?? []), ...found].slice(0, ITEMS_SHOWN),
    count: (known?.count ?? 0) + found.length,
  };
  return [...hits.filter((hit) => hit !== known), merged];
}
