import { Checkbox, TableBody, TableCell, TableRow } from '@mui/material';
import type { ReactNode } from 'react';
import { type RaRecord, RecordContextProvider, useListContext, useTranslate } from 'react-admin';
import type { CampaignNumber } from '../sipcaller/types';

/** The rows of the grid. react-admin's own row checkboxes have no name for a screen reader. */
export function NumberRows({ children }: { children?: ReactNode }) {
  const translate = useTranslate();
  const { data, selectedIds, onToggleItem } = useListContext<CampaignNumber & RaRecord>();
  return (
    <TableBody>
      {data?.map((number) => {
        const selected = selectedIds.includes(number.id);
        const label = translate('numbers.select', { number: number.number });
        return (
          <RecordContextProvider key={number.id} value={number}>
            <TableRow hover selected={selected}>
              <TableCell padding="checkbox">
                <Checkbox
                  size="small"
                  checked={selected}
                  onChange={() => onToggleItem(number.id)}
                  slotProps={{ input: { 'aria-label': label } }}
                  sx={{ p: 0.25 }}
                />
              </TableCell>
              {children}
            </TableRow>
          </RecordContextProvider>
        );
      })}
    </TableBody>
  );
}
