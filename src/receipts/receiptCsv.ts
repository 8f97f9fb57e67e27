import { BYTE_ORDER_MARK } from '../export/csvWriter';
import { IMPORT } from '../imports/importJob';
import { isGood } from '../jobs/failure';
import type { LookWay } from '../jobs/kind';
import { REMOVAL, RESTORE } from '../removal/removalJob';
import { idToText } from '../sipcaller/ids';
import {
  hasOtherValues,
  isSparedAndGone,
  type Outcome,
  outcomeOf,
  type ReceiptItem,
  type ReceiptJob,
} from './receipt';
import { importReceiptLines, type ReceiptGuard, receiptLines } from './receiptLines';

/**
 * What a receipt's files say, in one language: the same receipt is the same bytes for everybody. The
 * screen has its own words (`receipts.outcomes`).
 */
const REMOVAL_WORDS: Record<Outcome, string> = {
  done: 'removed',
  already: 'already gone',
  notVisible: 'accepted, still listed',
  refused: 'refused',
  undone: 'still there',
  unknown: 'unknown',
  underWay: 'under way',
  left: 'not sent',
};
const RESTORE_WORDS: Record<Outcome, string> = {
  ...REMOVAL_WORDS,
  done: 'put back',
  already: 'already there',
  notVisible: 'accepted, not visible yet',
  undone: 'not there',
};

const IMPORT_WORDS: Record<Outcome, string> = {
  ...RESTORE_WORDS,
  done: 'added',
};
const OTHER_VALUES_WORDS = 'there with other values';
const IN_ANSWER_WORDS = 'refused in the answer to the upload';
const SPARED_AND_GONE_WORDS = 'was there before and was not sent';
const WORDS: Record<string, Record<Outcome, string>> = {
  [REMOVAL]: REMOVAL_WORDS,
  [RESTORE]: RESTORE_WORDS,
  [IMPORT]: IMPORT_WORDS,
};

/** @param kind one that leaves receipts */
export function outcomeWord(kind: string, outcome: Outcome): string {
  return WORDS[kind]?.[outcome] ?? outcome;
}

const ROW_OF_RECEIPT = 'row of receipt';

/** The receipt that a CSV says it is of, by its first line; null when it says nothing. */
export function receiptNamedIn(csvHead: string): string | null {
  return /row of receipt ([\w-]{8,64})/.exec(csvHead)?.[1] ?? null;
}

/**
 * The heading of the CSV of all numbers: number and variable values first, as the upload page reads a
 * list, then what became of them. The last heading names the receipt, so that a file can be told from
 * its like whatever it is called. What an import sent has no IDs; receipts that are older than `checkedBy` do not say it.
 */
export function csvHead(
  { id, kind, checkedBy }: Pick<ReceiptJob, 'id' | 'kind' | 'checkedBy'>,
  varCount: number,
): string {
  const ids = kind === IMPORT ? [] : ['id'];
  const checked = checkedBy ? ['verified by'] : [];
  const outcome = ['outcome', 'reason', ...ids, ...checked, `${ROW_OF_RECEIPT} ${id}`];
  return BYTE_ORDER_MARK + linesOf(kind, [[...numberHeadings(varCount), ...outcome]]);
}

/** The rows of items that begin at index `from` of the receipt. */
export function csvBlock(
  { kind, checkedBy }: Pick<ReceiptJob, 'kind' | 'checkedBy'>,
  items: ReceiptItem[],
  from: number,
  varCount: number,
  guard?: ReceiptGuard,
): string {
  const rows = items.map((item, index) => [
    ...numberCells(item, varCount),
    outcomeWord(kind, outcomeOf(item)),
    hasOtherValues(kind, item) ? OTHER_VALUES_WORDS : reasonOf(item, checkedBy === undefined),
    ...(kind === IMPORT ? [] : [item.item.id === undefined ? '' : idToText(item.item.id)]),
    ...(checkedBy ? [verifiedBy(item, checkedBy)] : []),
    String(from + index + 1),
  ]);
  return linesOf(kind, rows, guard);
}

/** How it was looked what is said of a number, as far as the job knows; empty where nobody has looked. */
function verifiedBy(item: ReceiptItem, checkedBy: NonNullable<ReceiptJob['checkedBy']>): string {
  return UNSEEN.includes(outcomeOf(item)) ? '' : checkedBy.map((way) => WAY_WORDS[way]).join(' or ');
}

const UNSEEN: readonly Outcome[] = ['unknown', 'underWay', 'left'];
const WAY_WORDS: Record<LookWay, string> = {
  lookup: 'looking up the number',
  'read-through': 'reading the campaign',
};

/** The heading of the CSV to upload again: numbers, and nothing beside their values. */
export function uploadHead(kind: string, varCount: number): string {
  return BYTE_ORDER_MARK + linesOf(kind, [numberHeadings(varCount)]);
}

/** Of a removal what was removed; of an import what was not added: all but what is known to be in the campaign. */
export function uploadBlock(
  kind: string,
  items: ReceiptItem[],
  varCount: number,
  guard?: ReceiptGuard,
): string {
  const isWanted = kind === IMPORT ? isNotAdded : isDone;
  const wanted = items.filter((item) => isWanted(outcomeOf(item)));
  return linesOf(
    kind,
    wanted.map((item) => numberCells(item, varCount)),
    guard,
  );
}

const isDone = (outcome: Outcome) => outcome === 'done';
const isNotAdded = (outcome: Outcome) => outcome !== 'done' && outcome !== 'already';

function linesOf(kind: string, rows: string[][], guard?: ReceiptGuard): string {
  return kind === IMPORT ? importReceiptLines(rows, guard) : receiptLines(rows, guard);
}

function numberHeadings(varCount: number): string[] {
  return ['number', ...Array.from({ length: varCount }, (_, index) => `variable ${index + 1}`)];
}

/** Every row has the same width, as an upload asks for. */
function numberCells({ item: { number, varValues } }: ReceiptItem, varCount: number): string[] {
  return [number, ...Array.from({ length: varCount }, (_, index) => varValues[index] ?? '')];
}

/**
 * Why, in the server's words: `409 The campaign has finished`. Of rows that an upload's answer names, a good status says
 * nothing; receipts that are older than `checkedBy` have it all the same.
 */
function reasonOf(item: ReceiptItem, isOlder: boolean): string {
  const { failure } = item;
  if (isSparedAndGone(item)) return SPARED_AND_GONE_WORDS;
  if (!failure) return '';
  if (isGood(failure.status) && !isOlder) return failure.words || IN_ANSWER_WORDS;
  return failure.status ? `${failure.status} ${failure.words}`.trim() : failure.words;
}
