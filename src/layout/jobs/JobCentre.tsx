import CloseIcon from '@mui/icons-material/Close';
import { Box, IconButton, Link, Popover, Typography } from '@mui/material';
import type { MouseEvent, ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { JobView } from '../../jobs/engine';
import { JobList } from './JobList';

interface JobCentreProps {
  views: readonly JobView[];
  anchor: HTMLElement;
  onClose: () => void;
  children: ReactNode;
}

/** The app bar, and some air. */
const BAR_PX = 56;

/** All jobs at a glance: those at work, those that wait for the user, and the last that ended. */
export function JobCentre({ views, anchor, onClose, children }: JobCentreProps) {
  const translate = useTranslate();
  const closeOnLink = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('a')) onClose();
  };
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      marginThreshold={0}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-label': translate('jobs.title'),
          sx: {
            width: { xs: '100vw', sm: 480 },
            maxWidth: '100vw',
            // As high as the screen below the bar: it hangs from its button and covers nothing of it.
            maxHeight: `calc(100dvh - ${BAR_PX}px)`,
            border: 1,
            borderColor: 'divider',
          },
          onClick: closeOnLink,
        },
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', pl: 2, pr: 1, pt: 1 }}>
        <Typography variant="h2" sx={{ flexGrow: 1 }}>
          {translate('jobs.title')}
        </Typography>
        <IconButton aria-label={translate('common.close')} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </Box>
      <JobList views={views} />
      <Box sx={{ px: 2, py: 1.5 }}>
        <Link component={RouterLink} to="/receipts" variant="body2">
          {translate('jobs.centre.all')}
        </Link>
      </Box>
      {children}
    </Popover>
  );
}
