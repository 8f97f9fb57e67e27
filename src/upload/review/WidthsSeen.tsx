import { Typography } from '@mui/material';
import type { ListResult } from '../../phonelist/rows/listResult';
import { useReviewText } from './useReviewText';

const MOST = 6;

/** How many rows have how many cells. */
export function WidthsSeen({ widths }: Pick<ListResult, 'widths'>) {
  const { say, number, count } = useReviewText();
  const seen = widths
    .slice(0, MOST)
    .map(({ width, count: rows }) => count('widths.each', width, { rows: number(rows) }));
  return (
    <Typography variant="body2" sx={{ mb: 1 }}>
      {say('widths.seen', { widths: seen.join(', ') })}
    </Typography>
  );
}
