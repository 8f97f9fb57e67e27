import { Box, Paper, Typography } from '@mui/material';
import { useId, useState } from 'react';
import type { JobEngine } from '../jobs/engine';
import { hasEnded } from '../jobs/job';
import { ListEmpty } from '../layout/ListEmpty';
import { ALL_ITEMS, type ItemFilter } from './findItems';
import { ItemFilterBar } from './ItemFilterBar';
import { ItemPages, PAGE_SIZE } from './ItemPages';
import { ItemTable } from './ItemTable';
import { PickedBar } from './PickedBar';
import { ReadProblem } from './ReadProblem';
import { numbersIn, type ReceiptJob } from './receipt';
import { StepBar } from './StepBar';
import type { ReceiptSums } from './sumUpReceipt';
import { isFilterActive, useFoundItems } from './useFoundItems';
import { useItems } from './useItems';
import { usePicks } from './usePicks';
import { useReceiptText } from './useReceiptText';

interface ReceiptNumbersProps {
  engine: JobEngine;
  job: ReceiptJob;
  sums: ReceiptSums | null;
  /** Whether this page of the table goes onto paper. */
  isPrinted: boolean;
  /** Puts the numbers at these indexes back; null where nothing can be. */
  onRestore: ((picked: number[]) => void) | null;
}

/** Every number of a receipt with what became of it, a page at a time. */
export function ReceiptNumbers({ engine, job, sums, isPrinted, onRestore }: ReceiptNumbersProps) {
  const { say, counted, percent } = useReceiptText();
  const headingId = useId();
  const [filter, setFilter] = useState(ALL_ITEMS);
  const [page, setPage] = useState(0);
  const { task, found, isCurrent } = useFoundItems(engine, job, filter);
  const isFiltered = isFilterActive(filter);
  const show = (next: ItemFilter) => {
    setFilter(next);
    setPage(0);
  };
  const total = numbersIn(job);
  const picked = usePicks(total);
  const passing = isFiltered ? (found?.indexes.length ?? 0) : total;
  const indexes = pageOf(page, passing).map((at) => (isFiltered ? (found?.indexes[at] ?? 0) : at));
  const { rows, error, isReading } = useItems(engine, job.id, indexes, versionOf(job));
  const isLooking = isFiltered && !found;

  if (!job.frozen) return hasEnded(job) ? <Typography>{say('numbers.none')}</Typography> : null;
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-labelledby={headingId}
      sx={{ displayPrint: isPrinted ? undefined : 'none' }}
    >
      <Box sx={{ p: 2, pb: 1, display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <Typography variant="h2" id={headingId}>
          {say('numbers.title')}
        </Typography>
        <Typography sx={{ display: 'none', displayPrint: 'block' }}>{say('numbers.printed')}</Typography>
        {hasEnded(job) && <ItemFilterBar kind={job.kind} filter={filter} sums={sums} onChange={show} />}
        {task.step === 'working' && (
          <StepBar
            text={percent('numbers.looking', task.progress ?? 0, total)}
            label={say('numbers.title')}
            done={task.progress ?? 0}
            total={total}
            onStop={() => setFilter(ALL_ITEMS)}
          />
        )}
        {task.step === 'failed' && <ReadProblem error={task.error} />}
        <Typography variant="body2" role="status">
          {found && isCurrent && counted('numbers.found', found.indexes.length)}
        </Typography>
        {onRestore && (
          <PickedBar picked={picked} found={(isCurrent && found?.done) || []} onRestore={onRestore} />
        )}
      </Box>
      {error !== null && <ReadProblem error={error} />}
      {!isLooking && passing === 0 && (
        <ListEmpty title={say('numbers.noMatch')} onClear={isFiltered ? () => show(ALL_ITEMS) : undefined} />
      )}
      {!isLooking && rows.length > 0 && passing > 0 && (
        <ItemTable
          kind={job.kind}
          rows={rows}
          varCount={sums?.varCount ?? 0}
          isStale={isReading || (isFiltered && !isCurrent)}
          picked={onRestore && picked}
        />
      )}
      {!isLooking && <ItemPages page={page} total={passing} onPage={setPage} />}
    </Paper>
  );
}

/** The places of a page's rows among those that pass. */
function pageOf(page: number, passing: number): number[] {
  const from = page * PAGE_SIZE;
  return Array.from({ length: Math.max(0, Math.min(PAGE_SIZE, passing - from)) }, (_, at) => from + at);
}

/** Another one when the outcomes may have changed. */
function versionOf({ state, counts }: ReceiptJob): string {
  return [state, ...Object.values(counts)].join();
}
