import { Alert, AlertTitle, Button } from '@mui/material';
import { Component, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface CrashBoundaryProps {
  /** A failed screen gets a fresh start when this changes. */
  place: string;
  children: ReactNode;
}

/** Keeps a screen that throws from taking the whole console down. */
export class CrashBoundary extends Component<CrashBoundaryProps, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override componentDidUpdate(before: CrashBoundaryProps) {
    if (this.state.crashed && before.place !== this.props.place) this.setState({ crashed: false });
  }

  override render() {
    return this.state.crashed ? <Crash /> : this.props.children;
  }
}

function Crash() {
  const translate = useTranslate();
  const reload = (
    <Button color="inherit" onClick={() => location.reload()}>
      {translate('common.crash.reload')}
    </Button>
  );
  return (
    <Alert severity="error" action={reload} sx={{ mt: 3 }}>
      <AlertTitle>{translate('common.crash.title')}</AlertTitle>
      {translate('common.crash.text')}
    </Alert>
  );
}
