import type { SendReport } from '../jobs/kind';
import { csvLine } from '../phonelist/rows/csvLine';
import type { CallOptions, SipCaller } from '../sipcaller/client';
import { readSummary } from '../sipcaller/uploadSummary';

/** A row of an upload. All rows of one upload have equally many values. */
export interface UploadRow {
  number: string;
  varValues: readonly string[];
}

/** Below what any server takes, and so little that it is written and hashed without a stutter of the page. */
const MOST_CHARACTERS = 256 * 1024;
/** A part is small: a server that has not answered by then will not. */
const TIMEOUT_MS = 60_000;
/**
 * So long after it left, a part may still be filed of which nothing is known: as long again as one is waited for, as
 * where an answer was given up.
 */
export const LONGEST_UPLOAD_MS = 2 * TIMEOUT_MS;
const WORDS_KEPT = 2_000;
const ACCEPTED_FOR_LATER = 202;

/** How many rows, from the first one on, fit into one request: alike in their count of values, and not too long together. */
export function countFitting(rows: readonly UploadRow[]): number {
  const varCount = rows[0]?.varValues.length;
  let characters = 0;
  for (const [at, row] of rows.entries()) {
    if (row.varValues.length !== varCount) return at;
    characters += row.varValues.reduce((sum, value) => sum + value.length + 3, row.number.length + 3);
    if (characters > MOST_CHARACTERS && at > 0) return at;
  }
  return rows.length;
}

/** The rows as the API takes them: RFC 4180, no header, the number first. */
export function partCsv(rows: readonly UploadRow[]): string {
  return rows.map(({ number, varValues }) => csvLine(number, varValues)).join('');
}

interface PartOptions extends CallOptions {
  onProgress?: (sentBytes: number, totalBytes: number) => void;
}

/**
 * Uploads rows in one request, which is sent once.
 * @returns the rows that the server names as refused, and its own words
 * @throws {SipCallerError}
 */
export async function sendPart(
  client: Pick<SipCaller, 'uploadNumbers'>,
  campaignId: string,
  rows: readonly UploadRow[],
  options: PartOptions = {},
): Promise<SendReport> {
  const answer = await client.uploadNumbers(campaignId, new Blob([partCsv(rows)], { type: 'text/csv' }), {
    firstRowIsHeader: false,
    varCount: rows[0]?.varValues.length ?? 0,
    once: true,
    timeoutMs: TIMEOUT_MS,
    ...options,
  });
  const words = answer.text.trim().slice(0, WORDS_KEPT) || String(answer.status);
  const refused = refusedRows(rows, readSummary(answer)?.rejected ?? []);
  return { refused, words, ...(answer.status === ACCEPTED_FOR_LATER && { queued: true }) };
}

/**
 * The rows that the server's summary names by their lines. Nothing where a value has a line break, for
 * lines may be counted in more than one way then, or where a line is none of ours.
 */
function refusedRows(
  rows: readonly UploadRow[],
  rejected: readonly { line: number; reason: string }[],
): NonNullable<SendReport['refused']> {
  const isPlain = rows.every(({ varValues }) => varValues.every((value) => !/[\r\n]/.test(value)));
  const areOurs = rejected.every(({ line }) => line >= 1 && line <= rows.length);
  if (!isPlain || !areOurs) return [];
  return rejected.map(({ line, reason }) => ({ index: line - 1, words: reason }));
}
