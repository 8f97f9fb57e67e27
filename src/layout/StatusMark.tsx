import CanceledIcon from '@mui/icons-material/CancelOutlined';
import FinishedIcon from '@mui/icons-material/CheckCircleOutlined';
import DraftIcon from '@mui/icons-material/EditOutlined';
import PausedIcon from '@mui/icons-material/PauseCircleOutlined';
import ActiveIcon from '@mui/icons-material/PlayCircleOutlined';
import { Box, type SvgIconProps } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import type { ComponentType } from 'react';
import { own } from '../sipcaller/json';
import type { CampaignStatus } from '../sipcaller/types';
import { STATUS_COLORS } from '../theme';
import { useCampaignWords } from './useCampaignWords';

const ICONS: Record<CampaignStatus, ComponentType<SvgIconProps>> = {
  Draft: DraftIcon,
  Active: ActiveIcon,
  Paused: PausedIcon,
  Canceled: CanceledIcon,
  Finished: FinishedIcon,
};

/** A campaign's status by colour, shape and word. A status that we do not know is shown as it came. */
export function StatusMark({ status }: { status: string | null | undefined }) {
  const words = useCampaignWords();
  const { palette } = useTheme();
  const Icon = own(ICONS, status ?? '');
  const tone = own(STATUS_COLORS[palette.mode], status ?? '');
  if (!Icon || !tone) return <span>{words.status(status)}</span>;
  return (
    <Box
      component="span"
      sx={{
        ...tone,
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        px: 0.75,
        borderRadius: 1,
        fontSize: '0.75rem',
        fontWeight: 600,
        lineHeight: '1.25rem',
        whiteSpace: 'nowrap',
      }}
    >
      <Icon sx={{ fontSize: '0.875rem' }} aria-hidden />
      {words.status(status)}
    </Box>
  );
}
