import { getQuery, parseQueryFromLocation, type SortPayload } from 'react-admin';
import { possiblePage } from '../layout/pageSizes';
import { isObject } from '../sipcaller/json';
import { DEFAULT_FILTER, type FilterValues } from './filters/filterEdits';

/** Which campaigns are listed, and how. */
export interface ListParams {
  filter: FilterValues;
  sort: SortPayload;
  page: number;
  perPage: number;
}

/** Where the list is. */
export const LIST = '#/campaigns';

/** The list when neither its address nor an earlier visit says otherwise. */
export const DEFAULT_LIST = {
  // Always sent: whether an unfiltered list holds archived campaigns is not documented.
  filter: DEFAULT_FILTER,
  sort: { field: 'name', order: 'ASC' },
  perPage: 25,
} satisfies Omit<ListParams, 'page'>;

/**
 * What an address says of the campaign list, as react-admin reads it.
 *
 * @param hash of the address, such as `#/campaigns?sort=name&order=DESC`
 * @returns undefined if it is another page's, or says nothing
 */
export function readListAddress(hash: string): ListParams | undefined {
  const [path, search] = splitOnce(hash);
  const said = parseQueryFromLocation({ search: `?${search}` });
  if (path !== LIST || Object.keys(said).length === 0) return undefined;
  const { filter, sort, order, page, perPage } = getQuery({
    queryFromLocation: said,
    params: undefined,
    filterDefaultValues: DEFAULT_LIST.filter,
    sort: DEFAULT_LIST.sort,
    perPage: DEFAULT_LIST.perPage,
  });
  const direction = order === 'DESC' ? 'DESC' : 'ASC';
  return { filter: isObject(filter) ? filter : {}, sort: { field: sort, order: direction }, page, perPage };
}

/** See {@link listAt}. */
interface ListAt {
  shown: ListParams;
  /** Whether the address says just what is shown. */
  isSaid: boolean;
}

/**
 * What the list shows at an address: what it says, else what it showed last, and of the pages one that there can be.
 *
 * @param search of the address, such as `?page=2`
 * @param last what react-admin keeps of the list
 */
export function listAt(search: string, last: unknown): ListAt {
  const said = readListAddress(LIST + search);
  const asked = said ?? { ...DEFAULT_LIST, page: 1, ...readKept(last) };
  const shown = { ...asked, ...possiblePage(asked) };
  return { shown, isSaid: said?.page === shown.page && said.perPage === shown.perPage };
}

function readKept(last: unknown): Partial<ListParams> {
  if (!isObject(last) || !isObject(last.filter) || typeof last.sort !== 'string') return {};
  const sort = { field: last.sort, order: last.order === 'DESC' ? ('DESC' as const) : ('ASC' as const) };
  return { filter: last.filter, sort, page: Number(last.page), perPage: Number(last.perPage) };
}

function splitOnce(hash: string): [path: string, search: string] {
  const at = hash.indexOf('?');
  return at < 0 ? [hash, ''] : [hash.slice(0, at), hash.slice(at + 1)];
}
