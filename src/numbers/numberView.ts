import { createContext, useContext, useEffect, useRef, useSyncExternalStore } from 'react';
import { type RaRecord, useListContext } from 'react-admin';
import type { CampaignNumber, NumberFilter, NumberSort, SortOrder } from '../sipcaller/types';
import type { Selection } from './selection';
import { filtersOf, useNumberQuery } from './useNumberQuery';

/** What the number grid shows now, in the API's words: for what renders the same list elsewhere on the page. */
interface NumberView {
  campaignId: string;
  /** One for each search: several numbers are looked up one by one. */
  filters: NumberFilter[];
  sort: [NumberSort, SortOrder];
  range: [number, number];
  /** How many variable values the numbers seen so far have at most: a search without a hit shows none. */
  varCount: number;
  selection: Selection;
}

/** Holds the view of a page's grid. A tick changes it, and only who reads it renders again, not the page. */
interface NumberViewStore {
  get(): NumberView | null;
  set(view: NumberView): void;
  /** Calls back after every change; returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

/** A store without a view: the grid hands in its own. */
export function createNumberViewStore(): NumberViewStore {
  const listeners = new Set<() => void>();
  let present: NumberView | null = null;
  return {
    get: () => present,
    set(view) {
      present = view;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The page's place for its grid's view. A page without one around the grid loses nothing. */
export const NumberViewContext = createContext<NumberViewStore>({
  get: () => null,
  set: () => undefined,
  subscribe: () => () => undefined,
});

/** What the grid of this campaign on the same page shows; null until it shows something. */
export function useNumberView(campaignId: string): NumberView | null {
  const { get, subscribe } = useContext(NumberViewContext);
  const view = useSyncExternalStore(subscribe, get);
  return view?.campaignId === campaignId ? view : null;
}

/** Hands the grid's view to the page around it, after every change. */
export function usePublishNumberView(campaignId: string, selection: Selection): void {
  const { set } = useContext(NumberViewContext);
  const { data, sort, page, perPage } = useListContext<CampaignNumber & RaRecord>();
  const query = useNumberQuery();
  const varCount = useRef(0);
  useEffect(() => {
    varCount.current = Math.max(varCount.current, ...(data ?? []).map(({ varValues }) => varValues.length));
    set({
      campaignId,
      filters: filtersOf(query),
      sort: ['number', sort.order],
      range: [(page - 1) * perPage, page * perPage - 1],
      varCount: varCount.current,
      selection,
    });
  }, [set, campaignId, data, query, sort.order, page, perPage, selection]);
}
