import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ErrorNotice } from '../layout/ErrorNotice';
import { useNumberFormat } from '../layout/useNumberFormat';
import { type Choices, ExportChoices } from './ExportChoices';
import { ExportOutcome } from './ExportOutcome';
import { ExportProgress } from './ExportProgress';
import type { ExportRequest } from './exportRequest';
import { useExport } from './useExport';

interface ExportDialogProps {
  request: ExportRequest;
  onClose: () => void;
}

/** Exports a list: what and how, then the progress with a way to stop, then what came of it. */
export function ExportDialog({ request, onClose }: ExportDialogProps) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const { state, start, stop } = useExport(request);
  const [choices, setChoices] = useState<Choices>({ format: 'csv', choice: 'shown' });
  const isWorking = state.name === 'reading' || state.name === 'writing';

  return (
    <Dialog
      open
      maxWidth="xs"
      fullWidth
      aria-labelledby="export-title"
      onClose={isWorking ? undefined : onClose}
    >
      <DialogTitle id="export-title">{request.title}</DialogTitle>
      <DialogContent>
        {state.name === 'choosing' && (
          <ExportChoices total={request.total} choices={choices} onChange={setChoices} />
        )}
        {isWorking && <ExportProgress step={state} />}
        {state.name === 'done' && <ExportOutcome {...state} />}
        {state.name === 'stopped' && (
          <Alert severity="info">{translate('exporting.stopped', { rows: formatNumber(state.rows) })}</Alert>
        )}
        {state.name === 'failed' && <ErrorNotice error={state.error} title={translate('exporting.failed')} />}
      </DialogContent>
      <DialogActions>
        {isWorking ? (
          // Keys: a button of its own for each state, which takes the focus as it appears.
          <Button key="stop" variant="outlined" onClick={stop} autoFocus>
            {translate('exporting.stop')}
          </Button>
        ) : (
          <Button key={state.name} onClick={onClose} autoFocus={state.name !== 'choosing'}>
            {translate(state.name === 'choosing' ? 'common.cancel' : 'common.close')}
          </Button>
        )}
        {(state.name === 'choosing' || state.name === 'failed') && (
          <Button variant="contained" onClick={() => start(choices)} autoFocus={state.name === 'choosing'}>
            {translate(state.name === 'choosing' ? 'exporting.button' : 'common.retry')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
