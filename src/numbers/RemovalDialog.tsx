import { Dialog, DialogTitle } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { DrawnAfter } from '../layout/DrawnAfter';
import { useNumberFormat } from '../layout/useNumberFormat';
import { useJob } from '../providers/JobsContext';
import type { Campaign, CampaignNumber } from '../sipcaller/types';
import { useNumberSelection } from './NumberSelection';
import { RemovalCount } from './RemovalCount';
import { RemovalJob } from './RemovalJob';
import { RemovalQuestion } from './RemovalQuestion';
import { type Selection, selectedCount } from './selection';
import { useRemoval } from './useRemoval';

interface RemovalDialogProps {
  campaign: Campaign;
  /** The set as it was when the dialog opened. */
  selection: Selection;
  /** The rows on the screen at that moment. */
  rows: readonly CampaignNumber[];
  onClose: () => void;
}

/** Removes what is selected: counts it where nobody knows how many they are, asks, and follows the job. */
export function RemovalDialog({ campaign, selection, rows, onClose }: RemovalDialogProps) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const id = useId();
  const { dispatch } = useNumberSelection();
  const [chosen, setChosen] = useState(selection);
  const removal = useRemoval(campaign, chosen);
  const { jobId } = removal;
  const job = useJob(jobId)?.job;
  const count = selectedCount(chosen);
  // What is removed in the end, if the list has moved.
  const told = job?.frozen ? job.counts.total : (count ?? 0);
  const title = { campaign: campaign.name, smart_count: told, count: formatNumber(told) };
  const setTotal = (total: number) => {
    if (chosen.how !== 'search') return;
    setChosen({ ...chosen, total });
    dispatch({ type: 'counted', search: chosen.search, total });
  };
  // Each is drawn by itself, and what was there before is taken away first.
  const step = jobId !== null ? 'job' : count === null ? 'count' : 'question';

  return (
    <Dialog
      open
      maxWidth="sm"
      fullWidth
      aria-labelledby={id}
      onClose={removal.isStarting ? undefined : onClose}
    >
      <DialogTitle id={id}>
        {translate(count === null ? 'numbers.remove.titleUncounted' : 'numbers.remove.title', title)}
      </DialogTitle>
      <DrawnAfter key={step}>
        {jobId !== null ? (
          <RemovalJob id={jobId} onClose={onClose} />
        ) : count === null ? (
          <RemovalCount campaign={campaign} selection={chosen} onCounted={setTotal} onClose={onClose} />
        ) : (
          <RemovalQuestion
            campaign={campaign}
            selection={chosen}
            count={count}
            rows={rows}
            removal={removal}
            onClose={onClose}
          />
        )}
      </DrawnAfter>
    </Dialog>
  );
}
