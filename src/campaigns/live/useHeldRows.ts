import { useMemo, useState } from 'react';
import { type RaRecord, useListContext } from 'react-admin';
import type { Campaign } from '../../sipcaller/types';
import { type Held, holdOrder } from './holdOrder';
import { type ListRead, useListKey } from './useListRead';

type Row = Campaign & RaRecord;

/** The rows as they are shown, and the way to show what waits. */
export interface HeldRows extends Held<Row> {
  show(): void;
}

const NONE: Held<Row> = { rows: [], gone: new Set(), added: 0, isReordered: false };

/**
 * The rows of the list in places that only the user changes: by another filter, sort or page, or by
 * asking for what waits. The first read of a list sets the places.
 */
export function useHeldRows(read: ListRead | null): HeldRows {
  const { data, isPlaceholderData } = useListContext<Row>();
  const key = useListKey();
  const [shown, setShown] = useState(0);
  const [places, setPlaces] = useState<{ key: string; rows: readonly Row[] } | null>(null);
  const placesKey = `${key} ${read?.key === key} ${shown}`;

  const isPlaced = data && !isPlaceholderData && places?.key === placesKey;
  if (data && !isPlaceholderData && !isPlaced) setPlaces({ key: placesKey, rows: data });
  const order = isPlaced ? places.rows : data;
  const held = useMemo(() => (data && order ? holdOrder(order, data) : NONE), [order, data]);
  return { ...held, show: () => setShown((count) => count + 1) };
}
