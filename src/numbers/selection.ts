import { isReadable } from '../sipcaller/readRecords';
import type { CampaignNumber, NumberId } from '../sipcaller/types';

/**
 * What is selected in the number grid. All that match a search is a query and not a list of IDs: a million
 * numbers are selected as fast as one. Only what a person ticked or unticked by hand is ever held.
 */
export type Selection =
  | { how: 'numbers'; numbers: ReadonlyMap<NumberId, CampaignNumber> }
  | {
      how: 'search';
      /** As it is sent to the API; empty for all numbers of the campaign. */
      search: string;
      /** How many match; null while nobody knows: the API tells no total, and they were not counted. */
      total: number | null;
      /** Unticked since. */
      except: ReadonlyMap<NumberId, CampaignNumber>;
    };

/** The row that a range begins at: the one ticked or unticked last without Shift. */
interface Anchor {
  id: NumberId;
  ticked: boolean;
  /** The rows as they stood, and what was selected before any range from here: another range begins there again. */
  rows: readonly CampaignNumber[];
  base: Selection;
}

export interface SelectionState {
  selection: Selection;
  anchor: Anchor | null;
}

export type SelectionAction =
  /** With `toHere`, all from the anchor to this row become what the anchor is, as in mail programs. */
  | {
      type: 'ticked';
      number: CampaignNumber;
      ticked: boolean;
      rows: readonly CampaignNumber[];
      toHere: boolean;
    }
  | { type: 'pageTicked'; rows: readonly CampaignNumber[]; ticked: boolean }
  | { type: 'allSelected'; search: string; total: number | null }
  | { type: 'counted'; search: string; total: number }
  | { type: 'cleared' };

/** Of a page that is opened, or was cleared. */
export const NOTHING: Selection = { how: 'numbers', numbers: new Map() };
export const NOTHING_SELECTED: SelectionState = { selection: NOTHING, anchor: null };

/** Pure. The work is that of what was ticked by hand, never that of what matches. */
export function reduceSelection(state: SelectionState, action: SelectionAction): SelectionState {
  switch (action.type) {
    case 'ticked':
      return (action.toHere && tickToHere(state, action)) || tickOne(state, action);
    case 'pageTicked':
      return { selection: withTicks(state.selection, action.rows, action.ticked), anchor: null };
    case 'allSelected': {
      const { search, total } = action;
      return { selection: { how: 'search', search, total, except: new Map() }, anchor: null };
    }
    case 'counted':
      return recount(state, action.search, action.total);
    case 'cleared':
      return NOTHING_SELECTED;
  }
}

/** How many numbers are selected; null while it is not known. */
export function selectedCount(selection: Selection): number | null {
  if (selection.how === 'numbers') return selection.numbers.size;
  return selection.total === null ? null : Math.max(0, selection.total - selection.except.size);
}

/** Whether the number with this ID is selected; of a search, it must be one that matches. */
export function isSelected(selection: Selection, id: NumberId): boolean {
  return selection.how === 'numbers' ? selection.numbers.has(id) : !selection.except.has(id);
}

/** Whether a record can be selected. */
export const isSelectable = isReadable;

/** How much of these rows is selected, of those that can be; none of no rows. */
export function pageState(selection: Selection, rows: readonly CampaignNumber[]): 'none' | 'some' | 'all' {
  const selectable = rows.filter(isSelectable);
  const selected = selectable.filter(({ id }) => isSelected(selection, id)).length;
  if (selected === 0) return 'none';
  return selected === selectable.length ? 'all' : 'some';
}

/** The first of what was picked by hand, at most so many: never all of them at once. */
export function firstOf(picked: ReadonlyMap<NumberId, CampaignNumber>, most: number): CampaignNumber[] {
  const first: CampaignNumber[] = [];
  for (const number of picked.values()) {
    if (first.length >= most) break;
    first.push(number);
  }
  return first;
}

type Tick = Extract<SelectionAction, { type: 'ticked' }>;

function tickOne({ selection }: SelectionState, { number, ticked, rows }: Tick): SelectionState {
  const base = withTicks(selection, [number], ticked);
  return { selection: base, anchor: { id: number.id, ticked, rows, base } };
}

/** Null where there is no anchor among the rows. */
function tickToHere({ selection, anchor }: SelectionState, { number, rows }: Tick): SelectionState | null {
  const from = rows.findIndex(({ id }) => id === anchor?.id);
  const to = rows.findIndex(({ id }) => id === number.id);
  if (!anchor || from < 0 || to < 0) return null;
  const range = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
  // Rows that moved meanwhile are other rows between the two: what was selected by then stays.
  const base = anchor.rows === rows ? anchor.base : selection;
  return { selection: withTicks(base, range, anchor.ticked), anchor: { ...anchor, rows, base } };
}

function withTicks(selection: Selection, numbers: readonly CampaignNumber[], ticked: boolean): Selection {
  if (selection.how === 'numbers') {
    return { how: 'numbers', numbers: changed(selection.numbers, numbers, ticked) };
  }
  const except = changed(selection.except, numbers, !ticked);
  return except.size === selection.total ? NOTHING : { ...selection, except };
}

function changed(
  map: ReadonlyMap<NumberId, CampaignNumber>,
  numbers: readonly CampaignNumber[],
  isIn: boolean,
): ReadonlyMap<NumberId, CampaignNumber> {
  const next = new Map(map);
  for (const number of numbers.filter(isSelectable)) {
    if (isIn) next.set(number.id, number);
    else next.delete(number.id);
  }
  return next;
}

function recount(state: SelectionState, search: string, total: number): SelectionState {
  const { selection } = state;
  if (selection.how !== 'search' || selection.search !== search || selection.total === total) return state;
  // A range from before would bring the old count back.
  return { selection: { ...selection, total }, anchor: null };
}
