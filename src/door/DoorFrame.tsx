import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { type ReactNode, useEffect, useMemo } from 'react';
import { usePreferences } from '../preferences';
import { createAppTheme, useThemeMode } from '../theme';

/** The theme and the document's language, for all that the door shows. */
export function DoorFrame({ children }: { children: ReactNode }) {
  const { locale } = usePreferences();
  const mode = useThemeMode();
  const theme = useMemo(() => createAppTheme(mode), [mode]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <ThemeProvider theme={theme}>
      <CssBaseline enableColorScheme />
      {children}
    </ThemeProvider>
  );
}
