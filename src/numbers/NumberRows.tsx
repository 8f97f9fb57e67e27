import { TableBody, TableCell, TableRow } from '@mui/material';
import { memo, type ReactNode } from 'react';
import { type RaRecord, RecordContextProvider, useEvent, useListContext, useTranslate } from 'react-admin';
import type { CampaignNumber } from '../sipcaller/types';
import { useNumberSelection } from './NumberSelection';
import { isSelected } from './selection';

/** The rows of the grid. Ticking one renders that one again, whatever else is selected. */
export function NumberRows({ children }: { children?: ReactNode }) {
  const { data: rows = [] } = useListContext<CampaignNumber & RaRecord>();
  const { selection, dispatch } = useNumberSelection();
  const tick = useEvent((number: CampaignNumber, ticked: boolean, toHere: boolean) =>
    dispatch({ type: 'ticked', number, ticked, rows, toHere }),
  );
  return (
    <TableBody>
      {rows.map((number) => (
        <NumberRow key={number.id} number={number} selected={isSelected(selection, number.id)} onTick={tick}>
          {children}
        </NumberRow>
      ))}
    </TableBody>
  );
}

interface NumberRowProps {
  number: CampaignNumber;
  selected: boolean;
  /** `toHere`: with Shift, from the row ticked last to this one. */
  onTick: (number: CampaignNumber, ticked: boolean, toHere: boolean) => void;
  children: ReactNode;
}

const NumberRow = memo(function NumberRow({ number, selected, onTick, children }: NumberRowProps) {
  const translate = useTranslate();
  return (
    <RecordContextProvider value={number}>
      <TableRow hover selected={selected}>
        <TableCell padding="checkbox">
          {/* The browser's own: a hundred of them are ticked in a fraction of the time that Material's take. */}
          <input
            type="checkbox"
            checked={selected}
            onChange={({ target, nativeEvent }) =>
              onTick(number, target.checked, 'shiftKey' in nativeEvent && nativeEvent.shiftKey === true)
            }
            // With Shift the browser would also select the text between two clicks.
            onMouseDown={(event) => event.shiftKey && event.preventDefault()}
            aria-label={translate('numbers.select', { number: number.number })}
          />
        </TableCell>
        {children}
      </TableRow>
    </RecordContextProvider>
  );
});
