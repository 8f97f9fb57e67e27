import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { asSentences } from '../i18n/oneMark';

interface PaletteFootProps {
  count: number;
  isSearching: boolean;
  hasFailed: boolean;
}

/** How much was found, also said aloud, and the keys. */
export function PaletteFoot({ count, isSearching, hasFailed }: PaletteFootProps) {
  const translate = useTranslate();
  const state = () => {
    if (isSearching) return translate('palette.searching');
    if (count > 0) return translate('palette.found', { smart_count: count });
    // What could not be searched cannot be said to hold nothing.
    return hasFailed ? '' : asSentences([translate('palette.nothing'), translate('palette.nothingHint')]);
  };
  const keys = [
    ['↑ ↓', 'move'],
    ['↵', 'open'],
    ['Esc', 'close'],
  ] as const;
  return (
    <Box sx={{ display: 'flex', gap: 2, px: 2, py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="caption" color="textSecondary" role="status" sx={{ flexGrow: 1 }}>
        {state()}
      </Typography>
      {keys.map(([key, verb]) => (
        <Typography
          key={verb}
          variant="caption"
          color="textSecondary"
          noWrap
          sx={{ display: { xs: 'none', sm: 'block' }, flexShrink: 0 }}
        >
          <kbd>{key}</kbd> {translate(`palette.help.${verb}`)}
        </Typography>
      ))}
    </Box>
  );
}
