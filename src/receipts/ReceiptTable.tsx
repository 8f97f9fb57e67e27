import {
  Box,
  Button,
  Link as MuiLink,
  Paper,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { isImport } from '../imports/importJob';
import { receiptPath } from '../layout/jobs/jobActions';
import { countPhrases, headPhrase, titlePhrase } from '../layout/jobs/jobPhrases';
import { useJobText } from '../layout/jobs/useJobText';
import { kindWords } from './kindWords';
import { DownloadRejected } from './RejectedRows';
import type { ReceiptView } from './receipt';
import { useReceiptText } from './useReceiptText';

/** As many as a browser shows without a pause; more are a click away. */
const SHOWN = 50;

/** Ended receipts, the newest first. */
export function ReceiptTable({ receipts }: { receipts: ReceiptView[] }) {
  const { say, number } = useReceiptText();
  const [shown, setShown] = useState(SHOWN);
  const more = Math.min(SHOWN, receipts.length - shown);
  return (
    <Paper variant="outlined" component="section" aria-label={say('ended')}>
      <Table size="small" aria-label={say('title')}>
        <TableHead>
          <TableRow>
            <TableCell>{say('columns.when')}</TableCell>
            <TableCell>{say('columns.what')}</TableCell>
            <TableCell sx={WIDE_ONLY}>{say('columns.who')}</TableCell>
            <TableCell sx={WIDE_ONLY}>{say('columns.note')}</TableCell>
            <TableCell>{say('columns.result')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {receipts.slice(0, shown).map((receipt) => (
            <ReceiptRow key={receipt.job.id} receipt={receipt} />
          ))}
        </TableBody>
      </Table>
      {more > 0 && (
        <Box sx={{ p: 1 }}>
          <Button size="small" onClick={() => setShown(shown + SHOWN)}>
            {say('more', { count: number(more) })}
          </Button>
        </Box>
      )}
    </Paper>
  );
}

function ReceiptRow({ receipt }: { receipt: ReceiptView }) {
  const phrase = useJobText();
  const { say, when, whenShort } = useReceiptText();
  const { job } = receipt;
  const { note, actor } = job.data;
  const counts = countPhrases(receipt).map(phrase).join(' · ');
  return (
    <TableRow hover>
      <TableCell sx={{ whiteSpace: { md: 'nowrap' }, verticalAlign: 'top' }}>
        <time dateTime={new Date(job.createdAt).toISOString()} title={when(job.createdAt)}>
          {whenShort(job.createdAt)}
        </time>
      </TableCell>
      <TableCell sx={CELL}>
        <MuiLink component={Link} to={receiptPath(job.id)} underline="hover" sx={{ fontWeight: 600 }}>
          {phrase(titlePhrase(job))}
        </MuiLink>
        <Typography variant="caption" component="div" color="textSecondary">
          {kindWords(job, say)}
        </Typography>
      </TableCell>
      <TableCell sx={{ ...CELL, ...WIDE_ONLY }}>{actor.userName || actor.account}</TableCell>
      <TableCell sx={{ ...CELL, ...WIDE_ONLY }}>{note || '–'}</TableCell>
      <TableCell sx={CELL}>
        {phrase(headPhrase(receipt))}
        {counts && (
          <Typography variant="caption" component="div" color="textSecondary">
            {counts}
          </Typography>
        )}
        {isImport(job) && <DownloadRejected job={job} />}
      </TableCell>
    </TableRow>
  );
}

const WIDE_ONLY = { display: { xs: 'none', md: 'table-cell' } };
const CELL = { verticalAlign: 'top', overflowWrap: 'anywhere' };
