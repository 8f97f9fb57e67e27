import RefreshIcon from '@mui/icons-material/Refresh';
import { Box, IconButton, Tooltip } from '@mui/material';
import { useTranslate } from 'react-admin';
import { IntervalMenu } from './IntervalMenu';
import { LiveStatus } from './LiveStatus';
import type { HeldRows } from './useHeldRows';
import type { Live } from './useLive';

interface LiveBarProps {
  live: Live;
  held: HeldRows;
}

/** How old the list is, what waits to be shown, and the ways to refresh it. */
export function LiveBar({ live, held }: LiveBarProps) {
  const translate = useTranslate();
  const refresh = async () => {
    await live.refresh();
    held.show();
  };
  return (
    <Box
      role="group"
      aria-label={translate('live.label')}
      sx={{
        display: 'flex',
        alignItems: 'center',
        justifyContent: { xs: 'space-between', sm: 'flex-end' },
        gap: 0.5,
        minHeight: 40,
        px: 1,
        displayPrint: 'none',
      }}
    >
      <LiveStatus live={live} held={held} />
      <Box sx={{ whiteSpace: 'nowrap' }}>
        <Tooltip title={translate('live.refresh')}>
          <IconButton size="small" aria-label={translate('live.refresh')} onClick={refresh}>
            <RefreshIcon fontSize="small" />
          </IconButton>
        </Tooltip>
        <IntervalMenu interval={live.interval} onChoose={live.setInterval} />
      </Box>
    </Box>
  );
}
