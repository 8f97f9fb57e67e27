import MenuIcon from '@mui/icons-material/Menu';
import { AppBar, Box, Chip, IconButton, Link, Toolbar, Tooltip } from '@mui/material';
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { SearchButton } from '../palette/SearchButton';
import { useConfig } from '../providers/ConfigContext';
import { AccountMenu } from './AccountMenu';
import { JobButton } from './jobs/JobButton';
import { SettingsMenu } from './SettingsMenu';

interface ConsoleBarProps {
  onMenu: () => void;
  onSearch: () => void;
}

/** The bar above every screen: where one is, on what, and as whom. It stays as it is when a list turns its page. */
export const ConsoleBar = memo(function ConsoleBar({ onMenu, onSearch }: ConsoleBarProps) {
  const translate = useTranslate();
  const { mode } = useConfig();
  return (
    <AppBar position="sticky" sx={{ borderBottom: 1, borderColor: 'divider', displayPrint: 'none' }}>
      <Toolbar
        variant="dense"
        sx={{
          gap: { xs: 0.25, sm: 1 },
          px: { xs: 0.5, sm: 3 },
          '& .MuiIconButton-root': { p: { xs: 0.75, sm: 1 } },
        }}
      >
        <IconButton
          color="inherit"
          onClick={onMenu}
          aria-label={translate('common.openMenu')}
          sx={{ display: { md: 'none' } }}
        >
          <MenuIcon />
        </IconButton>
        <Link
          component={RouterLink}
          to="/"
          color="inherit"
          underline="none"
          sx={{ fontWeight: 700, fontSize: { xs: '0.8125rem', sm: 'inherit' } }}
        >
          {translate('common.app')}
        </Link>
        {mode === 'sandbox' && (
          <Tooltip title={translate('common.sandboxHint')}>
            <Chip size="small" variant="outlined" label={translate('common.sandbox')} />
          </Tooltip>
        )}
        <Box sx={{ flexGrow: 1 }} />
        <SearchButton onClick={onSearch} />
        <JobButton />
        <SettingsMenu />
        <AccountMenu />
      </Toolbar>
    </AppBar>
  );
});
