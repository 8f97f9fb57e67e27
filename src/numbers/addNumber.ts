import type { SipCaller } from '../sipcaller/client';
import { countNumbers } from '../sipcaller/countNumbers';
import { SipCallerError } from '../sipcaller/errors';
import { readRange } from '../sipcaller/readRange';

type Client = Pick<SipCaller, 'addNumber' | 'listNumbers' | 'listCampaigns' | 'lists'>;

export interface NewNumber {
  number: string;
  varValues: string[];
}

/** What adding one number came to, by reading the campaign before and after. */
export type Addition =
  /** Nothing was sent: the campaign holds this number already, so many times. */
  | { result: 'alreadyThere'; times: number }
  /** Seen in the campaign; `count` is what the campaign holds now, null when not known. */
  | { result: 'added'; count: number | null }
  /** The API said yes, but the campaign does not hold more of this number than before. */
  | { result: 'notSeen' }
  /** The API said yes, but the campaign could not be read afterwards. */
  | { result: 'unchecked'; error: unknown }
  /** The connection broke, and the number is not in the campaign now; it may still arrive. */
  | { result: 'lost'; error: SipCallerError }
  /** The connection broke, and the campaign could not be read afterwards either. */
  | { result: 'unknown'; error: SipCallerError };

/**
 * Adds one number and reads back that it is there. A number that the campaign holds already would be
 * called twice, so it is added again only with `again`. The POST is never repeated.
 * @throws {SipCallerError} for a refusal, or when a read before the POST fails: then nothing was added
 */
export async function addNumber(
  client: Client,
  campaignId: string,
  { number, varValues }: NewNumber,
  { again = false } = {},
): Promise<Addition> {
  const before = await countHeld(client, campaignId, number);
  if (before > 0 && !again) return { result: 'alreadyThere', times: before };
  const body = varValues.length > 0 ? { number, varValues } : { number };
  const lost = await client.addNumber(campaignId, body).then(
    () => null,
    (error: unknown) => {
      if (error instanceof SipCallerError && error.mayHaveArrived) return error;
      throw error;
    },
  );
  try {
    const after = await countHeld(client, campaignId, number);
    if (after <= before) return lost ? { result: 'lost', error: lost } : { result: 'notSeen' };
  } catch (error) {
    return lost ? { result: 'unknown', error: lost } : { result: 'unchecked', error };
  }
  return { result: 'added', count: await countNumbers(client, campaignId).catch(() => null) };
}

/** How many times a campaign holds a number, whichever way the API writes its `+`. */
async function countHeld(client: Client, campaignId: string, number: string): Promise<number> {
  const digits = (text: string) => text.replace(/\D/g, '');
  const { rows } = await readRange(
    (query) => client.listNumbers(campaignId, query),
    { filter: { number: digits(number) } },
    [0, 999],
    client.lists.numbers,
  );
  return rows.filter((row) => digits(row.number) === digits(number)).length;
}
