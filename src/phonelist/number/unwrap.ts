import type { RepairKind } from './reasons';

/** What stands inside a wrapping; null for a formula that holds no number of its own. */
export interface Unwrapped {
  text: string;
  repairs: RepairKind[];
}

const QUOTED_FORMULA = /^=\s*"([^"]*)"$/;
const HYPERLINK = /^=\s*HYPERLINK\s*\(\s*"\s*((?:tel|callto|sips?):[^"]*)"\s*(?:[,;].*)?\)$/i;
const HELD_APOSTROPHE = /^['\u2018\u2019`]+\s*(?=[+\d(=])/;
const QUOTES = /^["\u201c\u201d\u00ab\u00bb]+|["\u201c\u201d\u00ab\u00bb]+$/g;
/** More zeros are digits of the number, as in `1202555.0000`. */
const DECIMAL = /^(\+?\d{7,})[.,]0{1,2}$/;
/** Fewer groups make an amount, as `2,345,678.00`. */
const THOUSANDS = /^\d{1,3}(?:,\d{3}){3,}(?:\.0{1,2})?$/;
const SCIENTIFIC = /^(\d)(?:[.,](\d+))?[eE]\+?(\d{1,2})$/;
export const LOOKS_SCIENTIFIC = /^[+-]?\d+(?:[.,]\d+)?[eE][+-]?\d+$/;

/** Takes off what a spreadsheet or a data frame put around a number. */
export function unwrap(cell: string): Unwrapped | null {
  const repairs: RepairKind[] = [];
  const note = (kind: RepairKind, before: string, after: string): string => {
    if (after !== before && !repairs.includes(kind)) repairs.push(kind);
    return after;
  };
  let text = note('unwrapped', cell, cell.replace(HELD_APOSTROPHE, ''));
  text = note('unwrapped', text, text.replace(QUOTED_FORMULA, '$1').trim());
  text = note('unwrapped', text, text.replace(HELD_APOSTROPHE, ''));
  text = note('unwrapped', text, text.replace(QUOTES, '').trim());
  text = note('hyperlink', text, text.replace(HYPERLINK, '$1'));
  if (/^[=@]/.test(text)) return null;
  text = note('decimal', text, withoutDecimals(text));
  text = note('exponent', text, writeOut(text));
  return { text, repairs };
}

/** `18005550100.0` and `18,005,550,100.00` as the whole number that they are. */
function withoutDecimals(text: string): string {
  if (THOUSANDS.test(text)) return text.replace(/\.0+$/, '').replaceAll(',', '');
  return text.replace(DECIMAL, '$1');
}

/** A number in scientific notation written out, when its mantissa holds every digit; else as it was. */
function writeOut(text: string): string {
  const [, first, fraction = '', exponent] = SCIENTIFIC.exec(text) ?? [];
  const zeros = fraction.slice(Number(exponent));
  if (!first || fraction.length < Number(exponent) || /[^0]/.test(zeros)) return text;
  return first + fraction.slice(0, Number(exponent));
}
