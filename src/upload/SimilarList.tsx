import { Box } from '@mui/material';
import { useMemo } from 'react';
import { hasEnded } from '../jobs/job';
import { useJobs } from '../providers/JobsContext';
import type { Campaign } from '../sipcaller/types';
import { ActionNotice } from './ActionNotice';
import type { FileState, Reviewed } from './fileState';
import { countNew, similarLists } from './similarLists';
import type { FileAction } from './uploadState';
import { useUploadText } from './useUploadText';
import { heldIn, whatHappens } from './whatHappens';

interface SimilarListProps {
  state: FileState;
  campaign: Campaign | null;
  reviewed: Reviewed;
  onAction: (action: FileAction) => void;
}

/** Says that a list looks like one that was sent before, and offers to leave out the numbers of that one. */
export function SimilarList(props: SimilarListProps) {
  const { state } = props;
  const asked = 'screens' in state ? state.screens.earlier : null;
  if (asked) return <LeftOut {...props} jobId={asked.jobId} />;
  return state.step === 'starting' ? null : <LooksLike {...props} />;
}

const isFree = ({ step }: FileState) => step === 'review' || step === 'halted';

function LooksLike({ state, campaign, reviewed, onAction }: SimilarListProps) {
  const { list } = reviewed;
  const { say, count, number, percent, time } = useUploadText();
  const views = useJobs();
  const found = useMemo(() => similarLists(views, list, campaign?.id)[0], [views, list, campaign?.id]);
  if (!found) return null;
  const { job, share, went, undone } = found;
  const { file, campaign: theirs, totals } = job.data;
  const happens = whatHappens(list.settings.already, heldIn(reviewed, campaign));
  return (
    <ActionNotice
      severity="info"
      // What an import that is under way has added is not known yet, nor which of its numbers an undo took out.
      action={
        hasEnded(job) && undone === 0
          ? {
              words: count('similar.onlyNew', countNew(found, list)),
              disabled: !isFree(state),
              onClick: () => onAction({ type: 'screensChanged', change: { earlier: { jobId: job.id } } }),
            }
          : null
      }
    >
      {say('similar.looksLike', {
        file: file.name,
        time: time(new Date(job.createdAt)),
        share: percent(share),
      })}{' '}
      {count('similar.went', went, { total: number(totals.ready), name: theirs.name })}{' '}
      {undone > 0 && count('similar.undone', undone)} {!hasEnded(job) && say('similar.underWay')}
      {theirs.id === campaign?.id && (
        <Box>
          {count(`again.${happens.key}`, happens.count, {
            total: number(happens.of),
            rest: number(happens.rest),
          })}
        </Box>
      )}
    </ActionNotice>
  );
}

function LeftOut({ state, reviewed: { list }, jobId, onAction }: SimilarListProps & { jobId: string }) {
  const { say, count, time } = useUploadText();
  const job = useJobs().find((view) => view.job.id === jobId)?.job;
  const { checked, totals } = list.result;
  const action = {
    words: say('similar.sendAll'),
    disabled: !isFree(state),
    onClick: () => onAction({ type: 'screensChanged', change: { earlier: null } }),
  };
  return (
    <ActionNotice severity="info" action={action}>
      {checked.includes('earlier')
        ? count('similar.leftOut', totals.earlier, { time: time(new Date(job?.createdAt ?? 0)) })
        : say('screens.label')}
    </ActionNotice>
  );
}
