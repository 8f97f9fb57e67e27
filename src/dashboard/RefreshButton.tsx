import RefreshIcon from '@mui/icons-material/Refresh';
import { Box, Button, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import type { Now } from '../layout/clock';
import { dateFormat } from '../layout/intlFormats';

interface RefreshButtonProps {
  readAt: Now | undefined;
  isReading: boolean;
  onRefresh: () => void;
}

/** When the dashboard was read, and reading it again. */
export function RefreshButton({ readAt, isReading, onRefresh }: RefreshButtonProps) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  const time =
    readAt !== undefined && dateFormat(locale, { timeStyle: 'medium', timeZone: 'UTC' }).format(readAt.clock);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <Typography variant="body2" color="textSecondary" role="status">
        {isReading ? translate('dashboard.reading') : time && translate('dashboard.readAt', { time })}
      </Typography>
      <Button
        size="small"
        variant="outlined"
        startIcon={<RefreshIcon />}
        // Not disabled, which would take the focus away from who pressed it.
        aria-disabled={isReading}
        onClick={() => isReading || onRefresh()}
      >
        {translate('dashboard.refresh')}
      </Button>
    </Box>
  );
}
