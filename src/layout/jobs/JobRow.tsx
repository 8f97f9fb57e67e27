import HideIcon from '@mui/icons-material/VisibilityOffOutlined';
import { Box, IconButton, Tooltip, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import type { JobView } from '../../jobs/engine';
import { formatInstantShort } from '../formatInstant';
import { JobActions } from './JobActions';
import { JobProgress } from './JobProgress';
import { titlePhrase } from './jobPhrases';
import { useJobText } from './useJobText';

interface JobRowProps {
  view: JobView;
  onHide: () => void;
}

/** A job in the job centre: what it is, how far it is, and what can be done with it. */
export function JobRow({ view, onHide }: JobRowProps) {
  const translate = useTranslate();
  const say = useJobText();
  const locale = useLocale() ?? 'en';
  const title = say(titlePhrase(view.job));
  const { endedAt } = view.job;
  const ended = endedAt && translate('jobs.centre.endedAt', { time: formatInstantShort(endedAt, locale) });
  const hideLabel = translate('jobs.centre.hide', { title });
  return (
    <Box component="li" sx={{ px: 2, py: 1, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
        <Box sx={{ flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
          <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
          {ended && (
            <Typography variant="caption" color="textSecondary">
              {ended}
            </Typography>
          )}
        </Box>
        {endedAt && (
          <Tooltip title={hideLabel}>
            <IconButton size="small" aria-label={hideLabel} onClick={onHide}>
              <HideIcon fontSize="small" />
            </IconButton>
          </Tooltip>
        )}
      </Box>
      <JobProgress view={view} />
      <Box sx={{ mt: 0.5 }}>
        <JobActions view={view} />
      </Box>
    </Box>
  );
}
