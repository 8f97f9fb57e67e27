import { Paper, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { refusalStatus } from './refusalWords';
import type { ReceiptSums } from './sumUpReceipt';
import { useReceiptText } from './useReceiptText';

/** What the server refused, grouped by its words. */
export function Refusals({ sums: { refusals, otherRefusals } }: { sums: ReceiptSums }) {
  const translate = useTranslate();
  const { say, counted, number } = useReceiptText();
  const id = useId();
  if (refusals.length === 0) return null;
  return (
    <Paper variant="outlined" component="section" aria-labelledby={id} sx={{ p: 2 }}>
      <Typography variant="h2" id={id}>
        {say('refusals.title')}
      </Typography>
      <Table size="small" aria-labelledby={id}>
        <TableHead>
          <TableRow>
            <TableCell>{say('refusals.words')}</TableCell>
            <TableCell align="right">{say('refusals.count')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {refusals.map(({ status, words, count }) => (
            <TableRow key={`${status} ${words}`}>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>
                {words || say('refusals.noWords')} · {refusalStatus({ status }, translate)}
              </TableCell>
              <TableCell align="right">{number(count)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {otherRefusals > 0 && (
        <Typography variant="body2">{counted('refusals.others', otherRefusals)}</Typography>
      )}
    </Paper>
  );
}
