import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { DateBoundInput } from './DateBoundInput';
import { DatePresetMenu } from './DatePresetMenu';
import type { DateField } from './dateBounds';

/** One date of a campaign, from and to, each end included or not, or by a preset. */
export function DateFilter({ field }: { field: DateField }) {
  const translate = useTranslate();
  const id = useId();
  return (
    <Box
      role="group"
      aria-labelledby={id}
      sx={{
        display: 'grid',
        gap: 1,
        alignItems: 'center',
        gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', md: '110px minmax(0, 1fr) minmax(0, 1fr) auto' },
        mb: 1,
      }}
    >
      <Typography variant="body2" id={id} sx={{ fontWeight: 600 }}>
        {translate(`filters.fields.${field}`)}
      </Typography>
      <Box sx={{ gridColumn: { xs: '1 / -1', md: 'auto' }, order: { xs: 1, md: 0 } }}>
        <DateBoundInput field={field} end="lower" />
      </Box>
      <Box sx={{ gridColumn: { xs: '1 / -1', md: 'auto' }, order: { xs: 1, md: 0 } }}>
        <DateBoundInput field={field} end="upper" />
      </Box>
      <DatePresetMenu field={field} />
    </Box>
  );
}
