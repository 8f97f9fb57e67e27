/** As many digits fit a double exactly, with one more before them. */
const MOST_DIGITS = 15;

/**
 * What a number is known by, whether or not an API keeps its `+`: its digits, as a double that keeps leading zeros and
 * is never 0. 0 for what cannot be a number of a list.
 */
export function numberKey(number: string): number {
  const digits = number.charCodeAt(0) === PLUS ? number.slice(1) : number;
  return digits.length > 0 && digits.length <= MOST_DIGITS && /^\d+$/.test(digits) ? Number(`1${digits}`) : 0;
}

/** The spellings that an API may give a number back in. */
export function spellings(number: string): [string, string] {
  return number.charCodeAt(0) === PLUS ? [number, number.slice(1)] : [number, `+${number}`];
}

const PLUS = 43;
