import SendIcon from '@mui/icons-material/SendOutlined';
import { Alert, Button } from '@mui/material';
import { useState } from 'react';
import type { Campaign } from '../sipcaller/types';
import type { Reading } from './csvTypes';
import { SendAgainDialog } from './SendAgainDialog';
import { findSent, type SentList } from './sentLists';
import { useSentLists } from './useSentLists';
import { type UploadText, useUploadText } from './useUploadText';

interface ReadyToSendProps {
  file: File;
  reading: Reading;
  campaign: Campaign;
  /** How many variable values a number of the campaign has; null when that is not known. */
  theirVarCount: number | null;
  onSend: (campaign: Campaign) => void;
}

/** The button that sends, named by what it does, below what speaks against it. */
export function ReadyToSend({ file, reading, campaign, theirVarCount, onSend }: ReadyToSendProps) {
  const text = useUploadText();
  const [sentLists] = useSentLists();
  const [asks, setAsks] = useState(false);
  const sentBefore = findSent(sentLists, campaign, { file, numbersMark: reading.numbersMark });
  const warning = sentBefore && sentBeforeSentence(sentBefore, campaign, text);
  const { varCount } = reading.shape;
  return (
    <>
      {warning && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {warning}
        </Alert>
      )}
      {theirVarCount !== null && theirVarCount !== varCount && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {text.count('send.otherVarCount', theirVarCount, {
            name: campaign.name,
            ours: text.number(varCount),
          })}
        </Alert>
      )}
      <Button
        variant="contained"
        color={warning ? 'warning' : 'primary'}
        startIcon={<SendIcon />}
        onClick={() => (warning ? setAsks(true) : onSend(campaign))}
        sx={{ overflowWrap: 'anywhere', textAlign: 'start' }}
      >
        {text.count('send.button', reading.counts.ready, { name: campaign.name })}
      </Button>
      {asks && warning && (
        <SendAgainDialog onClose={() => setAsks(false)} onConfirm={() => onSend(campaign)}>
          {warning}
        </SendAgainDialog>
      )}
    </>
  );
}

function sentBeforeSentence({ state, rows, at }: SentList, { name }: Campaign, text: UploadText): string {
  return text.count(`again.${state}`, rows, { name, time: text.time(at) });
}
