import type { ReadHooks } from './readList';
import type { RowTotals } from './rows/listResult';

const PROGRESS_MS = 100;
/** How long the reader works before it lets messages in: an abort is heard within this time. */
const BREATH_MS = 40;

/** Keeps a long reading answerable: it says how far it is, and hears an abort. */
export interface Pace {
  bytes: number;
  /** Tells how far it is when it is time, lets messages in when it is time. @throws when aborted */
  step(totals: RowTotals): Promise<void>;
  tell(totals: RowTotals): void;
}

/**
 * @param hooks where progress goes, what aborts, and the clock
 * @param passes how many times the list is read
 */
export function createPace(
  { signal, onProgress, now = () => performance.now() }: ReadHooks,
  passes: number,
): Pace {
  let told = now();
  let breathed = told;
  let most = 0;
  return {
    bytes: 0,
    tell({ rows }) {
      told = now();
      // In a later pass the count begins anew.
      most = Math.max(most, rows);
      onProgress?.({ bytes: Math.floor(this.bytes / passes), rows: most });
    },
    async step(totals) {
      signal?.throwIfAborted();
      const at = now();
      if (at - told >= PROGRESS_MS) this.tell(totals);
      if (at - breathed < BREATH_MS) return;
      await new Promise((resume) => setTimeout(resume));
      breathed = now();
      signal?.throwIfAborted();
    },
  };
}
