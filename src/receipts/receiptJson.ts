import { type ImportData, isImport } from '../imports/importJob';
import type { JobPart } from '../jobs/engine';
import type { Chosen, Moved, RemovalData, RestoreData } from '../removal/removalJob';
import { idToJson } from '../sipcaller/ids';
import {
  hasOtherValues,
  isRestore,
  othersAtWork,
  outcomeOf,
  type ReceiptItem,
  type ReceiptJob,
} from './receipt';
import { outcomeWord } from './receiptCsv';
import type { ReceiptSums } from './sumUpReceipt';

/** Around the content of a JSON receipt, and around the SHA-256 of exactly that content. */
export const BEFORE_CONTENT = '{"receipt":';
export const BEFORE_HASH = ',"sha256":"';
export const AFTER_HASH = '"}\n';
const HASH_LENGTH = 64;
/** Characters, which are bytes, that follow the content. */
export const AFTER_CONTENT_LENGTH = BEFORE_HASH.length + HASH_LENGTH + AFTER_HASH.length;

const FORMAT = 'sip-caller-admin receipt 1';

/** The content up to its numbers. Times are UTC, IDs exactly the JSON values of the API. */
export function jsonHead(job: ReceiptJob, sums: ReceiptSums): string {
  const { id, kind, state, data, counts } = job;
  const { userName, account, keyEnd } = data.actor;
  const others = othersAtWork(job).map(({ at, by }) => ({ ...by, at: isoTime(at) }));
  const facts = [
    part('format', FORMAT),
    part('id', id),
    part('kind', kind),
    part('state', state),
    part('who', { userName, account, keyEnd }),
    ...(others.length > 0 ? [part('othersAtWork', others)] : []),
    part('createdAt', isoTime(job.createdAt)),
    part('startedAt', isoTime(job.startedAt)),
    part('endedAt', isoTime(job.endedAt)),
    part('campaign', pickCampaign(job)),
    part('note', data.note),
    ...ownParts(job, sums.parts),
    part('before', data.before),
    part('after', data.after),
    part('counts', pickCounts(counts)),
    // Receipts that are older than this have their old bytes.
    ...(job.checkedBy ? [part('checkedBy', job.checkedBy)] : []),
    part('refusals', sums.refusals),
    part('otherRefusals', sums.otherRefusals),
  ];
  return `{${facts.join(',')},"numbers":[`;
}

/** Items that begin at index `from` of the receipt, a line each. */
export function jsonBlock(kind: string, items: ReceiptItem[], from: number): string {
  return items.map((item, index) => `${from + index === 0 ? '' : ','}\n${jsonItem(kind, item)}`).join('');
}

export const JSON_FOOT = '\n]}';

function jsonItem(kind: string, item: ReceiptItem): string {
  const { id, number, varValues, kept, held } = item.item;
  const parts = [
    part('number', number),
    part('varValues', varValues),
    part('outcome', outcomeWord(kind, outcomeOf(item))),
    ...(id === undefined ? [] : [`"id":${idToJson(id)}`]),
  ];
  if (held) parts.push(`"heldBefore":[${held.map(idToJson).join(',')}]`);
  if (kept) parts.push(part('kept', kept));
  if (hasOtherValues(kind, item)) parts.push(part('otherValues', true));
  if (item.failure) parts.push(part('status', item.failure.status), part('reason', item.failure.words));
  return `{${parts.join(',')}}`;
}

/** What one kind alone tells. */
function ownParts(job: ReceiptJob, parts: readonly JobPart[]): string[] {
  if (isImport(job)) return importParts(job.data, parts);
  return isRestore(job) ? restoreParts(job.data) : removalParts(job.data);
}

function restoreParts({ removalId, otherValues }: RestoreData): string[] {
  // Receipts that are older than this count have their old bytes.
  return [
    part('removalId', removalId),
    ...(otherValues === undefined ? [] : [part('otherValues', otherValues)]),
  ];
}

function importParts(data: ImportData, parts: readonly JobPart[]): string[] {
  const { file, settings, totals } = data;
  return [
    part('file', { name: file.name, size: file.size, sha256: file.sha256 }),
    part('settings', inOrder(settings)),
    part('variableNames', data.variableNames),
    part('corrections', data.corrections),
    part('repaired', data.repaired),
    part('rows', inOrder(totals)),
    part('heldBefore', data.held),
    // Receipts without such records have their old bytes.
    ...(data.unreadable ? [part('unreadableBefore', data.unreadable)] : []),
    part('requests', parts.map(pickPart)),
  ];
}

/** By the names of its keys, at every depth: what the journal gives back may have another order. */
function inOrder(facts: unknown): unknown {
  if (Array.isArray(facts)) return facts.map(inOrder);
  if (typeof facts !== 'object' || facts === null) return facts;
  const entries = Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, fact]) => [key, inOrder(fact)]));
}

/** Rows as people count them: from 1, both included. */
function pickPart({ from, to, name, words }: JobPart) {
  return { firstRow: from + 1, lastRow: to, sha256: name, answer: words };
}

function removalParts({ chosen, moved, newMatches, undecided, unreadable }: RemovalData): string[] {
  return [
    `"chosen":${chosenJson(chosen)}`,
    part('moved', pickMoved(moved)),
    part('newMatches', newMatches),
    ...(unreadable ? [part('unreadable', unreadable)] : []),
    ...(chosen.how === 'import' ? [part('undecided', undecided ?? null)] : []),
  ];
}

function chosenJson(chosen: Chosen): string {
  if (chosen.how === 'numbers') return `{${part('how', 'numbers')}}`;
  if (chosen.how === 'import') {
    const { how, importId, confirmed, earlier } = chosen;
    return JSON.stringify({ how, importId, confirmed, earlier });
  }
  const { search, confirmed, except } = chosen;
  const ids = except.map(idToJson).join(',');
  return `{${part('how', 'search')},${part('search', search)},${part('confirmed', confirmed)},"except":[${ids}]}`;
}

function pickCampaign({ data: { campaign } }: ReceiptJob) {
  const { id, name, type, status } = campaign;
  return { id, name, type, status };
}

function pickMoved(moved: Moved | null) {
  return moved && { confirmed: moved.confirmed, frozen: moved.frozen, totals: moved.totals };
}

/** In an order of our own: what the journal gives back may have another. */
function pickCounts(counts: ReceiptJob['counts']) {
  const { total, done, already, failed, unknown, left, underWay, sent } = counts;
  return { total, done, already, failed, unknown, left, underWay, sent };
}

function part(key: string, value: unknown): string {
  return `${JSON.stringify(key)}:${JSON.stringify(value)}`;
}

function isoTime(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString();
}
