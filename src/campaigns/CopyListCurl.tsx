import TerminalIcon from '@mui/icons-material/Terminal';
import { Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CurlLine } from '../layout/CurlLine';
import { PopoverButton } from '../layout/PopoverButton';
import { useCurlTarget } from '../layout/useCurlTarget';
import { usePreferences } from '../preferences';
import { curlListCampaigns, KEY_VARIABLE } from '../sipcaller/curl';
import { useCampaignListQuery } from './useCampaignListQuery';

type Copied = 'done' | 'refused' | null;

/** "Copy as curl": the campaign list on screen, with its filter, sort and page, as a command. */
export function CopyListCurl() {
  const translate = useTranslate();
  const target = useCurlTarget();
  const query = useCampaignListQuery();
  const { dateForm } = usePreferences();
  const line = curlListCampaigns(target, query, dateForm);
  const [copied, setCopied] = useState<Copied>(null);

  const copy = () => {
    setCopied(null);
    // Without a secure context there is no clipboard, and the browser may refuse it: the line can be selected.
    const copying = navigator.clipboard?.writeText(line) ?? Promise.reject(new Error('No clipboard'));
    copying.then(
      () => setCopied('done'),
      () => setCopied('refused'),
    );
  };
  return (
    <PopoverButton
      startIcon={<TerminalIcon />}
      onOpen={copy}
      dialogName={translate('api.copyAsCurl')}
      dialogSx={{ p: 2, maxWidth: 640 }}
      dialog={() => (
        <>
          <Typography variant="body2" role="status">
            {copied && translate(`api.copied.${copied}`)}
          </Typography>
          <CurlLine line={line} what={`curl: ${translate('common.campaigns')}`} />
          <Typography variant="caption" color="textSecondary">
            {translate('api.keyHint', { variable: KEY_VARIABLE })}
          </Typography>
        </>
      )}
    >
      {translate('api.copyAsCurl')}
    </PopoverButton>
  );
}
