import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useDoorTranslate } from './translate';
import type { SignInState } from './useSignIn';

interface SignInOutcomeProps {
  /** Of the alert, for the field that it is about. */
  id: string;
  state: SignInState;
}

/** What became of a sign-in: our sentence, and the server's own words where it gave some. */
export function SignInOutcome({ id, state }: SignInOutcomeProps) {
  const translate = useDoorTranslate();
  return (
    <>
      {/* Always there, so that what it comes to say is announced; empty, it takes back the gap before it. */}
      <Box role="status" sx={{ color: 'text.secondary', fontSize: '0.8125rem', '&:empty': { mt: -2 } }}>
        {state.phase === 'busy' && state.isSlow && translate('door.stillTrying')}
        {state.phase === 'cancelled' && translate('door.cancelled')}
      </Box>
      {state.phase === 'failed' && (
        <Alert id={id} severity="error" role="alert">
          {translate(`door.failure.${state.failure.reason}`, { ...state.failure })}
          {state.failure.serverMessage && (
            <Box sx={{ mt: 0.5, opacity: 0.9 }}>
              {translate('errors.serverSays', { message: state.failure.serverMessage })}
            </Box>
          )}
        </Alert>
      )}
    </>
  );
}
