import { useEffect, useMemo, useRef } from 'react';
import { type ListControllerResult, useListContext } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { isObject } from '../sipcaller/json';
import type { FilterValues } from './filters/filterEdits';
import { listSearch } from './filters/listLink';
import { type ListParams, readListAddress } from './listAddress';

/** The ways to change which campaigns are listed. */
export interface ListSteps extends Pick<ListControllerResult, 'setSort' | 'setPage' | 'setPerPage'> {
  /** The filter of now, which may not be on the screen yet. */
  filterOfNow(): FilterValues;
  setFilter(filter: FilterValues): void;
  /** Says in the present address which page is shown: the one that was asked for is not there any more. */
  landOn(page: number): void;
}

/**
 * Each step starts from what the address says by then. React-admin's own start from what is on the screen, which
 * follows the address when there is no other work: a second later, on a busy machine. What was chosen in between
 * would be lost: a filter, when a column is sorted right after it.
 */
export function useListSteps(): ListSteps {
  const { filterValues, sort, page, perPage } = useListContext();
  const navigate = useNavigate();
  const shown = useRef<ListParams>({ filter: {}, sort, page, perPage });
  useEffect(() => {
    shown.current = { filter: isObject(filterValues) ? filterValues : {}, sort, page, perPage };
  }, [filterValues, sort, page, perPage]);

  return useMemo(() => {
    const now = () => readListAddress(window.location.hash) ?? shown.current;
    const go = (step: Partial<ListParams>, replace = false) => {
      const { filter, ...rest } = { ...now(), page: 1, ...step };
      navigate({ search: listSearch(filter, rest.sort, rest) }, { replace });
    };
    // The page after the one on the screen is of no use in a list that is another by now.
    const turn = (page: number, replace = false) => {
      if (JSON.stringify(now()) === JSON.stringify(shown.current)) go({ page }, replace);
    };
    return {
      filterOfNow: () => now().filter,
      setFilter: (filter) => go({ filter }),
      setSort: (sort) => go({ sort }),
      setPerPage: (perPage) => go({ perPage }),
      setPage: (page) => turn(page),
      landOn: (page) => turn(page, true),
    };
  }, [navigate]);
}
