import { Alert, Typography } from '@mui/material';
import type { CampaignNow } from '../campaigns/useCampaignNow';
import { ErrorNotice } from '../layout/ErrorNotice';
import { StatusMark } from '../layout/StatusMark';
import { statedNumbers } from '../sipcaller/statedNumbers';
import { useReceiptText } from './useReceiptText';

/** Where the numbers are taken out, and whether it calls just now. */
export function UndoTarget({ now, onRetry }: { now: CampaignNow; onRetry: () => void }) {
  const { say, number } = useReceiptText();
  if (now.step === 'reading') return <Typography role="status">{say('undo.reading')}</Typography>;
  if (now.step === 'failed') {
    return <ErrorNotice error={now.error} title={say('restore.readFailed')} onRetry={onRetry} />;
  }
  if (!now.campaign) {
    return (
      <Alert severity="error" role="alert">
        {say('undo.gone')}
      </Alert>
    );
  }
  const { status } = now.campaign;
  const numbers = statedNumbers(now.campaign);
  return (
    <Alert severity={status === 'Active' ? 'warning' : 'info'} role="status">
      <StatusMark status={status} />{' '}
      {numbers === null ? say('undo.holdsNotStated') : say('undo.holds', { count: number(numbers) })}{' '}
      {status === 'Active' && say('undo.active')}
    </Alert>
  );
}
