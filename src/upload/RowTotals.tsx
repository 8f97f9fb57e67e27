import { Box, Table, TableBody, TableCell, TableRow, Typography } from '@mui/material';
import type { RowCounts } from './csvTypes';
import { useUploadText } from './useUploadText';

const PARTS = ['ready', 'rejected', 'duplicates', 'blank', 'header'] as const;

interface RowTotalsProps {
  counts: RowCounts;
  differingDuplicates: number;
}

/** Every row of the file by what becomes of it; the parts add up to the rows in the file. */
export function RowTotals({ counts, differingDuplicates }: RowTotalsProps) {
  const { say, count, number } = useUploadText();
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {say('totals.title')}
      </Typography>
      <Table size="small" aria-label={say('totals.title')}>
        <TableBody>
          {PARTS.map((part) => (
            <TotalRow
              key={part}
              label={say(`totals.${part}`)}
              value={number(counts[part])}
              strong={part === 'ready'}
            />
          ))}
          <TotalRow label={say('totals.rows')} value={number(counts.rows)} strong />
        </TableBody>
      </Table>
      {counts.duplicates > 0 && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
          {say('totals.keepsFirst')}{' '}
          {differingDuplicates > 0 && count('totals.differing', differingDuplicates)}
        </Typography>
      )}
    </Box>
  );
}

function TotalRow({ label, value, strong }: { label: string; value: string; strong: boolean }) {
  const sx = { fontWeight: strong ? 650 : undefined, px: 0 };
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={sx}>
        {label}
      </TableCell>
      <TableCell align="right" sx={sx}>
        {value}
      </TableCell>
    </TableRow>
  );
}
