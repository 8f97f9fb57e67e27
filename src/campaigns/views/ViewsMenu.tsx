import ArrowIcon from '@mui/icons-material/ArrowDropDown';
import ViewIcon from '@mui/icons-material/BookmarkBorder';
import CheckIcon from '@mui/icons-material/Check';
import { Button, Divider, ListItemIcon, ListItemText, ListSubheader, Menu, MenuItem } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ManageViewsDialog } from './ManageViewsDialog';
import { SaveViewDialog } from './SaveViewDialog';
import { STANDARD_VIEWS } from './standardViews';
import { contentOf, useViews } from './useViews';

/** The named views of the campaign list: to open one, to save what is shown, to rename and remove. */
export function ViewsMenu() {
  const translate = useTranslate();
  const id = useId();
  const views = useViews();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [dialog, setDialog] = useState<'save' | 'manage' | null>(null);
  const close = () => setAnchor(null);
  const then = (action: () => void) => () => {
    close();
    action();
  };
  const { openSaved, openStandard } = views;
  const name = openSaved?.label ?? (openStandard && translate(`views.standard.${openStandard.id}.name`));

  return (
    <>
      <Button
        startIcon={<ViewIcon />}
        endIcon={<ArrowIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? id : undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {name ? translate('views.present', { name }) : translate('views.title')}
      </Button>
      <Menu id={id} anchorEl={anchor} open={anchor !== null} onClose={close}>
        {STANDARD_VIEWS.map((view) => (
          <ViewItem
            key={view.id}
            name={translate(`views.standard.${view.id}.name`)}
            hint={translate(`views.standard.${view.id}.hint`)}
            isOpen={view === openStandard}
            onOpen={then(() => views.open(view))}
          />
        ))}
        {views.saved.length > 0 && (
          <ListSubheader
            disableSticky
            role="presentation"
            sx={{ lineHeight: '32px', bgcolor: 'transparent' }}
          >
            {translate('views.own')}
          </ListSubheader>
        )}
        {views.saved.map((view) => (
          <ViewItem
            key={view.label}
            name={view.label}
            isOpen={view === openSaved}
            onOpen={then(() => views.open(contentOf(view.value), view.value.perPage))}
          />
        ))}
        <Divider />
        <MenuItem dense onClick={then(() => setDialog('save'))}>
          <ListItemText inset>{translate('views.save.action')}</ListItemText>
        </MenuItem>
        {views.saved.length > 0 && (
          <MenuItem dense onClick={then(() => setDialog('manage'))}>
            <ListItemText inset>{translate('views.manage.action')}</ListItemText>
          </MenuItem>
        )}
      </Menu>
      {dialog === 'save' && <SaveViewDialog onClose={() => setDialog(null)} />}
      {dialog === 'manage' && <ManageViewsDialog onClose={() => setDialog(null)} />}
    </>
  );
}

interface ViewItemProps {
  name: string;
  hint?: string;
  isOpen: boolean;
  onOpen: () => void;
}

function ViewItem({ name, hint, isOpen, onOpen }: ViewItemProps) {
  return (
    <MenuItem dense role="menuitemradio" aria-checked={isOpen} onClick={onOpen}>
      <ListItemIcon>{isOpen && <CheckIcon fontSize="small" />}</ListItemIcon>
      <ListItemText primary={name} secondary={hint} slotProps={{ primary: { noWrap: true } }} />
    </MenuItem>
  );
}
