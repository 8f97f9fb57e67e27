import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import UndoIcon from '@mui/icons-material/Undo';
import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  IconButton,
  TextField,
} from '@mui/material';
import { type FormEvent, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useTypedGuard } from '../../layout/useTypedGuard';
import { LONGEST_VIEW_NAME } from './savedViews';
import { useViews } from './useViews';

/** Renames and removes the user's views; nothing changes before it is saved. */
export function ManageViewsDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const titleId = useId();
  const { saved, rename } = useViews();
  // As opened: a view that another tab saves meanwhile is not touched.
  const [labels] = useState(() => saved.map(({ label }) => label));
  const [names, setNames] = useState<ReadonlyMap<string, string | null>>(new Map());
  const nameOf = (label: string) => (names.has(label) ? (names.get(label) ?? null) : label);
  const setName = (label: string, name: string | null) => setNames(new Map(names).set(label, name));
  const kept = labels.map(nameOf).filter((name) => name !== null);
  const keys = kept.map((name) => name.trim().toLowerCase());
  const isDoubled = (name: string) => keys.filter((key) => key === name.trim().toLowerCase()).length > 1;
  useTypedGuard(
    [...names].some(([label, name]) => name !== label),
    onClose,
  );
  const canSave = keys.every(Boolean) && new Set(keys).size === keys.length;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (!canSave) return;
    rename(new Map([...names].map(([label, name]) => [label, name?.trim() ?? null])));
    onClose();
  };
  return (
    <Dialog open maxWidth="xs" fullWidth aria-labelledby={titleId} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <DialogTitle id={titleId}>{translate('views.manage.title')}</DialogTitle>
        <DialogContent>
          {labels.map((label) => {
            const name = nameOf(label);
            const remove = translate(name === null ? 'views.manage.keep' : 'views.manage.remove', {
              name: label,
            });
            return (
              <Box key={label} sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
                <TextField
                  label={translate('views.manage.name', { name: label })}
                  value={name ?? label}
                  disabled={name === null}
                  error={name !== null && isDoubled(name)}
                  helperText={
                    name === null
                      ? translate('views.manage.removed')
                      : isDoubled(name) && translate('views.manage.doubled')
                  }
                  onChange={(event) => setName(label, event.target.value)}
                  slotProps={{ htmlInput: { maxLength: LONGEST_VIEW_NAME } }}
                />
                <IconButton
                  aria-label={remove}
                  title={remove}
                  onClick={() => setName(label, name === null ? label : null)}
                  sx={{ mt: 1 }}
                >
                  {name === null ? <UndoIcon fontSize="small" /> : <DeleteIcon fontSize="small" />}
                </IconButton>
              </Box>
            );
          })}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('common.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={!canSave}>
            {translate('ra.action.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
