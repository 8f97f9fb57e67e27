import { Suspense, useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { lazyPart } from '../layout/lazyPart';
import { focusContent, focusSearch } from '../layout/screenFocus';
import { onceLoaded } from '../loadPart';
import type { Action } from './shortcuts';
import { useShortcuts } from './useShortcuts';

const loadPalette = onceLoaded(() => import('./Palette'));
const Palette = lazyPart(() => loadPalette().then((file) => file.Palette), {
  onDismiss: ({ onClosed }) => onClosed,
});
const ShortcutsDialog = lazyPart(() => import('./ShortcutsDialog').then((file) => file.ShortcutsDialog), {
  onDismiss: ({ onClosed }) => onClosed,
});

/** After the screen's own first requests, and before someone has learnt the keys. */
const PRELOAD_MS = 3_000;

/** What is open above the screen. */
export type Panel = 'palette' | 'help' | null;

interface CommandsProps {
  panel: Panel;
  onPanel: (panel: Panel) => void;
}

/** The shortcuts of the console, and the palette and the list of shortcuts that they open. */
export function Commands({ panel, onPanel }: CommandsProps) {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const perform = (action: Action) => {
    if (action.type === 'palette' || action.type === 'help') return onPanel(action.type);
    if (action.type === 'search') return void focusSearch();
    if (pathname !== action.to) navigate(action.to);
    focusContent();
  };
  useShortcuts(panel === null ? perform : null);

  // What is typed after Ctrl+K must find the field there.
  useEffect(() => {
    const timer = setTimeout(() => loadPalette().catch(() => {}), PRELOAD_MS);
    return () => clearTimeout(timer);
  }, []);

  const close = () => onPanel(null);
  return (
    <Suspense fallback={null}>
      {panel === 'palette' && <Palette onClosed={close} onHelp={() => onPanel('help')} />}
      {panel === 'help' && <ShortcutsDialog onClosed={close} />}
    </Suspense>
  );
}
