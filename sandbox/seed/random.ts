/** A repeatable source of numbers from 0 (inclusive) to 1. */
export type Random = () => number;

/** A source that gives the same numbers for the same seed (a 32-bit mixing counter; not for secrets). */
export function seededRandom(seed: number): Random {
  let state = Math.trunc(seed) >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `low` to `high`, both included. */
export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** One of the items. @throws Error when there are none */
export function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from');
  return item;
}

/** `count` different items, in their own order. */
export function pickSome<T>(random: Random, items: readonly T[], count: number): T[] {
  let left = Math.min(count, items.length);
  return items.filter((_, index) => {
    const taken = random() < left / (items.length - index);
    if (taken) left -= 1;
    return taken;
  });
}
