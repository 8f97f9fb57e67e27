import { hashKey } from '@tanstack/react-query';
import { isValidSavedQuery, type SavedQuery, type SortPayload } from 'react-admin';
import { isObject } from '../../sipcaller/json';
import { type Filter, resolveDates } from './relativeDates';

/** The longest name of a view; more would not fit its menu. */
export const LONGEST_VIEW_NAME = 80;

/** What a view shows: dates may be relative to today (relativeDates.ts). */
export interface ViewContent {
  filter: Filter;
  sort: SortPayload;
}

/** The views in what was stored, by name; what is none is left out. */
export function readViews(stored: unknown): SavedQuery[] {
  if (!Array.isArray(stored)) return [];
  return stored
    .filter((item) => isObject(item) && isObject(item.value) && isValidSavedQuery(item as never))
    .sort((one, other) => one.label.localeCompare(other.label));
}

/** A view of this name, if there is one; upper case and blanks around do not make another name. */
export function findView(views: SavedQuery[], name: string): SavedQuery | undefined {
  return views.find(({ label }) => sameName(label, name));
}

/** The views with one added, or put in the place of its namesake. */
export function putView(views: SavedQuery[], view: SavedQuery): SavedQuery[] {
  return [...views.filter(({ label }) => !sameName(label, view.label)), view];
}

/** The views with some renamed, or removed where the new name is null. Names that nobody has are passed over. */
export function renameViews(views: SavedQuery[], names: ReadonlyMap<string, string | null>): SavedQuery[] {
  return views.flatMap((view) => {
    const name = names.get(view.label);
    if (name === null) return [];
    return name === undefined ? [view] : [{ ...view, label: name }];
  });
}

/** Whether the list shows just what a view asks for, now. */
export function isShown(view: ViewContent, shown: ViewContent, now: Date): boolean {
  const asked = { filter: resolveDates(view.filter, now), sort: view.sort };
  return hashKey([asked]) === hashKey([{ filter: shown.filter, sort: shown.sort }]);
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
