import { MenuItem, TextField } from '@mui/material';
import type { ColumnsPartProps } from './ColumnsPanel';
import { useUploadText } from './useUploadText';

/** Which sheet of a workbook is read. */
export function SheetChoice({ opened, disabled, onChange }: ColumnsPartProps) {
  const { say } = useUploadText();
  return (
    <TextField
      select
      label={say('columns.sheet')}
      value={opened.settings.sheet}
      disabled={disabled}
      onChange={({ target }) => onChange({ sheet: target.value })}
      sx={{ maxWidth: 360 }}
    >
      {opened.inspection.sheets.map(({ name, isHidden }) => (
        <MenuItem key={name} value={name}>
          {isHidden ? say('columns.hiddenSheet', { name }) : name}
        </MenuItem>
      ))}
    </TextField>
  );
}
