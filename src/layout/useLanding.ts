import { useEffect } from 'react';
import { useEvent, useListContext } from 'react-admin';

/**
 * Where a list asked for a page behind its end, as after its last rows were removed, goes to the last page that there is:
 * the data provider has read that one in its place.
 */
export function useLanding(landOn: (page: number) => void): void {
  const { page, meta, isFetching, isPlaceholderData } = useListContext();
  const lastPage: unknown = meta?.lastPage;
  const land = useEvent(landOn);
  useEffect(() => {
    if (!isFetching && !isPlaceholderData && typeof lastPage === 'number' && lastPage < page) land(lastPage);
  }, [isFetching, isPlaceholderData, lastPage, page, land]);
}
