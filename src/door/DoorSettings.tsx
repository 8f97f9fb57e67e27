import Contrast from '@mui/icons-material/ContrastOutlined';
import DarkMode from '@mui/icons-material/DarkModeOutlined';
import LightMode from '@mui/icons-material/LightModeOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { type Preferences, setPreferences, usePreferences } from '../preferences';
import { useDoorTranslate } from './translate';

const LANGUAGES: { locale: Preferences['locale']; name: string }[] = [
  { locale: 'en', name: 'English' },
  { locale: 'es', name: 'Español' },
];

/** A press leads from each theme to the next. */
const THEMES = {
  system: { Icon: Contrast, next: 'light' },
  light: { Icon: LightMode, next: 'dark' },
  dark: { Icon: DarkMode, next: 'system' },
} as const;

/** Language and theme, small in a corner. */
export function DoorSettings() {
  const translate = useDoorTranslate();
  const { locale, theme } = usePreferences();
  const { Icon, next } = THEMES[theme];
  const themeLabel = `${translate('common.theme')}: ${translate(`common.themes.${theme}`)}`;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
      <Box role="group" aria-label={translate('common.language')}>
        {LANGUAGES.map((language) => (
          <Button
            key={language.locale}
            size="small"
            lang={language.locale}
            aria-pressed={locale === language.locale}
            onClick={() => setPreferences({ locale: language.locale })}
            sx={{
              px: 1,
              fontWeight: locale === language.locale ? 650 : 400,
              color: locale === language.locale ? 'primary.main' : 'text.secondary',
            }}
          >
            {language.name}
          </Button>
        ))}
      </Box>
      <IconButton
        size="small"
        aria-label={themeLabel}
        title={themeLabel}
        onClick={() => setPreferences({ theme: next })}
      >
        <Icon fontSize="small" />
      </IconButton>
    </Box>
  );
}
