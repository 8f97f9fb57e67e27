import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import {
  type FilterPayload,
  ListBase,
  ListContextProvider,
  memoryStore,
  type SortPayload,
  StoreContext,
  StoreContextProvider,
  useListContext,
  useStoreContext,
} from 'react-admin';
import { useLocation, useNavigate } from 'react-router-dom';
import { type PageInAddress, readPage, writePage } from './pageInAddress';
import { useKeptList } from './useKeptList';
import { useLanding } from './useLanding';
import { useSteady } from './useSteady';

interface AddressedListProps {
  resource: string;
  /** As it is sorted at first; its order can change, its field cannot. */
  sort: SortPayload;
  children: ReactNode;
}

const KEY = 'list';

/**
 * A list within a screen. Its page, rows per page and order are in the address, each change a step that can be gone
 * back. What it is searched for may be a phone number, which reaches neither the address nor any storage: it is kept in
 * memory for each step, so that going back finds it too.
 */
export function AddressedList({ resource, sort, children }: AddressedListProps) {
  const keptList = useKeptList();
  const outer = useStoreContext();
  const { shown, change, landOn } = useSteps(resource, sort.order);
  const { page, perPage, order, filter } = shown;
  const params = useMemo(
    () => ({ page, perPage, order, filter, sort: sort.field, displayedFilters: {} }),
    [page, perPage, order, filter, sort.field],
  );
  // react-admin's list reads its parameters from a store: from one of its own, which follows the address.
  const [store] = useState(() => memoryStore({ [KEY]: params }));
  useLayoutEffect(() => store.setItem(KEY, params), [store, params]);
  return (
    <StoreContextProvider value={store}>
      <ListBase
        resource={resource}
        sort={sort}
        perPage={perPage}
        storeKey={KEY}
        disableSyncWithLocation
        queryOptions={keptList}
      >
        {/* Handed on as it is: react-admin's own provider would set it up anew, and empty it. */}
        <StoreContext.Provider value={outer}>
          <Stepping change={change} landOn={landOn}>
            {children}
          </Stepping>
        </StoreContext.Provider>
      </ListBase>
    </StoreContextProvider>
  );
}

interface Shown extends PageInAddress {
  filter: FilterPayload;
}

interface SteppingProps {
  change: (step: Partial<Shown>) => void;
  landOn: (page: number) => void;
  children: ReactNode;
}

/** Lets what is in the list change it by steps of the history. */
function Stepping({ change, landOn, children }: SteppingProps) {
  const list = useSteady(useListContext());
  useLanding(landOn);
  const stepping = useMemo(
    () => ({
      ...list,
      setPage: (page: number) => change({ page }),
      setPerPage: (perPage: number) => change({ page: 1, perPage }),
      setSort: ({ order }: SortPayload) => change({ page: 1, order }),
      setFilters: (filter: FilterPayload) => change({ page: 1, filter: withoutEmpty(filter) }),
    }),
    [list, change],
  );
  return <ListContextProvider value={stepping as typeof list}>{children}</ListContextProvider>;
}

/** What the present entry of the history shows, and the ways to go on from it. */
function useSteps(resource: string, firstOrder: SortPayload['order']) {
  const { key, search } = useLocation();
  const navigate = useNavigate();
  const store = useStoreContext();
  const searches = `${resource}.searches`;
  const filters = () => store.getItem<Record<string, FilterPayload>>(searches) ?? {};
  /** What the next entry is searched for. Another part of the screen may make it, which changes nothing here. */
  const next = useRef<FilterPayload>(NO_FILTER);
  const filter = filters()[key] ?? next.current;
  const shown = useSteady<Shown>({ ...readPage(search, firstOrder), filter });
  /** What was asked for last, which may not be on the screen yet. */
  const wanted = useRef(shown);
  useEffect(() => {
    wanted.current = shown;
    next.current = shown.filter;
    const kept = store.getItem<Record<string, FilterPayload>>(searches) ?? {};
    if (kept[key] !== shown.filter) store.setItem(searches, { ...kept, [key]: shown.filter });
    // Not in each render: the router shows a step later than it is asked for, and what is asked for must not be forgotten.
  }, [key, shown, searches, store]);

  return useMemo(() => {
    const go = (step: Partial<Shown>, replace: boolean) => {
      wanted.current = { ...wanted.current, ...step };
      next.current = wanted.current.filter;
      const present = window.location.hash.split('?')[1] ?? '';
      navigate({ search: writePage(present, wanted.current, firstOrder) }, { replace });
    };
    return {
      shown,
      change: (step: Partial<Shown>) => go(step, false),
      landOn: (page: number) => go({ page }, true),
    };
  }, [shown, navigate, firstOrder]);
}

/** As react-admin's own does it: an empty text is no search. */
function withoutEmpty(filter: FilterPayload): FilterPayload {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ''));
}

const NO_FILTER: FilterPayload = {};
