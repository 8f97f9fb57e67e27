import { Box, Typography } from '@mui/material';
import type { FocusEvent } from 'react';
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
  const { groups, hold, release } = useSteadyGroups([...open, ...ended]);
  const holdForKeys = ({ target }: FocusEvent) => {
    if (target.matches(':focus-visible')) hold();
  };
  if (open.length + ended.length === 0)
    return (
      <Typography variant="body2" color="textSecondary" sx={{ px: 2, py: 1 }}>
        {translate('jobs.centre.empty')}
      </Typography>
    );
  return (
    <Box onPointerEnter={hold} onPointerLeave={release} onFocus={holdForKeys} onBlur={release}>
      {groups
        .filter((group) => group.views.length > 0)
        .map(({ name, views: members }) => (
          <Box key={name} component="section" aria-labelledby={`jobs-${name}`}>
            <Typography id={`jobs-${name}`} variant="h3" sx={{ px: 2, pt: 1.5 }}>
              {translate(`jobs.centre.${name}`)}
            </Typography>
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {members.map((view) => (
                <JobRow key={view.job.id} view={view} onHide={() => hide(view.job.id)} />
              ))}
            </Box>
          </Box>
        ))}
    </Box>
  );
}
