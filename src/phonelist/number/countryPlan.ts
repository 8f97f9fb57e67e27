import metadata from 'libphonenumber-js/max/metadata';

/**
 * A country's numbering plan, as far as it decides what a phone list needs. The rules come from
 * libphonenumber-js' metadata, which is Google's libphonenumber data; the full set is used because only it
 * tells premium-rate numbers.
 */
export interface CountryPlan {
  /** ISO code, or `+800` and the like for a calling code that belongs to no country. */
  country: string;
  callingCode: string;
  /** Bit n is set when a national number may have n digits. */
  lengths: number;
  /** What opens a national number at home and is left out behind the calling code: `0`, `1`, `8`, `06` or nothing. */
  nationalPrefix: string;
  /** Finds the national prefix, and what may be dialled with it, at the start of digits; null when there is none. */
  opening: RegExp | null;
  /** Whether what `opening` catches is rewritten, which is left to the library. */
  rewrites: boolean;
  /** The plan's own general pattern of a national number. */
  pattern: RegExp;
  /** How an international number is dialled from here (`00`, `011`, `810`, …). */
  exit: RegExp | null;
  /** Tells this country among those that share its calling code: their first digits, or all patterns of its types. */
  mark: RegExp;
  premium: RegExp | null;
}

/** The minified plan by position: see METADATA.md of libphonenumber-js, version 4. */
type RawPlan = [
  callingCode: string,
  exit: string | 0,
  pattern: string,
  lengths: number[],
  formats: RawFormat[] | 0,
  nationalPrefix: string | 0,
  formatRule: string | 0,
  opening: string | 0,
  rewriteRule: string | 0,
  prefixOptional: 1 | 0,
  leadingDigits: string | 0,
  types: ([string, number[]?] | 0)[],
];
type RawFormat = [
  pattern: string,
  format: string,
  leading?: string[] | 0,
  rule?: string | 0,
  prefixOptional?: 1 | 0,
];

const PREMIUM_TYPE = 3;

const rawOf = (country: string): RawPlan | undefined =>
  (country.startsWith('+')
    ? metadata.nonGeographic[country.slice(1) as keyof typeof metadata.nonGeographic]
    : metadata.countries[country as keyof typeof metadata.countries]) as RawPlan | undefined;

const codes: Record<string, readonly string[]> = metadata.country_calling_codes;

/** The countries of each calling code, the leading one first. */
export const COUNTRIES_OF_CODE: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.entries(codes),
  ...Object.keys(metadata.nonGeographic).map((code): [string, string[]] => [code, [`+${code}`]]),
]);

/** Every country that can be chosen as the default, by ISO code. */
export const COUNTRIES: readonly string[] = Object.keys(metadata.countries).sort();

const plans = new Map<string, CountryPlan>();

/** The plan of a country. @throws {RangeError} for a country that has none */
export function planOf(country: string): CountryPlan {
  const known = plans.get(country);
  if (known) return known;
  const raw = rawOf(country);
  if (!raw) throw new RangeError(`no numbering plan: ${country}`);
  const plan = readPlan(country, raw);
  plans.set(country, plan);
  return plan;
}

function readPlan(country: string, raw: RawPlan): CountryPlan {
  const opening = raw[7] || raw[5];
  const types = (raw[11] || []).flatMap((type) => (type && type[0] !== '' ? [type[0]] : []));
  const premium = raw[11]?.[PREMIUM_TYPE];
  return {
    country,
    callingCode: raw[0],
    lengths: raw[3].reduce((bits, length) => bits | (1 << length), 0),
    nationalPrefix: raw[5] || '',
    opening: opening ? new RegExp(`^(?:${opening})`) : null,
    rewrites: Boolean(raw[8]),
    pattern: entirely(raw[2]),
    exit: raw[1] ? new RegExp(`^(?:${raw[1]})`) : null,
    mark: raw[10] ? new RegExp(`^(?:${raw[10]})`) : entirely(types.join('|')),
    premium: premium ? entirely(premium[0]) : null,
  };
}

/**
 * Whether people of this country write such a national number without the national prefix, too: then a
 * missing 0 is no loss. True of India and Brazil, not of Britain or Germany.
 */
export function isWrittenWithoutPrefix(country: string, national: string): boolean {
  const raw = rawOf(country);
  if (!raw) return false;
  // Argentina's mobiles as they are dialled from abroad: only the landlines have the zero.
  if (country === 'AR' && national.startsWith('9')) return true;
  const format = formatOf(raw, national);
  const rule = format?.[3] || raw[6];
  const usesPrefix = rule && !/^\(?\$1\)?$/.test(rule);
  return Boolean(format) && (!usesPrefix || Boolean(format?.[4]) || Boolean(raw[9]));
}

function formatOf(raw: RawPlan, national: string): RawFormat | undefined {
  const main = rawOf(COUNTRIES_OF_CODE.get(raw[0])?.[0] ?? '');
  const formats = raw[4] || main?.[4] || [];
  return formats.find(([pattern, , leading]) => {
    const closest = leading ? leading.at(-1) : undefined;
    return entirely(pattern).test(national) && (!closest || new RegExp(`^(?:${closest})`).test(national));
  });
}

function entirely(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}
