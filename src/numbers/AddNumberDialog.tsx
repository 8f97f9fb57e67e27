import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { ErrorNotice } from '../layout/ErrorNotice';
import { useNumberFormat } from '../layout/useNumberFormat';
import { useSipCaller } from '../providers/SipCallerContext';
import type { Campaign } from '../sipcaller/types';
import { type Addition, addNumber, type NewNumber } from './addNumber';
import { NumberFields } from './NumberFields';
import { useVariableCount } from './NumberTable';
import { checkNumber } from './phoneNumber';

type Step =
  | { name: 'filling' }
  | { name: 'sending' }
  | { name: 'answered'; addition: Exclude<Addition, { result: 'added' }> }
  | { name: 'failed'; error: unknown };

/** Adds one number with its variable values, checked before it is sent and read back after. */
export function AddNumberDialog({ campaign, onClose }: { campaign: Campaign; onClose: () => void }) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const client = useSipCaller();
  const notify = useNotify();
  const refresh = useRefresh();
  const variableCount = useVariableCount();
  const [draft, setDraft] = useState<NewNumber>({ number: '', varValues: Array(variableCount).fill('') });
  const [touched, setTouched] = useState(false);
  const [step, setStep] = useState<Step>({ name: 'filling' });
  const check = checkNumber(draft.number);

  const send = async (again: boolean) => {
    if (!check.ok) return setTouched(true);
    setStep({ name: 'sending' });
    try {
      const addition = await addNumber(client, campaign.id, { ...draft, number: check.number }, { again });
      refresh();
      if (addition.result !== 'added') return setStep({ name: 'answered', addition });
      const message = addition.count === null ? 'numbers.added.done' : 'numbers.added.doneWithCount';
      const count = { smart_count: addition.count ?? 0, count: formatNumber(addition.count ?? 0) };
      notify(message, { type: 'success', messageArgs: { number: check.number, ...count } });
      onClose();
    } catch (error) {
      setStep({ name: 'failed', error });
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(false);
  };
  const change = (next: NewNumber) => {
    setDraft(next);
    setStep({ name: 'filling' });
  };
  const isAsking = step.name === 'answered' && step.addition.result === 'alreadyThere';
  const sending = step.name === 'sending';

  return (
    <Dialog open maxWidth="xs" fullWidth aria-labelledby="add-title" onClose={sending ? undefined : onClose}>
      <form onSubmit={submit} noValidate>
        <DialogTitle id="add-title">{translate('numbers.addTo', { campaign: campaign.name })}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
          <NumberFields
            draft={draft}
            reason={touched && !check.ok ? check.reason : null}
            disabled={sending}
            onChange={change}
            onLeave={() => setTouched(draft.number !== '')}
          />
          {step.name === 'answered' && <AdditionNotice number={draft.number} addition={step.addition} />}
          {step.name === 'failed' && (
            <ErrorNotice error={step.error} title={translate('numbers.added.failed')} />
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={sending}>
            {translate('common.cancel')}
          </Button>
          {isAsking ? (
            <Button variant="outlined" color="warning" onClick={() => send(true)}>
              {translate('numbers.added.again')}
            </Button>
          ) : (
            <Button type="submit" variant="contained" loading={sending}>
              {translate('numbers.add')}
            </Button>
          )}
        </DialogActions>
      </form>
    </Dialog>
  );
}

interface AdditionNoticeProps {
  number: string;
  addition: Exclude<Addition, { result: 'added' }>;
}

function AdditionNotice({ number, addition }: AdditionNoticeProps) {
  const translate = useTranslate();
  if ('error' in addition) {
    const text = translate(`numbers.added.${addition.result}`, { number });
    return <ErrorNotice error={addition.error}>{text}</ErrorNotice>;
  }
  const times = addition.result === 'alreadyThere' ? addition.times : 0;
  return (
    <Alert severity="warning" role="alert">
      {translate(`numbers.added.${addition.result}`, { number, smart_count: times })}
    </Alert>
  );
}
