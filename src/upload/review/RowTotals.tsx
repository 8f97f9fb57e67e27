import { Box, Table, TableBody, TableCell, TableRow, Typography } from '@mui/material';
import type { ReviewProps } from './reviewProps';
import { type TotalLine, totalLines } from './totalLines';
import { useReviewText } from './useReviewText';

/** Every row of the file by what becomes of it; the parts add up to the whole, which is written out below. */
export function RowTotals({ list }: Pick<ReviewProps, 'list'>) {
  const { say, number } = useReviewText();
  const lines = totalLines(list.result);
  const parts = lines.filter(({ place, count }) => place === 'part' && count);
  const whole = lines.findLast(({ place }) => place === 'whole');
  return (
    <Box component="section" sx={{ minWidth: 0 }}>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {say('totals.title')}
      </Typography>
      <Table size="small" aria-label={say('totals.title')}>
        <TableBody>
          {lines.map((line) => (
            <Line key={line.name} line={line} />
          ))}
        </TableBody>
      </Table>
      <Typography variant="caption" component="p" color="textSecondary" sx={{ mt: 0.5 }}>
        {say('totals.sum', {
          parts: parts.map(({ count }) => number(count ?? 0)).join(' + ') || number(0),
          whole: number(whole?.count ?? 0),
        })}
      </Typography>
    </Box>
  );
}

function Line({ line: { name, count, place } }: { line: TotalLine }) {
  const { say, number } = useReviewText();
  const isStrong = place === 'whole' || name === 'ready';
  const isQuiet = place === 'of' || count === null;
  const sx = {
    px: 0.5,
    fontWeight: isStrong ? 650 : 400,
    color: isQuiet ? 'text.secondary' : 'text.primary',
    borderBottomColor: place === 'whole' ? 'text.secondary' : undefined,
  };
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ ...sx, pl: place === 'of' ? 2.5 : 0.5 }}>
        {say(`totals.${name}`)}
      </TableCell>
      <TableCell align="right" sx={{ ...sx, whiteSpace: 'nowrap' }}>
        {count === null ? say('totals.notChecked') : number(count)}
      </TableCell>
    </TableRow>
  );
}
