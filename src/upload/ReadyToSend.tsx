import SendIcon from '@mui/icons-material/SendOutlined';
import { Alert, Box, Button, Typography } from '@mui/material';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { NoteField } from '../layout/NoteField';
import { JobNotKept } from '../layout/StorageNotice';
import { varCountOf } from '../phonelist/readSettings';
import { useJobs } from '../providers/JobsContext';
import type { Campaign } from '../sipcaller/types';
import type { ReadList } from './listReader';
import { reasonsOf } from './review/corrections';
import { useReviewText } from './review/useReviewText';
import { SendAgainDialog } from './SendAgainDialog';
import { sentBefore } from './similarLists';
import { type FileEntry, listedDraftsOf, premiumOf } from './uploadState';
import { useLacksRoom } from './useLacksRoom';
import { useTheirVarCount } from './useTheirVarCount';
import { useUploadText } from './useUploadText';

interface ReadyToSendProps {
  entry: FileEntry;
  list: ReadList;
  campaign: Campaign;
  /** Why it cannot be sent just now, though nothing is missing; it can by itself when that is over. */
  hindrance: ReactNode;
  onNote: (note: string) => void;
  onSend: () => void;
}

/** The button that sends, named by what it does, below what speaks against it and what cannot be undone. */
export function ReadyToSend({ entry, list, campaign, hindrance, onNote, onSend }: ReadyToSendProps) {
  const { say, count, number, time } = useUploadText();
  const review = useReviewText();
  const views = useJobs();
  const [asks, setAsks] = useState(false);
  const whyId = useId();
  const { ready } = list.result.totals;
  const before = sentBefore(views, list, campaign.id);
  const warning =
    before &&
    [
      count('again.sent', before.went, {
        name: campaign.name,
        time: time(new Date(before.job.createdAt)),
        total: number(before.job.data.totals.ready),
      }),
      ...(before.undone > 0 ? [count('similar.undone', before.undone)] : []),
    ].join(' ');
  const needsPremium = list.settings.premium === 'send' && premiumOf(entry) > 0 && !entry.acceptsPremium;
  const drafts = listedDraftsOf(entry);
  const reasons = reasonsOf(drafts, list.result.rejects).map((reason) =>
    review.say(`reasons.${reason}.what`),
  );
  const unapplied = drafts.size > 0 && count('send.drafts', drafts.size, { where: review.and(reasons) });
  const why = hindrance ?? (unapplied || (needsPremium && say('premium.needed')));
  const send = () => {
    setAsks(false);
    onSend();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (why) return;
    if (warning) setAsks(true);
    else send();
  };

  return (
    <Box
      component="form"
      onSubmit={submit}
      noValidate
      sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)', justifyItems: 'start' }}
    >
      {warning && (
        <Alert severity="warning" role="note">
          {warning} {say(`again.rule.${list.settings.already}`)}
        </Alert>
      )}
      <JobNotKept />
      <Cautions list={list} campaign={campaign} />
      <Box sx={{ width: '100%', maxWidth: 480, display: 'grid' }}>
        <NoteField note={entry.note} onChange={onNote} />
      </Box>
      <Typography variant="body2" color="textSecondary">
        {say(campaign.status === 'Active' ? 'send.consequenceActive' : 'send.consequence')}
      </Typography>
      {why && (
        <Alert severity="info" role="note" id={whyId}>
          {why}
        </Alert>
      )}
      <Button
        type="submit"
        variant="contained"
        color={warning ? 'warning' : 'primary'}
        startIcon={<SendIcon />}
        disabled={Boolean(why)}
        aria-describedby={why ? whyId : undefined}
        sx={{ overflowWrap: 'anywhere', textAlign: 'start' }}
      >
        {count('send.button', ready, { name: campaign.name })}
      </Button>
      {asks && warning && (
        <SendAgainDialog list={list} campaign={campaign} onClose={() => setAsks(false)} onConfirm={send}>
          {warning}
        </SendAgainDialog>
      )}
    </Box>
  );
}

/** What speaks against sending, without hindering it. */
function Cautions({ list, campaign }: { list: ReadList; campaign: Campaign }) {
  const { say, count, number } = useUploadText();
  const theirVarCount = useTheirVarCount(campaign);
  const lacksRoom = useLacksRoom(list.result.totals.ready);
  const varCount = varCountOf(list.settings);
  return (
    <>
      {theirVarCount !== null && theirVarCount !== varCount && (
        <Alert severity="warning" role="note">
          {count('send.otherVarCount', theirVarCount, { name: campaign.name, ours: number(varCount) })}
        </Alert>
      )}
      {lacksRoom && (
        <Alert severity="warning" role="note">
          {say('send.noRoom')}
        </Alert>
      )}
    </>
  );
}
