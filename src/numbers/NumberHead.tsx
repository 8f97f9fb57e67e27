import { TableCell, TableHead, TableRow } from '@mui/material';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { DataTableClasses, type RaRecord, useListContext, useTranslate } from 'react-admin';
import type { CampaignNumber } from '../sipcaller/types';
import { useNumberSelection } from './NumberSelection';
import { pageState } from './selection';

/** The head of the grid, with the box that ticks the page where numbers can be removed. */
export function NumberHead({ children }: { children?: ReactNode }) {
  const translate = useTranslate();
  const { data: rows = [] } = useListContext<CampaignNumber & RaRecord>();
  const { selection, dispatch, canSelect } = useNumberSelection();
  const state = pageState(selection, rows);
  const box = useRef<HTMLInputElement>(null);
  // No attribute says "mixed", and a click clears it: it is set again after every render.
  useLayoutEffect(() => {
    if (box.current) box.current.indeterminate = state === 'some';
  });
  return (
    <TableHead>
      <TableRow>
        {canSelect && (
          <TableCell padding="checkbox" className={DataTableClasses.headerCell}>
            <input
              ref={box}
              type="checkbox"
              checked={state === 'all'}
              onChange={() => dispatch({ type: 'pageTicked', rows, ticked: state !== 'all' })}
              aria-label={translate('numbers.selectPage')}
            />
          </TableCell>
        )}
        {children}
      </TableRow>
    </TableHead>
  );
}
