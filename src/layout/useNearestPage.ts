import { useEffect } from 'react';
import { useListContext } from 'react-admin';
import type { ListMeta } from '../providers/dataProvider';

/** Turns to the page that a list was answered with, where the one asked for is behind the last: its rows were removed. */
export function useNearestPage(): void {
  const { meta, page, setPage, isFetching, isPlaceholderData, error } = useListContext();
  const nearest = (meta as ListMeta | undefined)?.page;
  const isSettled = !isFetching && !isPlaceholderData && !error;
  useEffect(() => {
    if (isSettled && nearest !== undefined && nearest !== page) setPage(nearest);
  }, [isSettled, nearest, page, setPage]);
}
