import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import type { SessionStore } from '../session';
import { keepsNothing } from '../standIns';
import { DoorSettings } from './DoorSettings';
import { preloadConsole, whenIdle } from './loadConsole';
import { SignInForm } from './SignInForm';
import type { Credentials } from './signIn';
import { useDoorTranslate } from './translate';
import type { Settings } from './useSettings';
import { useSignIn } from './useSignIn';
import { WhereToFind } from './WhereToFind';
import { WhichServer } from './WhichServer';

interface SignInPageProps {
  settings: Settings;
  session: SessionStore;
}

const NOTHING: Credentials = { account: '', key: '', userName: '' };

/** The sign-in page: the form, which SIP Caller it leads to, and where what it asks for is found. */
export function SignInPage({ settings, session }: SignInPageProps) {
  const translate = useDoorTranslate();
  const [typed, setTyped] = useState(NOTHING);
  const { state, submit, cancel } = useSignIn(settings.load, session.set);
  // While the user types, and not before there is something to type into.
  useEffect(() => whenIdle(preloadConsole), []);

  const enterDemo = (demo: { account: string; key: string }) => {
    const filled = { ...typed, ...demo };
    setTyped(filled);
    submit(filled);
  };
  return (
    <Box sx={{ minHeight: '100dvh', display: 'flex', flexDirection: 'column' }}>
      <DoorHeader />
      <Box component="main" sx={PAGE}>
        <Box>
          <Typography variant="h1">{translate('door.title')}</Typography>
          <Typography sx={{ color: 'text.secondary', mb: 2.5 }}>{translate('door.tagline')}</Typography>
          {keepsNothing() && (
            <Alert severity="warning" sx={{ mb: 2 }}>
              {translate('door.keepsNothing')}
            </Alert>
          )}
          <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 }, mb: 2 }}>
            <SignInForm
              typed={typed}
              onType={(change) => setTyped({ ...typed, ...change })}
              state={state}
              onSubmit={() => submit(typed)}
              onCancel={cancel}
            />
          </Paper>
          <WhichServer settings={settings} onDemo={enterDemo} isBusy={state.phase === 'busy'} />
        </Box>
        <WhereToFind />
      </Box>
    </Box>
  );
}

function DoorHeader() {
  const translate = useDoorTranslate();
  return (
    <Box
      component="header"
      sx={{ display: 'flex', alignItems: 'center', gap: 1.25, px: { xs: 2, sm: 3 }, py: 1.5 }}
    >
      <img src="/favicon.svg" alt="" width={26} height={26} />
      <Typography component="span" sx={{ fontWeight: 650, flexGrow: 1 }}>
        {translate('common.app')}
      </Typography>
      <DoorSettings />
    </Box>
  );
}

const PAGE = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 420px)', md: '420px 340px' },
  justifyContent: 'center',
  alignItems: 'start',
  columnGap: 8,
  rowGap: 3,
  width: '100%',
  px: 2,
  pt: { xs: 2, md: '9vh' },
  pb: 4,
};
