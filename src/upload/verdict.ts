import type { RawAnswer } from '../sipcaller/client';
import { isObject } from '../sipcaller/json';
import type { UploadSummary } from '../sipcaller/types';
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

/** The server's answer as a summary when it has that shape; null otherwise, and the answer is shown raw. */
export function readSummary({ json }: Pick<RawAnswer, 'json'>): UploadSummary | null {
  if (!isObject(json) || !Number.isSafeInteger(json.added) || !Array.isArray(json.rejected)) return null;
  const rejected = json.rejected.filter(
    (row): row is UploadSummary['rejected'][number] =>
      isObject(row) && Number.isSafeInteger(row.line) && typeof row.reason === 'string',
  );
  return rejected.length === json.rejected.length ? { added: Number(json.added), rejected } : null;
}
