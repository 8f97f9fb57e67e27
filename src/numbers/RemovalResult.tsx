import { Alert, Box, Typography } from '@mui/material';
import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import type { Job } from '../jobs/job';
import { useNumberFormat } from '../layout/useNumberFormat';
import { useTask } from '../layout/useTask';
import { useJobEngine } from '../providers/JobsContext';
import { checkedKey } from '../receipts/checkedWords';
import { refusalWords } from '../receipts/refusalWords';
import { type ReceiptSums, sumUpReceipt } from '../receipts/sumUpReceipt';
import type { RemovalData } from '../removal/removalJob';

/** What came of a removal, beyond its counts: the campaign's own, and why numbers were refused. */
export function RemovalResult({ job }: { job: Job<RemovalData> }) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const { before, after, newMatches, unreadable = 0 } = job.data;
  return (
    <>
      {job.counts.failed > 0 && <WhyRefused job={job} />}
      <Typography variant="body2" color="textSecondary">
        {job.counts.done > 0 &&
          (before === null || after === null
            ? translate('numbers.countsUnknown')
            : translate('numbers.counts', { before: formatNumber(before), after: formatNumber(after) }))}{' '}
        {translate(checkedKey(job))}
      </Typography>
      {unreadable > 0 && (
        <Alert severity="warning">
          {translate('receipts.unreadable', { smart_count: unreadable, count: formatNumber(unreadable) })}
        </Alert>
      )}
      {newMatches !== null && newMatches > 0 && (
        <Typography variant="body2">
          {translate('numbers.remove.newMatches', {
            smart_count: newMatches,
            count: formatNumber(newMatches),
          })}
        </Typography>
      )}
    </>
  );
}

/** The receipt has all of them, with the numbers. */
const REASONS_SHOWN = 5;

function WhyRefused({ job: { id, counts } }: { job: Job<RemovalData> }) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const engine = useJobEngine();
  const { state, run } = useTask<number, ReceiptSums>();
  useEffect(() => {
    if (!engine) return;
    run((signal) => sumUpReceipt((from, to) => engine.outcomes(id, from, to), counts.total, { signal }));
  }, [engine, run, id, counts.total]);
  const reasons = state.step === 'done' ? state.result.refusals : [];
  const silent = state.step === 'done' ? state.result.outcomes.undone : 0;
  return (
    <Alert severity="error">
      {translate('numbers.remove.failed', {
        smart_count: counts.failed,
        count: formatNumber(counts.failed),
      })}
      <Box component="ul" sx={{ m: 0, pl: 2 }}>
        {reasons.slice(0, REASONS_SHOWN).map(({ words, status, count }) => (
          <li key={`${status} ${words}`}>
            {refusalWords({ status, words }, translate)} ({formatNumber(count)})
          </li>
        ))}
        {silent > 0 && (
          <li>
            {translate('numbers.remove.stillThere')} ({formatNumber(silent)})
          </li>
        )}
      </Box>
    </Alert>
  );
}
