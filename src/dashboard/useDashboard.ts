import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { type Now, nowAt } from '../layout/clock';
import { useSipCaller } from '../providers/SipCallerContext';
import { type CampaignsRead, type ReadProgress, readCampaigns } from './readCampaigns';

export interface DashboardData extends CampaignsRead {
  /** When it was read: what "today" and "past" mean on the dashboard. */
  readAt: Now;
}

interface DashboardRead {
  data: DashboardData | null;
  error: unknown;
  /** How far a read that is under way has come; null while none is. */
  progress: ReadProgress | null;
  refresh: () => void;
}

const NOTHING_READ: ReadProgress = { read: 0, total: null };

/** The dashboard's one read, anew at each visit; it stops when the dashboard is left. What was read before stays in sight. */
export function useDashboard(): DashboardRead {
  const client = useSipCaller();
  const [progress, setProgress] = useState(NOTHING_READ);
  const { data, error, dataUpdatedAt, isFetching, refetch } = useQuery({
    queryKey: ['dashboard', client.account],
    queryFn: ({ signal }) => {
      setProgress(NOTHING_READ);
      return readCampaigns(client, { signal, onProgress: setProgress });
    },
    // Up to four requests for a look aside would be too many.
    refetchOnWindowFocus: false,
  });
  const read = useMemo(
    () => (data ? { ...data, readAt: nowAt(new Date(dataUpdatedAt)) } : null),
    [data, dataUpdatedAt],
  );
  return { data: read, error, progress: isFetching ? progress : null, refresh: () => refetch() };
}
