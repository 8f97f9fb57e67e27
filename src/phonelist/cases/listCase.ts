import { readList } from '../readList';
import { PLAIN_LIST, type ReadSettings } from '../readSettings';
import { ReadStop } from '../readStop';
import { createRecordReader } from '../records/recordReader';
import { rejectedRows } from '../rejectFile';
import type { ListResult, RowTotals } from '../rows/listResult';
import type { RowReason } from '../rows/rowReasons';
import { SNIFF_BYTES, sniff } from '../sniff';
import { sniffSheet } from '../xlsx/sniffSheet';

/** One phone list as it really comes, made by code, and what it must become: shared/csv-cases.md. */
export interface ListCase {
  name: string;
  bytes: () => Uint8Array | Promise<Uint8Array>;
  /** What the user settles; the rest is as proposed. */
  chosen?: Partial<ReadSettings>;
  /** Parts of the outcome that must be so; `sent` and `rejected` are then all of them. */
  expected: {
    stop?: string;
    proposed?: Partial<ReadSettings>;
    totals?: Partial<RowTotals>;
    sent?: string[][];
    rejected?: [line: number, reason: RowReason][];
    result?: Partial<Record<keyof ListResult, unknown>>;
  };
}

export interface CaseOutcome {
  /** The code, and the line when there is one: `unclosed-quote 3`. */
  stop?: string;
  proposed?: ReadSettings;
  totals?: RowTotals;
  sent?: string[][];
  rejected?: [line: number, reason: RowReason][];
  result?: ListResult;
}

/** Reads a case as a user would who takes every proposal. It runs in Node and in a worker. */
export async function runCase({ bytes, chosen }: ListCase): Promise<CaseOutcome> {
  const file = new Blob([new Uint8Array(await bytes())]);
  try {
    return await readFile(file, chosen ?? {});
  } catch (error) {
    if (error instanceof ReadStop)
      return { stop: error.line === null ? error.code : `${error.code} ${error.line}` };
    throw error;
  }
}

async function readFile(file: Blob, chosen: Partial<ReadSettings>): Promise<CaseOutcome> {
  const head = new Uint8Array(await file.slice(0, SNIFF_BYTES).arrayBuffer());
  const sniffed = sniff(head, file.size <= SNIFF_BYTES, chosen);
  if (sniffed.kind === 'refused') return { stop: sniffed.code };
  const { settings } = sniffed.kind === 'list' ? sniffed : await sniffSheet(file, chosen.sheet ?? '', chosen);
  const sent: string[][] = [];
  const rejected: [number, RowReason][] = [];
  const reader = createRecordReader(PLAIN_LIST, (cells) => void sent.push(cells));
  const result = await readList(file, settings, {
    onReady: ({ csv }) => reader.push(csv),
    onRejected: (block) =>
      void rejected.push(
        ...rejectedRows(block).map(({ line, reason }): [number, RowReason] => [line, reason]),
      ),
  });
  reader.end();
  return { proposed: settings, totals: result.totals, sent, rejected, result };
}

/** Text as UTF-8. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes by their Latin-1 signs. */
export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

export function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return bytes;
}

/** A list whose only trouble is in one row of several. */
export const among = (row: string): string => `5550001,a\n5550002,b\n${row}\n5550003,c\n`;
