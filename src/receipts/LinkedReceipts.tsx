import { Alert } from '@mui/material';
import { isImport } from '../imports/importJob';
import { hasEnded } from '../jobs/job';
import { useJobs } from '../providers/JobsContext';
import { ReceiptLink } from './ReceiptLink';
import { isReceipt, isRestore, type ReceiptJob, undoneBy } from './receipt';
import { undoLeft } from './undos';
import { useReceiptText } from './useReceiptText';

/** The receipts that belong to one: what was put back of it or undone, and what it puts back or undoes itself. */
export function LinkedReceipts({ job }: { job: ReceiptJob }) {
  const views = useJobs();
  const jobs = views.filter(isReceipt).map((view) => view.job);
  if (isRestore(job)) return <Origin id={job.data.removalId} words="ofRemoval" gone="gone" />;
  if (isImport(job)) {
    return (
      <>
        <Followers
          words="undone"
          meanwhile="undoing"
          jobs={jobs.filter((each) => undoneBy(each) === job.id)}
        />
        <PutBack count={undoLeft(views, job).putBack} />
      </>
    );
  }
  const importId = undoneBy(job);
  const restores = jobs.filter((each) => isRestore(each) && each.data.removalId === job.id);
  return (
    <>
      {importId !== null && <Origin id={importId} words="ofImport" gone="goneImport" />}
      <Followers words="restored" meanwhile="restored" jobs={restores} />
    </>
  );
}

interface FollowersProps {
  words: string;
  /** The words of one that has not ended. */
  meanwhile: string;
  jobs: ReceiptJob[];
}

/** What was made from the receipt. */
function Followers({ words, meanwhile, jobs }: FollowersProps) {
  const { say, number, when } = useReceiptText();
  return jobs.map((job) => (
    <Alert key={job.id} severity="info">
      {say(`links.${hasEnded(job) ? words : meanwhile}`, {
        when: when(job.createdAt),
        count: number(job.counts.done),
        total: number(job.counts.total),
      })}{' '}
      <ReceiptLink id={job.id} />
    </Alert>
  ));
}

/** Of an import, what its undo took out and somebody put back. */
function PutBack({ count }: { count: number }) {
  const { counted } = useReceiptText();
  return count > 0 ? <Alert severity="info">{counted('undo.putBack', count)}</Alert> : null;
}

/** What the receipt was made from. */
function Origin({ id, words, gone }: { id: string; words: string; gone: string }) {
  const { say, when } = useReceiptText();
  const origin = useJobs().find(({ job }) => job.id === id);
  if (!origin) return <Alert severity="info">{say(`links.${gone}`)}</Alert>;
  return (
    <Alert severity="info">
      {say(`links.${words}`, { when: when(origin.job.createdAt) })} <ReceiptLink id={id} />
    </Alert>
  );
}
