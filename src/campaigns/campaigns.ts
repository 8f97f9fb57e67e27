import type { ResourceProps } from 'react-admin';
import { CampaignList } from './CampaignList';

export const campaigns = {
  name: 'campaigns',
  list: CampaignList,
  recordRepresentation: 'name',
} satisfies ResourceProps;
