import { Alert, AlertTitle, Box, Typography } from '@mui/material';
import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import type { ImportJob } from '../imports/importJob';
import { isListGone } from '../imports/listGone';
import { useTask } from '../layout/useTask';
import { useJobEngine } from '../providers/JobsContext';
import { checkedKey } from '../receipts/checkedWords';
import { refusalWords } from '../receipts/refusalWords';
import { type ReceiptSums, sumUpReceipt } from '../receipts/sumUpReceipt';
import { useOthersChange } from '../receipts/useOthersChange';
import { importOutcome } from './importOutcome';
import { useUploadText } from './useUploadText';

/** What the title does not say by itself. */
const MARKS = ['already', 'notVisible', 'failed', 'unknown', 'left'] as const;

/** What came of an import, in plain words: what was seen to be there, and what was not. */
export function ImportResult({ job }: { job: ImportJob }) {
  const translate = useTranslate();
  const { say, count, number } = useUploadText();
  const { counts, data } = job;
  const { name } = data.campaign;
  if (job.state === 'failed') return <NotBegun job={job} />;
  const outcome = importOutcome(job);
  if (outcome === 'nothing') {
    return (
      <Alert severity="info" role="status">
        {say('result.nothingSent', { name })}
      </Alert>
    );
  }
  const isWhole = outcome === 'whole';
  const told = MARKS.filter((mark) => counts[mark] > 0);
  return (
    <>
      <Alert severity={isWhole ? 'success' : 'warning'} role="status">
        <AlertTitle>
          {isWhole
            ? count(counts.done > 0 ? 'result.allThere' : 'result.noneNew', counts.done || counts.already, {
                name,
              })
            : count('result.someThere', counts.done, { name, total: number(counts.total) })}
        </AlertTitle>
        {told.length > 0 && (
          <Box component="ul" sx={{ m: 0, pl: 2 }}>
            {told.map((mark) => (
              <li key={mark}>{count(`result.marks.${mark}`, counts[mark], { name })}</li>
            ))}
          </Box>
        )}
        {counts.failed > 0 && <WhyRefused job={job} />}
      </Alert>
      <Typography variant="body2" color="textSecondary">
        {data.before === null || data.after === null
          ? say('result.countsUnknown')
          : say('result.counts', { before: number(data.before), after: number(data.after) })}{' '}
        {translate(checkedKey(job))} {counts.done > 0 && say('result.undo')}
      </Typography>
      <OthersChange job={job} />
    </>
  );
}

/** The campaign's counts and what the job did do not fit together by themselves. */
function OthersChange({ job }: { job: ImportJob }) {
  const words = useOthersChange(job);
  return words && <Typography variant="body2">{words}</Typography>;
}

/** It ended before anything was sent; why, its progress says above. */
function NotBegun({ job }: { job: Extract<ImportJob, { state: 'failed' }> }) {
  const { say } = useUploadText();
  return (
    <Alert severity="error">
      <AlertTitle>{say('result.notBegun')}</AlertTitle>
      {isListGone(job.failure) && say('result.listGone', { file: job.data.file.name })}
    </Alert>
  );
}

/** The receipt has all of them, with the numbers. */
const REASONS_SHOWN = 5;

function WhyRefused({ job: { id, counts } }: { job: ImportJob }) {
  const { say, number } = useUploadText();
  const translate = useTranslate();
  const engine = useJobEngine();
  const { state, run } = useTask<number, ReceiptSums>();
  useEffect(() => {
    if (!engine) return;
    run((signal) => sumUpReceipt((from, to) => engine.outcomes(id, from, to), counts.total, { signal }));
  }, [engine, run, id, counts.total]);
  if (state.step !== 'done') return null;
  const { refusals, outcomes, sparedAndGone } = state.result;
  const unseen = outcomes.undone - sparedAndGone;
  return (
    <Box component="ul" aria-label={say('result.why')} sx={{ m: 0, pl: 2 }}>
      {refusals.slice(0, REASONS_SHOWN).map(({ words, status, count }) => (
        <li key={`${status} ${words}`}>
          {refusalWords({ status, words }, translate)} ({number(count)})
        </li>
      ))}
      {unseen > 0 && (
        <li>
          {say('result.notThere')} ({number(unseen)})
        </li>
      )}
      {sparedAndGone > 0 && (
        <li>
          {say('result.sparedAndGone')} ({number(sparedAndGone)})
        </li>
      )}
    </Box>
  );
}
