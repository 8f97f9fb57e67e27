import type { SipCaller } from './client';
import { type ReadNumbersOptions, readNumbers } from './readNumbers';
import type { CampaignNumber, NumberId } from './types';
import { walkNumbers } from './walkNumbers';

/** A record to look for; without its number it can only be found by reading the whole campaign. */
export type Wanted = Pick<CampaignNumber, 'id'> & Partial<Pick<CampaignNumber, 'number'>>;

/** Which of the wanted records the campaign was seen to hold. */
export interface Presence {
  present: Set<NumberId>;
  /** False when the campaign moved while it was read, so that a record not seen may still be there. */
  certain: boolean;
}

type Client = Pick<SipCaller, 'listNumbers' | 'lists'>;

/**
 * Looks which records are in a campaign. The API has no read by id: they are looked for by their numbers.
 * @throws {SipCallerError} when a read fails
 */
export async function findPresent(
  client: Client,
  campaignId: string,
  wanted: Wanted[],
  options: ReadNumbersOptions = {},
): Promise<Presence> {
  const numbers = wanted.map(({ number }) => number).filter((number) => number !== undefined);
  if (numbers.length < wanted.length) return findInAll(client, campaignId, wanted, options);
  const { rows, uncertain } = await readNumbers(client, campaignId, numbers, options);
  return { present: among(wanted, new Set(rows.map(({ id }) => id))), certain: uncertain.size === 0 };
}

async function findInAll(
  client: Client,
  campaignId: string,
  wanted: Wanted[],
  { signal, onProgress }: ReadNumbersOptions,
): Promise<Presence> {
  const ids = new Set<NumberId>();
  let certain = true;
  for await (const { rows, total, joined } of walkNumbers(client, campaignId, '', { signal })) {
    const known = ids.size;
    for (const { id } of rows) ids.add(id);
    certain &&= joined && ids.size === known + rows.length;
    if (total !== null) onProgress?.(ids.size, total);
    // Nothing new is the end, or a list that ignores ranges.
    if (ids.size === known) break;
  }
  return { present: among(wanted, ids), certain };
}

function among(wanted: Wanted[], ids: ReadonlySet<NumberId>): Set<NumberId> {
  return new Set(wanted.map(({ id }) => id).filter((id) => ids.has(id)));
}
