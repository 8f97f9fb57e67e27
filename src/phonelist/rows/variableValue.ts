import { isMissingWord, isSheetError } from '../number/placeholder';
import type { SpokenBadly } from './rowReasons';

/** The longest value that goes up, in characters. */
export const LONGEST_VALUE = 1000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out; line breaks and tabs stay
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** `'`, `(`, `*`, `<`, `[`, a backslash, `{`; all before `&` are taken for remarkable, too. */
const NEVER_ORDINARY: ReadonlySet<number> = new Set([39, 40, 42, 60, 91, 92, 123]);
const [E, N, U, SPACE] = [101, 110, 117, 32];

/** Whether a value may be NULL, null null, undefined, Err:502: by its first letter and its length, for the many names. */
function mayBeWord(cell: string, letter: number, length: number): boolean {
  if (letter === N) return length <= 4 || cell.charCodeAt(3) === SPACE || cell.charCodeAt(4) === SPACE;
  if (letter === U) return length === 9 || cell.charCodeAt(9) === SPACE;
  return letter === E && length <= 8 && (cell.charCodeAt(1) | 32) === 114;
}

export interface VariableValue {
  value: string;
  trouble: SpokenBadly | null;
  /** Whether control characters were taken out. */
  isStripped: boolean;
}

/** A variable's value as it goes up: without control characters, at most 1,000 characters, and what is wrong with it. */
export function variableValue(cell: string): VariableValue {
  const isStripped = cell.search(CONTROL) !== -1;
  const value = isStripped ? cell.replace(CONTROL, '') : cell;
  if (value.length > LONGEST_VALUE) return { value: cut(value), trouble: 'too-long', isStripped };
  return { value, trouble: troubleOf(value), isStripped };
}

/** Whether a cell goes up as it is, with nothing to be said of it: quick, for the many that do. */
export function isOrdinary(cell: string): boolean {
  const length = cell.length;
  if (length === 0 || length > LONGEST_VALUE) return false;
  const first = cell.charCodeAt(0);
  // What may be blank, guarded, an error or a word for nothing takes a closer look.
  if (first <= 37 || NEVER_ORDINARY.has(first) || mayBeWord(cell, first | 32, length)) return false;
  let before = 0;
  for (let at = 0; at < length; at += 1) {
    const sign = cell.charCodeAt(at);
    if (sign < 32 || (sign >= 127 && sign < 160)) return false;
    // An apostrophe after ; or | may be a formula's guard within the cell.
    if (sign === 39 && (before === 59 || before === 124)) return false;
    before = sign;
  }
  return true;
}

function troubleOf(value: string): SpokenBadly | null {
  const text = value.trim();
  if (text === '') return 'empty';
  if (isSheetError(text)) return 'error';
  return isMissingWord(text) ? 'null' : null;
}

/** Not between the two halves of one character. */
function cut(value: string): string {
  const isHalf = /[\ud800-\udbff]/.test(value.charAt(LONGEST_VALUE - 1));
  return value.slice(0, isHalf ? LONGEST_VALUE - 1 : LONGEST_VALUE);
}
