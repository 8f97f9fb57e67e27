import { Skeleton } from '@mui/material';
import type { JobView } from '../jobs/engine';
import { JobActions } from '../layout/jobs/JobActions';
import { JobProgress } from '../layout/jobs/JobProgress';
import { titlePhrase } from '../layout/jobs/jobPhrases';
import { useJobText } from '../layout/jobs/useJobText';
import { NotFound } from '../layout/NotFound';
import { PageFrame } from '../layout/PageFrame';
import { usePathPart } from '../layout/usePathPart';
import { useJob, useJobEngine } from '../providers/JobsContext';
import { ReceiptContent } from './ReceiptContent';
import { isReceipt } from './receipt';
import { useReceiptText } from './useReceiptText';

/** The receipt of one job, and its progress until it has ended. */
export function ReceiptPage() {
  const id = usePathPart(1);
  const { say } = useReceiptText();
  const engine = useJobEngine();
  const view = useJob(id);
  if (!engine) {
    return (
      <PageFrame title={say('one')}>
        <Skeleton variant="rounded" height={320} />
      </PageFrame>
    );
  }
  if (!view) return <NotFound heading={say('notFound.title')} text={say('notFound.text')} />;
  // Another address is another receipt: nothing that was ticked or searched stays.
  if (isReceipt(view)) return <ReceiptContent key={id} engine={engine} view={view} />;
  return <OtherJob view={view} />;
}

/** A job of a kind that leaves no receipt of numbers: how it stands, and what can be done with it. */
function OtherJob({ view }: { view: JobView }) {
  const phrase = useJobText();
  return (
    <PageFrame title={phrase(titlePhrase(view.job))}>
      <JobProgress view={view} />
      <JobActions view={view} hideReceipt />
    </PageFrame>
  );
}
