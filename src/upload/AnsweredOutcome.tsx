import { Alert, Box, Typography } from '@mui/material';
import { RawText } from '../layout/RawText';
import type { RawAnswer } from '../sipcaller/client';
import type { Campaign } from '../sipcaller/types';
import { readSummary } from '../sipcaller/uploadSummary';
import type { Counted } from './sendUpload';
import { useUploadText } from './useUploadText';
import { judgeCount } from './verdict';

interface AnsweredOutcomeProps {
  answer: RawAnswer;
  counted: Counted;
  campaign: Campaign;
  rows: number;
}

/** The server took the upload: a success only when the count says so too. */
export function AnsweredOutcome({ answer, counted, campaign, rows }: AnsweredOutcomeProps) {
  const { say, count, number } = useUploadText();
  const { name } = campaign;
  const verdict = judgeCount(counted, rows);
  const summary = readSummary(answer);
  const agrees = !summary || (summary.added === rows && summary.rejected.length === 0);
  return (
    <>
      {verdict.kind === 'matches' && (
        <Alert severity={agrees ? 'success' : 'warning'}>
          {count('outcome.success', verdict.added, { name })}
        </Alert>
      )}
      {verdict.kind === 'unchecked' && <Alert severity="warning">{say('outcome.unchecked')}</Alert>}
      {verdict.kind === 'none' && (
        <Alert severity="warning">
          {say('outcome.none', { name, sent: number(rows) })} {say('outcome.whyFewer')}
        </Alert>
      )}
      {verdict.kind === 'differs' && (
        <Alert severity="warning">
          {say(verdict.added > 0 ? 'outcome.differs' : 'outcome.fewer', {
            name,
            sent: number(rows),
            added: number(verdict.added),
            lost: number(-verdict.added),
          })}{' '}
          {say(verdict.added > rows ? 'outcome.whyMore' : 'outcome.whyFewer')}
        </Alert>
      )}
      <ServerAnswer answer={answer} />
    </>
  );
}

function ServerAnswer({ answer }: { answer: RawAnswer }) {
  const { say, count, number } = useUploadText();
  const summary = readSummary(answer);
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography variant="h3">{say('outcome.answer')}</Typography>
      {summary && (
        <Typography variant="body2">
          {count('outcome.answerAdded', summary.added)},{' '}
          {count('outcome.answerRejected', summary.rejected.length)}
        </Typography>
      )}
      {summary?.rejected.map(({ line, reason }) => (
        <Typography key={line} variant="body2" color="textSecondary">
          {say('outcome.answerRow', { line: number(line), reason })}
        </Typography>
      ))}
      {!summary && !answer.text.trim() && (
        <Typography variant="body2">{say('outcome.noAnswerText', { status: answer.status })}</Typography>
      )}
      {!summary && answer.text.trim() && <RawText>{answer.text.slice(0, ANSWER_SHOWN)}</RawText>}
    </Box>
  );
}

const ANSWER_SHOWN = 20_000;
