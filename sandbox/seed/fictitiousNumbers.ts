import { between, type Random } from './random';

/** How many different numbers there are to give to one campaign. */
export const MOST_NUMBERS = 1_000_000;

/** 200 to 999 without the service codes (N11) and 555. */
const AREA_CODES = Array.from({ length: 800 }, (_, index) => 200 + index).filter(
  (code) => code % 100 !== 11 && code !== 555,
);

/** Numbers that belong to nobody, smallest circle first: a campaign draws from the first circles that are large enough. */
const RANGES: readonly { size: number; at: (index: number) => string }[] = [
  // North America: 555-0100 to 555-0199 are kept for fiction in every area code.
  {
    size: AREA_CODES.length * 100,
    at: (index) =>
      `+1${AREA_CODES[index % AREA_CODES.length]}55501${padded(Math.floor(index / AREA_CODES.length), 2)}`,
  },
  // Australia: 5550 xxxx and 7010 xxxx are kept for fiction in area codes 2, 3, 7 and 8.
  {
    size: 80_000,
    at: (index) =>
      `+61${[2, 3, 7, 8][index % 4]}${index % 8 < 4 ? 5550 : 7010}${padded(Math.floor(index / 8), 4)}`,
  },
  // The documented ranges end here. Beyond, area code 555: it is assigned to nobody, so no such number can ring.
  { size: 1_000_000, at: (index) => `+1555${2_000_000 + index}` },
];

/**
 * `count` different fictitious numbers in an order that looks like none. The same source gives the same numbers.
 * @param count at most MOST_NUMBERS
 */
export function* fictitiousNumbers(random: Random, count: number): Generator<string> {
  const size = circleFor(count);
  // Steps that share no divisor with the size visit every place once before any place twice.
  let step = between(random, Math.floor(size / 3), Math.floor(size / 2));
  while (greatestCommonDivisor(step, size) !== 1) step += 1;
  let place = between(random, 0, size - 1);
  for (let made = 0; made < count; made += 1) {
    yield numberAt(place);
    place = (place + step) % size;
  }
}

function circleFor(count: number): number {
  let size = 0;
  for (const range of RANGES) {
    size += range.size;
    if (size >= count) return size;
  }
  throw new RangeError(`At most ${MOST_NUMBERS} numbers`);
}

function numberAt(place: number): string {
  let index = place;
  for (const range of RANGES) {
    if (index < range.size) return range.at(index);
    index -= range.size;
  }
  throw new RangeError(`No fictitious number at ${place}`);
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
