import { createContext, useCallback, useContext, useEffect, useMemo, useRef } from 'react';
import { useListContext } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { isObject } from '../../sipcaller/json';
import type { FilterValues } from './filterEdits';
import { listSearch } from './listLink';

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

/**
 * Edits the filter of react-admin's list. Its setFilters replaces the whole filter, and what it is given
 * shows only some ticks later; so the newest filter is remembered until it does.
 */
export function useListFilterEditing(): FilterEditing {
  const { filterValues, setFilters, sort, perPage } = useListContext();
  const navigate = useNavigate();
  const filter = useMemo(() => (isObject(filterValues) ? filterValues : {}), [filterValues]);
  const newest = useRef(filter);
  useEffect(() => {
    newest.current = filter;
  }, [filter]);

  const change: FilterEditing['change'] = useCallback(
    (edit) => {
      const next = edit(newest.current);
      newest.current = next;
      // setFilters drops an empty list. That would turn "any of no tags", which an address may hold and
      // which matches nothing, into "all".
      if (Object.values(next).some(isEmptyList)) navigate({ search: listSearch(next, sort, perPage) });
      else setFilters(next);
    },
    [setFilters, navigate, sort, perPage],
  );
  return useMemo(() => ({ filter, change }), [filter, change]);
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;
