import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Box, Button, Paper, Typography } from '@mui/material';
import { useId } from 'react';
import { fileNameOf } from '../export/fileName';
import { isImport } from '../imports/importJob';
import type { JobEngine } from '../jobs/engine';
import { CopyButton } from '../layout/CopyButton';
import { saveFile } from '../layout/saveFile';
import { useTask } from '../layout/useTask';
import { ReadProblem } from './ReadProblem';
import { isRemoval, numbersIn, type ReceiptJob } from './receipt';
import { digestReceipt, itemReader } from './receiptDigest';
import { buildReceiptFile, type ReceiptFile } from './receiptFiles';
import { AFTER_CONTENT_LENGTH, BEFORE_CONTENT } from './receiptJson';
import { StepBar } from './StepBar';
import { type DigestState, digestOf, digestShare } from './useReceiptDigest';
import { useReceiptText } from './useReceiptText';

interface ReceiptDownloadsProps {
  engine: JobEngine;
  job: ReceiptJob;
  digest: DigestState;
}

/** The files of an ended receipt, each with the SHA-256 by which an edited one can be told. */
export function ReceiptDownloads({ engine, job, digest }: ReceiptDownloadsProps) {
  const { say, percent } = useReceiptText();
  const id = useId();
  const { state, run, stop } = useTask<number, void>();
  const total = numbersIn(job);
  const files: ReceiptFile[] = hasUpload(job) ? ['csv', 'upload', 'json'] : ['csv', 'json'];
  const download = (file: ReceiptFile) =>
    run(async (signal, report) => {
      const { sums } = await digestReceipt(engine, job, { signal });
      const read = itemReader(engine, job.id);
      const { content } = await buildReceiptFile(file, job, sums, read, { signal, report });
      saveFile(content, nameOf(file, job));
    });
  const done = (state.step === 'working' && state.progress) || 0;

  return (
    <Paper
      variant="outlined"
      component="section"
      aria-labelledby={id}
      sx={{ p: 2, display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}
    >
      <Typography variant="h2" id={id}>
        {say('files.title')}
      </Typography>
      {files.map((file) => (
        <FileRow
          key={file}
          file={file}
          job={job}
          digest={digest}
          disabled={state.step === 'working'}
          onDownload={() => download(file)}
        />
      ))}
      {state.step === 'working' && (
        <StepBar
          text={percent('files.working', done, total)}
          label={say('files.title')}
          done={done}
          total={total}
          onStop={stop}
        />
      )}
      {state.step === 'failed' && <ReadProblem error={state.error} title={say('files.failed')} />}
      <Typography variant="caption" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
        {say('files.how', { before: BEFORE_CONTENT.length + 1, after: AFTER_CONTENT_LENGTH })}
      </Typography>
    </Paper>
  );
}

/** Whether there is a list to upload again: what was removed, or what an import did not add. */
function hasUpload(job: ReceiptJob): boolean {
  const { total, done, already } = job.counts;
  return isRemoval(job) || (isImport(job) && job.frozen && done + already < total);
}

interface FileRowProps {
  file: ReceiptFile;
  job: ReceiptJob;
  digest: DigestState;
  disabled: boolean;
  onDownload: () => void;
}

function FileRow({ file, job, digest, disabled, onDownload }: FileRowProps) {
  const { say, percent } = useReceiptText();
  const hash = digestOf(digest)?.hashes[file];
  const key = file === 'upload' && isImport(job) ? 'notAdded' : file;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5 }}>
      <Box sx={{ flex: '1 1 420px', minWidth: 0 }}>
        <Typography variant="body2">
          <strong>{say(`files.${key}`)}</strong> {say(`files.${key}What`)}
        </Typography>
        <Typography variant="caption" component="p" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {say('files.hash')}: {hash && <code>{hash}</code>}{' '}
          {hash && <CopyButton text={hash} what={`${say(`files.${key}`)}, SHA-256`} />}
          {digest.step === 'working' && percent('files.hashing', ...digestShare(digest, job))}
          {digest.step === 'failed' && '–'}
        </Typography>
      </Box>
      <Button
        size="small"
        variant="outlined"
        startIcon={<DownloadIcon />}
        aria-label={say('files.download', { file: say(`files.${key}`) })}
        disabled={disabled || digest.step === 'failed'}
        onClick={onDownload}
      >
        {say('files.downloadShort')}
      </Button>
    </Box>
  );
}

const ENDINGS: Record<ReceiptFile, string> = { csv: 'csv', upload: 'csv', json: 'json' };

/** `Spring recalls removal 0193f3a2 2026-11-23.csv`: of the day that the job was made. */
function nameOf(file: ReceiptFile, job: ReceiptJob): string {
  const { title, kind, id, createdAt } = job;
  const list = isImport(job) ? `${kind} not added` : `${kind} to upload again`;
  const what = file === 'upload' ? list : kind;
  return fileNameOf(
    `${title.slice(0, TITLE_KEPT)} ${what} ${id.slice(-8)}`,
    ENDINGS[file],
    new Date(createdAt),
  );
}

/** So that a long name leaves room for what tells one receipt from another. */
const TITLE_KEPT = 50;
