import CampaignIcon from '@mui/icons-material/CampaignOutlined';
import DashboardIcon from '@mui/icons-material/DashboardOutlined';
import LabelIcon from '@mui/icons-material/LabelOutlined';
import ReceiptIcon from '@mui/icons-material/ReceiptLongOutlined';
import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import type { SvgIconProps } from '@mui/material';
import type { ComponentType } from 'react';

/** A page that one can go to from anywhere: by the menu, the palette, or the keys `g` and then its letter. */
interface Place {
  /** Its path; `/` is the home page. */
  to: string;
  /** Its name, as a key of the messages. */
  label: string;
  icon: ComponentType<SvgIconProps>;
  /** The letter after `g`, one of its own for each place. */
  letter: string;
}

/** Every such page, in the order of the menu. */
export const PLACES: readonly Place[] = [
  { to: '/', label: 'dashboard.title', icon: DashboardIcon, letter: 'd' },
  { to: '/campaigns', label: 'common.campaigns', icon: CampaignIcon, letter: 'c' },
  { to: '/upload', label: 'common.upload', icon: UploadIcon, letter: 'u' },
  { to: '/receipts', label: 'receipts.title', icon: ReceiptIcon, letter: 'r' },
  { to: '/labels', label: 'labels.title', icon: LabelIcon, letter: 'l' },
];

/** Whether a path is the place's own or below it. */
export function isAt(place: Place, pathname: string): boolean {
  return pathname === place.to || (place.to !== '/' && pathname.startsWith(`${place.to}/`));
}
