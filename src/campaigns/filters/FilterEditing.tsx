import { createContext, useContext } from 'react';
import type { FilterValues } from './filterEdits';

/** The list's filter, and the one way to change it. */
export interface FilterEditing {
  filter: FilterValues;
  /** Edits the filter as it is by then: two changes in one moment both count. */
  change(edit: (filter: FilterValues) => FilterValues): void;
}

const FilterEditingContext = createContext<FilterEditing | null>(null);

export const FilterEditingProvider = FilterEditingContext.Provider;

/** The filter that the inputs around edit. @throws {Error} outside the campaign list */
export function useFilterEditing(): FilterEditing {
  const editing = useContext(FilterEditingContext);
  if (!editing) throw new Error('useFilterEditing is for the campaign list');
  return editing;
}
