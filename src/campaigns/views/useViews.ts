import { useMemo } from 'react';
import { type SavedQuery, useListContext, useSavedQueries, useStoreContext } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { listSearch } from '../filters/listLink';
import { readListAddress } from '../listAddress';
import { relateDates, resolveDates } from './relativeDates';
import { isShown, putView, readViews, renameViews, type ViewContent } from './savedViews';
import { STANDARD_VIEWS } from './standardViews';

/** Where react-admin keeps saved queries. */
const STORE_KEY = 'campaigns.savedQueries';

/** The user's views of the campaign list and the ways to use and change them. */
export function useViews() {
  const { filterValues, sort, perPage } = useListContext();
  const navigate = useNavigate();
  const store = useStoreContext();
  const [stored] = useSavedQueries('campaigns');
  const saved = useMemo(() => readViews(stored), [stored]);
  const shown: ViewContent = { filter: filterValues, sort };
  const isOpen = (view: ViewContent) => isShown(view, shown, new Date());
  // Read anew for every change: another tab may have saved a view meanwhile.
  const change = (edit: (views: SavedQuery[]) => SavedQuery[]) =>
    store.setItem(STORE_KEY, edit(readViews(store.getItem(STORE_KEY))));

  return {
    saved,
    filter: filterValues,
    isOpen,
    openStandard: STANDARD_VIEWS.find(isOpen),
    openSaved: saved.find(({ value }) => isOpen(contentOf(value))),
    /** Shows a view; its relative dates become those of today. */
    open(view: ViewContent, rows = perPage) {
      const filter = resolveDates(view.filter, new Date());
      navigate({ search: listSearch(filter, view.sort, { perPage: rows }) });
    },
    /** Saves what was asked for last, which may not be on the screen yet, in the place of a view of the same name. */
    save(label: string, { datesMove }: { datesMove: boolean }) {
      const asked = readListAddress(window.location.hash) ?? { filter: filterValues, sort, perPage };
      const value = { sort: asked.sort, perPage: asked.perPage, displayedFilters: [] };
      const filter = datesMove ? relateDates(asked.filter, new Date()) : asked.filter;
      change((views) => putView(views, { label, value: { ...value, filter } }));
    },
    /** Renames views, or removes those with null for a name. */
    rename(names: ReadonlyMap<string, string | null>) {
      change((views) => renameViews(views, names));
    },
  };
}

/** What a saved view shows; readViews has seen to it that sort and filter are there. */
export function contentOf({ filter, sort }: SavedQuery['value']): ViewContent {
  return { filter: filter ?? {}, sort: sort ?? { field: 'name', order: 'ASC' } };
}
