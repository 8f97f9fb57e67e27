import { createTheme, type Theme, type ThemeOptions } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type Preferences, usePreferences } from './preferences';
import type { CampaignStatus } from './sipcaller/types';

export type ThemeMode = 'light' | 'dark';

/** No web font: nothing to download, nothing that moves when it arrives, no request to another origin. */
const FONT_STACK =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif';
/** For IDs, hashes and commands. */
export const MONOSPACE =
  'ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace';

interface Tone {
  /** Text, dot or border. */
  color: string;
  /** The tint behind it. */
  background: string;
}

/** The colours of a campaign's status; each pair reads at 4.5:1 or better (theme.test.ts). */
export const STATUS_COLORS: Record<ThemeMode, Record<CampaignStatus, Tone>> = {
  light: {
    Draft: { color: '#4d5966', background: '#edf0f3' },
    Active: { color: '#17663a', background: '#e2f3e8' },
    Paused: { color: '#7a4b00', background: '#fcf0d6' },
    Canceled: { color: '#a3262a', background: '#fbe7e7' },
    Finished: { color: '#3d4a8f', background: '#e9ebf8' },
  },
  dark: {
    Draft: { color: '#b4bfca', background: '#27303a' },
    Active: { color: '#7fd6a0', background: '#153324' },
    Paused: { color: '#f0c168', background: '#3a2c0f' },
    Canceled: { color: '#f5a3a3', background: '#41201f' },
    Finished: { color: '#b3bcf5', background: '#262b4a' },
  },
};

/** Every colour by its job; one accent. */
export const COLORS = {
  light: {
    accent: '#0a6768',
    accentHover: '#075152',
    onAccent: '#ffffff',
    accentTint: '#e0f0ef',
    ground: '#f5f7f9',
    surface: '#ffffff',
    text: '#16202a',
    textQuiet: '#52606d',
    textDisabled: '#64707c',
    line: '#dfe4e9',
    control: '#8391a0',
    error: '#b3261e',
    warning: '#8a5300',
    success: '#1b6e3c',
    info: '#0a6768',
  },
  dark: {
    accent: '#6fcfca',
    accentHover: '#9adfdb',
    onAccent: '#05282a',
    accentTint: '#143536',
    ground: '#0f1418',
    surface: '#171d23',
    text: '#e7ecf0',
    textQuiet: '#a5b1bc',
    textDisabled: '#8995a1',
    line: '#2a333c',
    control: '#6d7a87',
    error: '#f4a19a',
    warning: '#f0c168',
    success: '#7fd6a0',
    info: '#6fcfca',
  },
} as const;

/**
 * The body of a table in the browser's own rows and cells, which look like Material's: for a hundred rows or more, of
 * which Material's take several times as long. The cell of a row's box has the class `tick`.
 */
export const PLAIN_ROWS = 'plain-rows';

const CHOSEN_EDGE = { outline: '2px solid Highlight', outlineOffset: '-2px' };
const FORCED_COLORS = {
  '.MuiTabs-indicator': {
    forcedColorAdjust: 'none',
    backgroundColor: 'Highlight !important',
    height: '4px !important',
  },
  '.MuiTab-root.Mui-selected': CHOSEN_EDGE,
  '.MuiListItemButton-root.Mui-selected, .MuiMenuItem-root.Mui-selected': CHOSEN_EDGE,
  '.MuiToggleButton-root.Mui-selected, .MuiTableRow-root.Mui-selected, tr.Mui-selected': CHOSEN_EDGE,
  '.MuiLinearProgress-root': { border: '1px solid CanvasText' },
  '.MuiLinearProgress-bar': { forcedColorAdjust: 'none', backgroundColor: 'Highlight !important' },
  '.MuiBarChart-element, .MuiPieChart-arc': { stroke: 'CanvasText' },
  '.MuiIconButton-root[aria-disabled=true], .MuiButton-root[aria-disabled=true]': {
    color: 'GrayText !important',
  },
} as const;

/** In pixels. 25 compact rows, a head and the page's frame fit a laptop's 900 px. */
const ROW_HEIGHTS: Record<Preferences['density'], number> = { compact: 28, comfortable: 40 };

/** The one theme of sign-in page and console, as options: react-admin makes the theme itself. */
export function appThemeOptions(mode: ThemeMode, density: Preferences['density'] = 'compact'): ThemeOptions {
  return {
    palette: palette(mode),
    shape: { borderRadius: 6 },
    spacing: 8,
    typography: {
      fontFamily: FONT_STACK,
      fontSize: 13,
      h1: { fontSize: '1.375rem', fontWeight: 650, lineHeight: 1.3, letterSpacing: '-0.01em' },
      h2: { fontSize: '1.0625rem', fontWeight: 650, lineHeight: 1.4 },
      h3: { fontSize: '0.9375rem', fontWeight: 650, lineHeight: 1.4 },
      h6: { fontSize: '1.0625rem', fontWeight: 600, lineHeight: 1.4 },
      body1: { fontSize: '0.875rem', lineHeight: 1.5 },
      body2: { fontSize: '0.8125rem', lineHeight: 1.5 },
      caption: { fontSize: '0.75rem', lineHeight: 1.45 },
      button: { textTransform: 'none', fontWeight: 600 },
    },
    transitions: { duration: { shortest: 80, shorter: 100, short: 120, standard: 150, complex: 180 } },
    components: components(mode, ROW_HEIGHTS[density]),
  };
}

/** The theme made from those options, for what renders outside react-admin. */
export function createAppTheme(mode: ThemeMode): Theme {
  return createTheme(appThemeOptions(mode));
}

