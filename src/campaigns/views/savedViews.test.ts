import type { SavedQuery } from 'react-admin';
import { describe, expect, it } from 'vitest';
import { findView, isShown, putView, readViews, renameViews } from './savedViews';
import { STANDARD_VIEWS } from './standardViews';

const view = (label: string, filter: object = {}): SavedQuery => ({
  label,
  value: { filter, sort: { field: 'name', order: 'ASC' }, perPage: 25, displayedFilters: [] },
});
const names = (views: SavedQuery[]) => views.map(({ label }) => label);
const NOW = new Date(2026, 10, 25);

describe('saved views', () => {
  it('reads what is a view, by name, and passes over all else', () => {
    const stored = [
      view('Zeta'),
      null,
      'text',
      { label: 'No value' },
      { ...view(''), value: 3 },
      view('alpha'),
    ];
    expect(names(readViews(stored))).toEqual(['alpha', 'Zeta']);
    for (const none of [undefined, null, {}, 'text']) expect(readViews(none)).toEqual([]);
  });

  it('adds a view, or replaces its namesake and no other', () => {
    const views = [view('North'), view('South')];
    expect(names(putView(views, view('East')))).toEqual(['North', 'South', 'East']);
    const replaced = putView(views, view(' north ', { status: 'Paused' }));
    expect(replaced).toHaveLength(2);
    expect(findView(replaced, 'NORTH')?.value.filter).toEqual({ status: 'Paused' });
    expect(findView(replaced, 'South')).toEqual(view('South'));
  });

  it('renames and removes, also two that swap names', () => {
    const views = [view('A', { name: 'a' }), view('B', { name: 'b' }), view('C')];
    const edits = new Map([
      ['A', 'B'],
      ['B', 'A'],
      ['C', null],
      ['gone in another tab', 'X'],
    ]);
    expect(renameViews(views, edits)).toEqual([view('B', { name: 'a' }), view('A', { name: 'b' })]);
  });

  it('knows the view that is shown, whatever the order of its keys', () => {
    const [, ending] = STANDARD_VIEWS;
    if (!ending) throw new Error('There is no second standard view');
    const filter = {
      endDate_lt: '2026-11-30T00:00:00',
      endDate_gte: '2026-11-25T00:00:00',
      isArchived: false,
    };
    expect(isShown(ending, { filter, sort: ending.sort }, NOW)).toBe(true);
    expect(isShown(ending, { filter, sort: { field: 'name', order: 'ASC' } }, NOW)).toBe(false);
    expect(isShown(ending, { filter: { ...filter, type: 'Static' }, sort: ending.sort }, NOW)).toBe(false);
    expect(isShown(ending, { filter, sort: ending.sort }, new Date(2026, 10, 26))).toBe(false);
  });
});
