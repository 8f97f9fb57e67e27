import type { SpokenBadly } from './rowReasons';

/** The longest value that goes up, in characters. */
export const LONGEST_VALUE = 1000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out; line breaks and tabs stay
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const NOTHING = /^(?:null|none|nil|nan|undefined|n\/a)$/i;
const ERROR = /^#(?:n\/a|ref!|value!|name\?|div\/0!|num!|null!|spill!|calc!)$/i;

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
  // What may be blank, guarded, an error or a word for nothing (', n, N, u, U, #) takes a closer look.
  if (
    first <= 35 ||
    first === 39 ||
    ((first | 32) === 110 && length <= 4) ||
    ((first | 32) === 117 && length === 9)
  )
    return false;
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
  if (value.length > 12) return null;
  const text = value.trim();
  if (text === '') return 'empty';
  if (ERROR.test(text)) return 'error';
  return NOTHING.test(text) ? 'null' : null;
}

/** Not between the two halves of one character. */
function cut(value: string): string {
  const isHalf = /[\ud800-\udbff]/.test(value.charAt(LONGEST_VALUE - 1));
  return value.slice(0, isHalf ? LONGEST_VALUE - 1 : LONGEST_VALUE);
}
