import CheckIcon from '@mui/icons-material/Check';
import TuneIcon from '@mui/icons-material/Tune';
import { ListItemIcon, ListItemText, ListSubheader, MenuItem } from '@mui/material';
import { useTranslate } from 'react-admin';
import { setPreferences, usePreferences } from '../preferences';
import { MenuButton } from './MenuButton';
import { isChosen, SWITCHES } from './switches';

/** What a user sets for this device. */
export function SettingsMenu() {
  const translate = useTranslate();
  const preferences = usePreferences();
  return (
    <MenuButton label={translate('common.settings')} icon={<TuneIcon />}>
      {() =>
        SWITCHES.flatMap(({ label, choices }) => [
          <ListSubheader
            key={label}
            disableSticky
            role="presentation"
            sx={{ lineHeight: '32px', bgcolor: 'transparent' }}
          >
            {translate(label)}
          </ListSubheader>,
          ...choices.map((choice) => {
            const chosen = isChosen(choice, preferences);
            return (
              <MenuItem
                key={choice.label}
                dense
                role="menuitemradio"
                aria-checked={chosen}
                onClick={() => setPreferences(choice.change)}
              >
                <ListItemIcon>{chosen && <CheckIcon fontSize="small" />}</ListItemIcon>
                <ListItemText>{translate(choice.label, { _: choice.label })}</ListItemText>
              </MenuItem>
            );
          }),
        ])
      }
    </MenuButton>
  );
}
