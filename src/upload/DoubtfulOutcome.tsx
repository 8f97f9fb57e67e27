import { Alert, AlertTitle } from '@mui/material';
import { useTranslate } from 'react-admin';
import { serverWords } from '../errorMessage';
import { SipCallerError } from '../sipcaller/errors';
import type { Campaign } from '../sipcaller/types';
import { RawText } from './RawText';
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
  if (outcome.kind === 'unknown') return <UnknownOutcome error={outcome.error} seen={seen} text={text} />;
  return (
    <Alert severity="warning" role="alert">
      <AlertTitle>{text.say('outcome.stoppedTitle')}</AlertTitle>
      {text.say('outcome.stoppedText')} <strong>{seen}</strong>
    </Alert>
  );
}

interface UnknownOutcomeProps {
  error: unknown;
  seen: string;
  text: UploadText;
}

/** Not the usual sentence for such an error: that one says to try again, which here could double numbers. */
function UnknownOutcome({ error, seen, text: { say } }: UnknownOutcomeProps) {
  const translate = useTranslate();
  const { status, body } = error instanceof SipCallerError ? error : { status: 0, body: '' };
  return (
    <Alert severity="warning" role="alert">
      <AlertTitle>{say('outcome.unknownTitle')}</AlertTitle>
      {status ? say('outcome.brokenAnswer', { status }) : say('outcome.noAnswer')}{' '}
      {serverWords(error, translate)} {say('outcome.notRepeated')}
      <div>
        <strong>{seen}</strong>
      </div>
      {body && (
        <details>
          <summary>{translate('common.details')}</summary>
          <RawText>{body}</RawText>
        </details>
      )}
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
