import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { type FormEvent, useEffect, useId, useRef, useState, useSyncExternalStore } from 'react';
import type { Config } from '../config';
import type { Session, SessionStore } from '../session';
import { Field } from './Field';
import { KeyField } from './KeyField';
import { SignInOutcome } from './SignInOutcome';
import { useDoorTranslate } from './translate';
import { useSignIn } from './useSignIn';

interface KeyAgainProps {
  config: Config;
  session: SessionStore;
  /** The session has a proven key again: what failed for want of one can be asked anew. */
  onRenewed: () => void;
}

/**
 * Asks for a new key when the API refused the present one in mid-work, or another one may do what it may not. What is on
 * screen stays beneath it, and the account with it: another account is another sign-in.
 */
export function KeyAgain({ config, session, onRenewed }: KeyAgainProps) {
  const question = useSyncExternalStore(session.subscribe, session.keyQuestion);
  const present = useSyncExternalStore(session.subscribe, session.get);
  if (!question || !present) return null;
  const renew = (renewed: Session) => {
    session.set(renewed);
    onRenewed();
  };
  // The key is good for everything else: the user may go on with it.
  const isForbidden = question === 'forbidden';
  return (
    <KeyDialog
      config={config}
      present={present}
      words={isForbidden ? 'other' : 'again'}
      onRenewed={renew}
      onLeave={isForbidden ? session.keepKey : session.clear}
    />
  );
}

interface KeyDialogProps {
  config: Config;
  present: Session;
  /** Of the messages below `door`. */
  words: 'again' | 'other';
  onRenewed: (renewed: Session) => void;
  onLeave: () => void;
}

function KeyDialog({ config, present, words, onRenewed, onLeave }: KeyDialogProps) {
  const translate = useDoorTranslate();
  const id = useId();
  const [key, setKey] = useState('');
  const { state, submit, cancel } = useSignIn(async () => config, onRenewed);
  const keyInput = useRef<HTMLInputElement>(null);
  const isBusy = state.phase === 'busy';
  useEffect(() => {
    if (state.phase === 'failed') keyInput.current?.focus();
  }, [state]);

  const renew = (event: FormEvent) => {
    event.preventDefault();
    submit({ ...present, key });
  };
  return (
    <Dialog open fullWidth maxWidth="xs" aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
      <Box component="form" noValidate autoComplete="off" onSubmit={renew}>
        <DialogTitle id={`${id}-title`}>{translate(`door.${words}.title`)}</DialogTitle>
        <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
          <Typography id={`${id}-text`} variant="body2" sx={{ color: 'text.secondary' }}>
            {translate(`door.${words}.text`)}
          </Typography>
          <Field label={translate('door.account')} value={present.account} readOnly />
          <KeyField
            value={key}
            onChange={setKey}
            hint={translate('door.keyKept')}
            inputRef={keyInput}
            isFaulty={state.phase === 'failed' && state.failure.field === 'key'}
            errorId={`${id}-error`}
            autoFocus
          />
          <SignInOutcome id={`${id}-error`} state={state} />
        </DialogContent>
        <DialogActions>
          <Button onClick={isBusy ? cancel : onLeave}>
            {translate(isBusy ? 'common.cancel' : `door.${words}.leave`)}
          </Button>
          <Button type="submit" variant="contained" aria-disabled={isBusy}>
            {translate(isBusy ? 'door.submitting' : `door.${words}.submit`)}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
