import type { SortPayload } from 'react-admin';
import type { FilterValues } from './filterEdits';

/** The query of a campaign list's address: filter, sort and page as react-admin reads them. */
export function listSearch(
  filter: FilterValues,
  { field, order }: SortPayload,
  { page = 1, perPage }: { page?: number; perPage?: number } = {},
): string {
  const query = new URLSearchParams({
    filter: JSON.stringify(filter),
    sort: field,
    order,
    page: String(page),
  });
  if (perPage !== undefined) query.set('perPage', String(perPage));
  // A blank as %20: some programs that links are pasted into take a + for part of the word.
  return `?${query.toString().replaceAll('+', '%20')}`;
}

/**
 * A link that shows a colleague the same list, after their own sign-in. It carries filter and sort and
 * nothing else: no key, no account, none of the user's labels.
 */
export function listLink(here: string, filter: FilterValues, sort: SortPayload): string {
  return `${here.split('#')[0]}#/campaigns${listSearch(filter, sort)}`;
}
