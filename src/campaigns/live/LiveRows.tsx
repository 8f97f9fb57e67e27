import { type ReactNode, useMemo } from 'react';
import { ListContextProvider, useListContext } from 'react-admin';
import { RowNewsProvider } from './RowNewsContext';
import { useChangedFields } from './useChangedFields';
import type { HeldRows } from './useHeldRows';

/** Gives the table or the cards below it the held rows, and their cells the news about them. */
export function LiveRows({ held, children }: { held: HeldRows; children: ReactNode }) {
  const list = useListContext();
  const changed = useChangedFields();
  const { rows, gone } = held;
  const isEmptied = rows.length > 0 && list.total === 0;
  const value = useMemo(
    // A table that holds rows is not empty, whatever the total is by now.
    () => (list.data ? { ...list, data: [...rows], ...(isEmptied && { total: rows.length }) } : list),
    [list, rows, isEmptied],
  );
  const news = useMemo(() => ({ changed, gone }), [changed, gone]);
  return (
    <RowNewsProvider value={news}>
      <ListContextProvider value={value as typeof list}>{children}</ListContextProvider>
    </RowNewsProvider>
  );
}
