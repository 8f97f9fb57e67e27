import { useMemo } from 'react';
import { useStore } from 'react-admin';
import { type CampaignColumn, readColumns } from './columns';

/** The columns of the campaign list in the order that the user chose, and the way to choose others; undefined is the first choice again. */
export function useCampaignColumns(): [
  CampaignColumn[],
  (columns: readonly CampaignColumn[] | undefined) => void,
] {
  const [stored, setStored] = useStore<readonly string[] | undefined>('campaigns.columns');
  return [useMemo(() => readColumns(stored), [stored]), setStored];
}
