import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { useNumberFormat } from '../layout/useNumberFormat';

/** As many rows as a browser shows without a pause. */
const MOST_ROWS = 500;

/** A part of an import's report: a heading, and rows of text that scroll. */
export function ReportTable({ title, head, rows }: { title: string; head: string[]; rows: string[][] }) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const id = useId();
  return (
    <Box>
      <Typography variant="h3" id={id}>
        {title}
      </Typography>
      <Box
        role="region"
        aria-labelledby={id}
        // A long list scrolls, and a scrolling part must be reachable by keyboard.
        tabIndex={0}
        sx={{ maxHeight: 240, overflow: 'auto' }}
      >
        <Table size="small" stickyHeader aria-labelledby={id}>
          <TableHead>
            <TableRow>
              {head.map((name) => (
                <TableCell key={name}>{name}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.slice(0, MOST_ROWS).map((cells) => (
              <TableRow key={cells.join('\n')}>
                {cells.map((cell, column) => (
                  <TableCell key={head[column]} sx={{ overflowWrap: 'anywhere' }}>
                    {cell}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      {rows.length > MOST_ROWS && (
        <Typography variant="body2">
          {translate('labels.firstOf', { shown: formatNumber(MOST_ROWS), count: formatNumber(rows.length) })}
        </Typography>
      )}
    </Box>
  );
}
