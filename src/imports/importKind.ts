import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { isOfCampaign } from '../campaignJobs/campaignJob';
import { isClosedTo, mustTakeNumbers } from '../campaignJobs/closedCampaign';
import { numberKey, spellings } from '../campaignJobs/numberKey';
import { isWorthWalking, surveyCampaign } from '../campaignJobs/surveyCampaign';
import { readBackBy } from '../campaignJobs/surveyOnce';
import { countFitting, LONGEST_UPLOAD_MS, partCsv, sendPart } from '../campaignJobs/uploadPart';
import { acceptsNumbers } from '../campaigns/accepts';
import type { JobKind, PlanSink, ReadBack, Sighting, TellWay } from '../jobs/kind';
import type { CallOptions, SipCaller } from '../sipcaller/client';
import { countNumbers } from '../sipcaller/countNumbers';
import { readNumbers } from '../sipcaller/readNumbers';
import { findHeld } from './findHeld';
import { IMPORT, type ImportData, type ImportItem } from './importJob';
import { standingsOf, surveyedStanding } from './importStandings';
import { ListGoneError } from './listGone';
import { listItems } from './listItems';
import type { ListStore } from './listStore';
import type { Sendings } from './sendings';

export type ImportClient = Pick<SipCaller, 'listNumbers' | 'listCampaigns' | 'lists' | 'uploadNumbers'>;

/** Rows in a part to begin with, and at most: what a server takes is not documented. */
export const FIRST_PART = 2_500;
export const LARGEST_PART = 10_000;
/** An upload that is carried out after it was looked for would be sent a second time: rather wait. */
const SETTLE_MS = 10_000;
/** So long after the campaign was looked at, others may well have added numbers of the list. */
const LOOK_AGAIN_AFTER_MS = 60 * 60_000;

/**
 * The job that adds a list to a campaign by uploads in parts. Looks which of the numbers the campaign holds before
 * anything is sent, so that afterwards what is there can be told from what was; a part whose answer was lost is
 * looked for before anything of it is sent again.
 */
export function createImportKind(
  client: ImportClient,
  lists: ListStore,
  sendings: Sendings,
  now = Date.now,
): JobKind<ImportData, ImportItem> {
  return {
    name: IMPORT,
    firstChunk: FIRST_PART,
    largestChunk: LARGEST_PART,
    // In the order of the file, and so that what each part did can be told by reading.
    concurrency: 1,
    repeatable: false,
    looksFirst: false,
    settleMs: SETTLE_MS,
    longestMs: LONGEST_UPLOAD_MS,
    excludes: (other, { campaign }) => isOfCampaign(other, campaign.id),

    async plan(data, sink, signal) {
      const lookedAt = now();
      const planned = await plan(client, lists, data, sink, { signal });
      return { ...planned, data: { ...planned.data, lookedAt } };
    },
    looksFirstByNow: ({ settings, lookedAt }, at) =>
      settings.already === 'skip' && lookedAt !== null && at - lookedAt > LOOK_AGAIN_AFTER_MS,
    isAlready: ({ spared }) => spared === true,
    fit: countFitting,
    nameOf: (items) => bytesToHex(sha256(new TextEncoder().encode(partCsv(items)))),
    async send(items, { campaign, listId }, signal) {
      const onProgress = (sentBytes: number, totalBytes: number) => {
        const isSending = sentBytes < totalBytes;
        sendings.set(
          listId,
          isSending ? { phase: 'sending', sentBytes, totalBytes } : { phase: 'processing' },
        );
      };
      try {
        return await sendPart(client, campaign.id, items, { signal, onProgress });
      } finally {
        sendings.set(listId, null);
      }
    },
    async reconcile(items, { campaign, listId }, signal, tell) {
      sendings.set(listId, { phase: 'looking' });
      try {
        return await lookFor(client, campaign.id, items, { signal, tell });
      } finally {
        sendings.set(listId, null);
      }
    },
    beginReadBack: (items, { campaign }, signal) => beginReadBack(client, campaign.id, items, { signal }),
    refusesAll: (failure, { campaign }, signal) =>
      isClosedTo(acceptsNumbers, client, failure, campaign.id, { signal }),
    async conclude({ data }, signal) {
      return { ...data, after: await countNumbers(client, data.campaign.id, { signal }) };
    },
  };
}

async function plan(
  client: ImportClient,
  lists: ListStore,
  data: ImportData,
  sink: PlanSink<ImportItem>,
  options: CallOptions,
) {
  const list = await lists.get(data.listId);
  if (!list) throw new ListGoneError();
  await mustTakeNumbers(client, data.campaign.id, options);
  const before = await countNumbers(client, data.campaign.id, options);
  sink.expect(list.rows);
  const { ids, withoutId, nameless, isCertain } = await findHeld(
    client,
    data.campaign.id,
    list,
    before,
    options,
  );
  const isSpared = data.settings.already === 'skip';
  await sink.clear();
  for await (const items of listItems(list, options)) {
    const frozen = items.map((item): ImportItem => {
      const key = numberKey(item.number);
      const held = ids.get(key);
      const isThere = held !== undefined || withoutId.has(key);
      return {
        ...item,
        ...(held && { held: [...held] }),
        ...(isThere && isSpared && { spared: true as const }),
      };
    });
    await sink.add(frozen);
  }
  // What the campaign holds could not be told: sending blindly could double numbers, so the user decides.
  const held = isCertain ? ids.size + withoutId.size : null;
  const known = { ...data, before, held, ...(nameless > 0 && { unreadable: nameless }) };
  return { data: known, hold: !isCertain };
}

async function lookFor(
  client: ImportClient,
  campaignId: string,
  items: readonly ImportItem[],
  { tell, ...options }: CallOptions & { tell?: TellWay | undefined },
): Promise<Sighting[]> {
  const numbers = items.flatMap(({ number }) => spellings(number));
  const read = await readNumbers(client, campaignId, numbers, options);
  tell?.(read.checkedBy);
  return standingsOf(items, read);
}

async function beginReadBack(
  client: ImportClient,
  campaignId: string,
  items: number,
  options: CallOptions,
): Promise<ReadBack<ImportItem> | null> {
  const total = await countNumbers(client, campaignId, options);
  if (!isWorthWalking(client, items, total)) return null;
  const survey = await surveyCampaign(client, campaignId, total, options);
  return readBackBy<ImportItem>(survey, {
    judge: (asked) => asked.map((item) => surveyedStanding(item, survey)),
    lookFor: (open, signal, tell) => lookFor(client, campaignId, open, { signal, tell }),
  });
}
