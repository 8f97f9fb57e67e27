import { Alert, Typography } from '@mui/material';
import { type ImportJob, isImport } from '../imports/importJob';
import { hasEnded } from '../jobs/job';
import type { RemovalData, RestoreData } from '../removal/removalJob';
import { LinkedReceipts } from './LinkedReceipts';
import { isRemoval, isRestore, type ReceiptJob } from './receipt';
import { countUncertain } from './undos';
import { useOthersChange } from './useOthersChange';
import { useReceiptText } from './useReceiptText';

/** What is to be known of a receipt beyond its counts: what moved, what else is connected with it. */
export function ReceiptNotices({ job }: { job: ReceiptJob }) {
  return (
    <>
      {isRemoval(job) && <MovedNotice data={job.data} />}
      {isRemoval(job) && <UnreadableNotice of="unreadable" count={job.data.unreadable} />}
      {isImport(job) && <UnreadableNotice of="unreadableBefore" count={job.data.unreadable} />}
      {isRemoval(job) && <UndecidedNotice data={job.data} />}
      {isRemoval(job) && hasEnded(job) && job.startedAt !== null && <MatchesNotice data={job.data} />}
      {hasEnded(job) && <OthersNotice job={job} />}
      {isImport(job) && <UncertainNotice job={job} />}
      {isRestore(job) && <ValuesNotice data={job.data} />}
      <LinkedReceipts job={job} />
    </>
  );
}

/** The counts before and after do not fit together by this job alone. */
function OthersNotice({ job }: { job: ReceiptJob }) {
  const words = useOthersChange(job);
  return words && <Alert severity="info">{words}</Alert>;
}

/** An undo looks for what an import added: what it finds may be less than that. */
function MovedNotice({ data: { moved, chosen, unreadable = 0 } }: { data: RemovalData }) {
  const { say, counted, number } = useReceiptText();
  // Nothing moved: the rest could not be read, and that is said by itself.
  if (!moved || (unreadable > 0 && moved.frozen + unreadable === moved.confirmed)) return null;
  if (chosen.how === 'numbers') {
    const gone = moved.confirmed - moved.frozen;
    return (
      <Alert severity="info">{counted('movedTicked', gone, { confirmed: number(moved.confirmed) })}</Alert>
    );
  }
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

/** Records that could not be read, and what that means for this job. */
function UnreadableNotice({ of, count = 0 }: { of: 'unreadable' | 'unreadableBefore'; count?: number }) {
  const { counted } = useReceiptText();
  return count > 0 ? <Alert severity="warning">{counted(of, count)}</Alert> : null;
}

function UndecidedNotice({ data: { undecided } }: { data: RemovalData }) {
  const { counted } = useReceiptText();
  return undecided ? <Alert severity="warning">{counted('undo.undecided', undecided)}</Alert> : null;
}

/** Without a number that was seen to be added there is no button for an undo: what is there all the same is said here. */
function UncertainNotice({ job }: { job: ImportJob }) {
  const { counted } = useReceiptText();
  const count = countUncertain(job);
  return count > 0 ? <Alert severity="warning">{counted('undo.uncertain', count)}</Alert> : null;
}

function ValuesNotice({ data: { otherValues } }: { data: RestoreData }) {
  const { counted } = useReceiptText();
  return otherValues ? <Alert severity="warning">{counted('otherValues', otherValues)}</Alert> : null;
}

function MatchesNotice({ data: { chosen, newMatches } }: { data: RemovalData }) {
  const { say, counted } = useReceiptText();
  if (chosen.how !== 'search') return null;
  if (newMatches === null) return <Alert severity="info">{say('unreadMatches')}</Alert>;
  if (newMatches === 0) return <Typography variant="body2">{say('noNewMatches')}</Typography>;
  return <Alert severity="info">{counted('newMatches', newMatches)}</Alert>;
}
