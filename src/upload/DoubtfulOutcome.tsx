import { Alert, AlertTitle } from '@mui/material';
import { ErrorNotice } from '../layout/ErrorNotice';
import type { Campaign } from '../sipcaller/types';
import type { SendOutcome } from './sendUpload';
import { type UploadText, useUploadText } from './useUploadText';
import { type CountVerdict, judgeCount } from './verdict';

interface DoubtfulOutcomeProps {
  outcome: Extract<SendOutcome, { kind: 'unknown' | 'stopped' }>;
  campaign: Campaign;
  rows: number;
}

/** No answer came, or the user stopped: what the count says, and that nothing was sent twice. */
export function DoubtfulOutcome({ outcome, campaign, rows }: DoubtfulOutcomeProps) {
  const text = useUploadText();
  const seen = seenSentence(judgeCount(outcome.counted, rows), campaign, rows, text);
  if (outcome.kind === 'unknown') {
    return (
      <ErrorNotice error={outcome.error} title={text.say('outcome.unknownTitle')}>
        <div>{text.say('outcome.notRepeated')}</div>
        <strong>{seen}</strong>
      </ErrorNotice>
    );
  }
  return (
    <Alert severity="warning" role="alert">
      <AlertTitle>{text.say('outcome.stoppedTitle')}</AlertTitle>
      {text.say('outcome.stoppedText')} <strong>{seen}</strong>
    </Alert>
  );
}

function seenSentence(verdict: CountVerdict, { name }: Campaign, rows: number, { say, number }: UploadText) {
  switch (verdict.kind) {
    case 'unchecked':
      return say('outcome.seenUnchecked');
    case 'none':
      return say('outcome.seenNone', { name });
    case 'matches':
      return say('outcome.seenAll', { name, added: number(verdict.added) });
    case 'differs':
      return say('outcome.seenSome', { added: number(verdict.added), sent: number(rows) });
  }
}
