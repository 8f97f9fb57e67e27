import CheckIcon from '@mui/icons-material/Check';
import TuneIcon from '@mui/icons-material/Tune';
import { Divider, ListItemIcon, ListItemText, ListSubheader, MenuItem } from '@mui/material';
import { Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import { type Preferences, setPreferences, usePreferences } from '../preferences';
import { useJobEngine } from '../providers/JobsContext';
import { lazyPart } from './lazyPart';
import { MenuButton } from './MenuButton';
import { isChosen, SWITCHES } from './switches';

const ForgetJobsDialog = lazyPart(
  () => import('./jobs/ForgetJobsDialog').then((file) => file.ForgetJobsDialog),
  {
    onDismiss: ({ onClose }) => onClose,
  },
);

/** What a user sets for this device, and has it forget. */
export function SettingsMenu() {
  const translate = useTranslate();
  const preferences = usePreferences();
  const engine = useJobEngine();
  const [isForgetting, setForgetting] = useState(false);
  return (
    <>
      <MenuButton label={translate('common.settings')} icon={<TuneIcon />}>
        {(close) => [
          ...settingItems(preferences, translate),
          <Divider key="line" component="li" />,
          <MenuItem
            key="forget"
            dense
            disabled={!engine}
            onClick={() => {
              close();
              setForgetting(true);
            }}
          >
            <ListItemText inset>{translate('jobs.forget.open')}</ListItemText>
          </MenuItem>,
        ]}
      </MenuButton>
      {isForgetting && (
        <Suspense fallback={null}>
          <ForgetJobsDialog onClose={() => setForgetting(false)} />
        </Suspense>
      )}
    </>
  );
}

/** Elements, not a component: the menu puts the focus on its own direct items. */
function settingItems(preferences: Preferences, translate: ReturnType<typeof useTranslate>) {
  return SWITCHES.flatMap(({ label, choices }) => [
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
  ]);
}
