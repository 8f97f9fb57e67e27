import RestoreIcon from '@mui/icons-material/Restore';
import { Box, Button, GlobalStyles, Paper } from '@mui/material';
import { useState } from 'react';
import { isImport } from '../imports/importJob';
import type { JobEngine } from '../jobs/engine';
import { hasEnded } from '../jobs/job';
import { JobActions } from '../layout/jobs/JobActions';
import { JobProgress } from '../layout/jobs/JobProgress';
import { titlePhrase } from '../layout/jobs/jobPhrases';
import { useJobText } from '../layout/jobs/useJobText';
import { PageFrame } from '../layout/PageFrame';
import { PAPER } from '../layout/printStyles';
import { ImportFacts } from './ImportFacts';
import { ImportParts } from './ImportParts';
import { PrintedNumbers } from './PrintedNumbers';
import { PrintReceipt } from './PrintReceipt';
import { ReadProblem } from './ReadProblem';
import { ReceiptDownloads } from './ReceiptDownloads';
import { ReceiptFacts } from './ReceiptFacts';
import { ReceiptNotices } from './ReceiptNotices';
import { ReceiptNumbers } from './ReceiptNumbers';
import { Refusals } from './Refusals';
import { RejectedRows } from './RejectedRows';
import { RestoreDialog } from './RestoreDialog';
import { RowTotalsTable } from './RowTotalsTable';
import { isRemoval, type ReceiptItem, type ReceiptView } from './receipt';
import { UndoImport } from './UndoImport';
import { digestOf, useReceiptDigest } from './useReceiptDigest';
import { useReceiptText } from './useReceiptText';

/** One receipt: the facts, the files, every number, and the way back. */
export function ReceiptContent({ engine, view }: { engine: JobEngine; view: ReceiptView }) {
  const { counted } = useReceiptText();
  const phrase = useJobText();
  const { job } = view;
  const isEnded = hasEnded(job);
  const [digest, retry] = useReceiptDigest(engine, job);
  const sums = digestOf(digest)?.sums ?? null;
  const [printed, setPrinted] = useState<ReceiptItem[] | null>(null);
  /** What is to be put back: null for all that were removed. */
  const [restoring, setRestoring] = useState<{ picked: number[] | null } | null>(null);
  // With those that were gone already, as many as were removed need not be these.
  const isAll = (picked: number[]) => picked.length === job.counts.done && job.counts.already === 0;
  const hasWayBack = isEnded && job.counts.done > 0;
  const removal = hasWayBack && isRemoval(job) ? job : null;
  const added = hasWayBack && isImport(job) ? job : null;

  return (
    <PageFrame
      title={phrase(titlePhrase(job))}
      actions={
        <Box sx={{ display: 'flex', gap: 1 }}>
          {removal && (
            <Button
              variant="contained"
              startIcon={<RestoreIcon />}
              onClick={() => setRestoring({ picked: null })}
            >
              {counted('restore.all', job.counts.done)}
            </Button>
          )}
          {added && <UndoImport job={added} />}
          {isEnded && <PrintReceipt engine={engine} job={job} printed={printed} onPrinted={setPrinted} />}
        </Box>
      }
    >
      <GlobalStyles styles={PAPER} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <Paper variant="outlined" sx={{ p: 2, display: 'grid', gap: 1 }}>
          <JobProgress view={view} />
          <JobActions view={view} hideReceipt />
        </Paper>
        {digest.step === 'failed' && <ReadProblem error={digest.error} onRetry={retry} />}
        <ReceiptNotices job={job} />
        <ReceiptFacts job={job} sums={sums} />
        {isImport(job) && <ImportFacts data={job.data} />}
        {isImport(job) && <RowTotalsTable data={job.data} />}
        {isImport(job) && <RejectedRows job={job} />}
        {sums && <Refusals sums={sums} />}
        {sums && <ImportParts parts={sums.parts} />}
        {isEnded && <ReceiptDownloads engine={engine} job={job} digest={digest} />}
        <ReceiptNumbers
          engine={engine}
          job={job}
          sums={sums}
          isPrinted={printed === null}
          onRestore={removal && ((picked) => setRestoring({ picked: isAll(picked) ? null : picked }))}
        />
        {printed && <PrintedNumbers job={job} items={printed} />}
      </Box>
      {removal && restoring && (
        <RestoreDialog job={removal} picked={restoring.picked} onClose={() => setRestoring(null)} />
      )}
    </PageFrame>
  );
}
