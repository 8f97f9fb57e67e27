import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CampaignNumber } from '../sipcaller/types';
import {
  firstOf,
  isSelectable,
  isSelected,
  NOTHING,
  NOTHING_SELECTED,
  pageState,
  reduceSelection,
  type SelectionAction,
  type SelectionState,
  selectedCount,
} from './selection';

const aNumber = (id: number): CampaignNumber => ({ id, number: `+1555${id}`, varValues: [] });
const ROWS = Array.from({ length: 6 }, (_, index) => aNumber(index));

const having = (...actions: SelectionAction[]) => actions.reduce(reduceSelection, NOTHING_SELECTED);
const tick = (at: number, ticked = true, toHere = false, rows = ROWS): SelectionAction => {
  const number = rows[at];
  if (!number) throw new Error(`There is no row ${at}`);
  return { type: 'ticked', number, ticked, rows, toHere };
};
const to = (at: number, rows = ROWS) => tick(at, true, true, rows);
const all: SelectionAction = { type: 'allSelected', search: '555', total: 40_000 };
const selectedRows = ({ selection }: SelectionState) =>
  ROWS.filter(({ id }) => isSelected(selection, id)).map(({ id }) => id);

describe('a range with Shift', () => {
  it.each([
    ['down', [tick(1), to(4)], [1, 2, 3, 4]],
    ['up', [tick(4), to(1)], [1, 2, 3, 4]],
    ['longer, then shorter: the anchor stays', [tick(1), to(5), to(2)], [1, 2]],
    ['to the other side of its anchor', [tick(3), to(5), to(1)], [1, 2, 3]],
    ['gives back what it had covered', [tick(5), tick(1), to(5), to(2)], [1, 2, 5]],
    ['unticks from a row that was unticked', [to(0), to(5), tick(1, false), to(4)], [0, 5]],
    ['without an anchor is one tick', [to(2)], [2]],
    [
      'after the head was ticked is one tick',
      [tick(1), { type: 'pageTicked', rows: [], ticked: true }, to(4)],
      [1, 4],
    ],
    ['after all was cleared is one tick', [tick(1), { type: 'cleared' }, to(4)], [4]],
    ['onto its own anchor', [tick(2), to(2)], [2]],
  ] as [string, SelectionAction[], number[]][])('%s', (_, actions, expected) => {
    expect(selectedRows(having(...actions))).toEqual(expected);
  });

  it('does not reach over to another page', () => {
    const other = [aNumber(10), aNumber(11), aNumber(12)];
    const state = having(tick(1), to(2, other));
    expect(selectedCount(state.selection)).toBe(2);
    expect(isSelected(state.selection, 11)).toBe(false);
  });

  it('keeps what an earlier range selected when the rows have another order since', () => {
    const reversed = [...ROWS].reverse();
    expect(selectedRows(having(tick(1), to(3), to(0, reversed)))).toEqual([1, 2, 3, 4, 5]);
  });

  it('takes nothing back of what was selected before the rows moved, and later ranges begin anew there', () => {
    // The other way round, the third row to 0 lies beyond the anchor: 2 and 3 are not between them any more.
    const reversed = [...ROWS].reverse();
    const moved = [tick(1), to(3), to(5, reversed)];
    expect(selectedRows(having(...moved))).toEqual([0, 1, 2, 3]);
    expect(selectedRows(having(...moved, to(4, reversed)))).toEqual([1, 2, 3]);
    expect(selectedRows(having(...moved, to(1, reversed), to(4, reversed)))).toEqual([1, 2, 3]);
  });

  it('takes the rows that are there now, not those that stood between before', () => {
    const fewer = ROWS.filter(({ id }) => id !== 2);
    const state = having(tick(1), to(2, fewer));
    expect([1, 2, 3].filter((id) => isSelected(state.selection, id))).toEqual([1, 3]);
    expect(selectedCount(state.selection)).toBe(2);
  });

  it('leaves out a range of all that match', () => {
    const state = having(all, tick(1, false), to(3));
    expect(selectedRows(state)).toEqual([0, 4, 5]);
    expect(selectedCount(state.selection)).toBe(39_997);
  });
});

describe('all that match', () => {
  it('are one query, whatever was ticked before', () => {
    expect(having(tick(1), all).selection).toEqual({
      ...all,
      type: undefined,
      how: 'search',
      except: new Map(),
    });
  });

  it('have no count before one is known', () => {
    const uncounted = having({ ...all, total: null }, tick(0, false));
    expect(selectedCount(uncounted.selection)).toBeNull();
    const counted = reduceSelection(uncounted, { type: 'counted', search: '555', total: 8 });
    expect(selectedCount(counted.selection)).toBe(7);
  });

  it('follow a new count of their own search only', () => {
    expect(having(all, { type: 'counted', search: '55', total: 3 })).toEqual(having(all));
    expect(having(tick(1), { type: 'counted', search: '', total: 3 })).toEqual(having(tick(1)));
    expect(selectedCount(having(all, { type: 'counted', search: '555', total: 3 }).selection)).toBe(3);
  });

  it('are nothing once each of them was left out', () => {
    const state = having({ ...all, total: 6 }, { type: 'pageTicked', rows: ROWS, ticked: false });
    expect(state.selection).toBe(NOTHING);
  });

  it('that have become fewer than were left out are none, not less', () => {
    const left = having(all, tick(0, false), tick(1, false));
    expect(selectedCount(reduceSelection(left, { type: 'counted', search: '555', total: 1 }).selection)).toBe(
      0,
    );
  });
});

