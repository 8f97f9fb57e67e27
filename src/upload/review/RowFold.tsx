import { Box, Typography } from '@mui/material';
import type { Counted, RowSample } from '../../phonelist/rows/listResult';
import { Fold } from './Fold';
import { Listed } from './Listed';
import { ScrollList } from './ScrollList';
import { useReviewText } from './useReviewText';

/** Rows of one kind, as they stand in the file, by their lines. */
export function RowFold({ title, rows: { count, samples } }: { title: string; rows: Counted<RowSample> }) {
  const { say, number } = useReviewText();
  return (
    <Fold title={title} aside={number(count)}>
      <ScrollList label={title}>
        {samples.map(({ line, cells }) => (
          <Typography key={line} component="li" variant="body2" noWrap>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {say('line', { line: number(line) })}:
            </Box>{' '}
            {cells.join(' | ')}
          </Typography>
        ))}
      </ScrollList>
      <Listed shown={samples.length} count={count} />
    </Fold>
  );
}
