import { describe, expect, it } from 'vitest';
import type { StoredBlock, StoredRows } from '../../phonelist/storedRows';
import { blockOf, createRowCache } from './rowCache';

const PER_BLOCK = 10;

function stored(blocks: number): StoredRows {
  return {
    rows: blocks * PER_BLOCK,
    blocks: Array.from({ length: blocks }, (_, at) => ({
      first: at * PER_BLOCK,
      rows: PER_BLOCK,
      csv: new Blob([]),
    })),
  };
}

/** A cache whose blocks are read when `finish` says so. */
function cacheOf(blocks: number, keep: number) {
  const read: number[] = [];
  const errors: unknown[] = [];
  let settle: { resolve: () => void; reject: (error: Error) => void } | null = null;
  const cache = createRowCache(stored(blocks), {
    keep,
    onChange: (error) => void errors.push(error),
    read: ({ first, rows }: StoredBlock) => {
      read.push(first / PER_BLOCK);
      return new Promise((resolve, reject) => {
        settle = {
          resolve: () => resolve(Array.from({ length: rows }, (_, at) => [`row ${first + at}`])),
          reject,
        };
      });
    },
  });
  const finish = async (error?: Error) => {
    if (error) settle?.reject(error);
    else settle?.resolve();
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { cache, read, errors, finish };
}

describe('the rows in memory', () => {
  it('are those of the blocks that are wanted, one block after the other', async () => {
    const { cache, read, finish } = cacheOf(5, 3);
    cache.want(8, 4);
    expect(cache.row(8)).toBeNull();
    expect(read).toEqual([0]);
    await finish();
    expect(cache.row(9)).toEqual(['row 9']);
    expect(read).toEqual([0, 1]);
    await finish();
    expect(cache.row(10)).toEqual(['row 10']);
    expect(cache.row(20)).toBeNull();
  });

  it('are not read when the user has scrolled on before their turn', async () => {
    const { cache, read, finish } = cacheOf(100, 3);
    cache.want(0, 5);
    for (let first = 10; first <= 900; first += 10) cache.want(first, 5);
    await finish();
    await finish();
    expect(read).toEqual([0, 90]);
  });

  it('make room for others: the one that was used longest ago goes', async () => {
    const { cache, read, finish } = cacheOf(5, 2);
    for (const first of [0, 10, 0, 20]) {
      cache.want(first, 5);
      await finish();
    }
    expect(cache.row(0)).toEqual(['row 0']);
    expect(cache.row(10)).toBeNull();
    expect(cache.row(20)).toEqual(['row 20']);
    expect(read).toEqual([0, 1, 2]);
  });

  it('that the browser lost are said to be, and are not asked for in a loop', async () => {
    const { cache, read, errors, finish } = cacheOf(2, 2);
    cache.want(0, 5);
    await finish(new Error('gone'));
    expect(errors).toEqual([new Error('gone')]);
    expect(read).toEqual([0]);
    cache.want(0, 5);
    await finish();
    expect(errors).toEqual([new Error('gone'), null]);
    expect(cache.row(0)).toEqual(['row 0']);
  });

  it('are found by the block that they stand in', () => {
    const { blocks } = stored(7);
    for (let row = 0; row < 70; row += 1) expect(blockOf(blocks, row)).toBe(Math.floor(row / PER_BLOCK));
    expect(blockOf([], 0)).toBe(-1);
  });
});
