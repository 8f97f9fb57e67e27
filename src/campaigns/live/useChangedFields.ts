import { useEffect, useRef, useState } from 'react';
import { type RaRecord, useListContext } from 'react-admin';
import type { Campaign } from '../../sipcaller/types';
import { type ChangedFields, changedFields, NOTHING_CHANGED } from './changedFields';
import { useListKey } from './useListRead';

const MARKED_MS = 4_000;

/** What changed in the list since it was read before, for a moment after each read. */
export function useChangedFields(): ChangedFields {
  const { data, isPlaceholderData } = useListContext<Campaign & RaRecord>();
  const key = useListKey();
  const before = useRef<{ key: string; rows: readonly (Campaign & RaRecord)[] } | null>(null);
  const [changed, setChanged] = useState(NOTHING_CHANGED);

  useEffect(() => {
    if (!data || isPlaceholderData) return;
    const news = before.current?.key === key ? changedFields(before.current.rows, data) : NOTHING_CHANGED;
    before.current = { key, rows: data };
    setChanged(news);
  }, [data, isPlaceholderData, key]);
  useEffect(() => {
    if (changed.size === 0) return;
    const timer = setTimeout(() => setChanged(NOTHING_CHANGED), MARKED_MS);
    return () => clearTimeout(timer);
  }, [changed]);
  return changed;
}
