import { useEffect, useRef } from 'react';
import { type RaRecord, useListContext } from 'react-admin';
import type { CampaignNumber, NumberId } from '../sipcaller/types';

/**
 * The selected records of the number grid, over all its pages. react-admin keeps IDs only; a removal
 * must name the numbers. A changed search clears the selection: what one no longer sees is not
 * removed by mistake.
 */
export function useSelectedNumbers(): CampaignNumber[] {
  const { data, selectedIds, filterValues, onUnselectItems } = useListContext<CampaignNumber & RaRecord>();
  const seen = useRef(new Map<NumberId, CampaignNumber>());
  for (const number of data ?? []) seen.current.set(number.id, number);

  const search = JSON.stringify(filterValues);
  const searchBefore = useRef(search);
  useEffect(() => {
    if (search === searchBefore.current) return;
    searchBefore.current = search;
    onUnselectItems();
  }, [search, onUnselectItems]);

  return selectedIds.flatMap((id) => seen.current.get(id) ?? []);
}
