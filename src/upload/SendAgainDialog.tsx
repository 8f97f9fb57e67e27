import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  LinearProgress,
} from '@mui/material';
import { useCallback, useEffect, useId } from 'react';
import { useTranslate } from 'react-admin';
import { useTask } from '../layout/useTask';
import { useSipCaller } from '../providers/SipCallerContext';
import type { Campaign } from '../sipcaller/types';
import type { ReadList } from './listReader';
import { useUploadText } from './useUploadText';
import { type HeldFact, lookHeld, whatHappens } from './whatHappens';

interface SendAgainDialogProps {
  list: ReadList;
  campaign: Campaign;
  /** What is known of the last time. */
  children: string;
  onClose: () => void;
  onConfirm: () => void;
}

/** Asks before a list goes out that was sent to the same campaign before: with what that would do now. */
export function SendAgainDialog({ list, campaign, children, onClose, onConfirm }: SendAgainDialogProps) {
  const { say } = useUploadText();
  const translate = useTranslate();
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{say('again.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ overflowWrap: 'anywhere' }}>{children}</DialogContentText>
        <Outcome list={list} campaign={campaign} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {translate('common.cancel')}
        </Button>
        <Button color="warning" onClick={onConfirm}>
          {say('again.confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** What would happen now: the campaign is looked at for that, where it is not too large to do so unasked. */
function Outcome({ list, campaign: { id } }: Pick<SendAgainDialogProps, 'list' | 'campaign'>) {
  const { say, count, number } = useUploadText();
  const client = useSipCaller();
  const { state, run } = useTask<never, HeldFact>();
  const look = useCallback(
    (isAskedFor: boolean) => run((signal) => lookHeld(client, id, list.ready, isAskedFor, { signal })),
    [run, client, id, list],
  );
  useEffect(() => void look(false), [look]);
  const isLooking = state.step === 'idle' || state.step === 'working';
  const fact: HeldFact = state.step === 'done' ? state.result : { kind: 'notChecked' };
  const { key, count: howMany, of, rest } = whatHappens(list.settings.already, fact);
  return (
    <Box sx={{ mt: 1.5 }}>
      <DialogContentText role="status" color="textPrimary">
        {isLooking
          ? say('again.looking')
          : count(`again.${key}`, howMany, { total: number(of), rest: number(rest) })}
      </DialogContentText>
      {isLooking && <LinearProgress aria-label={say('again.looking')} sx={{ mt: 1 }} />}
      {!isLooking && fact.kind !== 'known' && (
        <Button size="small" onClick={() => look(true)} sx={{ ml: -0.6 }}>
          {say('again.look')}
        </Button>
      )}
    </Box>
  );
}
