import { getQuery, parseQueryFromLocation, type SortPayload } from 'react-admin';
import { possiblePage } from '../layout/pageSizes';
import { isObject } from '../sipcaller/json';
import { CAMPAIGN_SORTS } from '../sipcaller/types';
import { checkFilter, excerpt } from './filters/checkFilter';
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

/** An address's search with what the list knows of it, and what it does not know, each as `key=value`. */
interface CheckedSearch {
  search: string;
  dropped: string[];
}

/** What an address of the list can say; page and its size are judged by the list. */
const PARAMETERS = ['filter', 'displayedFilters', 'sort', 'order', 'page', 'perPage'];

/**
 * Checks what an address says before the API is asked for it: anybody can write one. Malformed and unknown filters, sort
 * fields and parameters are left out; a filter of which nothing is left is that of the list as it is without one.
 *
 * @param search of the address, such as `?sort=name&order=DESC`
 */
export function checkListSearch(search: string): CheckedSearch {
  const said = new URLSearchParams(search);
  const dropped: string[] = [];
  const drop = (...names: string[]) => {
    for (const name of names) {
      if (said.has(name)) dropped.push(`${excerpt(name)}=${excerpt(said.get(name))}`);
      said.delete(name);
    }
  };
  const names = [...new Set(said.keys())];
  drop(...names.filter((name) => !PARAMETERS.includes(name) || said.getAll(name).length > 1));
  const sort = said.get('sort');
  if (sort !== null && !CAMPAIGN_SORTS.some((field) => field === sort)) drop('sort', 'order');
  const order = said.get('order');
  if (order !== null && order !== 'ASC' && order !== 'DESC') drop('order');
  const chosen = said.get('displayedFilters');
  if (chosen !== null && !isChoice(parse(chosen))) drop('displayedFilters');
  const written = said.get('filter');
  if (written !== null) {
    const checked = checkFilter(parse(written));
    dropped.push(...checked.dropped);
    const isLost = checked.dropped.length > 0 && Object.keys(checked.filter).length === 0;
    if (checked.dropped.length > 0)
      said.set('filter', JSON.stringify(isLost ? DEFAULT_LIST.filter : checked.filter));
  } else if (names.includes('filter')) said.set('filter', JSON.stringify(DEFAULT_LIST.filter));
  if (dropped.length === 0) return { search, dropped };
  const left = said.toString().replaceAll('+', '%20');
  return { search: left && `?${left}`, dropped };
}

/** The JSON of a parameter; its own text where it is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Which filters react-admin shows; nothing of ours depends on it. */
const isChoice = (value: unknown) =>
  isObject(value) && Object.entries(value).every(([key, is]) => key !== '__proto__' && is === true);

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
