import {
  Box,
  Button,
  Paper,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useId, useState } from 'react';
import type { JobPart } from '../jobs/engine';
import { useReceiptText } from './useReceiptText';

/** As many as are read at a glance; more are a click away, and all are in the JSON. */
const SHOWN_FIRST = 10;
const SHOWN_MORE = 50;

/** The requests that an import was sent in: their rows, the hash of what went up, and what SIP Caller answered. */
export function ImportParts({ parts }: { parts: readonly JobPart[] }) {
  const { say, counted, number } = useReceiptText();
  const id = useId();
  const [shown, setShown] = useState(SHOWN_FIRST);
  const more = parts.length - shown;
  if (parts.length === 0) return null;
  return (
    <Paper variant="outlined" component="section" aria-labelledby={id} sx={{ p: 2, display: 'grid', gap: 1 }}>
      <Typography variant="h2" id={id}>
        {say('parts.title')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {say('parts.what')}
      </Typography>
      <Box role="group" aria-labelledby={id} tabIndex={0} sx={{ overflowX: 'auto' }}>
        <Table size="small" aria-labelledby={id} sx={{ minWidth: 720 }}>
          <TableHead>
            <TableRow>
              <TableCell align="right">{say('parts.part')}</TableCell>
              <TableCell align="right">{say('parts.rows')}</TableCell>
              <TableCell>{say('parts.hash')}</TableCell>
              <TableCell>{say('parts.words')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {parts.slice(0, shown).map((part, at) => (
              <PartRow key={part.from} part={part} position={at + 1} />
            ))}
          </TableBody>
        </Table>
      </Box>
      {more > 0 && (
        <>
          <Box sx={{ displayPrint: 'none' }}>
            <Button size="small" onClick={() => setShown(shown + SHOWN_MORE)}>
              {say('more', { count: number(Math.min(SHOWN_MORE, more)) })}
            </Button>
          </Box>
          <Typography sx={{ display: 'none', displayPrint: 'block' }}>
            {counted('parts.printed', more)}
          </Typography>
        </>
      )}
    </Paper>
  );
}

function PartRow({ part: { from, to, name, words }, position }: { part: JobPart; position: number }) {
  const { say, number } = useReceiptText();
  return (
    <TableRow sx={{ '& td': { verticalAlign: 'top' } }}>
      <TableCell align="right">{number(position)}</TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        {say('parts.range', { from: number(from + 1), to: number(to) })}
      </TableCell>
      <TableCell sx={{ overflowWrap: 'anywhere', width: '36%' }}>
        {name === null ? say('parts.notSent') : <code>{name}</code>}
      </TableCell>
      <TableCell sx={{ overflowWrap: 'anywhere' }}>
        {words === null ? say('parts.noWords') : <ServerWords words={words} />}
      </TableCell>
    </TableRow>
  );
}

/** More than these characters are folded. */
const WORDS_SHOWN = 160;

/** Exactly as they came. */
function ServerWords({ words }: { words: string }) {
  const whole = (
    <Box component="code" sx={{ whiteSpace: 'pre-wrap' }}>
      {words}
    </Box>
  );
  if (words.length <= WORDS_SHOWN) return whole;
  return (
    <details>
      <summary>
        <code>{words.slice(0, WORDS_SHOWN)}…</code>
      </summary>
      {whole}
    </details>
  );
}
