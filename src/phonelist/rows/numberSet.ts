import { currentDigits } from '../number/changedPlans';
import { ReadStop } from '../readStop';

const FIRST_SLOTS = 1 << 14;
/** Of fuller slots the searches get long. */
const MOST_FILLED = 0.6;
/** Below this size the set grows in larger steps: moving everything costs more than the room. */
const MANY_SLOTS = 1 << 20;
/** So many numbers take 800 MB with their marks. */
export const MOST_NUMBERS = 20_000_000;

/**
 * 32 bits as a typed array gives them back: signed. A mark that was made unsigned would be another one than the same
 * mark once it was kept, so nothing else may be compared or kept as one: `toMark` is the only way to it.
 */
export type Mark32 = number & { readonly isSigned32: true };

/** The low 32 bits of a whole number as a mark. */
export function toMark(bits: number): Mark32 {
  return (bits | 0) as Mark32;
}

export const NO_MARK = toMark(0);

/**
 * A set of numbers, each with one 32-bit mark and the row it was first or last seen in. Open addressing over
 * typed arrays: 15 digits fit a double exactly, and a million numbers take 25 MB, where a JS Map takes 80.
 */
export class NumberSet {
  size = 0;
  private slots = FIRST_SLOTS;
  private keys: Float64Array;
  private marks: Int32Array;
  /** Only once rows are put in: most sets need none. */
  private rows: Uint32Array | null = null;

  /** @param expected numbers that it has room for from the beginning: to grow at once is a long task on a page */
  constructor(expected = 0) {
    while (Math.min(expected, MOST_NUMBERS) > this.slots * MOST_FILLED) this.slots *= 2;
    this.keys = new Float64Array(this.slots);
    this.marks = new Int32Array(this.slots);
  }

  /** The slot of a number, or the one where it would go: see `holds`. */
  find(key: number): number {
    let slot = hashOf(key) & (this.slots - 1);
    while (this.keys[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & (this.slots - 1);
    return slot;
  }

  holds(slot: number): boolean {
    return this.keys[slot] !== 0;
  }

  has(number: string): boolean {
    return this.hasKey(keyOf(number));
  }

  /** The same by its key. */
  hasKey(key: number): boolean {
    return this.holds(this.find(key));
  }

  markAt(slot: number): Mark32 {
    return toMark(this.marks[slot] ?? 0);
  }

  rowAt(slot: number): number {
    return this.rows?.[slot] ?? 0;
  }

  /** Writes a number into the slot that `find` gave. @throws {ReadStop} when there are too many */
  put(slot: number, key: number, mark: Mark32, row: number): void {
    const isNew = this.keys[slot] === 0;
    this.keys[slot] = key;
    this.marks[slot] = mark;
    if (row !== 0) this.rows ??= new Uint32Array(this.slots);
    if (this.rows) this.rows[slot] = row;
    if (!isNew) return;
    this.size += 1;
    if (this.size > MOST_NUMBERS) throw new ReadStop('too-many-numbers');
    if (this.size > this.slots * MOST_FILLED) this.grow();
  }

  /** Adds a number that needs no mark. */
  add(number: string): void {
    this.addKey(keyOf(number));
  }

  /** The same by its key. */
  addKey(key: number): void {
    this.put(this.find(key), key, NO_MARK, 0);
  }

  private grow(): void {
    const [keys, marks, rows] = [this.keys, this.marks, this.rows];
    this.slots *= this.slots < MANY_SLOTS ? 4 : 2;
    this.keys = new Float64Array(this.slots);
    this.marks = new Int32Array(this.slots);
    this.rows = rows && new Uint32Array(this.slots);
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] ?? 0;
      if (key === 0) continue;
      const slot = this.find(key);
      this.keys[slot] = key;
      this.marks[slot] = marks[at] ?? 0;
      if (this.rows) this.rows[slot] = rows?.[at] ?? 0;
    }
  }
}

/** A number as a double that is never 0: a leading 1 keeps the zeros of a local number, the sign its lack of a `+`. */
export function keyOf(number: string): number {
  return number.charCodeAt(0) === 43 ? Number(number.slice(1)) : -Number(`1${number}`);
}

/**
 * The key of a number's digits, whether or not it has its `+`: not every API keeps that. A number that was written
 * before its numbering plan changed has the key of today's writing: it is the same phone.
 */
export function digitsKeyOf(number: string): number {
  return keyOf(currentDigits(number.charCodeAt(0) === 43 ? number.slice(1) : number));
}

/** FNV-1a over values and an end after each: equal values have equal marks. */
export function markOf(values: readonly string[]): Mark32 {
  let hash = 0x811c9dc5;
  for (const value of values) {
    for (let at = 0; at < value.length; at += 1) hash = Math.imul(hash ^ value.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 0xffff, 0x01000193);
  }
  return toMark(hash);
}

/** Both halves of the double's integer, mixed as in MurmurHash3, so that numbers in a series spread. */
function hashOf(key: number): number {
  const whole = key < 0 ? -key : key;
  const high = (whole / 0x100000000) | 0;
  const low = (whole - high * 0x100000000) | 0;
  let hash = Math.imul(low, 0x85ebca6b) ^ Math.imul(high, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
