import { Dialog, DialogContent, DialogTitle } from '@mui/material';
import { useDeferredValue, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNumberFormat } from '../layout/useNumberFormat';
import { useJob } from '../providers/JobsContext';
import type { Campaign, CampaignNumber } from '../sipcaller/types';
import type { Matches } from './countMatches';
import { useNumberSelection } from './NumberSelection';
import { RemovalCount } from './RemovalCount';
import { RemovalJob } from './RemovalJob';
import { RemovalQuestion } from './RemovalQuestion';
import { type Selection, selectedCount } from './selection';
import { useRemoval } from './useRemoval';

/** In pixels: the room that the question takes. */
const USUAL_HEIGHT = 360;

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
  /** Matches that were counted and cannot be read; null where nothing was counted. */
  const [unreadable, setUnreadable] = useState<number | null>(null);
  const removal = useRemoval(campaign, chosen);
  const { jobId } = removal;
  const job = useJob(jobId)?.job;
  const count = selectedCount(chosen);
  // What is removed in the end, if the list has moved.
  const told = job?.frozen ? job.counts.total : (count ?? 0);
  const title = { campaign: campaign.name, smart_count: told, count: formatNumber(told) };
  const setTotal = ({ count: total, unreadable: left }: Matches) => {
    if (chosen.how !== 'search') return;
    setUnreadable(left);
    setChosen({ ...chosen, total });
    dispatch({ type: 'counted', search: chosen.search, total });
  };
  const step = jobId !== null ? 'job' : count === null ? 'count' : 'question';
  // In steps of a few milliseconds, for Material draws a dialog with all that it holds at one go; until then, what was there.
  const shown = useDeferredValue<typeof step | 'nothing'>(step, 'nothing');

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
      {shown === 'nothing' && <DialogContent sx={{ minHeight: USUAL_HEIGHT }} />}
      {shown === 'job' && jobId !== null && <RemovalJob id={jobId} onClose={onClose} />}
      {shown === 'count' && (
        <RemovalCount campaign={campaign} selection={chosen} onCounted={setTotal} onClose={onClose} />
      )}
      {shown === 'question' && (
        <RemovalQuestion
          campaign={campaign}
          selection={chosen}
          count={count ?? 0}
          rows={rows}
          unreadable={unreadable}
          removal={removal}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}
