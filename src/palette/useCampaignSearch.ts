import { keepPreviousData } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type RaRecord, useGetList } from 'react-admin';
import type { Campaign } from '../sipcaller/types';
import { fold } from './items';

const DEBOUNCE_MS = 200;
const CURRENT_ROWS = 8;
const ARCHIVED_ROWS = 4;

interface CampaignSearch {
  found: Campaign[];
  /** Of which kinds, by `isArchived`, more match than were found here. */
  more: boolean[];
  isSearching: boolean;
  error: unknown;
  retry: () => void;
}

/**
 * Campaigns whose name holds the text, as the server finds them, those that are archived last. Each kind is
 * asked for by itself: whether a list without `isArchived` holds both is not documented. While the answer to
 * a longer text is awaited, those of the last one that hold it too are shown: never one that does not match.
 */
export function useCampaignSearch(text: string): CampaignSearch {
  const asked = useSettled(text);
  const kinds = [
    useCampaigns(asked, { isArchived: false, rows: CURRENT_ROWS }),
    useCampaigns(asked, { isArchived: true, rows: ARCHIVED_ROWS }),
  ];
  const isAnswered = asked === text && kinds.every(({ isFetching }) => !isFetching);
  const rows = kinds.flatMap(({ data = [] }) => data);
  const unique = [...new Map(rows.map((campaign) => [campaign.id, campaign])).values()];
  const matching = unique.filter(({ name }) => isAnswered || fold(name).includes(fold(text)));
  const isOn = text !== '';
  return {
    found: isOn ? matching : [],
    more: isOn && isAnswered ? kinds.flatMap(({ hasMore }, at) => (hasMore ? [at === 1] : [])) : [],
    isSearching: isOn && !isAnswered,
    error: isOn ? kinds.find(({ error }) => error)?.error : null,
    retry: () => kinds.forEach(({ refetch }) => void refetch()),
  };
}

function useCampaigns(name: string, { isArchived, rows }: { isArchived: boolean; rows: number }) {
  const query = useGetList<Campaign & RaRecord>(
    'campaigns',
    {
      filter: { name, isArchived },
      sort: { field: 'name', order: 'ASC' },
      pagination: { page: 1, perPage: rows },
    },
    { enabled: name !== '', placeholderData: keepPreviousData },
  );
  const hasMore = query.pageInfo?.hasNextPage ?? (query.total ?? 0) > (query.data?.length ?? 0);
  return { ...query, hasMore };
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
