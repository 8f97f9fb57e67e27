import { Button } from '@mui/material';
import { type RaRecord, useListContext, useTranslate } from 'react-admin';
import { useNumberFormat } from '../layout/useNumberFormat';
import type { CampaignNumber } from '../sipcaller/types';
import { ButtonWords } from './ButtonWords';
import { useNumberSelection } from './NumberSelection';
import { pageState } from './selection';

/** Selects all that match the search, or all of the campaign, where that is more than the page. */
export function SelectAll({ onSelected }: { onSelected: () => void }) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const {
    data: rows = [],
    total,
    hasNextPage,
    hasPreviousPage,
  } = useListContext<CampaignNumber & RaRecord>();
  const { selection, dispatch, query, isStale } = useNumberSelection();
  const { terms, search, several } = query;
  const isMore = total == null ? hasNextPage || hasPreviousPage : total > rows.length;
  // All that several searches found are known: they are selected as if they were ticked one by one.
  const found = several?.rows;
  const isSelected = found
    ? pageState(selection, found) === 'all'
    : selection.how === 'search' && selection.except.size === 0;
  if (!isMore || isSelected) return null;
  const what = terms.length > 0 ? 'matching' : 'inCampaign';
  const words = (key: string) =>
    total == null
      ? translate(`numbers.selection.selectAll.${key}Uncounted`)
      : translate(`numbers.selection.selectAll.${key}`, { count: formatNumber(total) });
  const select = () => {
    if (found) dispatch({ type: 'pageTicked', rows: found, ticked: true });
    else dispatch({ type: 'allSelected', search, total: total ?? null });
    onSelected();
  };
  return (
    <Button
      size="small"
      // The page is ticked: the next wish is likely the rest.
      variant={pageState(selection, rows) === 'all' ? 'outlined' : 'text'}
      // Of several searches that were not read to their end nobody knows all that match.
      disabled={isStale || (terms.length > 1 && several?.cut.length !== 0)}
      aria-label={words(what)}
      onClick={select}
    >
      <ButtonWords full={words(what)} short={words('short')} />
    </Button>
  );
}
