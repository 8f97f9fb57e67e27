import { type Mark32, markOf } from '../phonelist/rows/numberSet';

export { type Mark32, toMark } from '../phonelist/rows/numberSet';

/** So many numbers of which none has the values that were sent: the server rewrites values, not many people. */
export const FEWEST_REWRITTEN = 20;

/** 32 bits by which two numbers' values are told apart; spaces are what a server may well change in a value. */
export function valuesMark(values: readonly string[]): Mark32 {
  return markOf(values.map((value) => value.normalize('NFC').replace(/\s+/g, ' ').trim()));
}
