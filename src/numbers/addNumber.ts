import { oldWritings } from '../phonelist/number/changedPlans';
import type { SipCaller } from '../sipcaller/client';
import { countNumbers } from '../sipcaller/countNumbers';
import { isAbort, SipCallerError } from '../sipcaller/errors';
import { readNumbers } from '../sipcaller/readNumbers';
import { findSamePhone, type SamePhone } from './homeCountry';

type Client = Pick<SipCaller, 'addNumber' | 'listNumbers' | 'listCampaigns' | 'lists'>;

export interface NewNumber {
  number: string;
  varValues: string[];
}

/** What adding one number came to, by reading the campaign before and after. */
export type Addition =
  /** Nothing was sent: the campaign holds this number already, so many times. */
  | { result: 'alreadyThere'; times: number }
  /** Nothing was sent: the campaign holds the same phone, written with its country or without. */
  | ({ result: 'otherWriting' } & SamePhone)
  /** Seen in the campaign; `count` is what the campaign holds now, null when not known. */
  | { result: 'added'; count: number | null }
  | Doubt;

/** The number was sent and not seen afterwards; `before` is how many times the campaign held it. */
export type Doubt = { before: number } & (
  | /** The API said yes, but the campaign does not hold more of this number than before. */ {
      result: 'notSeen';
    }
  | /** The API said yes, but the campaign could not be read afterwards. */ {
      result: 'unchecked';
      error: unknown;
    }
  | /** No answer came, and the number is not in the campaign now; it may still arrive. */ {
      result: 'lost';
      error: unknown;
    }
  | /** No answer came, and the campaign could not be read afterwards either. */ {
      result: 'unknown';
      error: unknown;
    }
);

interface AddOptions {
  /** Add it although the campaign holds it. */
  again?: boolean;
  /** Countries that a number without one may be of; those of the campaign, and of the user's choices. */
  countries?: readonly string[];
  /** Stops waiting for the answer; what was sent may have arrived, and is looked for. */
  signal?: AbortSignal;
}

/**
 * Adds one number and reads back that it is there. A number that the campaign holds already would be
 * called twice, so it is added again only with `again`; so would the same phone in its other writing. The POST is never repeated.
 * @throws {SipCallerError} for a refusal, or when a read before the POST fails: then nothing was added
 */
export async function addNumber(
  client: Client,
  campaignId: string,
  { number, varValues }: NewNumber,
  { again = false, countries = [], signal }: AddOptions = {},
): Promise<Addition> {
  const before = await countHeld(client, campaignId, number, signal);
  if (before > 0 && !again) return { result: 'alreadyThere', times: before };
  const same = again ? null : await findSamePhone(client, campaignId, number, { countries, signal });
  if (same) return { result: 'otherWriting', ...same };
  const body = varValues.length > 0 ? { number, varValues } : { number };
  try {
    await client.addNumber(campaignId, body, { signal });
  } catch (error) {
    const isDoubtful = isAbort(error) || (error instanceof SipCallerError && error.mayHaveArrived);
    const looked = await lookForNumber(client, campaignId, number, { result: 'lost', error, before });
    // A refusal may come after the work was done, or from a balancer in front: what is there was added.
    if (!isDoubtful && looked.result !== 'added') throw error;
    return looked;
  }
  return lookForNumber(client, campaignId, number, { result: 'notSeen', before });
}

/** Looks for a number that was sent. Never throws: without an answer the doubt stays. */
export async function lookForNumber(
  client: Client,
  campaignId: string,
  number: string,
  doubt: Doubt,
): Promise<Addition> {
  const { before } = doubt;
  const wasAnswered = doubt.result === 'notSeen' || doubt.result === 'unchecked';
  try {
    const after = await countHeld(client, campaignId, number);
    if (after > before)
      return { result: 'added', count: await countNumbers(client, campaignId).catch(() => null) };
    return wasAnswered ? { result: 'notSeen', before } : { result: 'lost', error: doubt.error, before };
  } catch (error) {
    return wasAnswered
      ? { result: 'unchecked', error, before }
      : { result: 'unknown', error: doubt.error, before };
  }
}

/**
 * How many times a campaign holds a number, whichever way the API writes its `+`, and in its writings from before a
 * change of the numbering plan, too.
 */
async function countHeld(
  client: Client,
  campaignId: string,
  number: string,
  signal?: AbortSignal,
): Promise<number> {
  const read = await readNumbers(client, campaignId, [number, ...oldWritings(number)], {
    signal,
    sameDigits: true,
  });
  return read.rows.length + read.odd.length;
}
