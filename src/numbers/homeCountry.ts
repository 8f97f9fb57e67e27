import { onceLoaded } from '../loadPart';
import type { SipCaller } from '../sipcaller/client';
import { searchNumbers } from '../sipcaller/searchNumbers';

/** What tells countries by their numbers: its tables are loaded when somebody adds a number. */
export const loadCountryRules = onceLoaded(() => import('../phonelist/homeCountry'));

export type CountryRules = Awaited<ReturnType<typeof loadCountryRules>>;

/** A number of the campaign that is the same phone in its other writing, with its country or without. */
export interface SamePhone {
  written: string;
  country: string;
}

/**
 * Looks whether a campaign has a number in its other writing, by some searches for its digits.
 * @param countries those that a number without one may be of
 * @throws {SipCallerError} when a read fails; {PartNotLoadedError}
 */
export async function findSamePhone(
  client: Pick<SipCaller, 'listNumbers' | 'lists'>,
  campaignId: string,
  number: string,
  { countries, signal }: { countries: readonly string[]; signal?: AbortSignal | undefined },
): Promise<SamePhone | null> {
  const { otherTerms, otherWritingAmong } = await loadCountryRules();
  const { rows } = await searchNumbers(client, campaignId, otherTerms(number, countries), { signal });
  return otherWritingAmong(
    number,
    rows.map((row) => row.number),
  );
}
