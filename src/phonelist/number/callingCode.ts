import { COUNTRIES_OF_CODE, type CountryPlan, planOf } from './countryPlan';

/** All that shares one calling code. */
interface CodePlan {
  code: string;
  main: CountryPlan;
  /** The others of the code, each with its marks. */
  others: CountryPlan[];
  /** Lengths (as bits) that are possible in every country of the code, and in any. */
  common: number;
  any: number;
  premium: RegExp[];
}

const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;
/** North America tells its countries by area code, which is quicker to remember than to work out. */
const AREA_CODE_DIGITS = 3;
const areas = new Map<string, string>();

const byCode = new Map<string, CodePlan>();
/** For the first three digits of a number, how many of them are its calling code; 0 when there is none. */
const codeLengths = new Uint8Array(1000);
for (const code of COUNTRIES_OF_CODE.keys()) {
  const span = 10 ** (3 - code.length);
  codeLengths.fill(code.length, Number(code) * span, (Number(code) + 1) * span);
}

/** The calling code that international digits (without `+`) begin with; empty when there is none. */
export function callingCodeOf(digits: string): string {
  const first =
    (digits.charCodeAt(0) - 48) * 100 + (digits.charCodeAt(1) - 48) * 10 + digits.charCodeAt(2) - 48;
  return digits.slice(0, codeLengths[first] ?? 0);
}

/** Whether a national number has a length that is possible behind this calling code, 7 to 15 digits with it. */
export function isPossible(code: string, national: string): boolean {
  const all = code.length + national.length;
  return all >= FEWEST_DIGITS && all <= MOST_DIGITS && hasPossibleLength(code, national);
}

/** The same for the plan alone, which has a few shorter and longer numbers. */
export function hasPossibleLength(code: string, national: string): boolean {
  const plan = codePlan(code);
  const bit = 1 << national.length;
  if (plan.common & bit) return true;
  return (plan.any & bit) !== 0 && (planOf(countryOf(code, national)).lengths & bit) !== 0;
}

/** Whether a national number fits the general pattern of a country that has this calling code. */
export function isValid(code: string, national: string): boolean {
  return isPossible(code, national) && planOf(countryOf(code, national)).pattern.test(national);
}

/**
 * The country (ISO code) of a national number behind a calling code: the one whose marks it bears, or the
 * leading one of the code; `+800` and the like where there is no country.
 */
export function countryOf(code: string, national: string): string {
  const plan = codePlan(code);
  if (plan.others.length === 0) return plan.main.country;
  if (code !== '1' || national.length !== 10) return findCountry(plan, national);
  const area = national.slice(0, AREA_CODE_DIGITS);
  const known = areas.get(area);
  if (known) return known;
  const country = findCountry(plan, `${area}2345678`);
  areas.set(area, country);
  return country;
}

/** Whether calls to this number cost the caller extra. */
export function isPremium(code: string, national: string): boolean {
  return codePlan(code).premium.some((pattern) => pattern.test(national));
}

/** The plan that the library, too, reads an international number by: that of the code's leading country. */
export function mainPlan(code: string): CountryPlan {
  return codePlan(code).main;
}

function findCountry({ main, others }: CodePlan, national: string): string {
  if (main.mark.test(national)) return main.country;
  return (others.find(({ mark }) => mark.test(national)) ?? main).country;
}

/** The plan that was asked for last: the numbers of a list mostly have one calling code. */
let latest: CodePlan | undefined;

function codePlan(code: string): CodePlan {
  if (latest?.code === code) return latest;
  latest = byCode.get(code) ?? readCode(code);
  return latest;
}

function readCode(code: string): CodePlan {
  const [first = '', ...rest] = COUNTRIES_OF_CODE.get(code) ?? [];
  const main = planOf(first);
  const others = rest.map(planOf);
  const all = [main, ...others];
  const plan: CodePlan = {
    code,
    main,
    others,
    common: all.reduce((bits, { lengths }) => bits & lengths, -1),
    any: all.reduce((bits, { lengths }) => bits | lengths, 0),
    premium: distinct(all.flatMap(({ premium }) => premium ?? [])),
  };
  byCode.set(code, plan);
  return plan;
}

function distinct(patterns: RegExp[]): RegExp[] {
  return [...new Map(patterns.map((pattern) => [pattern.source, pattern])).values()];
}
