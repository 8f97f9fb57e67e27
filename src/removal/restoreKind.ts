import { createCsvWriter } from '../export/csvWriter';
import type { JobKind, SendReport } from '../jobs/kind';
import type { SipCaller } from '../sipcaller/client';
import { countNumbers } from '../sipcaller/countNumbers';
import { readNumbers } from '../sipcaller/readNumbers';
import { readSummary } from '../sipcaller/uploadSummary';
import { mustTakeNumbers } from './closedCampaign';
import { countLike } from './countLike';
import { RESTORE, type RestoreData } from './removalJob';
import type { ReadOutcomes } from './removedNumbers';
import { type RestoreItem, standingsOf } from './restoreCopies';
import { areCopies, copyRemoved } from './restoreItems';

export type RestoreClient = Pick<SipCaller, 'listNumbers' | 'listCampaigns' | 'lists' | 'uploadNumbers'>;

export interface RestoreOptions {
  /** The engine's `outcomes`: a restore copies the items of a removal. */
  outcomes: ReadOutcomes;
}

/** Rows in an upload to begin with, and at most: few enough that an answer comes soon. */
export const FIRST_UPLOAD = 500;
export const LARGEST_UPLOAD = 2_000;
/** Far below what any server takes, with room for long values. */
const MOST_BYTES = 4 * 1024 * 1024;
const BYTES_A_CHARACTER = 3;
const TIMEOUT_MS = 2 * 60_000;
/** An upload that is carried out after it was looked for would be sent a second time: rather wait. */
const SETTLE_MS = 10_000;

/**
 * The job that puts removed numbers back, by uploads in chunks. What is in the campaign already is not
 * sent, so that to restore a restored removal adds nothing.
 */
export function createRestoreKind(
  client: RestoreClient,
  { outcomes }: RestoreOptions,
): JobKind<RestoreData, RestoreItem> {
  return {
    name: RESTORE,
    firstChunk: FIRST_UPLOAD,
    largestChunk: LARGEST_UPLOAD,
    // One after the other: copies of a number in two requests at once could not be told apart.
    concurrency: 1,
    repeatable: false,
    looksFirst: true,
    settleMs: SETTLE_MS,

    async plan(data, sink, signal) {
      await mustTakeNumbers(client, data.campaign.id, { signal });
      const before = await countNumbers(client, data.campaign.id, { signal });
      await copyRemoved(client, outcomes, data, sink, { signal });
      return { data: { ...data, before }, hold: false };
    },
    joins: areCopies,
    fit: countFitting,
    send: (items, data, signal) => send(client, items, data.campaign.id, signal),
    async reconcile(items, { campaign }, signal) {
      const numbers = items.map(({ number }) => number);
      return standingsOf(items, await readNumbers(client, campaign.id, numbers, { signal }));
    },
    async conclude({ data }, signal) {
      return { ...data, after: await countNumbers(client, data.campaign.id, { signal }) };
    },
  };
}

/** As many as have equally many values, which is what an upload takes, and are not too long together. */
function countFitting(items: readonly RestoreItem[]): number {
  const alike = countLike(items, ({ varValues }) => varValues.length);
  let bytes = 0;
  for (let at = 0; at < alike; at += 1) {
    bytes += mostBytes(items[at]);
    if (bytes > MOST_BYTES && at > 0) return at;
  }
  return alike;
}

const cellsOf = (item: RestoreItem) => [item.number, ...item.varValues];

function mostBytes(item: RestoreItem | undefined): number {
  const length = item ? cellsOf(item).reduce((sum, cell) => sum + cell.length + 3, 0) : 0;
  return length * BYTES_A_CHARACTER;
}

async function send(
  client: RestoreClient,
  items: readonly RestoreItem[],
  campaignId: string,
  signal: AbortSignal,
): Promise<SendReport> {
  const csv = createCsvWriter();
  for (const item of items) csv.add(cellsOf(item));
  const answer = await client.uploadNumbers(campaignId, csv.toBlob(), {
    firstRowIsHeader: false,
    varCount: items[0]?.varValues.length ?? 0,
    once: true,
    timeoutMs: TIMEOUT_MS,
    signal,
  });
  return { refused: refusedRows(items, readSummary(answer)?.rejected ?? []) };
}

/**
 * The items that the server's summary names by their lines. Nothing where a value has a line break, for
 * lines may be counted in more than one way then, or where a line is none of ours.
 */
function refusedRows(
  items: readonly RestoreItem[],
  rejected: readonly { line: number; reason: string }[],
): NonNullable<SendReport['refused']> {
  const isPlain = items.every(({ varValues }) => varValues.every((value) => !/[\r\n]/.test(value)));
  const areOurs = rejected.every(({ line }) => line >= 1 && line <= items.length);
  if (!isPlain || !areOurs) return [];
  return rejected.map(({ line, reason }) => ({ index: line - 1, words: reason }));
}
