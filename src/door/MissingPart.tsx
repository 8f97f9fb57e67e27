import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useDoorTranslate } from './translate';

interface MissingPartProps {
  /** What could not be loaded: its sentence is `door.missing.<part>`. */
  part: 'jobs' | 'language';
  onRetry: () => void;
}

/** Says of a part that has no place on the screen that it could not be loaded; the console goes on without it. */
export function MissingPart({ part, onRetry }: MissingPartProps) {
  const translate = useDoorTranslate();
  return (
    <Alert
      severity="warning"
      role="alert"
      sx={{
        position: 'fixed',
        bottom: 16,
        left: 16,
        maxWidth: 'calc(100vw - 32px)',
        zIndex: 'snackbar',
        boxShadow: 4,
      }}
    >
      {translate(`door.missing.${part}`)}{' '}
      <Button size="small" color="inherit" onClick={onRetry}>
        {translate('common.retry')}
      </Button>
      <Button size="small" color="inherit" onClick={() => window.location.reload()}>
        {translate('common.part.reload')}
      </Button>
    </Alert>
  );
}
