import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type FormEvent, useEffect, useId, useRef } from 'react';
import { Field } from './Field';
import { KeyField } from './KeyField';
import { SignInOutcome } from './SignInOutcome';
import type { Credentials } from './signIn';
import { useDoorTranslate } from './translate';
import type { SignInState } from './useSignIn';

interface SignInFormProps {
  typed: Credentials;
  onType: (change: Partial<Credentials>) => void;
  state: SignInState;
  onSubmit: () => void;
  onCancel: () => void;
}

/** Who signs in, and the button that does it; the field at fault has the focus after a failure. */
export function SignInForm({ typed, onType, state, onSubmit, onCancel }: SignInFormProps) {
  const translate = useDoorTranslate();
  const errorId = useId();
  const { faulty, accountInput, keyInput } = useFocusOnFault(state);
  const isBusy = state.phase === 'busy';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Box
      component="form"
      noValidate
      autoComplete="off"
      onSubmit={submit}
      sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}
    >
      <Field
        label={translate('door.account')}
        value={typed.account}
        onChange={(account) => onType({ account })}
        inputRef={accountInput}
        isFaulty={faulty === 'account'}
        errorId={errorId}
        autoFocus
      />
      <KeyField
        value={typed.key}
        onChange={(key) => onType({ key })}
        hint={translate('door.keyKept')}
        inputRef={keyInput}
        isFaulty={faulty === 'key'}
        errorId={errorId}
      />
      <Field
        label={translate('door.userName')}
        value={typed.userName}
        onChange={(userName) => onType({ userName })}
        hint={translate('door.userNameHint')}
      />
      <Box sx={{ display: 'flex', gap: 1, mt: 0.5 }}>
        <Button type="submit" variant="contained" aria-disabled={isBusy} sx={{ flexGrow: 1 }}>
          {translate(isBusy ? 'door.submitting' : 'door.submit')}
        </Button>
        {isBusy && <Button onClick={onCancel}>{translate('common.cancel')}</Button>}
      </Box>
      <SignInOutcome id={errorId} state={state} />
    </Box>
  );
}

/** Which field is at fault; the focus goes there when a sign-in fails. */
function useFocusOnFault(state: SignInState) {
  const accountInput = useRef<HTMLInputElement>(null);
  const keyInput = useRef<HTMLInputElement>(null);
  const faulty = state.phase === 'failed' ? state.failure.field : null;
  useEffect(() => {
    if (state.phase !== 'failed') return;
    if (state.failure.field === 'account') accountInput.current?.focus();
    if (state.failure.field === 'key') keyInput.current?.focus();
  }, [state]);
  return { faulty, accountInput, keyInput };
}
