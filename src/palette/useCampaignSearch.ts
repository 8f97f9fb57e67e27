import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type DataProvider, type RaRecord, useDataProvider } from 'react-admin';
import type { Campaign } from '../sipcaller/types';
import { fold } from './items';

const DEBOUNCE_MS = 200;
const CURRENT_ROWS = 8;
const ARCHIVED_ROWS = 4;

interface CampaignSearch {
  /** Those that are archived last. */
  found: Campaign[];
  /** Of which kinds, by `isArchived`, more match than were found here. */
  more: boolean[];
  isSearching: boolean;
  error: unknown;
  retry: () => void;
}

/**
 * Campaigns whose name holds the text, as the server finds them. While the answer to a new text is awaited,
 * those of the last one that hold the new text too are shown: never one that does not match.
 */
export function useCampaignSearch(text: string): CampaignSearch {
  const dataProvider = useDataProvider();
  const asked = useSettled(text);
  const { data, isFetching, error, refetch } = useQuery({
    queryKey: ['palette', 'campaigns', asked],
    queryFn: ({ signal }) => search(dataProvider, asked, signal),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
  const isOn = text !== '';
  const isAnswered = asked === text && !isFetching;
  const matching = data?.found.filter(({ name }) => isAnswered || fold(name).includes(fold(text)));
  return {
    found: (isOn && matching) || [],
    more: (isOn && isAnswered && data?.more) || [],
    isSearching: isOn && !isAnswered,
    error: isOn && isAnswered ? error : null,
    retry: () => void refetch(),
  };
}

/** Each kind is asked for by itself: whether a list without `isArchived` holds both is not documented. */
async function search(dataProvider: DataProvider, name: string, signal: AbortSignal) {
  const kinds = await Promise.all(
    [false, true].map(async (isArchived) => {
      const perPage = isArchived ? ARCHIVED_ROWS : CURRENT_ROWS;
      const { data, total, pageInfo } = await dataProvider.getList<Campaign & RaRecord>('campaigns', {
        filter: { name, isArchived },
        sort: { field: 'name', order: 'ASC' },
        pagination: { page: 1, perPage },
        signal,
      });
      return { data, isArchived, hasMore: pageInfo?.hasNextPage ?? (total ?? 0) > data.length };
    }),
  );
  const rows = kinds.flatMap(({ data }) => data);
  return {
    // By ID: an API that knows no `isArchived` would answer the same twice.
    found: [...new Map(rows.map((campaign) => [campaign.id, campaign])).values()],
    more: kinds.filter(({ hasMore }) => hasMore).map(({ isArchived }) => isArchived),
  };
}

/** A text once it has not changed for a moment; an empty one at once. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), text === '' ? 0 : DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
