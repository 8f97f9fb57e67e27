import { keyOf } from './rows/numberSet';

/** How many hashes a sketch keeps: a half is told to within a few points, nearly all or nearly nothing to about one. */
export const SKETCH_SIZE = 256;

/**
 * A sketch of a set: the smallest 32-bit hashes of its members, at most SKETCH_SIZE, ascending. It is the same in whatever
 * order the members come; a set of fewer members is sketched whole.
 */
export type Sketch = readonly number[];

/** Gathers the sketch of the numbers that it hears. */
export function createSketch() {
  const smallest: number[] = [];
  let limit = 2 ** 32;
  return {
    add(number: string): void {
      const hash = hashOf(number);
      if (hash >= limit) return;
      const at = placeIn(smallest, hash);
      if (smallest[at] === hash) return;
      smallest.splice(at, 0, hash);
      if (smallest.length > SKETCH_SIZE) smallest.pop();
      if (smallest.length === SKETCH_SIZE) limit = smallest[SKETCH_SIZE - 1] ?? limit;
    },
    toArray: (): number[] => [...smallest],
  };
}

/** How alike two sets are: an estimate of their Jaccard index, |both| / |either|, from 0 to 1. Two empty sets share nothing. */
export function similarity(a: Sketch, b: Sketch): number {
  // Up to here both sketches hold every hash of their set.
  const limit = Math.min(reachOf(a), reachOf(b));
  const inB = new Set(b);
  const ofA = a.filter((hash) => hash <= limit);
  const both = ofA.filter((hash) => inB.has(hash)).length;
  const either = ofA.length + b.filter((hash) => hash <= limit).length - both;
  return either === 0 ? 0 : both / either;
}

/**
 * An estimate of the share of list a's numbers that are in list b, from 0 to 1. Where b is a thousand times as long as a,
 * a sketch is too coarse to tell.
 * @param sizeA how many numbers list a has
 * @param sizeB how many numbers list b has
 */
export function shareOf(a: Sketch, sizeA: number, b: Sketch, sizeB: number): number {
  if (sizeA === 0) return 0;
  const alike = similarity(a, b);
  return Math.min(1, (alike / (1 + alike)) * ((sizeA + sizeB) / sizeA));
}

function reachOf(sketch: Sketch): number {
  return sketch.length < SKETCH_SIZE ? 2 ** 32 : (sketch[SKETCH_SIZE - 1] ?? 0);
}

/** The first place whose hash is not smaller. */
function placeIn(sorted: readonly number[], hash: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** MurmurHash3 over the number's key: numbers in a series must not stay in one. */
function hashOf(number: string): number {
  const key = keyOf(number);
  const whole = Math.abs(key);
  let hash = mix(key < 0 ? SEED_OF_LOCAL : 0, whole / 0x100000000);
  hash = mix(hash, whole);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const SEED_OF_LOCAL = 0x9747b28c;

function mix(hash: number, part: number): number {
  let block = Math.imul(part, 0xcc9e2d51);
  block = Math.imul((block << 15) | (block >>> 17), 0x1b873593);
  const mixed = hash ^ block;
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
}
