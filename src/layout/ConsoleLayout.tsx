import { Box, Drawer } from '@mui/material';
import { type ReactNode, Suspense, useCallback, useState } from 'react';
import { Loading, useTranslate } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { Commands, type Panel } from '../palette/Commands';
import { ConsoleBar } from './ConsoleBar';
import { ConsoleMenu } from './ConsoleMenu';
import { CrashBoundary } from './CrashBoundary';
import { useCopiedRows } from './copiedRows';
import { LeaveQuestion } from './LeaveQuestion';
import { StorageNotice } from './StorageNotice';
import { focusContent } from './screenFocus';

/** In the size of the text: 208 pixels at the usual one. */
const MENU_WIDTH = '13rem';

/** The frame of every screen: bar above, menu at the side (a drawer on small screens), content. */
export function ConsoleLayout({ children }: { children?: ReactNode }) {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const [menuOpen, setMenuOpen] = useState(false);
  const [panel, setPanel] = useState<Panel>(null);
  const openMenu = useCallback(() => setMenuOpen(true), []);
  const openSearch = useCallback(() => setPanel('palette'), []);
  useCopiedRows();
  const closeMenu = () => setMenuOpen(false);

  return (
    <Box sx={{ minHeight: '100vh', bgcolor: 'background.default', color: 'text.primary' }}>
      <SkipLink />
      <ConsoleBar onMenu={openMenu} onSearch={openSearch} />
      <Commands panel={panel} onPanel={setPanel} />
      <LeaveQuestion />
      <Box sx={{ display: 'flex', '@media print': { display: 'block' } }}>
        <Box
          component="nav"
          aria-label={translate('common.mainMenu')}
          sx={{
            display: { xs: 'none', md: 'block' },
            width: MENU_WIDTH,
            flexShrink: 0,
            displayPrint: 'none',
          }}
        >
          <ConsoleMenu />
        </Box>
        <Drawer
          open={menuOpen}
          onClose={closeMenu}
          slotProps={{ paper: { 'aria-label': translate('common.mainMenu'), sx: { width: 260 } } }}
        >
          <Box component="nav" aria-label={translate('common.mainMenu')}>
            <ConsoleMenu onChoose={closeMenu} />
          </Box>
        </Drawer>
        <Box
          component="main"
          id="content"
          tabIndex={-1}
          sx={{
            flexGrow: 1,
            minWidth: 0,
            px: { xs: 2, md: 3 },
            pb: 4,
            // Not a control: it takes the focus so that the next Tab goes on from here.
            '&:focus-visible': { outline: 0 },
          }}
        >
          <StorageNotice />
          <CrashBoundary place={pathname}>
            <Suspense fallback={<Loading />}>{children}</Suspense>
          </CrashBoundary>
        </Box>
      </Box>
    </Box>
  );
}

/** Lets a keyboard pass the menu; seen only while it has the focus. */
function SkipLink() {
  const translate = useTranslate();
  return (
    <Box
      component="button"
      type="button"
      // A link to #content would be an address for the hash router.
      onClick={focusContent}
      sx={{
        position: 'absolute',
        left: 8,
        top: -60,
        zIndex: 'tooltip',
        p: 1,
        '&:focus': { top: 8 },
      }}
    >
      {translate('common.skip')}
    </Box>
  );
}
