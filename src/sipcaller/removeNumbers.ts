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

/** Where a removal is: `done` and `total` count records while deleting, reads while checking. */
export interface RemovalProgress {
  phase: 'deleting' | 'checking';
  done: number;
  total: number;
}

export interface RemovalOptions extends CallOptions {
  onProgress?: (progress: RemovalProgress) => void;
}

/**
 * Removes records from a campaign in chunks and then reads back what is left. Never throws: a failure, or
 * the caller's stop, is part of the outcome, since some records may be gone by then.
 */
export async function removeNumbers<T extends Wanted>(
  client: Client,
  campaignId: string,
  records: T[],
  options: RemovalOptions = {},
): Promise<RemovalOutcome<T>> {
  const error = await deleteInChunks(client, campaignId, records, options).catch((cause: unknown) => cause);
  return {
    ...(await lookForNumbers(client, campaignId, records, options)),
    ...(error !== undefined && { error }),
  };
}

/** Looks what became of records that may have been removed. Never throws: without an answer all are unknown. */
export async function lookForNumbers<T extends Wanted>(
  client: Client,
  campaignId: string,
  records: T[],
  { onProgress }: RemovalOptions = {},
): Promise<RemovalOutcome<T>> {
  try {
    // No abort signal: a stopped removal must still tell what it did.
    const presence = await findPresent(client, campaignId, records, {
      onProgress: (done, total) => onProgress?.({ phase: 'checking', done, total }),
    });
    return { ...sortOut(records, presence), error: undefined };
  } catch (error) {
    return { removed: [], remaining: [], unknown: records, error };
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

/** After so many chunks that were taken, the next is larger by a quarter. */
const CHUNKS_BEFORE_GROWTH = 8;

/**
 * Deletes records, one call a chunk. Halves a chunk that the API finds too large, and grows back slowly.
 * When a call fails over records that are not there any more, reads which still are and sends those.
 * @throws {SipCallerError} for the first failure that neither mends; chunks before it were deleted
 */
export async function deleteInChunks(
  client: Client,
  campaignId: string,
  records: Wanted[],
  { signal, onProgress }: RemovalOptions = {},
): Promise<void> {
  let size = DELETE_CHUNK;
  let taken = 0;
  for (let at = 0; at < records.length; ) {
    signal?.throwIfAborted();
    onProgress?.({ phase: 'deleting', done: at, total: records.length });
    const chunk = records.slice(at, at + size);
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
