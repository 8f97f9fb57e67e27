import { useEffect } from 'react';
import { useStoreContext } from 'react-admin';
import { useLocation, useNavigate } from 'react-router-dom';
import { listSearch } from './filters/listLink';
import { LIST, listAt } from './listAddress';

/**
 * Has the address say what the campaign list shows, in the place of one that says nothing, or a page that cannot be: by
 * an address that says nothing, going back would show what was chosen last, not what was shown there.
 * @returns whether it says so by now: until then nothing is shown, and nothing asked of the API
 */
export function useSaidList(): boolean {
  const { search } = useLocation();
  const navigate = useNavigate();
  const store = useStoreContext();
  const { shown, isSaid } = listAt(search, store.getItem('campaigns.listParams'));
  const wanted = listSearch(shown.filter, shown.sort, shown);
  useEffect(() => {
    if (isSaid) return;
    // In a task of its own: a click that is being handled may be about to leave, and another entry of the history is not
    // this one's to write.
    const timer = setTimeout(() => {
      if (window.location.hash === LIST + search) navigate({ search: wanted }, { replace: true });
    });
    return () => clearTimeout(timer);
  }, [navigate, isSaid, wanted, search]);
  return isSaid;
}
