import { createContext, useContext, useEffect, useRef } from 'react';
import { type RaRecord, useListContext } from 'react-admin';
import type { CampaignNumber, NumberFilter, NumberId, NumberSort, SortOrder } from '../sipcaller/types';

/** What the number grid shows now, in the API's words: for what renders the same list elsewhere on the page. */
export interface NumberView {
  campaignId: string;
  filter: NumberFilter;
  sort: [NumberSort, SortOrder];
  range: [number, number];
  /** How many variable values the numbers seen so far have at most: a search without a hit shows none. */
  varCount: number;
  selectedIds: NumberId[];
}

/** The grid's place for its view. A page without one around the grid loses nothing. */
export const NumberViewContext = createContext<(view: NumberView) => void>(() => undefined);

/** Hands the grid's view to the page around it, after every change. */
export function usePublishNumberView(campaignId: string): void {
  const publish = useContext(NumberViewContext);
  const { data, filterValues, sort, page, perPage, selectedIds } = useListContext<
    CampaignNumber & RaRecord
  >();
  const varCount = useRef(0);
  useEffect(() => {
    varCount.current = Math.max(varCount.current, ...(data ?? []).map(({ varValues }) => varValues.length));
    publish({
      campaignId,
      filter: filterValues,
      sort: ['number', sort.order],
      range: [(page - 1) * perPage, page * perPage - 1],
      varCount: varCount.current,
      selectedIds,
    });
  }, [publish, campaignId, data, filterValues, sort.order, page, perPage, selectedIds]);
}
