import { Box, FormControlLabel, Switch, Typography } from '@mui/material';
import type { ColumnsPartProps } from './ColumnsPanel';
import { topRows } from './topRows';
import { useUploadText } from './useUploadText';

/** Whether the first row is a header, with what that does to the row. */
export function HeaderSwitch({ opened, disabled, onChange }: ColumnsPartProps) {
  const { say, number } = useUploadText();
  const { header } = opened.settings;
  const first = topRows(opened).find(({ kind }) => kind !== 'preamble');
  const effect = first && {
    line: number(first.line),
    row: first.cells.filter((cell) => cell.trim() !== '').join(' · '),
  };
  return (
    <Box>
      <FormControlLabel
        label={say('columns.header')}
        disabled={disabled}
        control={
          <Switch size="small" checked={header} onChange={(_, isHeader) => onChange({ header: isHeader })} />
        }
      />
      {effect && (
        <Typography variant="body2" color="textSecondary" noWrap>
          {say(header ? 'columns.headerOn' : 'columns.headerOff', effect)}
        </Typography>
      )}
    </Box>
  );
}
