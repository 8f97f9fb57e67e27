import { Alert, AlertTitle } from '@mui/material';
import { useTranslate } from 'react-admin';
import { serverWords } from '../errorMessage';
import { RawText } from '../layout/RawText';
import { SipCallerError } from '../sipcaller/errors';
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
  const verdict = judgeCount(outcome.counted, rows);
  const isAllThere = verdict.kind === 'matches';
  const status = outcome.kind === 'unknown' ? answerTo(outcome.error).status : 0;
  const reason = outcome.kind === 'stopped' ? 'stopped' : status ? 'broken' : 'unknown';
  return (
    <Alert severity={isAllThere ? 'info' : 'warning'} role="alert">
      <AlertTitle>
        {isAllThere ? text.count(`outcome.${reason}All`, rows) : text.say(`outcome.${outcome.kind}Title`)}
      </AlertTitle>
      {outcome.kind === 'stopped' && !isAllThere && text.say('outcome.stoppedText')}
      {outcome.kind === 'unknown' && <WhatCame error={outcome.error} text={text} />}
      <div>
        <strong>{seenSentence(verdict, campaign, rows, text)}</strong>
      </div>
      {outcome.kind === 'unknown' && <AnswerBody error={outcome.error} />}
    </Alert>
  );
}

/** Not the usual sentence for such an error: that one says to try again, which here could double numbers. */
function WhatCame({ error, text: { say } }: { error: unknown; text: UploadText }) {
  const translate = useTranslate();
  const { status } = answerTo(error);
  return (
    <>
      {status ? say('outcome.brokenAnswer', { status }) : say('outcome.noAnswer')}{' '}
      {serverWords(error, translate)} {say('outcome.notRepeated')}
    </>
  );
}

function AnswerBody({ error }: { error: unknown }) {
  const translate = useTranslate();
  const { body } = answerTo(error);
  if (!body) return null;
  return (
    <details>
      <summary>{translate('common.details')}</summary>
      <RawText>{body}</RawText>
    </details>
  );
}

/** What the server answered to the upload: a status of 0 and no body when nothing came. */
function answerTo(error: unknown): Pick<SipCallerError, 'status' | 'body'> {
  return error instanceof SipCallerError ? error : { status: 0, body: '' };
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
