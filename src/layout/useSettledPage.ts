import { useRef } from 'react';
import { useListContext } from 'react-admin';
import type { ListMeta } from '../providers/dataProvider';

interface SettledPage {
  page: number;
  perPage: number;
  rows: number;
  /** Undefined when the API told none. */
  total: number | undefined;
}

/**
 * The page that the rows on show belong to. While another page is being read, or after it could not be,
 * the list context names the new page over the old rows.
 */
export function useSettledPage(): SettledPage | null {
  const { page: asked, perPage, total, data, meta, error, isFetching } = useListContext();
  const page = (meta as ListMeta | undefined)?.lastPage ?? asked;
  const settled = useRef<SettledPage | null>(null);
  if (!isFetching && !error && data) settled.current = { page, perPage, rows: data.length, total };
  return settled.current;
}
