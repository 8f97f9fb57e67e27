import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { ROW_HEIGHT } from './HorizontalBars';

interface BarRowsProps {
  /** What stands before and behind each bar; the figure is also said by the name's link. */
  rows: { key: string; name: ReactNode; figure: string }[];
  bars: ReactNode;
  /** The widths of names and bars, as grid columns. */
  columns: string;
}

/** Bars between their names and their figures. */
export function BarRows({ rows, bars, columns }: BarRowsProps) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: `${columns} max-content`, columnGap: 1.5 }}>
      <div>
        {rows.map(({ key, name }) => (
          <Box key={key} sx={ROW}>
            {name}
          </Box>
        ))}
      </div>
      {bars}
      <Box aria-hidden>
        {rows.map(({ key, figure }) => (
          <Box key={key} sx={{ ...ROW, justifyContent: 'flex-end' }}>
            {figure}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

const ROW = { height: ROW_HEIGHT, display: 'flex', alignItems: 'center', minWidth: 0 };
