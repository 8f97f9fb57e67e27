import { Alert, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { isImport } from '../imports/importJob';
import { isListGone } from '../imports/listGone';
import { hasEnded } from '../jobs/job';
import { closedReasonOf } from '../removal/closedCampaign';
import type { RemovalData } from '../removal/removalJob';
import { LinkedReceipts } from './LinkedReceipts';
import { isRemoval, type ReceiptJob } from './receipt';
import { useReceiptText } from './useReceiptText';

/** What is to be known of a receipt beyond its counts: what moved, what else is connected with it. */
export function ReceiptNotices({ job }: { job: ReceiptJob }) {
  return (
    <>
      <ClosedNotice job={job} />
      <ListGoneNotice job={job} />
      {isRemoval(job) && <MovedNotice data={job.data} />}
      {isRemoval(job) && <UndecidedNotice data={job.data} />}
      {isRemoval(job) && hasEnded(job) && job.frozen && <MatchesNotice data={job.data} />}
      <LinkedReceipts job={job} />
    </>
  );
}

/** Why nothing could be put back or added, in the words that the campaign's page has for it. */
function ClosedNotice({ job }: { job: ReceiptJob }) {
  const translate = useTranslate();
  const { say } = useReceiptText();
  const reason = job.state === 'failed' ? closedReasonOf(job.failure) : null;
  if (!reason) return null;
  const gone = say(isImport(job) ? 'import.campaignGone' : 'restore.gone');
  return (
    <Alert severity="warning">{reason === 'gone' ? gone : translate(`campaigns.accepts.${reason}`)}</Alert>
  );
}

/** The rows of an import were lost before the journal had them. */
function ListGoneNotice({ job }: { job: ReceiptJob }) {
  const { say } = useReceiptText();
  if (!isImport(job) || job.state !== 'failed' || !isListGone(job.failure)) return null;
  return <Alert severity="warning">{say('import.listGone', { file: job.data.file.name })}</Alert>;
}

/** An undo looks for what an import added: what it finds may be less than that. */
function MovedNotice({ data: { moved, chosen } }: { data: RemovalData }) {
  const { say, number } = useReceiptText();
  if (!moved) return null;
  const [least, most] = moved.totals ?? [];
  const key = moved.confirmed === moved.frozen ? 'undo.movedSame' : 'undo.moved';
  return (
    <Alert severity="warning">
      {say(chosen.how === 'import' ? key : 'moved', {
        confirmed: number(moved.confirmed),
        frozen: number(moved.frozen),
      })}{' '}
      {least !== undefined &&
        most !== undefined &&
        say(least === most ? 'movedSteady' : 'movedTotals', { least: number(least), most: number(most) })}
    </Alert>
  );
}

function UndecidedNotice({ data: { undecided } }: { data: RemovalData }) {
  const { counted } = useReceiptText();
  return undecided ? <Alert severity="warning">{counted('undo.undecided', undecided)}</Alert> : null;
}

function MatchesNotice({ data: { chosen, newMatches } }: { data: RemovalData }) {
  const { say, counted } = useReceiptText();
  if (chosen.how !== 'search') return null;
  if (newMatches === null) return <Alert severity="info">{say('unreadMatches')}</Alert>;
  if (newMatches === 0) return <Typography variant="body2">{say('noNewMatches')}</Typography>;
  return <Alert severity="info">{counted('newMatches', newMatches)}</Alert>;
}
