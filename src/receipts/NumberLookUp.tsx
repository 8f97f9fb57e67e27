import SearchIcon from '@mui/icons-material/Search';
import { Alert, Box, Button, Link as MuiLink, Paper, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import type { JobEngine } from '../jobs/engine';
import { receiptPath } from '../layout/jobs/jobActions';
import { titlePhrase } from '../layout/jobs/jobPhrases';
import { useJobText } from '../layout/jobs/useJobText';
import { useTask } from '../layout/useTask';
import { isNumberPart } from './findItems';
import { type LookUpHit, type LookUpProgress, lookUpNumber } from './lookUpNumber';
import { OutcomeMark } from './OutcomeMark';
import { ReadProblem } from './ReadProblem';
import { outcomeOf, type ReceiptJob, type ReceiptView } from './receipt';
import { itemReader } from './receiptDigest';
import { StepBar } from './StepBar';
import { useReceiptText } from './useReceiptText';

interface NumberLookUpProps {
  engine: JobEngine;
  receipts: ReceiptView[];
  /** What was typed into the search. */
  text: string;
}

/** Offers to look for a number in all receipts, where what was typed is one: was it removed, and when? */
export function NumberLookUp({ engine, receipts, text }: NumberLookUpProps) {
  const { say, counted, number } = useReceiptText();
  const { state, run, stop } = useTask<LookUpProgress, LookUpProgress>();
  if (!isNumberPart(text)) return null;
  const jobs = receipts.map(({ job }) => job);
  const wanted = text.trim();
  const start = () =>
    run(async (signal, report) => {
      let last: LookUpProgress = { hits: [], looked: 0, total: 0 };
      const onReport = (progress: LookUpProgress) => {
        last = progress;
        report(progress);
      };
      await lookUpNumber(jobs, wanted, (id) => itemReader(engine, id), { signal, report: onReport });
      return last;
    });

  if (state.step === 'idle') {
    return (
      <Button startIcon={<SearchIcon />} onClick={start} sx={{ mt: 0.5 }}>
        {counted('lookUp.start', jobs.length, { number: wanted })}
      </Button>
    );
  }
  if (state.step === 'failed') {
    return <ReadProblem error={state.error} title={say('lookUp.failed')} onRetry={start} />;
  }
  const progress = state.step === 'done' ? state.result : state.progress;
  const { hits, looked, total } = progress ?? { hits: [], looked: 0, total: 0 };
  const words = { number: wanted, looked: number(looked), total: number(total) };
  return (
    <Paper variant="outlined" sx={{ p: 2, mt: 1, display: 'grid', gap: 1 }}>
      {state.step === 'working' && (
        <StepBar
          text={say('lookUp.working', words)}
          label={say('lookUp.progress')}
          done={looked}
          total={total}
          onStop={stop}
        />
      )}
      {state.step === 'stopped' && <Alert severity="info">{say('lookUp.stopped', words)}</Alert>}
      <Typography role="status" sx={{ fontWeight: 600 }}>
        {hits.length > 0 && counted('lookUp.found', hits.length, words)}
        {hits.length === 0 && state.step === 'done' && say('lookUp.nothing', words)}
        {hits.length === 0 && state.step === 'stopped' && say('lookUp.nothingSoFar', words)}
      </Typography>
      {hits.map((hit) => (
        <Hit key={hit.receiptId} hit={hit} job={jobs.find(({ id }) => id === hit.receiptId)} />
      ))}
    </Paper>
  );
}

function Hit({ hit: { receiptId, items, count }, job }: { hit: LookUpHit; job: ReceiptJob | undefined }) {
  const phrase = useJobText();
  const { counted, when } = useReceiptText();
  if (!job) return null;
  return (
    <Box sx={{ overflowWrap: 'anywhere' }}>
      <MuiLink component={Link} to={receiptPath(receiptId)} underline="hover" sx={{ fontWeight: 600 }}>
        {phrase(titlePhrase(job))}
      </MuiLink>{' '}
      <Typography component="span" variant="body2" color="textSecondary">
        {when(job.createdAt)}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they only grow, and have no IDs in an import
          <li key={at}>
            {item.item.number} <OutcomeMark kind={job.kind} outcome={outcomeOf(item)} />
          </li>
        ))}
        {count > items.length && <li>{counted('lookUp.more', count - items.length)}</li>}
      </Box>
    </Box>
  );
}
