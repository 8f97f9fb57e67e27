import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { KEEPS_COLOR } from '../layout/forcedColors';

/** How to read the timeline. */
export function TimelineLegend() {
  const translate = useTranslate();
  return (
    <Box
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2.5, rowGap: 0.5, mb: 1, fontSize: '0.8125rem' }}
    >
      <Entry label={translate('dashboard.timeline.planned')}>
        <Box
          sx={{
            width: 24,
            height: 14,
            border: 1,
            borderRadius: 0.5,
            bgcolor: 'action.hover',
            ...KEEPS_COLOR,
          }}
        />
      </Entry>
      <Entry label={translate('dashboard.timeline.actual')}>
        <Box sx={{ width: 24, height: 8, borderRadius: 0.5, bgcolor: 'text.secondary', ...KEEPS_COLOR }} />
      </Entry>
      <Entry label={translate('dashboard.timeline.now')}>
        <Box sx={{ height: 14, borderLeft: 1, borderColor: 'error.main' }} />
      </Entry>
    </Box>
  );
}

function Entry({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75, color: 'text.secondary' }}>
      {children}
      {label}
    </Box>
  );
}
