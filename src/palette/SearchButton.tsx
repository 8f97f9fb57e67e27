import SearchIcon from '@mui/icons-material/Search';
import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { IS_APPLE, Keys } from './Keys';

/** Opens the palette, and teaches its keys. */
export function SearchButton({ onClick }: { onClick: () => void }) {
  const translate = useTranslate();
  return (
    <Button
      color="inherit"
      variant="outlined"
      size="small"
      onClick={onClick}
      aria-label={translate('palette.open')}
      aria-haspopup="dialog"
      aria-keyshortcuts={IS_APPLE ? 'Meta+K' : 'Control+K'}
      sx={{
        gap: 1,
        px: 1,
        minWidth: { md: 240 },
        justifyContent: 'flex-start',
        borderColor: { xs: 'transparent', md: 'divider' },
        color: 'text.secondary',
        fontWeight: 400,
      }}
    >
      <SearchIcon fontSize="small" />
      <Box component="span" sx={{ display: { xs: 'none', md: 'block' }, flexGrow: 1, textAlign: 'left' }}>
        {translate('palette.open')}
      </Box>
      <Box component="span" sx={{ display: { xs: 'none', md: 'block' } }}>
        <Keys strokes={['Mod+k']} />
      </Box>
    </Button>
  );
}
