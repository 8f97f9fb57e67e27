import type { CallOptions, SipCaller } from './client';
import { SipCallerError } from './errors';
import { findPresent, type Presence, type Wanted } from './presence';

/** IDs in one DELETE to begin with; the API's largest number is not documented. */
export const DELETE_CHUNK = 500;

/** What became of each record, by looking afterwards and not by the API's answer. */
export interface RemovalOutcome<T extends Wanted> {
  /** Seen to be gone. */
  removed: T[];
  /** Seen to be there still. */
  remaining: T[];
  /** Not checked, or not certain. */
  unknown: T[];
  /** The failure that stopped the removal or its check, if one did. */
  error: unknown;
}

type Client = Pick<SipCaller, 'deleteNumbers' | 'listNumbers' | 'lists'>;

/**
 * Removes records from a campaign in chunks and then reads back what is left. Never throws: a failure
 * is part of the outcome, since some records may be gone by then.
 */
export async function removeNumbers<T extends Wanted>(
  client: Client,
  campaignId: string,
  records: T[],
  options?: CallOptions,
): Promise<RemovalOutcome<T>> {
  const error = await deleteInChunks(client, campaignId, records, options).catch((cause: unknown) => cause);
  try {
    // The check has no abort signal: a stopped removal must still tell what it did.
    return { ...sortOut(records, await findPresent(client, campaignId, records)), error };
  } catch (checkError) {
    return { removed: [], remaining: [], unknown: records, error: error ?? checkError };
  }
}

function sortOut<T extends Wanted>(records: T[], { present, certain }: Presence) {
  const absent = records.filter(({ id }) => !present.has(id));
  return {
    removed: certain ? absent : [],
    remaining: records.filter(({ id }) => present.has(id)),
    unknown: certain ? [] : absent,
  };
}

/**
 * Deletes records, one call a chunk. Halves a chunk that the API finds too large. When a call fails
 * over records that are not there any more, reads which still are and sends those.
 * @throws {SipCallerError} for the first failure that neither mends; chunks before it were deleted
 */
export async function deleteInChunks(
  client: Client,
  campaignId: string,
  records: Wanted[],
  options?: CallOptions,
): Promise<void> {
  let size = DELETE_CHUNK;
  for (let at = 0; at < records.length; ) {
    const chunk = records.slice(at, at + size);
    try {
      await deleteKnown(client, campaignId, chunk, options);
      at += chunk.length;
    } catch (error) {
      if (chunk.length === 1 || !isTooLarge(error)) throw error;
      size = Math.ceil(chunk.length / 2);
    }
  }
}

async function deleteKnown(client: Client, campaignId: string, chunk: Wanted[], options?: CallOptions) {
  const ids = chunk.map(({ id }) => id);
  try {
    await client.deleteNumbers(campaignId, ids, options);
  } catch (error) {
    if (isTooLarge(error) || !mayBeUnknownIds(error)) throw error;
    const { present } = await findPresent(client, campaignId, chunk, options);
    const left = ids.filter((id) => present.has(id));
    // All of them still there: unknown ids were not the reason.
    if (left.length === ids.length) throw error;
    if (left.length > 0) await client.deleteNumbers(campaignId, left, options);
  }
}

function isTooLarge(error: unknown): boolean {
  if (!(error instanceof SipCallerError)) return false;
  const speaksOfSize = /too (many|large|big|long)|at most|maximum|limit/i.test(error.serverMessage);
  return error.kind === 'tooLarge' || (error.status === 400 && speaksOfSize);
}

function mayBeUnknownIds(error: unknown): boolean {
  return error instanceof SipCallerError && (error.kind === 'notFound' || error.kind === 'refused');
}
