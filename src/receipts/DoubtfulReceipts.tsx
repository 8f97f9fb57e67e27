import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
} from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { JobEngine } from '../jobs/engine';
import { hasDoubtfulAge } from '../jobs/forgetting';
import { titlePhrase } from '../layout/jobs/jobPhrases';
import { useJobCommand } from '../layout/jobs/useJobCommand';
import { useJobText } from '../layout/jobs/useJobText';
import { usePreferences } from '../preferences';
import { useSipCaller } from '../providers/SipCallerContext';
import type { ReceiptView } from './receipt';
import { useReceiptText } from './useReceiptText';

interface DoubtfulReceiptsProps {
  engine: JobEngine;
  receipts: readonly ReceiptView[];
}

/** Receipts are forgotten by their age: where a wrong clock has dated them, the user says what becomes of them. */
export function DoubtfulReceipts({ engine, receipts }: DoubtfulReceiptsProps) {
  const { counted } = useReceiptText();
  const phrase = useJobText();
  const { keepJobsDays } = usePreferences();
  const client = useSipCaller();
  const { run, isBusy } = useJobCommand();
  const [isAsking, setAsking] = useState(false);
  const now = client.serverNow() ?? Date.now();
  const doubtful = receipts.filter(({ job }) => hasDoubtfulAge(job, keepJobsDays, now));
  const count = doubtful.length;
  if (count === 0) return null;
  const forEach = (act: (id: string) => Promise<void>) =>
    run(async () => {
      for (const { job } of doubtful) await act(job.id);
    });
  return (
    <Alert severity="warning" role="note">
      {counted('doubtful.text', count)}
      <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
        {doubtful.slice(0, NAMED).map(({ job }) => (
          <li key={job.id}>
            {phrase(titlePhrase(job))} <DateOf time={job.endedAt} />
          </li>
        ))}
        {count > NAMED && <li>{counted('doubtful.more', count - NAMED)}</li>}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button size="small" aria-disabled={isBusy} onClick={() => forEach(engine.keep)}>
          {counted('doubtful.keep', count, { days: keepJobsDays })}
        </Button>
        <Button size="small" color="warning" aria-disabled={isBusy} onClick={() => setAsking(true)}>
          {counted('doubtful.forget', count)}
        </Button>
      </Box>
      {isAsking && (
        <ForgetQuestion
          count={count}
          onStay={() => setAsking(false)}
          onForget={() => {
            setAsking(false);
            forEach(engine.discard);
          }}
        />
      )}
    </Alert>
  );
}

const NAMED = 5;

function DateOf({ time }: { time: number | null }) {
  const { when } = useReceiptText();
  return time === null ? null : <time dateTime={new Date(time).toISOString()}>({when(time)})</time>;
}

function ForgetQuestion({
  count,
  onStay,
  onForget,
}: {
  count: number;
  onStay: () => void;
  onForget: () => void;
}) {
  const translate = useTranslate();
  const { counted } = useReceiptText();
  const phrase = useJobText();
  const id = useId();
  return (
    <Dialog open onClose={onStay} aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
      <DialogTitle id={`${id}-title`}>{counted('doubtful.title', count)}</DialogTitle>
      <DialogContent>
        <DialogContentText id={`${id}-text`}>{phrase({ key: 'jobs.forget.text', count })}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onStay} autoFocus>
          {translate('jobs.forget.keep')}
        </Button>
        <Button color="warning" onClick={onForget}>
          {phrase({ key: 'jobs.forget.act', count })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
