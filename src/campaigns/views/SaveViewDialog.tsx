import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  FormHelperText,
  TextField,
} from '@mui/material';
import { type FormEvent, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useTypedGuard } from '../../layout/useTypedGuard';
import { hasDates } from './relativeDates';
import { findView, LONGEST_VIEW_NAME } from './savedViews';
import { useViews } from './useViews';

/** Gives what is shown a name: filter, sort and rows per page. */
export function SaveViewDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const titleId = useId();
  const views = useViews();
  const [name, setName] = useState('');
  const [datesMove, setDatesMove] = useState(false);
  useTypedGuard(name.trim() !== '' || datesMove, onClose);
  const namesake = findView(views.saved, name);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    // React hands events on to the form that the dialog was opened from.
    event.stopPropagation();
    if (!name.trim()) return;
    views.save(name.trim(), { datesMove });
    onClose();
  };
  return (
    <Dialog open maxWidth="xs" fullWidth aria-labelledby={titleId} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <DialogTitle id={titleId}>{translate('views.save.title')}</DialogTitle>
        <DialogContent>
          <TextField
            autoFocus
            label={translate('views.save.name')}
            value={name}
            onChange={(event) => setName(event.target.value)}
            helperText={translate(namesake ? 'views.save.replaces' : 'views.save.hint', {
              name: namesake?.label,
            })}
            slotProps={{ htmlInput: { maxLength: LONGEST_VIEW_NAME } }}
          />
          {hasDates(views.filter) && (
            <>
              <FormControlLabel
                control={
                  <Checkbox
                    size="small"
                    checked={datesMove}
                    onChange={(event) => setDatesMove(event.target.checked)}
                  />
                }
                label={translate('views.save.datesMove')}
              />
              <FormHelperText>
                {translate(datesMove ? 'views.save.moving' : 'views.save.fixed')}
              </FormHelperText>
            </>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('common.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={!name.trim()}>
            {translate(namesake ? 'views.save.replace' : 'ra.action.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
