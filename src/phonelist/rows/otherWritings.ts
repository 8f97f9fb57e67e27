import { callingCodeOf, mainPlan } from '../number/callingCode';
import { hasChanged } from '../number/changedPlans';
import type { CountryPlan } from '../number/countryPlan';
import { homeWritings, plansOf, readAtHome } from '../number/otherWriting';
import type { Counted } from './listResult';
import { digitsKeyOf } from './numberSet';
import { SAMPLES } from './tally';
import { placeOf } from './tallyRows';

/** Numbers among which the same phone may stand in the other writing. */
export interface WrittenNumbers {
  /** By the key of a number's digits (digitsKeyOf). */
  hasKey(key: number): boolean;
  /** The same of those alone that name no country: another country's number may have the same digits behind its plus. */
  hasLocalKey(key: number): boolean;
  /** How many of them name each country, and how many none. */
  countries: ReadonlyMap<string, number>;
  withoutCountry: number;
}

/** The same phone, once with its country and once without it. */
export interface OtherWriting {
  /** As it stands among the others. */
  written: string;
  /** The country by which the one is the other. */
  country: string;
}

/**
 * Looks for numbers in their other writing: one without a country as the international number that it would be in the
 * countries of the others, and an international one as it is written at home.
 * @param home the default country: others without a country are read as numbers of it alone
 */
export function createOtherWritings(others: WrittenNumbers, home: CountryPlan | null) {
  let met = -1;
  let plans: CountryPlan[] = [];
  const candidates = () => {
    if (others.countries.size !== met) plans = plansOf(others.countries);
    met = others.countries.size;
    return plans;
  };
  const has = (number: string) => others.hasKey(digitsKeyOf(number));
  const hasLocal = (number: string) => others.hasLocalKey(digitsKeyOf(number));
  /** A look into the set is quick, and a plan is not: a list has many numbers, and few stand there. */
  const mayHave = ({ callingCode, nationalPrefix }: CountryPlan, digits: string) =>
    has(`${callingCode}${digits}`) ||
    (nationalPrefix !== '' &&
      digits.startsWith(nationalPrefix) &&
      has(`${callingCode}${digits.slice(nationalPrefix.length)}`));

  /** The same for an international number: most countries write it in two ways at home. */
  const mayStandAtHome = (number: string): boolean => {
    const code = callingCodeOf(number.slice(1));
    if (hasChanged(code)) return true;
    const national = number.slice(1 + code.length);
    if (hasLocal(national)) return true;
    const { nationalPrefix } = mainPlan(code);
    return nationalPrefix !== '' && nationalPrefix !== code && hasLocal(`${nationalPrefix}${national}`);
  };

  return {
    find(number: string): OtherWriting | null {
      if (!number.startsWith('+')) {
        for (const plan of candidates()) {
          if (!isRewritten(plan, number) && !mayHave(plan, number)) continue;
          const written = readAtHome(number, plan);
          if (written.slice(1) === number || written === '' || !has(written)) continue;
          return { written, country: placeOf(written).country };
        }
        return null;
      }
      if (others.withoutCountry === 0 || (home && !number.startsWith(`+${home.callingCode}`))) return null;
      if (!mayStandAtHome(number)) return null;
      const written = homeWritings(number).find(hasLocal);
      return written === undefined ? null : { written, country: placeOf(number).country };
    },
  };
}

/** Whether a country's rule may turn the opening of a number into other digits, such as Argentina's 15. */
function isRewritten({ rewrites, opening }: CountryPlan, digits: string): boolean {
  return rewrites && (opening?.test(digits) ?? false);
}

export type OtherWritings = ReturnType<typeof createOtherWritings>;

/** Where the other writing stands: in the campaign, or in the list itself. */
export type OtherPlace = 'campaign' | 'list';

export interface OtherSample {
  line: number;
  number: string;
  written: string;
}

/** Rows whose number stands in another place in its other writing, of one country. */
export interface OtherRows extends Counted<OtherSample> {
  place: OtherPlace;
  country: string;
}

type Tally = OtherRows & { countries: Map<string, number> };

/** Counts rows by place and calling code; a code goes by the country that most of its numbers have. */
export function createOtherTally() {
  const tallies = new Map<string, Tally>();
  return {
    add(place: OtherPlace, { written, country }: OtherWriting, line: number, number: string): void {
      const international = number.startsWith('+') ? number : written;
      const key = `${place} ${codeOf(international)}`;
      const tally: Tally = tallies.get(key) ?? {
        ...{ place, country, count: 0, samples: [] },
        countries: new Map<string, number>(),
      };
      tallies.set(key, tally);
      tally.count += 1;
      tally.countries.set(country, (tally.countries.get(country) ?? 0) + 1);
      if (tally.samples.length < SAMPLES) tally.samples.push({ line, number, written });
    },
    rows: (): OtherRows[] =>
      [...tallies.values()]
        .map(({ countries, ...tally }) => ({ ...tally, country: mostOf(countries) }))
        .sort((one, other) => other.count - one.count),
  };
}

const codeOf = (number: string) => callingCodeOf(number.slice(1));

function mostOf(countries: ReadonlyMap<string, number>): string {
  const [[most] = ['']] = [...countries].sort(([, a], [, b]) => b - a);
  return most;
}
