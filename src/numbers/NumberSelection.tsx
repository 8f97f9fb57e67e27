import {
  createContext,
  type Dispatch,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import { useListContext } from 'react-admin';
import { allowsRemoval } from '../campaigns/accepts';
import type { Campaign } from '../sipcaller/types';
import { NOTHING_SELECTED, reduceSelection, type Selection, type SelectionAction } from './selection';
import { type NumberQuery, useNumberQuery } from './useNumberQuery';

/** The selection of the grid at hand, in memory alone. */
interface NumberSelection {
  selection: Selection;
  dispatch: Dispatch<SelectionAction>;
  /** What the list is searched for. */
  query: NumberQuery;
  /** Whether the campaign gives numbers up: without that there is nothing to select for. */
  canSelect: boolean;
  /** The rows on show may not be those of the search: nothing is done with "all that match" now. */
  isStale: boolean;
  /** Tells whether something is typed that is not searched for yet. */
  setTyping: (isTyping: boolean) => void;
}

const NumberSelectionContext = createContext<NumberSelection | null>(null);

/** @throws {Error} outside of a number grid */
export function useNumberSelection(): NumberSelection {
  const value = useContext(NumberSelectionContext);
  if (!value) throw new Error('useNumberSelection is for the number grid');
  return value;
}

interface NumberSelectionProviderProps {
  campaign: Campaign;
  children: ReactNode;
}

/**
 * Keeps the selection of the list around it, in place of react-admin's, which is an array of IDs. Sorting and
 * paging keep what is selected; another search clears it, for what one no longer sees is not removed by
 * mistake; leaving the grid forgets it.
 */
export function NumberSelectionProvider({ campaign, children }: NumberSelectionProviderProps) {
  const { total, error, isFetching, isPlaceholderData } = useListContext();
  const [{ selection }, dispatch] = useReducer(reduceSelection, NOTHING_SELECTED);
  const [isTyping, setTyping] = useState(false);
  const query = useNumberQuery();
  const { terms, search } = query;
  const canSelect = allowsRemoval(campaign).accepts;
  const isStale = Boolean(isFetching || isPlaceholderData || error || isTyping);
  useClearedBySearch(terms.join(), isStale, dispatch);
  useEffect(() => {
    if (!isStale && total != null && terms.length < 2) dispatch({ type: 'counted', search, total });
  }, [isStale, search, terms, total]);
  useEffect(() => {
    // It has started meanwhile: what was selected can be removed no more.
    if (!canSelect) dispatch({ type: 'cleared' });
  }, [canSelect]);
  const value = useMemo(
    () => ({ selection, dispatch, query, canSelect, isStale, setTyping }),
    [selection, query, canSelect, isStale],
  );
  return <NumberSelectionContext.Provider value={value}>{children}</NumberSelectionContext.Provider>;
}

/** At once, and again when the rows of the new search are there: until then those of the old one could be ticked. */
function useClearedBySearch(search: string, isStale: boolean, dispatch: Dispatch<SelectionAction>) {
  const asked = useRef(search);
  const shown = useRef(search);
  useEffect(() => {
    if (search === asked.current && (isStale || search === shown.current)) return;
    asked.current = search;
    if (!isStale) shown.current = search;
    dispatch({ type: 'cleared' });
  }, [search, isStale, dispatch]);
}
