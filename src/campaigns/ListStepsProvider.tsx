import { type ReactNode, useMemo } from 'react';
import { ListContextProvider, useListContext } from 'react-admin';
import { useLanding } from '../layout/useLanding';
import { useSteady } from '../layout/useSteady';
import { isObject } from '../sipcaller/json';
import { type FilterEditing, FilterEditingProvider } from './filters/FilterEditing';
import { useListSteps } from './useListSteps';

/** Lets all that is in the list change it by steps that build on each other: two in one moment both count. */
export function ListStepsProvider({ children }: { children: ReactNode }) {
  const list = useSteady(useListContext());
  const { setSort, setPage, setPerPage, setFilter, filterOfNow, landOn } = useListSteps();
  useLanding(landOn);
  const stepping = useMemo(
    () => ({ ...list, setSort, setPage, setPerPage }),
    [list, setSort, setPage, setPerPage],
  );
  const filter = useMemo(() => (isObject(list.filterValues) ? list.filterValues : {}), [list.filterValues]);
  const editing = useMemo<FilterEditing>(
    () => ({ filter, change: (edit) => setFilter(edit(filterOfNow())) }),
    [filter, setFilter, filterOfNow],
  );
  return (
    <ListContextProvider value={stepping}>
      <FilterEditingProvider value={editing}>{children}</FilterEditingProvider>
    </ListContextProvider>
  );
}
