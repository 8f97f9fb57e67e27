import { useMemo, useState } from 'react';
import { type RaRecord, useListContext } from 'react-admin';
import { useLastCountry } from '../layout/useLastCountry';
import type { Judgement } from '../phonelist/number/judgeNumber';
import type { CampaignNumber } from '../sipcaller/types';
import { type CountryRules, loadCountryRules } from './homeCountry';
import { useCountryRules } from './useCountryRules';

/** How a number that names no country is read. */
export interface HomeReading {
  /** An ISO code, or `as-written`. */
  country: string;
  /** As it is sent; '' where it is no number of the country. */
  number: string;
  /** Other countries that it may be of, with what would be sent. */
  proposals: { country: string; number: string }[];
}

const MOST_PROPOSED = 2;

/**
 * The country of the number that is being typed: the one that was chosen last is proposed where the number is possible
 * there, and those of the campaign's numbers in sight are offered. Must be under a list of numbers.
 * @param typed as it stands in the field
 * @returns `reading` is null for a number that names its country, and as long as the rules of countries are not loaded
 */
export function useHomeReading(typed: string) {
  const { data } = useListContext<CampaignNumber & RaRecord>();
  const rules = useCountryRules();
  const [last, remember] = useLastCountry();
  const [chosen, setChosen] = useState<string | null>(null);
  const likely = useMemo(() => {
    const theirs = rules?.countriesOf((data ?? []).map(({ number }) => number)) ?? [];
    const countries = [...(last ? [last] : []), ...theirs.map(({ country }) => country)];
    return [...new Set(countries)].filter((country) => country !== 'as-written');
  }, [rules, data, last]);

  const read = (country: string) => rules?.readUnder(typed, country) ?? '';
  const { country, namesNone } = rules ? countryOf(rules, typed, chosen, last) : AS_WRITTEN;
  const seen = new Set([read(country)]);
  const proposals = namesNone
    ? likely
        .map((each) => ({ country: each, number: read(each) }))
        // Two countries with one calling code come to the same.
        .filter(({ number }) => number !== '' && !seen.has(number) && seen.add(number))
        .slice(0, MOST_PROPOSED)
    : [];
  const reading: HomeReading | null = namesNone ? { country, number: read(country), proposals } : null;
  const judgeBy = (rules: CountryRules) => {
    const { country, namesNone } = countryOf(rules, typed, chosen, last);
    return rules.judgeNumber(typed, namesNone ? country : undefined);
  };
  return {
    reading,
    /** What becomes of the number, by the rule of the upload; null as long as that is not loaded. */
    judgement: rules && judgeBy(rules),
    /** The same, once it is loaded. @throws {PartNotLoadedError} */
    judge: async (): Promise<Judgement> => judgeBy(await loadCountryRules()),
    /** Countries by which the same phone is looked for. */
    countries: [...new Set([country, ...likely])].filter((each) => each !== 'as-written'),
    choose(to: string) {
      setChosen(to);
      remember(to);
    },
  };
}

const AS_WRITTEN = { country: 'as-written', namesNone: false };

/** The country by which a number that names none is read: the chosen one, or the last one where the number is possible there. */
function countryOf(rules: CountryRules, typed: string, chosen: string | null, last: string | null) {
  const asWritten = rules.readUnder(typed, 'as-written');
  const proposed = last !== null && rules.readUnder(typed, last) !== '' ? last : 'as-written';
  return {
    country: chosen ?? proposed,
    namesNone: asWritten !== '' && !asWritten.startsWith('+'),
  };
}
