import { useRef, useState } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import { useNumberFormat } from '../layout/useNumberFormat';
import { useSipCaller } from '../providers/SipCallerContext';
import type { Campaign } from '../sipcaller/types';
import { type Addition, addNumber, type Doubt, lookForNumber, type NewNumber } from './addNumber';

/** Where the adding of one number is. */
type AdditionStep =
  | { name: 'filling' }
  | { name: 'working' }
  | { name: 'answered'; addition: Exclude<Addition, { result: 'added' }> }
  | { name: 'failed'; error: unknown };

/** The steps of adding one number; `onAdded` is called when it was seen in the campaign. */
export function useAddition(campaign: Campaign, onAdded: () => void) {
  const client = useSipCaller();
  const notify = useNotify();
  const refresh = useRefresh();
  const formatNumber = useNumberFormat();
  const [step, setStep] = useState<AdditionStep>({ name: 'filling' });
  const waiting = useRef<AbortController>(null);

  const finish = (number: string, addition: Addition) => {
    refresh();
    if (addition.result !== 'added') return setStep({ name: 'answered', addition });
    const { count } = addition;
    notify(count === null ? 'numbers.added.done' : 'numbers.added.doneWithCount', {
      type: 'success',
      messageArgs: { number, smart_count: count ?? 0, count: formatNumber(count ?? 0) },
    });
    onAdded();
  };

  return {
    step,
    edit: () => setStep({ name: 'filling' }),
    fail: (error: unknown) => setStep({ name: 'failed', error }),
    stopWaiting: () => waiting.current?.abort(),
    send: async (draft: NewNumber, again: boolean, countries: readonly string[]) => {
      waiting.current = new AbortController();
      setStep({ name: 'working' });
      try {
        finish(
          draft.number,
          await addNumber(client, campaign.id, draft, { again, countries, signal: waiting.current.signal }),
        );
      } catch (error) {
        setStep(waiting.current.signal.aborted ? { name: 'filling' } : { name: 'failed', error });
      }
    },
    lookAgain: async (number: string, doubt: Doubt) => {
      setStep({ name: 'working' });
      finish(number, await lookForNumber(client, campaign.id, number, doubt));
    },
  };
}
