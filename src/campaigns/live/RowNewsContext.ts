import { createContext, useContext } from 'react';
import { type ChangedFields, NOTHING_CHANGED } from './changedFields';

/** What a refresh brought to the rows on screen. */
interface RowNews {
  changed: ChangedFields;
  /** Rows that the list holds no more. */
  gone: ReadonlySet<string | number>;
}

const RowNewsContext = createContext<RowNews>({ changed: NOTHING_CHANGED, gone: new Set() });

export const RowNewsProvider = RowNewsContext.Provider;

/** The news about the rows around; none outside a live list. */
export function useRowNews(): RowNews {
  return useContext(RowNewsContext);
}
