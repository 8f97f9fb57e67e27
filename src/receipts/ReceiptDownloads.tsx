import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Box, Button, Paper, Typography } from '@mui/material';
import { useId } from 'react';
import { fileNameOf } from '../export/fileName';
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
  const files: ReceiptFile[] = isRemoval(job) ? ['csv', 'upload', 'json'] : ['csv', 'json'];
  const download = (file: ReceiptFile) =>
    run(async (signal, report) => {
      const { survey } = await digestReceipt(engine, job, { signal });
      const read = itemReader(engine, job.id);
      const { content } = await buildReceiptFile(file, job, survey, read, { signal, report });
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
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5 }}>
      <Box sx={{ flex: '1 1 420px', minWidth: 0 }}>
        <Typography variant="body2">
          <strong>{say(`files.${file}`)}</strong> {say(`files.${file}What`)}
        </Typography>
        <Typography variant="caption" component="p" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {say('files.hash')}: {hash && <code>{hash}</code>}{' '}
          {hash && <CopyButton text={hash} what={`${say(`files.${file}`)}, SHA-256`} />}
          {digest.step === 'working' && percent('files.hashing', ...digestShare(digest, job))}
          {digest.step === 'failed' && '–'}
        </Typography>
      </Box>
      <Button
        size="small"
        variant="outlined"
        startIcon={<DownloadIcon />}
        aria-label={say('files.download', { file: say(`files.${file}`) })}
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
function nameOf(file: ReceiptFile, { title, kind, id, createdAt }: ReceiptJob): string {
  const what = file === 'upload' ? `${kind} to upload again` : kind;
  return fileNameOf(
    `${title.slice(0, TITLE_KEPT)} ${what} ${id.slice(-8)}`,
    ENDINGS[file],
    new Date(createdAt),
  );
}

/** So that a long name leaves room for what tells one receipt from another. */
const TITLE_KEPT = 50;
