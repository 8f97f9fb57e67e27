import type { ReactNode } from 'react';
import { ListContextProvider, useListContext } from 'react-admin';
import { useSteady } from './useSteady';

/** Gives what is below the list around it, and draws it again only when something of the list has changed. */
export function SteadyList({ children }: { children: ReactNode }) {
  return <ListContextProvider value={useSteady(useListContext())}>{children}</ListContextProvider>;
}
