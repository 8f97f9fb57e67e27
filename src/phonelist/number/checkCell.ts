import { bareText } from './bareText';
import { callingCodeOf, mainPlan } from './callingCode';
import { compactDigits, isOneNumber, resolveCompact } from './compactDigits';
import { type CountryPlan, planOf } from './countryPlan';
import { splitExtension } from './extension';
import { vanityDigits, zerosForO } from './letters';
import { isPlaceholderNumber } from './placeholder';
import type { NumberReason, Offer, RepairKind } from './reasons';
import {
  type Resolved,
  type ResolvedOffer,
  resolveInternational,
  resolveNational,
  resolveOldPlan,
} from './resolveDigits';
import { isShortCode } from './shortCode';
import { splitAtSigns, splitNumbers } from './splitNumbers';

/** What the user has agreed to for all numbers of a list. Without it a cell with such trouble is rejected. */
export interface NumberChoices {
  /** ISO code of the country of numbers that name none; `as-written` leaves those as they are. */
  country: string;
  leadingZero: boolean;
  plus: boolean;
  letterO: boolean;
  vanity: boolean;
  /** Old writings of numbers that have another reading; without it, as with false. */
  oldPlan?: boolean;
  twoNumbers: 'reject' | 'first' | 'each';
  extensions: 'reject' | 'drop' | 'keep';
}

export interface Accepted {
  ok: true;
  /** E.164; or 7 to 15 digits when no country is known. */
  number: string;
  repairs: RepairKind[];
  /** Digits of the extension when it is to be kept; else empty. */
  extension: string;
  /** The other numbers of the cell, when each is to have a row. */
  also: NumberVerdict[];
}
export interface Refused {
  ok: false;
  reason: NumberReason;
  /** The choices under which this cell would be accepted. */
  offers: Offer[];
  /** What of the cell is refused, when another part of it is accepted. */
  part?: string;
}
export type NumberVerdict = Accepted | Refused;

/** Nothing that has more than one reading: how a single number is judged before anybody was asked. */
export const CAUTIOUS: NumberChoices = {
  country: 'as-written',
  leadingZero: false,
  plus: false,
  letterO: false,
  vanity: false,
  oldPlan: false,
  twoNumbers: 'reject',
  extensions: 'reject',
};

const MOST_DIGITS = 15;
/** The country plan of a choice; null for `as-written`. @throws {RangeError} for an unknown country */
export function homeOf(country: string): CountryPlan | null {
  return country === 'as-written' ? null : planOf(country);
}

/**
 * Reads one number as a person, a spreadsheet or a database wrote it. What has one meaning is repaired and
 * said; digits are never guessed. The rules are those of shared/csv-cases.md, "Numbers".
 */
export function checkCell(cell: string, choices: NumberChoices): NumberVerdict {
  const bare = bareText(cell);
  if (!bare.ok) return refuse(bare.reason);
  const verdict = checkText(bare.text, choices);
  return withRepairs(verdict, bare.repairs);
}

function checkText(text: string, choices: NumberChoices): NumberVerdict {
  const listed = splitAtSigns(text);
  if (listed) return checkParts(listed, choices);
  const [main, extension] = splitExtension(text);
  if (extension) return checkExtended(main, extension, choices);
  const plan = writtenPlan(text) ?? homeOf(choices.country);
  const parts = splitNumbers(text, (part) => isOneNumber(part, plan), plan ? plan.nationalPrefix : '0');
  return parts ? checkParts(parts, choices) : checkSingle(text, choices);
}

/** The plan of the calling code that a text opens with: a second number behind it is most likely of that country, too. */
function writtenPlan(text: string): CountryPlan | null {
  const code = text.startsWith('+') ? callingCodeOf(text.replace(/\D/g, '')) : '';
  return code === '' ? null : mainPlan(code);
}

function checkExtended(
  main: string,
  extension: string,
  choices: NumberChoices,
  check = (text: string) => checkText(text, choices),
): NumberVerdict {
  const verdict = check(main);
  if (!verdict.ok) return verdict;
  if (choices.extensions === 'reject') return refuse('extension', ['drop-extension', 'keep-extension']);
  const isKept = choices.extensions === 'keep';
  const repaired = withRepairs(verdict, [isKept ? 'extension-kept' : 'extension-dropped']);
  return repaired.ok && isKept ? { ...repaired, extension } : repaired;
}

