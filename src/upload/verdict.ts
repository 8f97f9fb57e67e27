import type { Counted } from './sendUpload';

/** What the two counts say of an upload of so many rows. */
export type CountVerdict =
  | { kind: 'unchecked' }
  | { kind: 'matches'; added: number }
  | { kind: 'none' }
  | { kind: 'differs'; added: number };

/** Compares what was sent with how many numbers the campaign has gained. */
export function judgeCount({ before, after }: Counted, rows: number): CountVerdict {
  if (before === null || after === null) return { kind: 'unchecked' };
  const added = after - before;
  if (added === rows) return { kind: 'matches', added };
  return added === 0 ? { kind: 'none' } : { kind: 'differs', added };
}
