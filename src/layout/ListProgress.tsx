import { Box, LinearProgress, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';

/** After this long a person wonders whether anything happens. */
const SLOW_MS = 3_000;

/** A thin line while a list is being read, in room that is always there; and a word when it takes long. */
export function ListProgress() {
  const translate = useTranslate();
  const { isFetching } = useListContext();
  const isSlow = useSlow(Boolean(isFetching));
  return (
    <Box role="status" sx={{ position: 'relative', height: 2 }}>
      {isFetching && <LinearProgress sx={{ height: 2 }} aria-label={translate('common.reading')} />}
      {isSlow && (
        <Typography
          variant="caption"
          sx={{
            position: 'absolute',
            right: 12,
            top: 4,
            px: 1,
            zIndex: 1,
            borderRadius: 1,
            bgcolor: 'primary.light',
          }}
        >
          {translate('common.stillReading')}
        </Typography>
      )}
    </Box>
  );
}

function useSlow(isWorking: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isWorking) return;
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isWorking]);
  return isSlow;
}
