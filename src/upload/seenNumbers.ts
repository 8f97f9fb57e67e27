import { ReadStop } from './csvTypes';

/** A Map holds 16.7 million entries; the limit stays clear of it. */
const MOST_NUMBERS = 10_000_000;

export type Seen = 'new' | 'same' | 'other-values';

/**
 * Which numbers were seen, and with which variable values, in about 40 bytes a number: numbers are
 * held as doubles, which hold 15 digits exactly, and values as a 32-bit hash.
 */
export function createSeenNumbers() {
  const hashByNumber = new Map<number, number>();
  return {
    /** Notes a checked number. @throws {ReadStop} when there are too many to remember */
    see(number: string, values: string[]): Seen {
      const key = keyOf(number);
      const hash = hashOf(values);
      const known = hashByNumber.get(key);
      if (known !== undefined) return known === hash ? 'same' : 'other-values';
      if (hashByNumber.size >= MOST_NUMBERS) throw new ReadStop('too-many-numbers');
      hashByNumber.set(key, hash);
      return 'new';
    },
  };
}

/** A leading 1 keeps leading zeros, the sign keeps the `+`: numbers are equal only as written. */
function keyOf(number: string): number {
  return number.startsWith('+') ? -Number(`1${number.slice(1)}`) : Number(`1${number}`);
}

/** FNV-1a over the values and a separator after each. */
function hashOf(values: string[]): number {
  let hash = 0x811c9dc5;
  for (const value of values) {
    for (let at = 0; at < value.length; at += 1) hash = Math.imul(hash ^ value.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 0xffff, 0x01000193);
  }
  return hash;
}
