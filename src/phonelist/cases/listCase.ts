import { readList } from '../readList';
import type { ReadSettings } from '../readSettings';
import { ReadStop } from '../readStop';
import { rejectedRows } from '../rejectFile';
import type { ListResult, RowTotals } from '../rows/listResult';
import type { RowReason } from '../rows/rowReasons';
import { addToScreen, type Screens } from '../rows/screening';
import { SCREENS, type Screen, screenKeys } from '../rows/screens';
import { SNIFF_BYTES, sniff } from '../sniff';
import { parseRows } from '../storedRows';
import { sniffSheet } from '../xlsx/sniffSheet';

/** One phone list as it really comes, made by code, and what it must become: shared/csv-cases.md. */
export interface ListCase {
  name: string;
  bytes: () => Uint8Array | Promise<Uint8Array>;
  /** What the user settles; the rest is as proposed. */
  chosen?: Partial<ReadSettings>;
  /** Numbers that the list is screened against. */
  known?: Partial<Record<Screen, string[]>>;
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

/** What a reading came to, from the CSV that it handed out. */
export function caseOutcome(
  proposed: ReadSettings,
  result: ListResult,
  ready: string,
  rejected: string,
): CaseOutcome {
  return {
    proposed,
    totals: result.totals,
    sent: parseRows(ready),
    rejected: rejectedRows({ csv: rejected }).map(({ line, reason }) => [line, reason]),
    result,
  };
}

export const stopText = (code: string, line: number | null): string =>
  line === null ? code : `${code} ${line}`;

/** Rows of which the totals do not say what became of them: 0, or the reader is wrong. */
export function unaccounted({ rows, split, ...kinds }: RowTotals): number {
  return rows + split - Object.values(kinds).reduce((all, count) => all + count, 0);
}

/** Reads a case as a user would who takes every proposal. */
export async function runCase({ bytes, chosen = {}, known = {} }: ListCase): Promise<CaseOutcome> {
  const file = new Blob([new Uint8Array(await bytes())]);
  try {
    return await readFile(file, chosen, screensOf(known));
  } catch (error) {
    if (error instanceof ReadStop) return { stop: stopText(error.code, error.line) };
    throw error;
  }
}

function screensOf(known: Partial<Record<Screen, string[]>>): Screens {
  const screens: Screens = {};
  for (const screen of SCREENS) {
    const numbers = known[screen];
    if (numbers) addToScreen(screens, screen, screenKeys(numbers));
  }
  return screens;
}

async function readFile(file: Blob, chosen: Partial<ReadSettings>, screens: Screens): Promise<CaseOutcome> {
  const head = new Uint8Array(await file.slice(0, SNIFF_BYTES).arrayBuffer());
  const sniffed = sniff(head, file.size <= SNIFF_BYTES, chosen);
  if (sniffed.kind === 'refused') return { stop: sniffed.code };
  const { settings } =
    sniffed.kind === 'list'
      ? sniffed
      : await sniffSheet(file, chosen.sheet ?? '', {
          ...chosen,
          container: sniffed.container,
          encoding: sniffed.encoding,
        });
  const [ready, rejected]: [string[], string[]] = [[], []];
  const result = await readList(file, settings, {
    screens,
    onReady: ({ csv }) => void ready.push(csv),
    onRejected: ({ csv }) => void rejected.push(csv),
  });
  return caseOutcome(settings, result, ready.join(''), rejected.join(''));
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
