import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { saveFile } from '../layout/saveFile';
import type { Reading } from './csvTypes';
import { useUploadText } from './useUploadText';

/** The rows that are not sent, each with its line, its cell and why; all of them as a file. */
export function RejectedRows({ reading }: { reading: Reading }) {
  const { say, count, number } = useUploadText();
  const { rejected, rejectedCsv, counts } = reading;
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 0.5 }}>
        <Typography variant="h3">{say('rejected.title')}</Typography>
        <Box sx={{ flexGrow: 1 }} />
        <Button
          size="small"
          startIcon={<DownloadIcon />}
          onClick={() => saveFile(rejectedCsv, say('rejected.fileName'))}
        >
          {count('rejected.download', counts.rejected)}
        </Button>
      </Box>
      <Box
        role="region"
        aria-label={say('rejected.title')}
        // A long list scrolls, and a scrolling part must be reachable by keyboard.
        tabIndex={0}
        sx={{ maxHeight: 260, overflow: 'auto' }}
      >
        <Table size="small" stickyHeader>
          <TableHead>
            <TableRow>
              <TableCell align="right" sx={{ width: 56 }}>
                {say('rejected.line')}
              </TableCell>
              <TableCell>{say('rejected.cell')}</TableCell>
              <TableCell>{say('rejected.reason')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rejected.map(({ line, cell, reason }) => (
              <TableRow key={line}>
                <TableCell align="right">{number(line)}</TableCell>
                <TableCell sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{cell}</TableCell>
                <TableCell>{say(`reasons.${reason}`)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      {counts.rejected > rejected.length && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
          {say('rejected.first', { shown: number(rejected.length), count: number(counts.rejected) })}
        </Typography>
      )}
    </Box>
  );
}
