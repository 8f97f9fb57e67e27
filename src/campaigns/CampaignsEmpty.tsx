import { useTranslate } from 'react-admin';
import { AccountEmpty } from '../layout/AccountEmpty';
import { ListEmpty } from '../layout/ListEmpty';
import { useFilterEditing } from './filters/FilterEditing';
import { filterChips } from './filters/filterChips';
import { DEFAULT_FILTER } from './filters/filterEdits';

/** In place of the campaigns where there is none: because of the filters, which can be cleared here, or in the account. */
export function CampaignsEmpty() {
  const translate = useTranslate();
  const { filter, change } = useFilterEditing();
  if (filterChips(filter).length === 0) return <AccountEmpty />;
  return <ListEmpty title={translate('campaigns.empty')} onClear={() => change(() => DEFAULT_FILTER)} />;
}