function checkParts(parts: string[], choices: NumberChoices): NumberVerdict {
  const [first, ...others] = parts.map((part) => checkPart(part, choices));
  if (choices.twoNumbers === 'reject' || !first) {
    const offers: Offer[] = first?.ok ? ['first-of-two'] : [];
    return refuse('two-numbers', others.some(({ ok }) => ok) ? [...offers, 'each-of-two'] : offers);
  }
  if (choices.twoNumbers === 'first') {
    return first.ok ? withRepairs(first, ['first-of-two']) : refuse('two-numbers');
  }
  const each = [first, ...others].map((verdict, at) =>
    verdict.ok ? withRepairs(verdict, ['each-of-two']) : { ...verdict, part: parts[at] ?? '' },
  );
  const [good, ...rest] = [...each.filter(({ ok }) => ok), ...each.filter(({ ok }) => !ok)];
  return good?.ok ? { ...good, also: rest } : refuse('two-numbers');
}

/** One of several numbers: wrapped, labelled and with an extension as one that stands alone. */
function checkPart(part: string, choices: NumberChoices): NumberVerdict {
  const bare = bareText(part);
  if (!bare.ok) return refuse(bare.reason);
  const [main, extension] = splitExtension(bare.text);
  const check = (text: string) => checkSingle(text, choices);
  return withRepairs(extension ? checkExtended(main, extension, choices, check) : check(main), bare.repairs);
}

function checkSingle(text: string, choices: NumberChoices): NumberVerdict {
  const compact = compactDigits(text);
  if (compact !== null) return checkDigits(compact, choices);
  if (!/\d/.test(text)) return refuse(/\p{L}/u.test(text) ? 'letters' : 'no-number');
  return checkLetters(text, choices);
}

function checkLetters(text: string, choices: NumberChoices): NumberVerdict {
  const readings = [
    { offer: 'letter-o', digits: zerosForO(text), isChosen: choices.letterO },
    { offer: 'vanity', digits: vanityDigits(text), isChosen: choices.vanity },
  ] as const;
  for (const { offer, digits, isChosen } of readings) {
    const compact = digits === null ? null : compactDigits(digits);
    const verdict = compact === null ? null : checkDigits(compact, choices);
    if (verdict?.ok) return isChosen ? withRepairs(verdict, [offer]) : refuse('letters', [offer]);
  }
  return refuse('letters');
}

function checkDigits(compact: string, choices: NumberChoices): NumberVerdict {
  const home = homeOf(choices.country);
  const digits = compact.replace(/\D/g, '');
  if (isShortCode(digits)) return refuse('short-code');
  if (isPlaceholderNumber(digits)) return refuse('placeholder');
  const resolved = resolveCompact(compact, home);
  if (resolved.ok) return accept(resolved);
  return applyOffers(resolved, digits, home, choices);
}

/** A number that is possible only under a choice: by that choice if it was made, else offered. */
function applyOffers(
  { reason, offers }: Extract<Resolved, { ok: false }>,
  digits: string,
  home: CountryPlan | null,
  choices: NumberChoices,
): NumberVerdict {
  const isChosen = { 'leading-zero': choices.leadingZero, plus: choices.plus, 'old-plan': choices.oldPlan };
  const possible = offers.flatMap((offer) => {
    const resolved = underOffer(offer, digits, home);
    return resolved?.ok ? [{ offer, resolved }] : [];
  });
  const chosen = possible.find(({ offer }) => isChosen[offer]);
  if (chosen) return accept({ ...chosen.resolved, repair: chosen.offer });
  if (possible.length === 0) return refuse(digits.length > MOST_DIGITS ? 'too-long' : reason);
  return refuse(
    reason,
    possible.map(({ offer }) => offer),
  );
}

function underOffer(offer: ResolvedOffer, digits: string, home: CountryPlan | null): Resolved | null {
  if (offer === 'plus') return resolveInternational(digits);
  if (offer === 'old-plan') return resolveOldPlan(digits, home);
  return home && resolveNational(`0${digits}`, home);
}

function accept({ number, repair }: Extract<Resolved, { ok: true }>): Accepted {
  return { ok: true, number, repairs: repair ? [repair] : [], extension: '', also: [] };
}

function refuse(reason: NumberReason, offers: Offer[] = []): Refused {
  return { ok: false, reason, offers };
}

function withRepairs(verdict: NumberVerdict, repairs: RepairKind[]): NumberVerdict {
  if (!verdict.ok || repairs.length === 0) return verdict;
  const also = verdict.also.map((other) => withRepairs(other, repairs));
  return { ...verdict, also, repairs: [...new Set([...repairs, ...verdict.repairs])] };
}
