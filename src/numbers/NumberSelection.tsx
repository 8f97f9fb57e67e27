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
import { NOTHING_SELECTED, reduceSelection, type Selection, type SelectionAction } from './selection';

/** The selection of the grid at hand, in memory alone. */
interface NumberSelection {
  selection: Selection;
  dispatch: Dispatch<SelectionAction>;
  /** What the list is filtered by; empty without a search. */
  search: string;
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

/**
 * Keeps the selection of the list around it, in place of react-admin's, which is an array of IDs. Sorting and
 * paging keep what is selected; another search clears it, for what one no longer sees is not removed by
 * mistake; leaving the grid forgets it.
 */
export function NumberSelectionProvider({ children }: { children: ReactNode }) {
  const { filterValues, total, error, isFetching, isPlaceholderData } = useListContext();
  const [{ selection }, dispatch] = useReducer(reduceSelection, NOTHING_SELECTED);
  const [isTyping, setTyping] = useState(false);
  const search = String(filterValues.number ?? '');
  const isStale = Boolean(isFetching || isPlaceholderData || error || isTyping);
  useClearedBySearch(search, isStale, dispatch);
  useEffect(() => {
    if (!isStale && total != null) dispatch({ type: 'counted', search, total });
  }, [isStale, search, total]);
  const value = useMemo(
    () => ({ selection, dispatch, search, isStale, setTyping }),
    [selection, search, isStale],
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
