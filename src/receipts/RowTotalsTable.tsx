import {
  Paper,
  Table,
  TableBody,
  TableCell,
  TableFooter,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useId } from 'react';
import type { ImportData } from '../imports/importJob';
import { useReceiptText } from './useReceiptText';

/** What became of the rows of an import's file; together they are the rows of the file, and those made of them. */
export function RowTotalsTable({ data: { totals, repaired } }: { data: ImportData }) {
  const { say, counted, number } = useReceiptText();
  const id = useId();
  const sum = totals.split > 0 ? (['rows', 'split', 'together'] as const) : (['rows'] as const);
  const sums = { ...totals, together: totals.rows + totals.split };
  return (
    <Paper variant="outlined" component="section" aria-labelledby={id} sx={{ p: 2 }}>
      <Typography variant="h2" id={id}>
        {say('rows.title')}
      </Typography>
      <Table size="small" aria-labelledby={id} sx={{ maxWidth: 640 }}>
        <TableHead>
          <TableRow>
            <TableCell>{say('rows.what')}</TableCell>
            <TableCell align="right">{say('rows.count')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {PARTS.filter((part) => isTold(part, totals)).map((part) => (
            <TableRow key={part}>
              <TableCell>
                {say(`rows.${part}`)}
                {part === 'ready' && repaired > 0 && ` ${counted('rows.repaired', repaired)}`}
              </TableCell>
              <TableCell align="right">{number(totals[part])}</TableCell>
            </TableRow>
          ))}
        </TableBody>
        <TableFooter sx={{ '& td': { color: 'text.primary', fontSize: 'inherit', fontWeight: 600 } }}>
          {sum.map((part) => (
            <TableRow key={part}>
              <TableCell>{say(`rows.${part}`)}</TableCell>
              <TableCell align="right">{number(sums[part])}</TableCell>
            </TableRow>
          ))}
        </TableFooter>
      </Table>
    </Paper>
  );
}

/** Only a workbook hides rows; imports of before it was asked have no such total. */
const isTold = (part: (typeof PARTS)[number], totals: ImportData['totals']) =>
  part !== 'hidden' || totals.hidden > 0;

const PARTS = [
  'ready',
  'rejected',
  'duplicates',
  'already',
  'earlier',
  'hidden',
  'blank',
  'notData',
] as const;
