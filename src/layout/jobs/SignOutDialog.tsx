import { useState } from 'react';
import { useJobEngine, useJobs } from '../../providers/JobsContext';
import { unfinished } from './jobGroups';
import { SignOutCancelling } from './SignOutCancelling';
import { SignOutQuestion } from './SignOutQuestion';
import { useJobCommand } from './useJobCommand';

interface SignOutDialogProps {
  onStay: () => void;
  onLeave: () => void;
}

/** What becomes of unfinished jobs at sign-out: they are left in the journal, or cancelled and settled first. */
export function SignOutDialog({ onStay, onLeave }: SignOutDialogProps) {
  const engine = useJobEngine();
  const jobs = unfinished(useJobs());
  const { run } = useJobCommand();
  const [cancelling, setCancelling] = useState<readonly string[] | null>(null);
  const cancelAll = () => {
    setCancelling(jobs.map(({ job }) => job.id));
    // Cancelled twice, a job ends without reading back what was sent.
    const open = jobs.filter(({ job }) => !job.stopping);
    run(() => Promise.all(open.map(({ job }) => engine?.cancel(job.id))));
  };
  if (cancelling) return <SignOutCancelling ids={cancelling} onStay={onStay} onLeave={onLeave} />;
  return <SignOutQuestion jobs={jobs} onStay={onStay} onCancelAll={cancelAll} onLeave={onLeave} />;
}
