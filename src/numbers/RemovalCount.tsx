import { Alert, Button, DialogActions, DialogContent, LinearProgress, Typography } from '@mui/material';
import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { ErrorNotice } from '../layout/ErrorNotice';
import { useNumberFormat } from '../layout/useNumberFormat';
import { useTask } from '../layout/useTask';
import { useSipCaller } from '../providers/SipCallerContext';
import type { Campaign } from '../sipcaller/types';
import { countMatches, type Matches } from './countMatches';
import type { Selection } from './selection';

interface RemovalCountProps {
  campaign: Campaign;
  selection: Selection;
  onCounted: (matches: Matches) => void;
  onClose: () => void;
}

/** Counts what matches where the API tells no totals: nothing is removed whose number nobody knows. */
export function RemovalCount({ campaign, selection, onCounted, onClose }: RemovalCountProps) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const client = useSipCaller();
  const { state, run, stop } = useTask<number, void>();
  const search = selection.how === 'search' ? selection.search : '';
  const begin = () =>
    run(async (signal, report) =>
      onCounted(await countMatches(client, campaign.id, search, { signal, report })),
    );
  // biome-ignore lint/correctness/useExhaustiveDependencies: counts once, when it is opened
  useEffect(() => {
    begin();
  }, []);
  const counted = 'progress' in state ? (state.progress ?? 0) : 0;
  const isWorking = state.step === 'working';

  return (
    <>
      <DialogContent>
        <Typography role="status">
          {translate('numbers.remove.counted', { smart_count: counted, count: formatNumber(counted) })}
        </Typography>
        {isWorking && <LinearProgress aria-label={translate('numbers.remove.counting')} sx={{ my: 1 }} />}
        {state.step === 'stopped' && (
          <Alert severity="info">{translate('numbers.remove.countingStopped')}</Alert>
        )}
        {state.step === 'failed' && (
          <ErrorNotice
            error={state.error}
            title={translate('numbers.remove.countingFailed')}
            onRetry={begin}
          />
        )}
      </DialogContent>
      <DialogActions>
        {isWorking ? (
          <Button key="stop" variant="outlined" onClick={stop} autoFocus>
            {translate('numbers.remove.stop')}
          </Button>
        ) : (
          <Button key="close" onClick={onClose} autoFocus>
            {translate('common.close')}
          </Button>
        )}
      </DialogActions>
    </>
  );
}
