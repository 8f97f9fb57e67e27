import { Alert, Box, FormControlLabel, MenuItem, Switch, TextField } from '@mui/material';
import { DELIMITERS, type Delimiter, type ReadSettings, type Shape } from './csvTypes';
import { useUploadText } from './useUploadText';
import { VarCountField } from './VarCountField';

const DELIMITER_NAMES: Record<Delimiter, string> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'pipe',
};

interface ReadSettingsBarProps {
  settings: ReadSettings;
  shape: Shape;
  disabled: boolean;
  onChange: (change: Partial<ReadSettings>) => void;
  /** Whether a setting is displayed that is not in force, because it cannot be. */
  onWrong: (isWrong: boolean) => void;
}

/** How the file is read: what it suggested, each of it the user's to change. */
export function ReadSettingsBar({ settings, shape, disabled, onChange, onWrong }: ReadSettingsBarProps) {
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
          onWrong={onWrong}
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
