import { type RaRecord, useGetMany, useStore } from 'react-admin';
import type { Campaign } from '../sipcaller/types';

const KEPT = 5;
const NONE: string[] = [];

/**
 * The campaigns that were opened by the palette, last first. Kept are their IDs alone, never what was typed,
 * which may be a phone number; name and status are read anew, so that they are the present ones.
 *
 * @param isShown whether to read them at all
 */
export function useRecentCampaigns(isShown: boolean) {
  const [ids, setIds] = useStore<string[]>('palette.recent', NONE);
  const { data } = useGetMany<Campaign & RaRecord>(
    'campaigns',
    { ids },
    { enabled: isShown && ids.length > 0 },
  );
  return {
    campaigns: ids.flatMap((id) => data?.find((campaign) => campaign?.id === id) ?? []),
    remember: (id: string) => setIds([id, ...ids.filter((other) => other !== id)].slice(0, KEPT)),
  };
}
