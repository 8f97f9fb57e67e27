import { Link as MuiLink } from '@mui/material';
import { useCreatePath } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Campaign } from '../sipcaller/types';

/** A campaign's name, cut where room is short, leading to its page. */
export function CampaignLink({ campaign }: { campaign: Campaign }) {
  const createPath = useCreatePath();
  return (
    <MuiLink
      component={Link}
      to={createPath({ resource: 'campaigns', type: 'show', id: campaign.id })}
      color="inherit"
      underline="hover"
      title={campaign.name}
      sx={{ display: 'block', fontWeight: 500, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' }}
      noWrap
    >
      {campaign.name}
    </MuiLink>
  );
}
