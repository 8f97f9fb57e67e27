import { Autocomplete, Box, Button, MenuItem, Paper, TextField } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useTypedGuard } from '../layout/useTypedGuard';
import { cleanLabel, ID_KINDS, type IdKind, LONGEST_ID, LONGEST_LABEL } from './labelTypes';
import { useKnownIds } from './SeenIdsContext';
import { useLabelStore, useLabels } from './useLabels';

/** A form of the page closes with the page alone. */
const staysAsItIs = () => undefined;

/** Names an ID that is chosen from those seen so far, typed or pasted. Says so when it has a name already. */
export function AddLabel() {
  const translate = useTranslate();
  const store = useLabelStore();
  const labels = useLabels();
  const [kind, setKind] = useState<IdKind>('tag');
  const [idText, setIdText] = useState('');
  const [text, setText] = useState('');
  const id = idText.trim();
  const label = cleanLabel(text);
  useTypedGuard(id !== '' || label !== '', staysAsItIs);
  const before = labels.of(kind, id);
  const unnamed = useKnownIds(kind).filter((known) => labels.of(kind, known) === undefined);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!id || !label) return;
    store.save([{ kind, id, label }]);
    setIdText('');
    setText('');
  };
  return (
    <Paper
      variant="outlined"
      component="form"
      onSubmit={submit}
      sx={{ p: 2 }}
      aria-label={translate('labels.add')}
    >
      <Box
        sx={{
          display: 'grid',
          gap: 1,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '180px minmax(0, 1.4fr) minmax(0, 1fr) auto' },
        }}
      >
        <TextField
          select
          margin="none"
          label={translate('labels.kind')}
          value={kind}
          onChange={({ target }) => setKind(ID_KINDS.find((known) => known === target.value) ?? kind)}
        >
          {ID_KINDS.map((choice) => (
            <MenuItem dense key={choice} value={choice}>
              {translate(`labels.kinds.${choice}`)}
            </MenuItem>
          ))}
        </TextField>
        <Autocomplete
          freeSolo
          size="small"
          options={unnamed}
          slotProps={{ paper: { variant: 'outlined' } }}
          inputValue={idText}
          onInputChange={(_event, next) => setIdText(next.slice(0, LONGEST_ID))}
          renderInput={(input) => (
            <TextField
              {...input}
              margin="none"
              label={translate('labels.id')}
              helperText={translate('labels.idHint')}
            />
          )}
        />
        <TextField
          margin="none"
          label={translate('labels.label')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          helperText={
            before === undefined ? translate('labels.hint') : translate('labels.replaces', { label: before })
          }
          slotProps={{ htmlInput: { maxLength: LONGEST_LABEL } }}
        />
        <Button
          type="submit"
          variant="contained"
          disabled={!id || !label || label === before}
          sx={{ height: 36 }}
        >
          {translate(before === undefined ? 'labels.add' : 'labels.replace')}
        </Button>
      </Box>
    </Paper>
  );
}
