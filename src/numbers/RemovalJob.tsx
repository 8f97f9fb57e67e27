import { Button, DialogActions, DialogContent, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { JobView } from '../jobs/engine';
import { hasEnded, isWorking } from '../jobs/job';
import { JobActions } from '../layout/jobs/JobActions';
import { JobProgress } from '../layout/jobs/JobProgress';
import { useJobInSight } from '../layout/jobs/jobsInSight';
import { useJobCommand } from '../layout/jobs/useJobCommand';
import { useNumberFormat } from '../layout/useNumberFormat';
import { useJob, useJobEngine } from '../providers/JobsContext';
import type { RemovalData } from '../removal/removalJob';
import { RemovalMoved } from './RemovalMoved';
import { RemovalResult } from './RemovalResult';

interface RemovalJobProps {
  id: string;
  onClose: () => void;
}

/** A removal that was begun: how far it is, a question if the list moved, and in the end what came of it. */
export function RemovalJob({ id, onClose }: RemovalJobProps) {
  const translate = useTranslate();
  useJobInSight(id);
  const view = useJob(id) as JobView<RemovalData> | undefined;
  if (!view) {
    return (
      <>
        <DialogContent>
          <Typography>{translate('numbers.remove.forgotten')}</Typography>
        </DialogContent>
        <DialogActions>
          <CloseButton words="common.close" onClose={onClose} />
        </DialogActions>
      </>
    );
  }
  const { job } = view;
  const isAsking = job.state === 'ready' && !job.stopping;
  return (
    <>
      <DialogContent sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <JobProgress view={view} />
        {isAsking && <RemovalMoved data={job.data} />}
        {hasEnded(job) && <RemovalResult job={job} />}
      </DialogContent>
      {isAsking ? (
        <Agreement view={view} />
      ) : (
        <DialogActions sx={{ flexWrap: 'wrap', justifyContent: 'space-between', gap: 1 }}>
          <JobActions view={view} />
          <CloseButton
            words={isWorking(job) && view.runs !== 'nowhere' ? 'numbers.remove.closeRunning' : 'common.close'}
            onClose={onClose}
          />
        </DialogActions>
      )}
    </>
  );
}

function CloseButton({ words, onClose }: { words: string; onClose: () => void }) {
  const translate = useTranslate();
  return (
    <Button variant="contained" onClick={onClose} autoFocus>
      {translate(words)}
    </Button>
  );
}

/** Nothing was sent yet: exactly the frozen numbers, or none. */
function Agreement({ view: { job } }: { view: JobView<RemovalData> }) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const engine = useJobEngine();
  const { run, isBusy } = useJobCommand();
  const { total } = job.counts;
  return (
    <DialogActions sx={{ flexWrap: 'wrap' }}>
      <Button autoFocus aria-disabled={isBusy} onClick={() => run(() => engine?.cancel(job.id))}>
        {translate('numbers.remove.disagree')}
      </Button>
      <Button
        variant="contained"
        color="error"
        aria-disabled={isBusy}
        onClick={() => run(() => engine?.resume(job.id))}
      >
        {translate('numbers.remove.agree', { smart_count: total, count: formatNumber(total) })}
      </Button>
    </DialogActions>
  );
}
