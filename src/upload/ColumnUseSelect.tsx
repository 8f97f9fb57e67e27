import { Box, TextField, Typography } from '@mui/material';
import type { ColumnsPartProps } from './ColumnsPanel';
import { type ColumnUse, columnUseOf, withUse } from './columnUse';
import { useUploadText } from './useUploadText';

/** What a column is for: the number, one more number, a variable, or nothing; below the name that it has. */
export function ColumnUseSelect({
  opened: { inspection, settings },
  disabled,
  onChange,
  column,
}: ColumnsPartProps & { column: number }) {
  const { say, number } = useUploadText();
  const { use, at } = columnUseOf(settings, column);
  const name = inspection.columns[column]?.name.trim() ?? '';
  const isOnlyNumber = use === 'number';
  const words: Record<ColumnUse, string> = {
    number: say('columns.use.number'),
    also:
      use === 'also' ? say('columns.use.numberAt', { position: number(at + 1) }) : say('columns.use.also'),
    code: say('columns.use.code'),
    area: say('columns.use.area'),
    variable:
      use === 'variable'
        ? say('columns.use.variableAt', { position: number(at + 1) })
        : say('columns.use.variable'),
    none: say('columns.use.none'),
  };
  const uses: ColumnUse[] = isOnlyNumber
    ? ['number']
    : ['number', 'also', 'code', 'area', 'variable', 'none'];
  const label = name || say('columns.unnamed', { position: number(column + 1) });
  return (
    <Box sx={{ minWidth: 118 }}>
      <Typography variant="body2" noWrap sx={{ fontWeight: 600, maxWidth: 220 }}>
        {label}
      </Typography>
      <TextField
        select
        variant="standard"
        value={use}
        disabled={disabled}
        onChange={({ target }) => onChange(withUse(settings, column, target.value as ColumnUse))}
        slotProps={{
          // The browser's own list: light, also for hundreds of columns.
          select: { native: true },
          htmlInput: { 'aria-label': say('columns.useOf', { name: label }) },
        }}
        sx={{ '& select': { fontSize: 14 } }}
      >
        {uses.map((choice) => (
          <option key={choice} value={choice}>
            {words[choice]}
          </option>
        ))}
      </TextField>
    </Box>
  );
}
