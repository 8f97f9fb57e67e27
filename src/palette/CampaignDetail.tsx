import { Box, Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ApiDate } from '../layout/ApiDate';
import { StatusMark } from '../layout/StatusMark';
import type { Campaign } from '../sipcaller/types';

/** In what state a found campaign is, and when it is planned: names may be given twice. */
export function CampaignDetail({ campaign }: { campaign: Campaign }) {
  const translate = useTranslate();
  return (
    <>
      <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
        <ApiDate value={campaign.startDate} dayOnly />
      </Box>
      {campaign.isArchived && <Chip size="small" variant="outlined" label={translate('palette.archived')} />}
      {campaign.status != null && <StatusMark status={campaign.status} />}
    </>
  );
}
