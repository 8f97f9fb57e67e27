import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CAMPAIGN_COLUMNS,
  type CampaignColumn,
  columnChoices,
  FIRST_COLUMNS,
  firstOrder,
  moveColumn,
  readColumns,
  sortOf,
  toggleColumn,
} from './columns';

const anyColumns = fc.shuffledSubarray([...CAMPAIGN_COLUMNS]).map((columns) => readColumns(columns));
const anyColumn = fc.constantFrom(...CAMPAIGN_COLUMNS);
const sorted = (columns: readonly string[]) => [...columns].sort();

describe('the columns of the campaign list', () => {
  it('are the first ones until somebody chooses', () => {
    expect(readColumns(undefined)).toEqual(FIRST_COLUMNS);
    expect(readColumns(['status', 'of a later version', 'status'])).toEqual(['name', 'status']);
    expect(readColumns([])).toEqual(['name']);
  });

  it('are shown and hidden one at a time, the name always shown', () => {
    fc.assert(
      fc.property(anyColumns, anyColumn, (columns, column) => {
        const once = toggleColumn(columns, column);
        expect(once).toContain('name');
        expect(once.includes(column)).toBe(column === 'name' || !columns.includes(column));
        expect(sorted(toggleColumn(once, column))).toEqual(sorted(columns));
      }),
    );
  });

  it('move without one lost or doubled, and back again', () => {
    fc.assert(
      fc.property(anyColumns, anyColumn, fc.constantFrom(-1, 1), (columns, column, places) => {
        const moved = moveColumn(columns, column, places);
        expect(sorted(moved)).toEqual(sorted(columns));
        if (moved.join() !== columns.join()) expect(moveColumn(moved, column, -places)).toEqual(columns);
      }),
    );
    const three: CampaignColumn[] = ['name', 'status', 'type'];
    expect(moveColumn(three, 'name', 1)).toEqual(['status', 'name', 'type']);
    expect(moveColumn(three, 'name', -1)).toEqual(three);
    expect(moveColumn(three, 'id', 1)).toEqual(three);
  });

  it('can all be chosen from, whatever is shown', () => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        const choices = columnChoices(columns);
        expect(choices.slice(0, columns.length)).toEqual(columns);
        expect(sorted(choices)).toEqual(sorted(CAMPAIGN_COLUMNS));
      }),
    );
  });

  it('sort on the eight fields of the API and no other', () => {
    expect(CAMPAIGN_COLUMNS.filter(sortOf)).toHaveLength(8);
    expect(sortOf('mode')).toBeUndefined();
    expect([firstOrder('name'), firstOrder('numbersCount'), firstOrder('endedAt')]).toEqual([
      'ASC',
      'DESC',
      'DESC',
    ]);
  });
});
