import { describe, expect, it } from 'vitest';
import { matchingIds, resolveId } from './idOptions';

const LABELS: Record<string, string> = { a1: 'Campaña norte', b2: 'Sales', c3: 'Sales' };
const IDS = ['a1', 'b2', 'c3', 'd4'];
const labelOf = (id: string) => LABELS[id];

describe('matchingIds', () => {
  it.each([
    ['campana', ['a1']],
    ['SALES ', ['b2', 'c3']],
    ['D4', ['d4']],
    ['', IDS],
    ['nobody', []],
  ])('finds by %j the labels and IDs that hold it', (typed, found) =>
    expect(matchingIds(IDS, typed, labelOf)).toEqual(found),
  );
});

describe('resolveId', () => {
  it.each([
    [' d4 ', 'd4', 'a known ID'],
    ['CAMPANA NORTE', 'a1', 'an ID by its label'],
    ['Sales', 'Sales', 'the text itself, for two IDs have that label'],
    ['new-id', 'new-id', 'an ID that was never seen'],
    ['  ', '', 'nothing'],
  ])('takes %j for %j: %s', (typed, id) => expect(resolveId(typed, IDS, labelOf)).toBe(id));
});
