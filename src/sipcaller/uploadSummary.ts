import type { RawAnswer } from './client';
import { isObject } from './json';
import type { UploadSummary } from './types';

/** The server's answer to an upload as a summary when it has that shape; null otherwise: it is documented nowhere. */
export function readSummary({ json }: Pick<RawAnswer, 'json'>): UploadSummary | null {
  if (!isObject(json) || !Number.isSafeInteger(json.added) || !Array.isArray(json.rejected)) return null;
  const rejected = json.rejected.filter(
    (row): row is UploadSummary['rejected'][number] =>
      isObject(row) && Number.isSafeInteger(row.line) && typeof row.reason === 'string',
  );
  return rejected.length === json.rejected.length ? { added: Number(json.added), rejected } : null;
}
