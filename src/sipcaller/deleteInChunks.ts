import type { CallOptions, SipCaller } from './client';
import { SipCallerError } from './errors';
import { findPresent } from './findPresent';
import type { NumberId } from './types';

/** IDs in one DELETE to begin with; the API's largest number is not documented. */
export const DELETE_CHUNK = 500;

/** After so many chunks that were taken, the next is larger by a quarter. */
const CHUNKS_BEFORE_GROWTH = 8;

type Client = Pick<SipCaller, 'deleteNumbers' | 'listNumbers' | 'lists'>;

/**
 * Deletes records, one call a chunk. Halves a chunk that the API finds too large, and grows back slowly.
 * When a call fails over records that are not there any more, reads which still are and sends those.
 * @throws {SipCallerError} for the first failure that neither mends; chunks before it were deleted
 */
export async function deleteInChunks(
  client: Client,
  campaignId: string,
  ids: readonly NumberId[],
  { signal }: CallOptions = {},
): Promise<void> {
  let size = DELETE_CHUNK;
  let taken = 0;
  for (let at = 0; at < ids.length; ) {
    signal?.throwIfAborted();
    const chunk = ids.slice(at, at + size);
    try {
      await deleteKnown(client, campaignId, chunk, { signal });
      at += chunk.length;
      taken += 1;
      if (taken % CHUNKS_BEFORE_GROWTH === 0) size = Math.min(DELETE_CHUNK, Math.ceil(size * 1.25));
    } catch (error) {
      if (chunk.length === 1 || !isTooLarge(error)) throw error;
      size = Math.ceil(chunk.length / 2);
      taken = 0;
    }
  }
}

async function deleteKnown(client: Client, campaignId: string, ids: NumberId[], options: CallOptions) {
  try {
    await client.deleteNumbers(campaignId, ids, options);
  } catch (error) {
    if (isTooLarge(error) || !mayBeUnknownIds(error)) throw error;
    const present = await findPresent(client, campaignId, ids, options);
    // All of them still there: unknown ids were not the reason. Where that cannot be told, nothing is claimed.
    if (!present || present.length === ids.length) throw error;
    if (present.length > 0) await client.deleteNumbers(campaignId, present, options);
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
