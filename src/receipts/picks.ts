/** Which items of a receipt are ticked, by their indexes: as quick for a million as for one. */
export interface Picks {
  has(index: number): boolean;
  size(): number;
  set(indexes: readonly number[], isPicked: boolean): void;
  clear(): void;
  /** In the receipt's order. */
  indexes(): number[];
}

/** @param total items in the receipt */
export function createPicks(total: number): Picks {
  const marks = new Uint8Array(total);
  let size = 0;
  return {
    has: (index) => marks[index] === 1,
    size: () => size,
    set(indexes, isPicked) {
      const mark = isPicked ? 1 : 0;
      for (const index of indexes) {
        if (index >= total || marks[index] === mark) continue;
        marks[index] = mark;
        size += isPicked ? 1 : -1;
      }
    },
    clear() {
      marks.fill(0);
      size = 0;
    },
    indexes() {
      const picked: number[] = [];
      for (let at = marks.indexOf(1); at >= 0; at = marks.indexOf(1, at + 1)) picked.push(at);
      return picked;
    },
  };
}
