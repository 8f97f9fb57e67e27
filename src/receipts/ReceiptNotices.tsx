import { Alert, Link as MuiLink, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { hasEnded } from '../jobs/job';
import { receiptPath } from '../layout/jobs/jobActions';
import { useJobs } from '../providers/JobsContext';
import { closedReasonOf } from '../removal/closedCampaign';
import type { RemovalData } from '../removal/removalJob';
import { isReceipt, isRemoval, type ReceiptJob } from './receipt';
import { useReceiptText } from './useReceiptText';

/** What is to be known of a receipt beyond its counts: what moved, what else is connected with it. */
export function ReceiptNotices({ job }: { job: ReceiptJob }) {
  return (
    <>
      <ClosedNotice job={job} />
      {isRemoval(job) && <MovedNotice data={job.data} />}
      {isRemoval(job) && hasEnded(job) && job.frozen && <MatchesNotice data={job.data} />}
      {isRemoval(job) ? <RestoredNotices id={job.id} /> : <RemovalNotice id={job.data.removalId} />}
    </>
  );
}

/** Why nothing could be put back, in the words that the campaign's page has for it. */
function ClosedNotice({ job }: { job: ReceiptJob }) {
  const translate = useTranslate();
  const { say } = useReceiptText();
  const reason = job.state === 'failed' ? closedReasonOf(job.failure) : null;
  if (!reason) return null;
  const text = reason === 'gone' ? say('restore.gone') : translate(`campaigns.accepts.${reason}`);
  return <Alert severity="warning">{text}</Alert>;
}

function MovedNotice({ data: { moved } }: { data: RemovalData }) {
  const { say, number } = useReceiptText();
  if (!moved) return null;
  const [least, most] = moved.totals ?? [];
  return (
    <Alert severity="warning">
      {say('moved', { confirmed: number(moved.confirmed), frozen: number(moved.frozen) })}{' '}
      {least !== undefined &&
        most !== undefined &&
        say(least === most ? 'movedSteady' : 'movedTotals', { least: number(least), most: number(most) })}
    </Alert>
  );
}

function MatchesNotice({ data: { chosen, newMatches } }: { data: RemovalData }) {
  const { say, counted } = useReceiptText();
  if (chosen.how !== 'search') return null;
  if (newMatches === null) return <Alert severity="info">{say('unreadMatches')}</Alert>;
  if (newMatches === 0) return <Typography variant="body2">{say('noNewMatches')}</Typography>;
  return <Alert severity="info">{counted('newMatches', newMatches)}</Alert>;
}

/** The restores that were made from a removal. */
function RestoredNotices({ id }: { id: string }) {
  const { say, number, when } = useReceiptText();
  const restores = useJobs()
    .filter(isReceipt)
    .flatMap(({ job }) => (!isRemoval(job) && job.data.removalId === id ? [job] : []));
  return restores.map((job) => (
    <Alert key={job.id} severity="info">
      {say('links.restored', {
        when: when(job.createdAt),
        count: number(job.counts.done),
        total: number(job.counts.total),
      })}{' '}
      <ReceiptLink id={job.id} />
    </Alert>
  ));
}

/** The removal that a restore belongs to. */
function RemovalNotice({ id }: { id: string }) {
  const { say, when } = useReceiptText();
  const removal = useJobs().find(({ job }) => job.id === id);
  if (!removal) return <Alert severity="info">{say('links.gone')}</Alert>;
  return (
    <Alert severity="info">
      {say('links.ofRemoval', { when: when(removal.job.createdAt) })} <ReceiptLink id={id} />
    </Alert>
  );
}

function ReceiptLink({ id }: { id: string }) {
  const { say } = useReceiptText();
  return (
    <MuiLink component={Link} to={receiptPath(id)} color="inherit">
      {say('links.open')}
    </MuiLink>
  );
}
