import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { type FormEvent, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useTypedGuard } from '../layout/useTypedGuard';
import { LabelProblemNotice } from './LabelProblemNotice';
import { cleanLabel, type IdKind, LONGEST_LABEL } from './labelTypes';
import { useLabelStore, useLabels } from './useLabels';

/** Names one ID, renames it, or takes its name away. Stays open to tell when the name could not be kept. */
export function LabelDialog({ kind, id, onClose }: { kind: IdKind; id: string; onClose: () => void }) {
  const translate = useTranslate();
  const titleId = useId();
  const store = useLabelStore();
  const present = useLabels().of(kind, id) ?? '';
  const [text, setText] = useState(present);
  const label = cleanLabel(text);
  useTypedGuard(label !== cleanLabel(present), onClose);

  const save = (next: string) => {
    store.save([{ kind, id, label: next }]);
    if (store.get().problem === null) onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // React hands events on to the form that the dialog was opened from.
    event.stopPropagation();
    if (label && label !== present) save(label);
    else if (label) onClose();
  };
  return (
    <Dialog open maxWidth="xs" fullWidth aria-labelledby={titleId} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <DialogTitle id={titleId}>
          {translate('labels.dialog', { kind: translate(`labels.kinds.${kind}`) })}
        </DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1 }}>
          <Box component="code" sx={{ fontSize: 12, overflowWrap: 'anywhere' }}>
            {id}
          </Box>
          <TextField
            autoFocus
            label={translate('labels.label')}
            helperText={translate('labels.hint')}
            value={text}
            onChange={(event) => setText(event.target.value)}
            slotProps={{ htmlInput: { maxLength: LONGEST_LABEL } }}
          />
          <LabelProblemNotice />
        </DialogContent>
        <DialogActions>
          {present && (
            <Button color="error" onClick={() => save('')} sx={{ mr: 'auto' }}>
              {translate('labels.remove')}
            </Button>
          )}
          <Button onClick={onClose}>{translate('common.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={!label}>
            {translate('ra.action.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
