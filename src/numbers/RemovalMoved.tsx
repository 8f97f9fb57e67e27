import { Table, TableBody, TableCell, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useNumberFormat } from '../layout/useNumberFormat';
import type { RemovalData } from '../removal/removalJob';

/** Why what was confirmed is not what was found: the list moved while the set was read, or some cannot be read. */
export function RemovalMoved({ data: { moved, unreadable = 0 } }: { data: RemovalData }) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  if (!moved) return null;
  const { confirmed, frozen, totals } = moved;
  const range = totals && [...new Set(totals)].map(formatNumber).join(' – ');
  const rows = [
    ['confirmed', formatNumber(confirmed)],
    ['frozen', formatNumber(frozen)],
    ...(unreadable > 0 ? [['unreadable', formatNumber(unreadable)] as const] : []),
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
