/**
 * Marks a set of numbers: the same numbers have the same mark whatever their order, their variable
 * values and the file that they stand in. 64 bits and the count, which is no proof but fit for a warning.
 */
export function createNumbersMark() {
  let [low, high, count] = [0, 0, 0];
  return {
    /** Adds a number as it is sent; each once. */
    add(number: string): void {
      low = (low + hashOf(number, 0x811c9dc5)) >>> 0;
      high = (high + hashOf(number, 0x27d4eb2f)) >>> 0;
      count += 1;
    },
    read: () => `${count}-${high.toString(16)}-${low.toString(16)}`,
  };
}

/** FNV-1a, then MurmurHash3's finalizer: hashes of numbers in a series must not add up alike. */
function hashOf(number: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < number.length; at += 1) {
    hash = Math.imul(hash ^ number.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
