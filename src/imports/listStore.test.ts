import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readBlock } from '../phonelist/storedRows';
import { memoryLists, stored } from './importJob.testing';
import { listItems } from './listItems';
import { createListStore, type ListStore, openLists } from './listStore';

const ROWS = [
  ['+12125550100', 'Ann, "A"', '1'],
  ['+12125550101', 'two\r\nlines', ''],
  ['5550102', 'Zoë', '3'],
];

async function rowsIn(lists: ListStore, id: string): Promise<string[][] | null> {
  const list = await lists.get(id);
  return list && (await Promise.all(list.blocks.map(readBlock))).flat();
}

describe('the store of lists', () => {
  it('keeps a list over a reload, until it is removed', async () => {
    await createListStore().put('one', 'demo', stored(ROWS, 2));
    const afterReload = createListStore();
    expect(await rowsIn(afterReload, 'one')).toEqual(ROWS);
    await afterReload.remove('one');
    expect(await rowsIn(createListStore(), 'one')).toBeNull();
  });

  it('keeps a list for this page where the device keeps nothing', async () => {
    const lists = memoryLists();
    await lists.put('one', 'demo', stored(ROWS));
    expect(await rowsIn(lists, 'one')).toEqual(ROWS);
    await lists.sweep('demo', new Set());
    expect(await rowsIn(lists, 'one')).toEqual(ROWS);
    await lists.remove('one');
    expect(await rowsIn(lists, 'one')).toBeNull();
  });

  it('calls no list lost since its database could not be opened once', async () => {
    await createListStore().put('one', 'demo', stored(ROWS));
    let tries = 0;
    const lists = createListStore(async () => {
      tries += 1;
      if (tries === 1) throw new DOMException('Internal error opening backing store', 'UnknownError');
      return openLists();
    });
    expect(await rowsIn(lists, 'one')).toEqual(ROWS);
    await lists.remove('one');
  });

  it("forgets old lists of the account that no job waits for, and nobody else's", async () => {
    let now = 1_000;
    const lists = createListStore(undefined, () => now);
    for (const id of ['waited for', 'left behind']) await lists.put(id, 'demo', stored(ROWS));
    await lists.put('theirs', 'other', stored(ROWS));
    now += 60 * 60_000;
    await lists.put('just now', 'demo', stored(ROWS));
    await lists.sweep('demo', new Set(['waited for']));
    expect(await rowsIn(lists, 'left behind')).toBeNull();
    for (const id of ['waited for', 'theirs', 'just now']) expect(await rowsIn(lists, id)).toEqual(ROWS);
  });
});

describe('the items of a list', () => {
  it('are its rows in order, whatever the blocks', async () => {
    for (const size of [1, 2, 3]) {
      const items = [];
      for await (const some of listItems(stored(ROWS, size))) items.push(...some);
      expect(items.map(({ number, varValues }) => [number, ...varValues])).toEqual(ROWS);
    }
  });

  it('end when they are no longer wanted', async () => {
    const stop = new AbortController();
    stop.abort(new Error('stopped'));
    await expect(listItems(stored(ROWS), { signal: stop.signal }).next()).rejects.toThrow('stopped');
  });
});
