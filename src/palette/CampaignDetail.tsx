import { Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import { StatusMark } from '../layout/StatusMark';
import type { Campaign } from '../sipcaller/types';

/** In what state a found campaign is. */
export function CampaignDetail({ campaign }: { campaign: Campaign }) {
  const translate = useTranslate();
  return (
    <>
      {campaign.isArchived && <Chip size="small" variant="outlined" label={translate('palette.archived')} />}
      <StatusMark status={campaign.status} />
    </>
  );
}
