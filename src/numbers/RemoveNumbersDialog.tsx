import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { useRefresh, useTranslate } from 'react-admin';
import { LeaveGuard } from '../layout/LeaveGuard';
import { useNumberFormat } from '../layout/useNumberFormat';
import { useSipCaller } from '../providers/SipCallerContext';
import type { RemovalProgress } from '../sipcaller/removeNumbers';
import type { Campaign, CampaignNumber } from '../sipcaller/types';
import { useNumberSelection } from './NumberSelection';
import { RemovalProgressBar } from './RemovalProgressBar';
import { RemovalReport } from './RemovalReport';
import { type CountedRemoval, lookAgain, removeAndCount } from './removeAndCount';

interface RemoveNumbersDialogProps {
  campaign: Campaign;
  /** The set as it was when the dialog opened. */
  numbers: CampaignNumber[];
  onClose: () => void;
}

type Step =
  | { name: 'asking' }
  | { name: 'working'; progress: RemovalProgress }
  | { name: 'done'; removal: CountedRemoval };

/** Removes the selected numbers: asks first, then tells what reading back has shown. */
export function RemoveNumbersDialog({ campaign, numbers, onClose }: RemoveNumbersDialogProps) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const { step, remove, look, stop } = useRemoval(campaign, numbers);
  const counted = { smart_count: numbers.length, count: formatNumber(numbers.length) };
  const isWorking = step.name === 'working';

  return (
    <Dialog
      open
      maxWidth="sm"
      fullWidth
      aria-labelledby="remove-title"
      onClose={isWorking ? undefined : onClose}
    >
      <DialogTitle id="remove-title">
        {translate('numbers.remove.title', { ...counted, campaign: campaign.name })}
      </DialogTitle>
      <DialogContent>
        {step.name === 'asking' && <Question campaign={campaign} numbers={numbers} />}
        {step.name === 'working' && <RemovalProgressBar progress={step.progress} />}
        {step.name === 'done' && <RemovalReport removal={step.removal} />}
      </DialogContent>
      <DialogActions>
        {step.name === 'asking' && (
          <>
            <Button onClick={onClose} autoFocus>
              {translate('common.cancel')}
            </Button>
            <Button variant="contained" color="error" onClick={remove}>
              {translate('numbers.remove.confirm', counted)}
            </Button>
          </>
        )}
        {step.name === 'working' && (
          <Button onClick={stop} disabled={step.progress.phase === 'checking'}>
            {translate('numbers.remove.stop')}
          </Button>
        )}
        {step.name === 'done' && (
          <>
            {step.removal.unknown.length > 0 && (
              <Button onClick={() => look(step.removal)}>{translate('numbers.remove.lookAgain')}</Button>
            )}
            <Button variant="contained" onClick={onClose} autoFocus>
              {translate('common.close')}
            </Button>
          </>
        )}
      </DialogActions>
      <LeaveGuard isWorking={isWorking} />
    </Dialog>
  );
}

/** The steps of one removal, with its work and the way to stop it. */
function useRemoval(campaign: Campaign, numbers: CampaignNumber[]) {
  const client = useSipCaller();
  const refresh = useRefresh();
  const { dispatch } = useNumberSelection();
  const [step, setStep] = useState<Step>({ name: 'asking' });
  const stopping = useRef(new AbortController());
  const options = {
    signal: stopping.current.signal,
    onProgress: (progress: RemovalProgress) => setStep({ name: 'working', progress }),
  };
  const show = (removal: CountedRemoval) => {
    setStep({ name: 'done', removal });
    // What is still there, or may be, stays selected for another try.
    dispatch({ type: 'cleared' });
    dispatch({ type: 'pageTicked', rows: [...removal.remaining, ...removal.unknown], ticked: true });
    refresh();
  };
  const begin = (phase: RemovalProgress['phase'], total: number) =>
    setStep({ name: 'working', progress: { phase, done: 0, total } });

  return {
    step,
    stop: () => stopping.current.abort(),
    remove: async () => {
      begin('deleting', numbers.length);
      show(await removeAndCount(client, campaign.id, numbers, options));
    },
    look: async (removal: CountedRemoval) => {
      begin('checking', removal.unknown.length);
      show(await lookAgain(client, campaign.id, removal, options));
    },
  };
}

const SHOWN = 5;

function Question({ campaign, numbers }: Pick<RemoveNumbersDialogProps, 'campaign' | 'numbers'>) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const more = numbers.length - SHOWN;
  return (
    <>
      <ul>
        {numbers.slice(0, SHOWN).map(({ id, number, varValues }) => (
          <li key={id}>
            <strong>{number}</strong> {varValues.join(', ')}
          </li>
        ))}
        {more > 0 && (
          <li>{translate('numbers.remove.more', { smart_count: more, count: formatNumber(more) })}</li>
        )}
      </ul>
      <Typography>{translate('numbers.remove.consequence')}</Typography>
      {campaign.status === 'Active' && <Typography>{translate('numbers.remove.active')}</Typography>}
    </>
  );
}
