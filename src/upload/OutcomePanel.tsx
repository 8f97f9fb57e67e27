import { Alert, AlertTitle, Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { ErrorNotice } from '../layout/ErrorNotice';
import type { Campaign } from '../sipcaller/types';
import { AnsweredOutcome } from './AnsweredOutcome';
import { CountTable } from './CountTable';
import { DoubtfulOutcome } from './DoubtfulOutcome';
import type { SendOutcome } from './sendUpload';
import { isAllThere, isInDoubt } from './sentLists';
import { useUploadText } from './useUploadText';

interface OutcomePanelProps {
  outcome: SendOutcome;
  campaign: Campaign;
  /** How many numbers were sent. */
  rows: number;
  onCount: () => Promise<void>;
  onBack: () => void;
  onReset: () => void;
}

/** What became of the upload, by the server's words and by counting, and what can be done next. */
export function OutcomePanel({ outcome, campaign, rows, onCount, onBack, onReset }: OutcomePanelProps) {
  const { say } = useUploadText();
  const isDone = outcome.kind === 'answered' || (isInDoubt(outcome) && isAllThere(outcome.counted, rows));
  return (
    <>
      <OutcomeNotice outcome={outcome} campaign={campaign} rows={rows} />
      {'counted' in outcome && <CountTable counted={outcome.counted} rows={rows} onCount={onCount} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        {'counted' in outcome && (
          <Button
            component={RouterLink}
            to={`/campaigns/${encodeURIComponent(campaign.id)}/show`}
            variant="outlined"
          >
            {say('outcome.openCampaign', { name: campaign.name })}
          </Button>
        )}
        <Button onClick={isDone ? onReset : onBack}>
          {say(isDone ? 'outcome.another' : 'outcome.back')}
        </Button>
      </Box>
    </>
  );
}

type NoticeProps = Pick<OutcomePanelProps, 'outcome' | 'campaign' | 'rows'>;

function OutcomeNotice({ outcome, campaign, rows }: NoticeProps) {
  const { say } = useUploadText();
  const translate = useTranslate();
  switch (outcome.kind) {
    case 'answered':
      return <AnsweredOutcome {...outcome} campaign={campaign} rows={rows} />;
    case 'unknown':
    case 'stopped':
      return <DoubtfulOutcome outcome={outcome} campaign={campaign} rows={rows} />;
    case 'refused':
    case 'notSent':
      return (
        <ErrorNotice error={outcome.error} title={say(`outcome.${outcome.kind}`)}>
          <div>{say('outcome.fileKept')}</div>
        </ErrorNotice>
      );
    case 'closed':
      return (
        <Alert severity="error" role="alert">
          <AlertTitle>{say('outcome.closed')}</AlertTitle>
          {translate(`campaigns.accepts.${outcome.refusal}`)} {say('outcome.fileKept')}
        </Alert>
      );
    case 'gone':
      return (
        <Alert severity="error" role="alert">
          {say('outcome.gone')} {say('outcome.fileKept')}
        </Alert>
      );
    case 'stoppedBefore':
      return null; // the reducer goes back to the file at once
  }
}
