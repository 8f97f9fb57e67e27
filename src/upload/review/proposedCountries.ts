import type { ListResult } from '../../phonelist/rows/listResult';

/** What speaks for a country: the campaign's numbers, those of the list that name it, or the choice of the last time. */
export type CountryEvidence = 'campaign' | 'list' | 'lastTime';

/** A country that numbers without one may be of, as the page knows it. */
export interface LikelyCountry {
  country: string;
  why: Exclude<CountryEvidence, 'list'>;
}

/** A country to read numbers by that name none. */
export interface ProposedCountry {
  country: string;
  callingCode: string;
  /** How much of those numbers it explains, from 0 to 1. */
  share: number;
  /** None where it is the only country that the digits fit. */
  why: CountryEvidence[];
}

const MOST_PROPOSED = 3;

/**
 * Countries that something speaks for and that explain most of a list's numbers without a country, the best first. Digits
 * alone fit many countries, and to name one of those would be to guess.
 */
export function proposedCountries(
  { countryShares, betterCountries, countries, otherWritings }: ListResult,
  likely: readonly LikelyCountry[],
): ProposedCountry[] {
  const evidence = new Map<string, Set<CountryEvidence>>();
  const note = (country: string, why?: CountryEvidence) => {
    const known = evidence.get(country) ?? new Set();
    evidence.set(country, why ? known.add(why) : known);
  };
  for (const { country, place } of otherWritings) note(country, place);
  for (const { country, why } of likely) note(country, why);
  for (const { country } of countries) if (country !== '') note(country, 'list');
  for (const { country } of betterCountries) note(country);
  return (
    countryShares
      .filter(({ country }) => evidence.has(country))
      .map((share) => ({ ...share, why: [...(evidence.get(share.country) ?? [])] }))
      .sort((one, other) => other.share - one.share || other.why.length - one.why.length)
      // Read by either of two countries with one calling code, the numbers are the same.
      .filter(({ callingCode }, at, all) => all.findIndex((one) => one.callingCode === callingCode) === at)
      .slice(0, MOST_PROPOSED)
  );
}
