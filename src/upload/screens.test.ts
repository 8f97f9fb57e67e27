import { describe, expect, it } from 'vitest';
import { createScreening, type NumberBlocks } from './screens';

function fakeReader() {
  const known: Record<string, string[]> = {};
  return {
    known,
    async addKnown(screen: string, numbers: readonly string[]) {
      known[screen] = [...(known[screen] ?? []), ...numbers];
    },
    async dropKnown(screen: string) {
      delete known[screen];
    },
  };
}

async function* blocks(...parts: string[][]): NumberBlocks<string> {
  for (const numbers of parts) yield { numbers, total: 3 };
  return 'told';
}

async function* broken(): NumberBlocks<string> {
  yield { numbers: ['1'], total: null };
  throw new Error('The connection broke');
}

const ignore = { signal: new AbortController().signal, onProgress: () => undefined };

describe('screening', () => {
  it('hands numbers to the reader once, and tells how far that is', async () => {
    const reader = fakeReader();
    const screening = createScreening(reader);
    const progress: unknown[] = [];
    const listen = { ...ignore, onProgress: (step: unknown) => progress.push(step) };
    const open = () => blocks(['1', '2'], ['3']);
    expect(await screening.ensure('already', 'a', open, listen)).toBe('told');
    expect(await screening.ensure('already', 'a', broken, ignore)).toBe('told');
    expect(reader.known).toEqual({ already: ['1', '2', '3'] });
    expect(progress).toEqual([
      { numbers: 0, total: null },
      { numbers: 2, total: 3 },
      { numbers: 3, total: 3 },
    ]);
  });

  it('forgets them for others, and for none', async () => {
    const reader = fakeReader();
    const screening = createScreening(reader);
    await screening.ensure('earlier', 'a', () => blocks(['1']), ignore);
    await screening.ensure('earlier', 'b', () => blocks(['2']), ignore);
    expect(reader.known).toEqual({ earlier: ['2'] });
    expect(await screening.ensure('earlier', null, broken, ignore)).toBeNull();
    expect(reader.known).toEqual({});
  });

  it('never takes a part for the whole', async () => {
    const reader = fakeReader();
    const screening = createScreening(reader);
    await expect(screening.ensure('already', 'a', broken, ignore)).rejects.toThrow('The connection broke');
    await screening.ensure('already', null, broken, ignore);
    expect(reader.known).toEqual({});
    await expect(screening.ensure('already', 'a', broken, ignore)).rejects.toThrow();
    await screening.ensure('already', 'a', () => blocks(['1', '2']), ignore);
    expect(reader.known).toEqual({ already: ['1', '2'] });
  });

  it('adds nothing of a reading that was given up to the one after it', async () => {
    const reader = fakeReader();
    const screening = createScreening(reader);
    let goOn = ignore.onProgress;
    const isRead = new Promise<void>((resolve) => {
      goOn = resolve as typeof goOn;
    });
    async function* slow(): NumberBlocks<string> {
      await isRead;
      yield { numbers: ['1'], total: 1 };
      return 'told';
    }
    const stop = new AbortController();
    const first = screening.ensure('earlier', 'a', slow, { ...ignore, signal: stop.signal });
    await Promise.resolve();
    stop.abort();
    const second = screening.ensure('earlier', null, broken, ignore);
    goOn();
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    expect(await second).toBeNull();
    expect(reader.known).toEqual({});
    await screening.ensure('earlier', 'a', () => blocks(['1']), ignore);
    expect(reader.known).toEqual({ earlier: ['1'] });
  });

  it('takes the latest wish for what is known, whichever ends last', async () => {
    const reader = fakeReader();
    const screening = createScreening(reader);
    const first = screening.ensure('earlier', 'a', () => blocks(['1']), ignore);
    const second = screening.ensure('earlier', null, broken, ignore);
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    expect(await second).toBeNull();
    await screening.ensure('earlier', null, broken, ignore);
    expect(reader.known).toEqual({});
  });
});
