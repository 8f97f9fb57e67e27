import { type RaRecord, useListContext } from 'react-admin';
import type { CampaignNumber } from '../sipcaller/types';

/** How many variable values the numbers on this page have at most; their names live in the call flow. */
export function useVariableCount(): number {
  const { data } = useListContext<CampaignNumber & RaRecord>();
  return Math.max(0, ...(data ?? []).map(({ varValues }) => varValues.length));
}
