import { fromUri } from './phoneUri';
import { isPlaceholderText } from './placeholder';
import { plainText } from './plainText';
import type { NumberReason, RepairKind } from './reasons';
import { LOOKS_SCIENTIFIC, unwrap } from './unwrap';

/** A number with a fraction: its dot parts no groups, and taking it out would add digits. */
const FRACTION = /^\+?\d{7,}[.,]\d{1,2}$/;
/** A date has the digits of a local number, in whatever order its country writes it. */
const DATE =
  /^(?:(?:19|20)\d\d([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|[12]\d|3[01])\2(?:19|20)\d\d)(?:[ T]\d\d?:.*)?$/;
/** As Brazilians write it: any carrier's digits go in the place of the letters, or none. */
const ANY_CARRIER = /^(\(?)0\s?-?xx\s?-?(?=\(?[1-9]\d)/i;
/** Cells beyond this length are never one number: they are not looked at. */
const LONGEST_CELL = 250;

/** What is left of a cell when everything is taken off that a program or a person put around a number. */
export type BareText =
  | { ok: true; text: string; repairs: RepairKind[] }
  | { ok: false; reason: NumberReason };

/**
 * Takes a number out of what stands around it: the first step of judging one, which needs no country's rules, so that a
 * search takes it, too.
 */
export function bareText(cell: string): BareText {
  if (cell.length > LONGEST_CELL) return refuse(/\d/.test(cell) ? 'too-long' : 'letters');
  const plain = plainText(cell);
  if (plain === '') return refuse('no-number');
  if (isPlaceholderText(plain)) return refuse('placeholder');
  const unwrapped = unwrap(plain);
  if (!unwrapped) return refuse('formula');
  if (unwrapped.text === '') return refuse('no-number');
  if (LOOKS_SCIENTIFIC.test(unwrapped.text)) return refuse('scientific-notation');
  if (FRACTION.test(unwrapped.text) || DATE.test(unwrapped.text)) return refuse('letters');
  const uri = fromUri(unwrapped.text);
  const trimmed = uri.text.replace(/[\s,;.]+$/, '');
  const text = trimmed.replace(ANY_CARRIER, '$10');
  const repairs = [...unwrapped.repairs, ...uri.repairs];
  return { ok: true, text, repairs: text === trimmed ? repairs : [...repairs, 'national-form'] };
}

const refuse = (reason: NumberReason): BareText => ({ ok: false, reason });
