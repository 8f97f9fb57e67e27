import { callingCodeOf, mainPlan } from './callingCode';
import { isSurelyOldInternational } from './changedPlans';
import type { CountryPlan } from './countryPlan';
import {
  isOldInternational,
  type Resolved,
  resolveExit,
  resolveInternational,
  resolveNational,
} from './resolveDigits';

const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;
/** Two local numbers side by side have at least this many digits: as one number they cannot be told from it. */
const DIGITS_OF_TWO = 14;

/** An optional `+` (or `(0)` kept as it is) and digits without what parts them; null when other signs are left. */
export function compactDigits(text: string): string | null {
  if (!/^[+\d(]/.test(text)) return null;
  const compact = text.replace(/[\s.\-/()]/g, (sign, at: number) =>
    isTrunkZero(text, at, sign) ? sign : '',
  );
  return /^\+{0,2}\d[\d()]*$/.test(compact) ? compact.replace(/^\+\+/, '+') : null;
}

function isTrunkZero(text: string, at: number, sign: string): boolean {
  if (sign === '(') return /^\(\s*0\s*\)/.test(text.slice(at)) && /\d/.test(text.slice(0, at));
  return sign === ')' && /\d.*\(\s*0\s*$/.test(text.slice(0, at));
}

/** A number by its digits: as an international one, as one of the home country, or as it is written. */
export function resolveCompact(compact: string, home: CountryPlan | null): Resolved {
  const digits = withoutTrunkZero(compact);
  const dropped = digits !== compact.replace(/\D/g, '');
  const international = compact.startsWith('+') ? resolvePlus(digits) : resolveExit(digits, home);
  if (international?.ok && dropped) return { ...international, repair: 'trunk-zero' };
  // `44 (0)20 …`: only a number with its calling code is written so, and as it stands it reaches nobody.
  if (!international && dropped) return { ok: false, reason: 'impossible-for-country', offers: ['plus'] };
  return international ?? resolveHome(compact.replace(/\D/g, ''), home);
}

function resolvePlus(digits: string): Resolved {
  const resolved = resolveInternational(digits.replace(/^00/, ''));
  const isExit = resolved.ok && digits.startsWith('00');
  return isExit ? { ...resolved, repair: resolved.repair ?? 'international-prefix' } : resolved;
}

function resolveHome(digits: string, home: CountryPlan | null): Resolved {
  if (home) return resolveNational(digits, home);
  if (isSurelyOldInternational(digits) && isOldInternational(digits)) return resolveInternational(digits);
  const wrong = digits.length < FEWEST_DIGITS ? 'too-short' : digits.length > MOST_DIGITS ? 'too-long' : null;
  return wrong ? { ok: false, reason: wrong, offers: [] } : { ok: true, number: digits, repair: null };
}

/** `44(0)20…`: the zero is for calls at home only, except where there is no national prefix (Italy). */
function withoutTrunkZero(compact: string): string {
  const digits = compact.replace(/\D/g, '');
  if (!compact.includes('(0)')) return digits;
  const code = callingCodeOf(digits.replace(/^0+/, ''));
  const isDropped = code !== '' && mainPlan(code).nationalPrefix.startsWith('0');
  return isDropped ? compact.replace('(0)', '').replace(/\D/g, '') : digits;
}

/** Whether a text alone could be called, for telling one number from two. */
export function isOneNumber(text: string, home: CountryPlan | null): boolean {
  const compact = compactDigits(text);
  if (compact === null) return false;
  if (isSurelyOldInternational(compact)) return isOldInternational(compact);
  if (!home && !compact.startsWith('+') && !compact.startsWith('00') && compact.length >= DIGITS_OF_TWO)
    return false;
  return resolveCompact(compact, home).ok;
}
