import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { PreviewRow } from './csvTypes';
import { type UploadText, useUploadText } from './useUploadText';

/** The first rows as they stand in the file, and what becomes of each. */
export function PreviewTable({ rows }: { rows: PreviewRow[] }) {
  const text = useUploadText();
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, index) => index);
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {text.say('preview.title')}
      </Typography>
      <Box
        role="region"
        aria-label={text.say('preview.title')}
        // A wide list scrolls, and a scrolling part must be reachable by keyboard.
        tabIndex={0}
        sx={{ overflowX: 'auto' }}
      >
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell align="right" sx={{ width: 56 }}>
                {text.say('preview.line')}
              </TableCell>
              {columns.map((index) => (
                <TableCell key={index}>
                  {index === 0 ? text.say('preview.number') : text.say('preview.value', { index })}
                </TableCell>
              ))}
              <TableCell>{text.say('preview.fate')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <PreviewLine key={row.line} row={row} columns={columns} text={text} />
            ))}
          </TableBody>
        </Table>
      </Box>
    </Box>
  );
}

function PreviewLine({ row, columns, text }: { row: PreviewRow; columns: number[]; text: UploadText }) {
  const isKnown = row.fate === 'ready' || row.fate === 'header' || row.fate === 'duplicate';
  const fate = text.say(isKnown ? `preview.${row.fate}` : `reasons.${row.fate}`);
  const color = row.fate === 'ready' ? 'success.main' : isKnown ? 'text.secondary' : 'error.main';
  return (
    <TableRow>
      <TableCell align="right" sx={{ color: 'text.secondary' }}>
        {text.number(row.line)}
      </TableCell>
      {columns.map((index) => (
        <TableCell
          key={index}
          sx={{
            maxWidth: 260,
            whiteSpace: 'pre',
            overflow: 'hidden',
            textOverflow: 'ellipsis',
            fontWeight: row.fate === 'header' ? 600 : undefined,
          }}
        >
          {row.cells[index] ?? ''}
        </TableCell>
      ))}
      <TableCell sx={{ color }}>{fate}</TableCell>
    </TableRow>
  );
}