/** The mode that the user chose, or the system's. */
export function useThemeMode(): ThemeMode {
  const { theme } = usePreferences();
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)', { noSsr: true });
  if (theme !== 'system') return theme;
  return systemIsDark ? 'dark' : 'light';
}

function palette(mode: ThemeMode): ThemeOptions['palette'] {
  const c = COLORS[mode];
  const accent = { main: c.accent, dark: c.accentHover, light: c.accentTint, contrastText: c.onAccent };
  return {
    mode,
    primary: accent,
    // One accent: what react-admin draws in the secondary colour takes the same.
    secondary: accent,
    error: { main: c.error },
    warning: { main: c.warning },
    success: { main: c.success },
    info: { main: c.info },
    text: { primary: c.text, secondary: c.textQuiet, disabled: c.textDisabled },
    background: { default: c.ground, paper: c.surface },
    divider: c.line,
    // MUI's own is too faint to read; what is disabled says why beside it, and is still read.
    action: { disabled: c.textDisabled },
  };
}

function components(mode: ThemeMode, rowHeight: number): ThemeOptions['components'] {
  const c = COLORS[mode];
  const status = STATUS_COLORS[mode];
  const focusRing = { outline: `2px solid ${c.accent}`, outlineOffset: 2 };
  return {
    MuiCssBaseline: {
      defaultProps: { enableColorScheme: true },
      styleOverrides: {
        // What takes the focus is scrolled to below the bar, which covers the upper edge.
        html: { scrollPaddingTop: 64 },
        body: { fontVariantNumeric: 'tabular-nums', fontSize: '0.875rem' },
        'a:focus-visible, summary:focus-visible, [tabindex]:focus-visible': focusRing,
        // Backgrounds are gone where the system forces its colours: what is told by one alone needs another mark.
        '@media (forced-colors: active)': FORCED_COLORS,
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': {
            animationDuration: '1ms !important',
            transitionDuration: '1ms !important',
          },
        },
      },
    },
    MuiButtonBase: {
      // Ripples cost a frame on slow machines; a ring shows the focus instead.
      defaultProps: { disableRipple: true },
      styleOverrides: { root: { '&.Mui-focusVisible': focusRing } },
    },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: {
        // Not disabled, which would take the focus away from who pressed it; but no use pressing again.
        root: {
          minWidth: 0,
          '&[aria-disabled=true]:not(.Mui-disabled)': { opacity: 0.6, cursor: 'default' },
        },
      },
    },
    MuiIconButton: {
      styleOverrides: {
        root: {
          '&[aria-disabled=true]': {
            opacity: 0.38,
            cursor: 'default',
            '&:hover': { backgroundColor: 'transparent' },
          },
          '&.Mui-disabled': { opacity: 0.38 },
        },
      },
    },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiCard: { defaultProps: { variant: 'outlined' } },
    MuiAppBar: { defaultProps: { elevation: 0, color: 'inherit' } },
    MuiMenu: { styleOverrides: { paper: { border: `1px solid ${c.line}` } } },
    MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
    MuiFormControl: {
      defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true },
    },
    MuiOutlinedInput: {
      styleOverrides: {
        root: { backgroundColor: c.surface },
        // 3:1 against the surface, as WCAG 1.4.11 asks of the edge of a control.
        notchedOutline: { borderColor: c.control },
      },
    },
    MuiFormHelperText: { styleOverrides: { root: { marginLeft: 0, marginRight: 0 } } },
    // A name that shows below a button must not catch the click that is meant for what lies under it.
    MuiTooltip: {
      defaultProps: { disableInteractive: true },
      styleOverrides: { tooltip: { fontSize: '0.75rem' } },
    },
    MuiAlert: {
      styleOverrides: {
        root: { color: c.text, '&.MuiAlert-standard': { border: `1px solid ${c.line}` } },
        message: { minWidth: 0, overflowWrap: 'anywhere' },
      },
      variants: [
        {
          props: { variant: 'standard', severity: 'error' },
          style: { backgroundColor: status.Canceled.background },
        },
        {
          props: { variant: 'standard', severity: 'warning' },
          style: { backgroundColor: status.Paused.background },
        },
        {
          props: { variant: 'standard', severity: 'success' },
          style: { backgroundColor: status.Active.background },
        },
        { props: { variant: 'standard', severity: 'info' }, style: { backgroundColor: c.accentTint } },
      ],
    },
    MuiDialogTitle: { styleOverrides: { root: { padding: '20px 24px 8px', overflowWrap: 'anywhere' } } },
    MuiDialogActions: { styleOverrides: { root: { padding: '12px 24px 20px' } } },
    MuiTable: {
      styleOverrides: {
        root: ({ theme }) => ({
          // No more specific than what a table says of its own cells.
          [`& :where(.${PLAIN_ROWS})`]: {
            '& :where(td)': {
              ...theme.typography.body2,
              height: rowHeight,
              padding: '2px 12px',
              borderBottom: `1px solid ${c.line}`,
            },
            '& :where(td.tick)': { width: 24, padding: '0 8px' },
            '& :where(tr:hover:not(.Mui-selected))': { backgroundColor: theme.palette.action.hover },
          },
        }),
      },
    },
    MuiTableCell: {
      styleOverrides: {
        root: { borderColor: c.line },
        sizeSmall: {
          padding: '2px 12px',
          height: rowHeight,
          '&.MuiTableCell-paddingCheckbox': { padding: '0 8px' },
        },
        head: { color: c.textQuiet, fontWeight: 600, whiteSpace: 'nowrap' },
      },
    },
    MuiListItemIcon: { styleOverrides: { root: { minWidth: 36 } } },
  };
}
