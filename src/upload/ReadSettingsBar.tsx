import { Alert, Box, FormControlLabel, MenuItem, Switch, TextField } from '@mui/material';
import { useEffect, useState } from 'react';
import { DELIMITERS, type Delimiter, type ReadSettings, type Shape } from './csvTypes';
import { useUploadText } from './useUploadText';

const DELIMITER_NAMES: Record<Delimiter, string> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'pipe',
};
/** No call flow speaks more values than this; a typing slip does. */
const MOST_VARIABLES = 100;

interface ReadSettingsBarProps {
  settings: ReadSettings;
  shape: Shape;
  disabled: boolean;
  onChange: (change: Partial<ReadSettings>) => void;
}

/** How the file is read: what it suggested, each of it the user's to change. */
export function ReadSettingsBar({ settings, shape, disabled, onChange }: ReadSettingsBarProps) {
  const { say } = useUploadText();
  return (
    <>
      <Box
        role="group"
        aria-label={say('settings.title')}
        sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5 }}
      >
        <FormControlLabel
          label={say('settings.header')}
          disabled={disabled}
          control={
            <Switch
              size="small"
              checked={settings.firstRowIsHeader ?? shape.firstRowIsHeader}
              onChange={(_, firstRowIsHeader) => onChange({ firstRowIsHeader })}
            />
          }
        />
        {!settings.quotes && (
          <FormControlLabel
            label={say('settings.quotes')}
            disabled={disabled}
            control={<Switch size="small" checked={false} onChange={(_, quotes) => onChange({ quotes })} />}
          />
        )}
        <VarCountField
          value={settings.varCount ?? shape.varCount}
          disabled={disabled}
          onChange={(varCount) => onChange({ varCount })}
        />
        <TextField
          select
          label={say('settings.delimiter')}
          value={settings.delimiter ?? shape.delimiter}
          disabled={disabled}
          onChange={({ target }) => onChange({ delimiter: target.value as Delimiter, varCount: null })}
          sx={{ width: 150 }}
        >
          {DELIMITERS.map((delimiter) => (
            <MenuItem key={delimiter} value={delimiter}>
              {say(`settings.delimiters.${DELIMITER_NAMES[delimiter]}`)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      {shape.encoding === 'windows-1252' && (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {say('settings.windows')}
        </Alert>
      )}
    </>
  );
}

interface VarCountFieldProps {
  value: number;
  disabled: boolean;
  onChange: (varCount: number) => void;
}

/** Holds what is being typed, which may be nothing yet, and passes on numbers only. */
function VarCountField({ value, disabled, onChange }: VarCountFieldProps) {
  const { say } = useUploadText();
  const [typed, setTyped] = useState(String(value));
  useEffect(() => setTyped(String(value)), [value]);
  return (
    <TextField
      type="number"
      label={say('settings.varCount')}
      value={typed}
      disabled={disabled}
      onChange={({ target }) => {
        setTyped(target.value);
        const count = target.value === '' ? Number.NaN : Number(target.value);
        if (Number.isInteger(count) && count >= 0 && count <= MOST_VARIABLES) onChange(count);
      }}
      onBlur={() => setTyped(String(value))}
      slotProps={{ htmlInput: { min: 0, max: MOST_VARIABLES, step: 1 } }}
      sx={{ width: 210 }}
    />
  );
}
