import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ErrorNotice } from '../layout/ErrorNotice';
import { LeaveGuard } from '../layout/LeaveGuard';
import { useTypedGuard } from '../layout/useTypedGuard';
import type { Campaign } from '../sipcaller/types';
import { AdditionNotice } from './AdditionNotice';
import type { NewNumber } from './addNumber';
import { NumberCountry } from './NumberCountry';
import { NumberFields } from './NumberFields';
import { NumberSuggestions } from './NumberSuggestions';
import { useAddition } from './useAddition';
import { useHomeReading } from './useHomeReading';

interface AddNumberDialogProps {
  campaign: Campaign;
  /** How many variable values the campaign's numbers have, as far as was seen. */
  variableCount: number;
  onClose: () => void;
}

/** Adds one number with its variable values, checked before it is sent and read back after. */
export function AddNumberDialog({ campaign, variableCount, onClose }: AddNumberDialogProps) {
  const translate = useTranslate();
  const [draft, setDraft] = useState<NewNumber>({ number: '', varValues: Array(variableCount).fill('') });
  const [touched, setTouched] = useState(false);
  const { step, edit, fail, send, lookAgain, stopWaiting } = useAddition(campaign, onClose);
  const { reading, judgement, judge, countries, choose } = useHomeReading(draft.number);
  const number = judgement?.ok ? judgement.number : '';
  const working = step.name === 'working';
  const addition = step.name === 'answered' ? step.addition : null;

  useTypedGuard(!working && [draft.number, ...draft.varValues].some((text) => text !== ''), onClose);

  const add = async (again: boolean) => {
    try {
      const judged = await judge();
      if (judged.ok) await send({ ...draft, number: judged.number }, again, countries);
      else setTouched(true);
    } catch (error) {
      fail(error);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // After a doubt, Enter must not send the number once more.
    if (!addition) add(false);
  };
  const change = (next: NewNumber) => {
    setDraft(next);
    edit();
  };

  return (
    <Dialog open maxWidth="xs" fullWidth aria-labelledby="add-title" onClose={working ? undefined : onClose}>
      <form onSubmit={submit} noValidate>
        <DialogTitle id="add-title">{translate('numbers.addTo', { campaign: campaign.name })}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
          <NumberFields
            draft={draft}
            judgement={judgement?.ok || touched ? judgement : null}
            disabled={working}
            onChange={change}
            onLeave={() => setTouched(draft.number !== '')}
          >
            {judgement && !judgement.ok && (
              <NumberSuggestions
                suggestions={judgement.suggestions}
                disabled={working}
                onUse={(number) => change({ ...draft, number })}
              />
            )}
            {reading && (
              <NumberCountry
                reading={reading}
                disabled={working}
                onChange={(country) => {
                  choose(country);
                  edit();
                }}
              />
            )}
          </NumberFields>
          {addition && <AdditionNotice number={number || draft.number} addition={addition} />}
          {step.name === 'failed' && (
            <ErrorNotice error={step.error} title={translate('numbers.added.failed')} />
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={working ? stopWaiting : onClose}>
            {translate(working ? 'numbers.added.stopWaiting' : 'common.cancel')}
          </Button>
          {addition && (
            <Button color="warning" onClick={() => add(true)}>
              {translate(addition.result === 'otherWriting' ? 'numbers.added.anyway' : 'numbers.added.again')}
            </Button>
          )}
          {addition && 'before' in addition && (
            <Button variant="contained" onClick={() => lookAgain(number, addition)}>
              {translate('numbers.added.lookAgain')}
            </Button>
          )}
          {!addition && (
            <Button type="submit" variant="contained" loading={working}>
              {translate('numbers.add')}
            </Button>
          )}
        </DialogActions>
      </form>
      <LeaveGuard isWorking={working} />
    </Dialog>
  );
}