it('the first of what was picked: no more than asked for', () => {
  const numbers = new Map(ROWS.map((number) => [number.id, number]));
  expect(firstOf(numbers, 2)).toEqual(ROWS.slice(0, 2));
  expect(firstOf(numbers, 99)).toEqual(ROWS);
});

it('says of the page: none, some, all', () => {
  expect(pageState(NOTHING, ROWS)).toBe('none');
  expect(pageState(having(tick(1)).selection, ROWS)).toBe('some');
  expect(pageState(having({ type: 'pageTicked', rows: ROWS, ticked: true }).selection, ROWS)).toBe('all');
  expect(pageState(having(all).selection, [])).toBe('none');
});

/** The same by plain sets over a small campaign, in pages of four. */
describe('whatever is ticked, in whatever order', () => {
  const CAMPAIGN = Array.from({ length: 12 }, (_, index) => aNumber(index));
  const PAGES = [...CAMPAIGN.keys()].filter((at) => at % 4 === 0).map((at) => CAMPAIGN.slice(at, at + 4));
  const page = fc.constantFrom(...PAGES);
  const action: fc.Arbitrary<SelectionAction> = fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(page, fc.nat(3), fc.boolean(), fc.boolean())
        .map(([rows, at, ticked, toHere]): SelectionAction => tick(at, ticked, toHere, rows)),
    },
    {
      weight: 2,
      arbitrary: fc.record({ type: fc.constant('pageTicked' as const), rows: page, ticked: fc.boolean() }),
    },
    {
      weight: 1,
      arbitrary: fc.constant<SelectionAction>({ type: 'allSelected', search: '', total: CAMPAIGN.length }),
    },
    { weight: 1, arbitrary: fc.constant<SelectionAction>({ type: 'cleared' }) },
  );

  interface Model {
    selected: Set<number>;
    anchor: { id: number; ticked: boolean; base: Set<number> } | null;
  }
  const step = (model: Model, done: SelectionAction): Model => {
    const set = (base: Set<number>, rows: readonly CampaignNumber[], ticked: boolean) => {
      const next = new Set(base);
      for (const { id } of rows) next[ticked ? 'add' : 'delete'](Number(id));
      return next;
    };
    if (done.type === 'cleared') return { selected: new Set(), anchor: null };
    if (done.type === 'allSelected') return { selected: new Set(CAMPAIGN.keys()), anchor: null };
    if (done.type === 'pageTicked')
      return { selected: set(model.selected, done.rows, done.ticked), anchor: null };
    if (done.type === 'counted') return model;
    const { anchor } = model;
    const id = Number(done.number.id);
    if (done.toHere && anchor && done.rows.some((row) => row.id === anchor.id)) {
      const isBetween = (at: number) => at >= Math.min(id, anchor.id) && at <= Math.max(id, anchor.id);
      const range = done.rows.filter((row) => isBetween(Number(row.id)));
      return { selected: set(anchor.base, range, anchor.ticked), anchor };
    }
    const selected = set(model.selected, [done.number], done.ticked);
    return { selected, anchor: { id, ticked: done.ticked, base: selected } };
  };

  it('what is selected and how many is as by plain sets', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        let state = NOTHING_SELECTED;
        let model: Model = { selected: new Set(), anchor: null };
        for (const done of actions) {
          state = reduceSelection(state, done);
          model = step(model, done);
          const selected = CAMPAIGN.filter(({ id }) => isSelected(state.selection, id)).map(({ id }) => id);
          expect(selected).toEqual([...model.selected].sort((one, other) => one - other));
          expect(selectedCount(state.selection)).toBe(model.selected.size);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('no state is changed by what comes after it', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
        const states = [NOTHING_SELECTED];
        for (const done of actions) states.push(reduceSelection(states.at(-1) ?? NOTHING_SELECTED, done));
        const again = actions.map((_, count) =>
          actions.slice(0, count).reduce(reduceSelection, NOTHING_SELECTED),
        );
        for (const [at, state] of again.entries()) expect(states[at]).toEqual(state);
      }),
    );
  });
});

describe('records that cannot be read whole', () => {
  const odd: CampaignNumber[] = [
    { id: '#?3', number: '5550103', varValues: [], unreadable: ['id'] },
    { id: 4, number: '', varValues: [], unreadable: ['number'] },
    { id: 5, number: '5550105', varValues: [], unreadable: ['varValues'] },
  ];
  const good: CampaignNumber = { id: 1, number: '5550101', varValues: [] };

  it('are never selected, and the page is whole without them', () => {
    const rows = [good, ...odd];
    const { selection } = reduceSelection(NOTHING_SELECTED, { type: 'pageTicked', rows, ticked: true });
    expect(selectedCount(selection)).toBe(1);
    expect(pageState(selection, rows)).toBe('all');
    expect(pageState(selection, odd)).toBe('none');
    expect(odd.some(isSelectable)).toBe(false);
  });
});
