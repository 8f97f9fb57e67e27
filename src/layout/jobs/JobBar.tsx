import { LinearProgress } from '@mui/material';
import type { JobView } from '../../jobs/engine';
import { isWorking } from '../../jobs/job';
import { shareOf } from './jobMeasure';
import { titlePhrase } from './jobPhrases';
import { toneOf } from './jobTone';
import { useJobText } from './useJobText';

interface JobBarProps {
  view: JobView;
  /** What the bar shows, in words. */
  valueText: string;
}

/** A job as a bar: what is settled, and in a paler colour what was sent and is not read back yet. */
export function JobBar({ view, valueText }: JobBarProps) {
  const say = useJobText();
  const { job } = view;
  const share = shareOf(job);
  const isMoving = share === null && isWorking(job) && view.runs !== 'nowhere';
  return (
    <LinearProgress
      aria-label={say(titlePhrase(job))}
      aria-valuetext={valueText}
      color={toneOf(view)}
      variant={isMoving ? 'indeterminate' : 'buffer'}
      aria-valuenow={isMoving ? undefined : (share?.whole ?? 0)}
      value={share?.settled ?? 0}
      valueBuffer={share?.accepted ?? 0}
      sx={{
        my: 0.5,
        height: 6,
        borderRadius: 1,
        bgcolor: 'divider',
        // The paler part is enough: moving dots would say that something happens while nothing does.
        '& .MuiLinearProgress-dashed': { display: 'none' },
      }}
    />
  );
}
