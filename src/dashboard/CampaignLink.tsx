import { Box, Link as MuiLink } from '@mui/material';
import { useCreatePath } from 'react-admin';
import { Link } from 'react-router-dom';
import { OddMark } from '../layout/OddMark';
import { useCampaignWords } from '../layout/useCampaignWords';
import { isAddressable } from '../sipcaller/campaignRow';
import type { Campaign } from '../sipcaller/types';

/** A campaign's name, cut where room is short, leading to its page; one without an ID leads nowhere. */
export function CampaignLink({ campaign }: { campaign: Campaign }) {
  const createPath = useCreatePath();
  const name = useCampaignWords().name(campaign);
  const sx = { fontWeight: 500, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' };
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75, minWidth: 0 }}>
      {isAddressable(campaign) ? (
        <MuiLink
          component={Link}
          to={createPath({ resource: 'campaigns', type: 'show', id: campaign.id })}
          color="inherit"
          underline="hover"
          title={name}
          sx={sx}
          noWrap
        >
          {name}
        </MuiLink>
      ) : (
        <Box component="span" title={name} sx={{ ...sx, whiteSpace: 'nowrap' }}>
          {name}
        </Box>
      )}
      <OddMark fields={campaign.oddFields} />
    </Box>
  );
}
