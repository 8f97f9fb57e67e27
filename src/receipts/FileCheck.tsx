import { Alert, Link as MuiLink, Paper, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { Link } from 'react-router-dom';
import type { JobEngine } from '../jobs/engine';
import { hasEnded } from '../jobs/job';
import { receiptPath } from '../layout/jobs/jobActions';
import { titlePhrase } from '../layout/jobs/jobPhrases';
import { useJobText } from '../layout/jobs/useJobText';
import { useTask } from '../layout/useTask';
import { checkReceiptFile, type FileVerdict } from './checkReceiptFile';
import { FilePlace } from './FilePlace';
import { ReadProblem } from './ReadProblem';
import type { ReceiptJob, ReceiptView } from './receipt';
import { digestReceipt, earlierHashes } from './receiptDigest';
import { StepBar } from './StepBar';
import { useReceiptText } from './useReceiptText';

interface FileCheckProps {
  engine: JobEngine;
  receipts: ReceiptView[];
}

interface Checked {
  name: string;
  verdict: FileVerdict;
}

/** Takes a file and says whether it is a receipt's, as it was downloaded. */
export function FileCheck({ engine, receipts }: FileCheckProps) {
  const { say } = useReceiptText();
  const id = useId();
  const { state, run, stop } = useTask<number, Checked>();
  const [name, setName] = useState('');
  const jobs = receipts.map(({ job }) => job).filter(hasEnded);
  const check = (file: File) => {
    setName(file.name);
    run(async (signal, report) => ({
      name: file.name,
      verdict: await checkReceiptFile(file, knownTo(engine, jobs, report), signal),
    }));
  };
  return (
    <Paper variant="outlined" component="section" aria-labelledby={id} sx={{ p: 2, display: 'grid', gap: 1 }}>
      <Typography variant="h2" id={id}>
        {say('check.title')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {say('check.what')}
      </Typography>
      <FilePlace hasFile={state.step !== 'idle'} onFile={check} />
      {state.step === 'working' && (
        <StepBar
          text={`${name}: ${say('check.working')}`}
          label={say('check.working')}
          done={state.progress ?? 0}
          total={1}
          onStop={stop}
        />
      )}
      {state.step === 'failed' && <ReadProblem error={state.error} title={say('check.failed')} />}
      {state.step === 'done' && <Verdict checked={state.result} jobs={jobs} />}
    </Paper>
  );
}

/** The receipts of this browser; `report` gets the share of the one at hand that was read. */
function knownTo(engine: JobEngine, jobs: ReceiptJob[], report: (share: number) => void) {
  const find = (id: string) => {
    const job = jobs.find((each) => each.id === id);
    if (!job) throw new Error(`No receipt ${id}`);
    return { job, onRead: (done: number) => report(done / Math.max(1, job.counts.total)) };
  };
  return {
    ids: jobs.map(({ id }) => id),
    async hashes(id: string, signal: AbortSignal) {
      const { job, onRead } = find(id);
      return (await digestReceipt(engine, job, { signal, report: onRead })).hashes;
    },
    earlierHashes(id: string, signal: AbortSignal) {
      const { job, onRead } = find(id);
      return earlierHashes(engine, job, { signal, report: onRead });
    },
  };
}

const SEVERITIES = {
  unchanged: 'success',
  edited: 'error',
  broken: 'error',
  intact: 'info',
  unknown: 'warning',
  noReceipt: 'warning',
} as const;

function Verdict({ checked: { name, verdict }, jobs }: { checked: Checked; jobs: ReceiptJob[] }) {
  const phrase = useJobText();
  const { say, whenShort } = useReceiptText();
  const job = 'receiptId' in verdict ? jobs.find(({ id }) => id === verdict.receiptId) : undefined;
  return (
    <Alert severity={SEVERITIES[verdict.verdict]} role="status" sx={{ overflowWrap: 'anywhere' }}>
      <strong>{name}</strong>: {say(`check.${verdict.verdict}`)}{' '}
      {job && (
        <MuiLink component={Link} to={receiptPath(job.id)} color="inherit">
          {phrase(titlePhrase(job))}, {whenShort(job.createdAt)}
        </MuiLink>
      )}
    </Alert>
  );
}
