import { type CountryCode, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/max/metadata';
import { callingCodeOf, hasPossibleLength, isPossible, isValid, mainPlan } from './callingCode';
import { changedNational, isSurelyOldInternational } from './changedPlans';
import { type CountryPlan, isWrittenWithoutPrefix } from './countryPlan';
import type { NumberReason, RepairKind } from './reasons';

/** What digits came to: an E.164 number, how it differs from what is written, or why there is none. */
export type Resolved =
  | { ok: true; number: string; repair: RepairKind | null }
  | { ok: false; reason: NumberReason; offers: readonly ResolvedOffer[] };
export type ResolvedOffer = 'leading-zero' | 'plus' | 'old-plan';

const NOT_POSSIBLE: Extract<Resolved, { ok: false }> = {
  ok: false,
  reason: 'impossible-for-country',
  offers: [],
};
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;

/**
 * Digits behind a `+`. A national prefix that was written behind the calling code is left out, as in
 * `+44 020 …`, when the number is impossible with it and valid without.
 */
export function resolveInternational(digits: string): Resolved {
  const wrongLength = lengthReason(digits);
  if (wrongLength) return wrongLength;
  const code = callingCodeOf(digits);
  if (!code) return NOT_POSSIBLE;
  const national = digits.slice(code.length);
  const changed = changedNational(code, national);
  if (changed && isValid(code, changed.national)) {
    if (changed.isSure) return inTodaysWriting(code, changed.national);
    if (!isValid(code, national)) return { ...NOT_POSSIBLE, offers: ['old-plan'] };
  }
  const plan = mainPlan(code);
  const asWritten: Resolved = isPossible(code, national)
    ? { ok: true, number: `+${digits}`, repair: null }
    : NOT_POSSIBLE;
  const opened = openingOf(plan, national);
  if (!opened) return asWritten;
  if (isRewritten(plan, opened)) return askLibrary(`+${digits}`, null) ?? NOT_POSSIBLE;
  const rest = national.slice(opened[0].length);
  const isWhole = plan.pattern.test(national);
  if (isValid(code, rest)) {
    // Belarus has numbers that fit with and without their 8: nobody can tell which is meant.
    return isWhole ? NOT_POSSIBLE : { ok: true, number: `+${code}${rest}`, repair: 'trunk-zero' };
  }
  return isWhole || !hasPossibleLength(code, rest) ? asWritten : NOT_POSSIBLE;
}

/**
 * Digits behind `00`, or behind what the default country dials before an international number; null when
 * they are neither. Where both can be read (Brazil's carriers, Australia's 0011), the valid one is meant.
 */
export function resolveExit(digits: string, home: CountryPlan | null): Resolved | null {
  const exit = home?.exit?.exec(digits)?.[0];
  if (!exit && !digits.startsWith('00')) return null;
  const lengths = new Set([...(digits.startsWith('00') ? [2] : []), ...(exit ? [exit.length] : [])]);
  const readings = [...lengths].map((length) => digits.slice(length));
  const meant = readings.find(isValidInternational);
  const possible = readings.filter((reading) => resolveInternational(reading).ok);
  const reading = meant ?? (possible.length === 1 ? possible[0] : undefined);
  if (reading === undefined) return digits.startsWith('00') ? NOT_POSSIBLE : null;
  const resolved = resolveInternational(reading);
  return resolved.ok ? { ...resolved, repair: resolved.repair ?? 'international-prefix' } : resolved;
}

/** Digits as they are dialled within a country. */
export function resolveNational(digits: string, home: CountryPlan): Resolved {
  const wrongLength = lengthReason(digits);
  if (wrongLength) return wrongLength;
  const code = home.callingCode;
  const changed = changedNational(code, digits);
  if (changed && isValid(code, changed.national)) {
    // Ten digits behind a 1 are a number of North America, too.
    const isForeign = digits.startsWith('1') && isValidInternational(digits);
    if (changed.isSure && !isForeign) return inTodaysWriting(code, changed.national);
    if (!isValid(code, digits))
      return { ...NOT_POSSIBLE, offers: isForeign ? ['old-plan', 'plus'] : ['old-plan'] };
  }
  const opened = openingOf(home, digits);
  if (opened && isRewritten(home, opened)) return askLibrary(digits, home.country) ?? NOT_POSSIBLE;
  if (opened) {
    const rest = digits.slice(opened[0].length);
    if (isPossible(code, rest) && home.pattern.test(rest)) return completed(code, rest);
  }
  if (isPossible(code, digits) && home.pattern.test(digits)) {
    const lostZero = home.nationalPrefix.startsWith('0') && !isWrittenWithoutPrefix(home.country, digits);
    return lostZero ? { ...NOT_POSSIBLE, offers: ['leading-zero'] } : completed(code, digits);
  }
  return withoutPlus(digits, home);
}

/** Digits that begin with a calling code: surely so when they are impossible at home and the code is home's. */
function withoutPlus(digits: string, home: CountryPlan): Resolved {
  const isOld = isOldInternational(digits);
  if (!isOld && !isValidInternational(digits)) return NOT_POSSIBLE;
  const code = home.callingCode;
  const isHome = callingCodeOf(digits) === code && !isPossible(code, digits);
  if (isOld && (isHome || isSurelyOldInternational(digits))) return resolveInternational(digits);
  return isHome ? { ok: true, number: `+${digits}`, repair: 'plus' } : { ...NOT_POSSIBLE, offers: ['plus'] };
}

/** Whether digits are a number with its calling code that fits the pattern of its country. */
export function isValidInternational(digits: string): boolean {
  const code = callingCodeOf(digits);
  return code !== '' && isValid(code, digits.slice(code.length));
}

/** Whether digits are a number with its calling code as it was written before its plan changed. */
export function isOldInternational(digits: string): boolean {
  const code = callingCodeOf(digits);
  const changed = code === '' ? null : changedNational(code, digits.slice(code.length));
  return changed?.isSure === true && isValid(code, changed.national);
}

/**
 * The reading in today's writing of a number that has another one, too, by the user's choice; null where it has none.
 * @param home null for numbers with their calling code
 */
export function resolveOldPlan(digits: string, home: CountryPlan | null): Resolved | null {
  const readings = [home?.callingCode ?? '', callingCodeOf(digits)].map((code, at) => ({
    code,
    changed: code === '' ? null : changedNational(code, at === 0 ? digits : digits.slice(code.length)),
  }));
  const meant = readings.find(({ code, changed }) => changed && isValid(code, changed.national));
  return meant?.changed ? inTodaysWriting(meant.code, meant.changed.national) : null;
}

function inTodaysWriting(code: string, national: string): Resolved {
  return { ok: true, number: `+${code}${national}`, repair: 'changed-plan' };
}

function completed(code: string, national: string): Resolved {
  return { ok: true, number: `+${code}${national}`, repair: 'default-country' };
}

function lengthReason(digits: string): Resolved | null {
  if (digits.length < FEWEST_DIGITS) return { ok: false, reason: 'too-short', offers: [] };
  return digits.length > MOST_DIGITS + 5 ? { ok: false, reason: 'too-long', offers: [] } : null;
}

/** The national prefix that digits open with, if any; some patterns (Argentina's) match nothing at all, too. */
function openingOf({ opening }: CountryPlan, digits: string): RegExpExecArray | null {
  const opened = opening?.exec(digits);
  return opened?.[0] ? opened : null;
}

/** Whether a country's rule turns the opening into other digits (Argentina's 15, Brazil's carriers). */
function isRewritten(plan: CountryPlan, opened: RegExpExecArray): boolean {
  return opened.length > 1 && Boolean(opened[opened.length - 1]) && plan.rewrites;
}

function askLibrary(text: string, country: string | null): Resolved | null {
  const parsed: PhoneNumber | undefined = parsePhoneNumberFromString(
    text,
    { defaultCountry: (country ?? undefined) as CountryCode | undefined, extract: false },
    metadata,
  );
  if (!parsed?.isPossible()) return null;
  const number: string = parsed.number;
  if (number.length > MOST_DIGITS + 1) return null;
  if (number === text) return { ok: true, number, repair: null };
  return parsed.isValid() ? { ok: true, number, repair: 'national-form' } : null;
}
