import { acceptsNumbers, type Refusal } from '../campaigns/accepts';
import type { RawAnswer, SipCaller } from '../sipcaller/client';
import { countNumbers } from '../sipcaller/countNumbers';
import { SipCallerError } from '../sipcaller/errors';
import { readCampaign } from '../sipcaller/readCampaign';

/** What is to be sent: a CSV of `rows` rows, each a number and exactly `varCount` values. */
export interface UploadOrder {
  campaignId: string;
  csv: Blob;
  rows: number;
  varCount: number;
}

export type SendPhase =
  | { name: 'preparing' }
  | { name: 'sending'; sentBytes: number; totalBytes: number }
  | { name: 'processing' }
  | { name: 'checking' };

/** How many numbers the campaign held before and after; null is "not checked". */
export interface Counted {
  before: number | null;
  after: number | null;
  /** Why the count afterwards failed, if it did. */
  error: unknown;
}

/** What became of an upload, as far as it is known. */
export type SendOutcome =
  /** Nothing was sent: the campaign is not there, is closed to numbers, could not be read, or the user stopped. */
  | { kind: 'gone' }
  | { kind: 'closed'; refusal: Refusal }
  | { kind: 'notSent'; error: unknown }
  | { kind: 'stoppedBefore' }
  /** The server refused it. */
  | { kind: 'refused'; error: SipCallerError }
  /** The server took it; only the counts say what it did with it. */
  | { kind: 'answered'; answer: RawAnswer; counted: Counted }
  /** No answer came, or the user stopped waiting for it: some or all of it may have arrived. */
  | { kind: 'unknown'; error: unknown; counted: Counted }
  | { kind: 'stopped'; counted: Counted };

type Client = Pick<SipCaller, 'listCampaigns' | 'listNumbers' | 'uploadNumbers'>;

interface SendOptions {
  signal: AbortSignal;
  onPhase: (phase: SendPhase) => void;
}

/**
 * Sends a list to a campaign in one call, once. Reads the campaign before (does it still take numbers,
 * how many are there) and counts again after, because what an upload does is documented nowhere. An
 * upload that may have arrived is never repeated. Never throws: every failure is an outcome.
 */
export async function sendUpload(
  client: Client,
  order: UploadOrder,
  { signal, onPhase }: SendOptions,
): Promise<SendOutcome> {
  onPhase({ name: 'preparing' });
  const start = await prepare(client, order.campaignId, signal);
  if (start.kind !== 'prepared') return start;

  let answer: RawAnswer;
  try {
    answer = await transmit(client, order, { signal, onPhase });
  } catch (error) {
    if (error instanceof SipCallerError && !error.mayHaveArrived) return { kind: 'refused', error };
    onPhase({ name: 'checking' });
    const counted = await countAgain(client, order.campaignId, start.before);
    return signal.aborted ? { kind: 'stopped', counted } : { kind: 'unknown', error, counted };
  }
  onPhase({ name: 'checking' });
  return { kind: 'answered', answer, counted: await countAgain(client, order.campaignId, start.before) };
}

/** Counts a campaign's numbers after an upload. Takes no signal: a stopped upload must tell what it did. */
export async function countAgain(
  client: Client,
  campaignId: string,
  before: number | null,
): Promise<Counted> {
  try {
    return { before, after: await countNumbers(client, campaignId), error: null };
  } catch (error) {
    return { before, after: null, error };
  }
}

type Prepared = { kind: 'prepared'; before: number | null };

async function prepare(
  client: Client,
  campaignId: string,
  signal: AbortSignal,
): Promise<Prepared | SendOutcome> {
  try {
    const campaign = await readCampaign(client, campaignId, { signal });
    if (!campaign) return { kind: 'gone' };
    const verdict = acceptsNumbers(campaign);
    if (!verdict.accepts) return { kind: 'closed', refusal: verdict.reason };
    return { kind: 'prepared', before: await countNumbers(client, campaignId, { signal }) };
  } catch (error) {
    return signal.aborted ? { kind: 'stoppedBefore' } : { kind: 'notSent', error };
  }
}

function transmit(client: Client, { campaignId, csv, varCount }: UploadOrder, options: SendOptions) {
  const { signal, onPhase } = options;
  onPhase({ name: 'sending', sentBytes: 0, totalBytes: csv.size });
  return client.uploadNumbers(campaignId, csv, {
    firstRowIsHeader: false,
    varCount,
    signal,
    onProgress: (sentBytes, totalBytes) =>
      onPhase(sentBytes < totalBytes ? { name: 'sending', sentBytes, totalBytes } : { name: 'processing' }),
  });
}
