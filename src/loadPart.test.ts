import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPart, onceLoaded, PartNotLoadedError } from './loadPart';

const failing = (times: number) => {
  let tries = 0;
  return {
    tries: () => tries,
    load: async () => {
      tries += 1;
      if (tries <= times) throw new TypeError('Failed to fetch dynamically imported module');
      return 'part';
    },
  };
};

describe('a part of the console', () => {
  it.each([0, 1, 2])('comes by itself after %i failures, with growing pauses', async (failures) => {
    const slept: number[] = [];
    const part = failing(failures);
    const pause = async (ms: number) => void slept.push(ms);
    expect(await loadPart(part.load, [1, 2], pause)).toBe('part');
    expect(slept).toEqual([1, 2].slice(0, failures));
  });

  it('is given up after the last pause, by an error of its own that tells why', async () => {
    const part = failing(9);
    const gone = loadPart(part.load, [1, 2], async () => undefined);
    await expect(gone).rejects.toThrow(PartNotLoadedError);
    await expect(gone).rejects.toMatchObject({ cause: expect.any(TypeError) });
    expect(part.tries()).toBe(3);
  });

  it('is asked for once while it comes, and again after it has failed', async () => {
    let tries = 0;
    let isThere = true;
    const ask = onceLoaded(async () => {
      tries += 1;
      if (!isThere) throw new TypeError();
      return tries;
    });
    expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
    isThere = false;
    expect(await ask()).toBe(1);
  });
});

it('no part is loaded by a way that remembers a failure for ever', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.(test|testing)\.tsx?$/.test(file) && !file.startsWith('loadPart'),
  );
  // The door's own has the whole console behind it: what fails there can only be loaded with a fresh page.
  const lazily = files.flatMap((file) => {
    const text = readFileSync(join(import.meta.dirname, file), 'utf8');
    // What is between the name of the helper and the import may be a line break.
    const all = text.match(/[^.\w](?:lazy|import)\((?!\.)/g)?.length ?? 0;
    const helped =
      text.match(/(?:lazyPart|loadPart|onceLoaded)\(\s*\(\) =>\s*(?:Promise\.all\(\[\s*)?import\(/g)
        ?.length ?? 0;
    return all > helped ? [file] : [];
  });
  expect(lazily).toEqual(['door/Door.tsx', 'layout/lazyPart.tsx']);
});
