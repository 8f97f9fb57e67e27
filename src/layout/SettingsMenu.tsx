import CheckIcon from '@mui/icons-material/Check';
import TuneIcon from '@mui/icons-material/Tune';
import { ListItemIcon, ListItemText, ListSubheader, MenuItem } from '@mui/material';
import { useTranslate } from 'react-admin';
import { type Preferences, setPreferences, usePreferences } from '../preferences';
import { MenuButton } from './MenuButton';

const LANGUAGES = { en: 'English', es: 'Español' };
const THEMES: Preferences['theme'][] = ['system', 'light', 'dark'];
const DATE_FORMS: Preferences['dateForm'][] = ['basic', 'extended'];

/** What a user sets for this device: language, theme, and the form of dates in filters. */
export function SettingsMenu() {
  const translate = useTranslate();
  const { locale, theme, dateForm } = usePreferences();
  return (
    <MenuButton label={translate('common.settings')} icon={<TuneIcon />}>
      {() => [
        <Heading key="language" text={translate('common.language')} />,
        ...(['en', 'es'] as const).map((value) =>
          choice(LANGUAGES[value], value === locale, () => setPreferences({ locale: value })),
        ),
        <Heading key="theme" text={translate('common.theme')} />,
        ...THEMES.map((value) =>
          choice(translate(`common.themes.${value}`), value === theme, () =>
            setPreferences({ theme: value }),
          ),
        ),
        <Heading key="dateForm" text={translate('common.dateForm')} />,
        ...DATE_FORMS.map((value) =>
          choice(translate(`common.dateForms.${value}`), value === dateForm, () =>
            setPreferences({ dateForm: value }),
          ),
        ),
      ]}
    </MenuButton>
  );
}

function Heading({ text }: { text: string }) {
  return (
    <ListSubheader disableSticky role="presentation" sx={{ lineHeight: '32px', bgcolor: 'transparent' }}>
      {text}
    </ListSubheader>
  );
}

function choice(label: string, chosen: boolean, onChoose: () => void) {
  return (
    <MenuItem key={label} dense role="menuitemradio" aria-checked={chosen} onClick={onChoose}>
      <ListItemIcon>{chosen && <CheckIcon fontSize="small" />}</ListItemIcon>
      <ListItemText>{label}</ListItemText>
    </MenuItem>
  );
}
