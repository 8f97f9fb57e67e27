import { useEffect, useState } from 'react';
import type { JobEngine } from '../jobs/engine';
import { readItemsAt } from './readItems';
import type { ReceiptItem } from './receipt';
import { itemReader } from './receiptDigest';

/** An item with its index in the receipt. */
export interface IndexedItem {
  index: number;
  item: ReceiptItem;
}

interface ItemsRead {
  rows: IndexedItem[];
  error: unknown;
  isReading: boolean;
}

const NOTHING: ItemsRead = { rows: [], error: null, isReading: true };

/**
 * The items at some indexes; what was read before stays in sight meanwhile.
 * @param version another one reads again: the items have changed
 */
export function useItems(
  engine: JobEngine,
  id: string,
  indexes: readonly number[],
  version: string,
): ItemsRead {
  const [read, setRead] = useState<ItemsRead>(NOTHING);
  const key = indexes.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is the indexes; a new version reads again
  useEffect(() => {
    let isLatest = true;
    const show = (next: Partial<ItemsRead>) =>
      isLatest && setRead((before) => ({ ...before, isReading: false, ...next }));
    setRead((before) => ({ ...before, isReading: true }));
    readItemsAt(itemReader(engine, id), indexes).then(
      (items) => show({ error: null, rows: items.map((item, at) => ({ index: indexes[at] ?? 0, item })) }),
      (error: unknown) => show({ error, rows: [] }),
    );
    return () => {
      isLatest = false;
    };
  }, [engine, id, key, version]);
  return read;
}
