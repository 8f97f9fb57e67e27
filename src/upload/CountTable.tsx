import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useState } from 'react';
import { ErrorNotice } from '../layout/ErrorNotice';
import type { Counted } from './sendUpload';
import { useUploadText } from './useUploadText';

interface CountTableProps {
  counted: Counted;
  rows: number;
  onCount: () => Promise<void>;
}

/** The campaign's count before and after, their difference beside what was sent, and a way to count again. */
export function CountTable({ counted, rows, onCount }: CountTableProps) {
  const { say, number } = useUploadText();
  const [isCounting, setCounting] = useState(false);
  const { before, after, error } = counted;
  const write = (count: number | null) => (count === null ? say('outcome.notChecked') : number(count));
  const difference = before === null || after === null ? null : after - before;
  const columns = [
    { name: 'before', value: write(before) },
    { name: 'after', value: write(after) },
    { name: 'difference', value: write(difference) },
    { name: 'sent', value: number(rows) },
  ];
  const countNow = async () => {
    setCounting(true);
    await onCount();
    setCounting(false);
  };
  return (
    <Box sx={{ mt: 1.5 }}>
      <Table
        size="small"
        aria-label={say('outcome.counts')}
        sx={{ width: 'auto', '& .MuiTableCell-root': CELL }}
      >
        <TableHead>
          <TableRow>
            {columns.map(({ name }) => (
              <TableCell key={name} align="right">
                {say(`outcome.${name}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          <TableRow>
            {columns.map(({ name, value }) => (
              <TableCell key={name} align="right">
                {value}
              </TableCell>
            ))}
          </TableRow>
        </TableBody>
      </Table>
      {error ? <ErrorNotice error={error} title={say('outcome.countFailed')} /> : null}
      <Button size="small" onClick={countNow} loading={isCounting} sx={{ mt: 0.5 }}>
        {say('outcome.countAgain')}
      </Button>
    </Box>
  );
}

/** Four columns must fit a phone. */
const CELL = { whiteSpace: 'normal', overflowWrap: 'anywhere', px: { xs: 0.75, sm: 1.5 } };
