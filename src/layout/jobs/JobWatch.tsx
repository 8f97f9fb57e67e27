import { Box } from '@mui/material';
import type { JobEngine } from '../../jobs/engine';
import { useJobs } from '../../providers/JobsContext';
import { useNotKept } from '../../standIns';
import { useUnloadWarning } from '../useUnloadWarning';
import { VISUALLY_HIDDEN } from '../visuallyHidden';
import { JobCentre } from './JobCentre';
import { runsHere } from './jobGroups';
import { useForbiddenJobs } from './useForbiddenJobs';
import { useJobAnnouncement } from './useJobAnnouncement';
import { useJobNotices } from './useJobNotices';

interface JobWatchProps {
  engine: JobEngine;
  /** When this page began to look, in milliseconds since 1970. */
  since: number;
  /** The button that the job centre hangs from, while it is open. */
  anchor: HTMLElement | null;
  onShow: () => void;
  onClose: () => void;
}

/** Follows the jobs of this account on every screen: tells what happens to them, and shows them where asked. */
export function JobWatch({ engine, since, anchor, onShow, onClose }: JobWatchProps) {
  const views = useJobs();
  const announcement = useJobAnnouncement(views);
  useJobNotices({ engine, views, since, onShow });
  useForbiddenJobs(views);
  // Where jobs are not kept, receipts are lost, too.
  useUnloadWarning(useNotKept().jobs ? views.length > 0 : views.some(runsHere));
  const spoken = (
    <Box role="status" sx={VISUALLY_HIDDEN}>
      {announcement}
    </Box>
  );
  return (
    <>
      {spoken}
      {/* While it is open, all that is outside of it is hidden from screen readers. */}
      {anchor && (
        <JobCentre views={views} anchor={anchor} onClose={onClose}>
          {spoken}
        </JobCentre>
      )}
    </>
  );
}
