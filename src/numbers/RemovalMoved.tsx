import { Table, TableBody, TableCell, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useNumberFormat } from '../layout/useNumberFormat';
import type { Moved } from '../removal/removalJob';

/** What the list did while the set was read: what was confirmed is not what was found. */
export function RemovalMoved({ moved: { confirmed, frozen, totals } }: { moved: Moved }) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const range = totals && [...new Set(totals)].map(formatNumber).join(' – ');
  const rows = [
    ['confirmed', formatNumber(confirmed)],
    ['frozen', formatNumber(frozen)],
    ['difference', `${frozen > confirmed ? '+' : ''}${formatNumber(frozen - confirmed)}`],
    ['totals', range ?? translate('numbers.remove.moved.noTotals')],
  ] as const;
  return (
    <Table size="small" aria-label={translate('numbers.remove.moved.label')}>
      <TableBody>
        {rows.map(([name, value]) => (
          <TableRow key={name}>
            <TableCell component="th" scope="row">
              {translate(`numbers.remove.moved.${name}`)}
            </TableCell>
            <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
              {value}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
