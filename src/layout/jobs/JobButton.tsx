import JobsIcon from '@mui/icons-material/PendingActionsOutlined';
import { Badge, IconButton, Tooltip } from '@mui/material';
import { Suspense, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useJobEngine, useJobs } from '../../providers/JobsContext';
import { lazyPart } from '../lazyPart';
import { groupOf } from './jobGroups';
import { useJobText } from './useJobText';

const JobWatch = lazyPart(() => import('./JobWatch').then((file) => file.JobWatch), {
  onDismiss: ({ anchor, onClose }) => (anchor ? onClose : null),
});

/** The way to the job centre: how many jobs are at work, and whether one waits for the user. */
export function JobButton() {
  const translate = useTranslate();
  const say = useJobText();
  const engine = useJobEngine();
  const views = useJobs();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [since] = useState(Date.now);
  const count = (group: string) => views.filter((view) => groupOf(view) === group).length;
  const [working, yours] = [count('working'), count('yours')];
  const label = [
    translate('jobs.title'),
    ...(working > 0 ? [say({ key: 'jobs.button.working', count: working })] : []),
    ...(yours > 0 ? [say({ key: 'jobs.button.yours', count: yours })] : []),
  ].join(', ');
  return (
    <>
      <Tooltip title={label}>
        <IconButton
          ref={button}
          color="inherit"
          aria-label={label}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          onClick={() => setOpen(true)}
        >
          <Badge
            color={yours > 0 ? 'warning' : 'primary'}
            badgeContent={[working || '', yours > 0 ? '!' : ''].join('')}
            invisible={working + yours === 0}
          >
            <JobsIcon />
          </Badge>
        </IconButton>
      </Tooltip>
      {engine && (
        <Suspense fallback={null}>
          <JobWatch
            engine={engine}
            since={since}
            anchor={isOpen ? button.current : null}
            onShow={() => setOpen(true)}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
