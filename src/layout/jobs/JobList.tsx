import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { JobView } from '../../jobs/engine';
import { JobRow } from './JobRow';
import { latestEnded, unfinished } from './jobGroups';
import { useHiddenJobs } from './useHiddenJobs';
import { useSteadyGroups } from './useSteadyGroups';

/** How many of the ended jobs are shown here; the page of receipts has them all. */
const ENDED_SHOWN = 5;

/** The jobs in their groups, or a word on what would be here. */
export function JobList({ views }: { views: readonly JobView[] }) {
  const translate = useTranslate();
  const { hidden, hide } = useHiddenJobs(views);
  const ended = latestEnded(views, hidden, ENDED_SHOWN);
  const open = unfinished(views);
  const { groups, handlers } = useSteadyGroups([...open, ...ended]);
  if (open.length + ended.length === 0)
    return (
      <Typography variant="body2" color="textSecondary" sx={{ px: 2, py: 1 }}>
        {translate('jobs.centre.empty')}
      </Typography>
    );
  return (
    // One list, so that a job that changes its group is the same row still: with its question, if it asks one.
    <Box
      component="ul"
      aria-label={translate('jobs.title')}
      sx={{ listStyle: 'none', m: 0, p: 0 }}
      {...handlers}
    >
      {groups
        .filter((group) => group.views.length > 0)
        .flatMap(({ name, views: members }) => [
          <Box key={name} component="li" sx={{ px: 2, pt: 1.5 }}>
            <Typography variant="h3">{translate(`jobs.centre.${name}`)}</Typography>
          </Box>,
          ...members.map((view) => <JobRow key={view.job.id} view={view} onHide={() => hide(view.job.id)} />),
        ])}
    </Box>
  );
}
