import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  LinearProgress,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useListContext, useRefresh, useTranslate } from 'react-admin';
import { useNumberFormat } from '../layout/useNumberFormat';
import { useSipCaller } from '../providers/SipCallerContext';
import type { Campaign, CampaignNumber } from '../sipcaller/types';
import { RemovalReport } from './RemovalReport';
import { type CountedRemoval, removeAndCount } from './removeAndCount';

interface RemoveNumbersDialogProps {
  campaign: Campaign;
  /** The set as it was when the dialog opened. */
  numbers: CampaignNumber[];
  onClose: () => void;
}

type Step = { name: 'asking' } | { name: 'removing' } | { name: 'done'; removal: CountedRemoval };

/** Removes the selected numbers: asks first, then tells what reading back has shown. */
export function RemoveNumbersDialog({ campaign, numbers, onClose }: RemoveNumbersDialogProps) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const client = useSipCaller();
  const refresh = useRefresh();
  const { onUnselectItems } = useListContext();
  const [step, setStep] = useState<Step>({ name: 'asking' });
  const counted = { smart_count: numbers.length, count: formatNumber(numbers.length) };

  const remove = async () => {
    setStep({ name: 'removing' });
    const removal = await removeAndCount(client, campaign.id, numbers);
    setStep({ name: 'done', removal });
    onUnselectItems();
    refresh();
  };

  return (
    <Dialog
      open
      maxWidth="sm"
      fullWidth
      aria-labelledby="remove-title"
      onClose={step.name === 'removing' ? undefined : onClose}
    >
      <DialogTitle id="remove-title">
        {translate('numbers.remove.title', { ...counted, campaign: campaign.name })}
      </DialogTitle>
      <DialogContent>
        {step.name === 'asking' && <Question campaign={campaign} numbers={numbers} />}
        {step.name === 'removing' && (
          <>
            <Typography role="status">{translate('numbers.remove.working')}</Typography>
            <LinearProgress aria-label={translate('numbers.remove.working')} sx={{ mt: 1 }} />
          </>
        )}
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
        {step.name === 'done' && (
          <Button variant="contained" onClick={onClose} autoFocus>
            {translate('common.close')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
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
