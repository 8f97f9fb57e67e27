import { useCallback, useEffect, useState } from 'react';
import { useSipCaller } from '../providers/SipCallerContext';
import type { Campaign } from '../sipcaller/types';

const DEBOUNCE_MS = 250;
const ROWS = 25;

export interface CampaignSearch {
  options: Campaign[];
  /** Whether there are more than these. */
  hasMore: boolean;
  isLoading: boolean;
  error: unknown;
}

interface RetriedSearch extends CampaignSearch {
  retry: () => void;
}

/**
 * Campaigns that are not archived and whose name holds a text, as the server finds them; nothing while closed.
 * @param isComposing the text is not what is meant yet: what was found stays
 */
export function useCampaignSearch(name: string, isOpen: boolean, isComposing = false): RetriedSearch {
  const client = useSipCaller();
  const [found, setFound] = useState<CampaignSearch>(NOTHING);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt searches again
  useEffect(() => {
    if (!isOpen || isComposing) return;
    const stop = new AbortController();
    setFound((before) => ({ ...before, isLoading: true, error: null }));
    const search = () => {
      const filter = { ...(name && { name }), isArchived: false };
      client
        .listCampaigns({ filter, sort: ['name', 'ASC'], range: [0, ROWS - 1] }, { signal: stop.signal })
        .then(
          ({ rows, total }) =>
            setFound({ options: rows, hasMore: hasMore(rows, total), isLoading: false, error: null }),
          (error) => stop.signal.aborted || setFound({ ...NOTHING, isLoading: false, error }),
        );
    };
    const timer = setTimeout(search, DEBOUNCE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [client, name, isOpen, isComposing, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { ...found, retry };
}

const NOTHING: CampaignSearch = { options: [], hasMore: false, isLoading: true, error: null };

const hasMore = (rows: Campaign[], total: number | null) =>
  total === null ? rows.length === ROWS : total > rows.length;
