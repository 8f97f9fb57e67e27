import CampaignIcon from '@mui/icons-material/CampaignOutlined';
import ListIcon from '@mui/icons-material/FormatListBulleted';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { focusContent } from '../layout/screenFocus';
import { useCampaignWords } from '../layout/useCampaignWords';
import { isAddressable } from '../sipcaller/campaignRow';
import type { Campaign } from '../sipcaller/types';
import { CampaignDetail } from './CampaignDetail';
import type { PaletteItem } from './items';
import { useCampaignSearch } from './useCampaignSearch';
import { useRecentCampaigns } from './useRecentCampaigns';

interface CampaignItems {
  /** Found by the text, or without a text those opened here lately. */
  items: PaletteItem[];
  isSearching: boolean;
  error: unknown;
  retry: () => void;
}

/** Campaigns as items: archived ones last, and the way to all of them in the list where more match. */
export function useCampaignItems(text: string): CampaignItems {
  const translate = useTranslate();
  const navigate = useNavigate();
  const words = useCampaignWords();
  const { found, more, ...state } = useCampaignSearch(text);
  const recent = useRecentCampaigns(text === '');

  const campaignItem = (campaign: Campaign): PaletteItem => ({
    id: `campaign:${campaign.id}`,
    label: words.name(campaign),
    icon: <CampaignIcon fontSize="small" />,
    detail: <CampaignDetail campaign={campaign} />,
    run: () => {
      recent.remember(campaign.id);
      navigate(`/campaigns/${encodeURIComponent(campaign.id)}/show`);
    },
    focus: focusContent,
  });
  const listItem = (isArchived: boolean): PaletteItem => ({
    id: `list:${isArchived}`,
    label: translate(isArchived ? 'palette.allArchived' : 'palette.allMatches', { text }),
    icon: <ListIcon fontSize="small" />,
    run: () => navigate(`/campaigns?${listQuery({ name: text, isArchived })}`),
    focus: focusContent,
  });

  // One that came without an ID leads nowhere, and is no choice.
  const campaigns = (text === '' ? recent.campaigns : found).filter(isAddressable);
  return { ...state, items: [...campaigns.map(campaignItem), ...more.map(listItem)] };
}

/** The address of the campaign list with a filter. */
function listQuery(filter: object): string {
  return new URLSearchParams({ filter: JSON.stringify(filter) }).toString();
}
