import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Component, type ReactNode } from 'react';
import type { SessionStore } from '../session';
import { ConsoleNotLoadedError } from './loadConsole';
import { useDoorTranslate } from './translate';

interface ConsoleBoundaryProps {
  session: SessionStore;
  children: ReactNode;
}

/** Catches a console that cannot be loaded or that failed while rendering. */
export class ConsoleBoundary extends Component<ConsoleBoundaryProps, { error: unknown }> {
  override state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    const isNotLoaded = this.state.error instanceof ConsoleNotLoadedError;
    return <Failed isNotLoaded={isNotLoaded} onSignOut={this.props.session.clear} />;
  }
}

function Failed({ isNotLoaded, onSignOut }: { isNotLoaded: boolean; onSignOut: () => void }) {
  const translate = useDoorTranslate();
  const words = isNotLoaded ? 'door.notLoaded' : 'common.crash';
  // A fresh page and not a second import: a browser may remember that a file failed, and after an update
  // of the console only a fresh page knows the files' new names.
  const reload = () => window.location.reload();
  return (
    <Box component="main" sx={{ maxWidth: 480, mx: 'auto', px: 3, pt: '20vh' }}>
      <Box role="alert">
        <Typography variant="h1" gutterBottom>
          {translate(`${words}.title`)}
        </Typography>
        <Typography sx={{ color: 'text.secondary' }}>{translate(`${words}.text`)}</Typography>
      </Box>
      <Box sx={{ display: 'flex', gap: 1, mt: 3 }}>
        <Button variant="contained" onClick={reload}>
          {translate(isNotLoaded ? 'common.retry' : 'common.crash.reload')}
        </Button>
        <Button onClick={onSignOut}>{translate('common.signOut')}</Button>
      </Box>
    </Box>
  );
}
