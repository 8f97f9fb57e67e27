import UpIcon from '@mui/icons-material/ArrowUpwardOutlined';
import {
  Box,
  FormControl,
  FormControlLabel,
  FormLabel,
  IconButton,
  Radio,
  RadioGroup,
  Typography,
} from '@mui/material';
import { useId } from 'react';
import type { ReadSettings } from '../phonelist/readSettings';
import type { ColumnsPartProps } from './ColumnsPanel';
import { columnNames } from './columnNames';
import { moveNumberColumn } from './columnUse';
import { useUploadText } from './useUploadText';

/** What is made of several number columns: the first of them that is a number, or a row for each. */
export function NumberColumns({ opened, disabled, onChange }: ColumnsPartProps) {
  const text = useUploadText();
  const labelId = useId();
  const { numberColumns, numberUse } = opened.settings;
  const names = columnNames(opened, text);
  return (
    <Box>
      <FormControl disabled={disabled}>
        <FormLabel id={labelId}>{text.say('columns.numberUse.label')}</FormLabel>
        <RadioGroup
          row
          aria-labelledby={labelId}
          value={numberUse}
          onChange={(_, value) => onChange({ numberUse: value as ReadSettings['numberUse'] })}
        >
          {(['first', 'each'] as const).map((use) => (
            <FormControlLabel
              key={use}
              value={use}
              control={<Radio size="small" />}
              label={text.say(`columns.numberUse.${use}`)}
            />
          ))}
        </RadioGroup>
      </FormControl>
      <Box component="ol" sx={{ m: 0, pl: 3 }}>
        {numberColumns.slice(0, COLUMNS_SHOWN).map((column, at) => (
          <li key={column}>
            <Typography component="span" variant="body2">
              {names(column)}
            </Typography>
            <IconButton
              size="small"
              disabled={disabled || at === 0}
              aria-label={text.say('columns.moveUp', { name: names(column) })}
              onClick={() => onChange(moveNumberColumn(opened.settings, at))}
            >
              <UpIcon fontSize="inherit" />
            </IconButton>
          </li>
        ))}
      </Box>
      {numberColumns.length > COLUMNS_SHOWN && (
        <Typography variant="body2" color="textSecondary">
          {text.count('columns.moreNumbers', numberColumns.length, { shown: text.number(COLUMNS_SHOWN) })}
        </Typography>
      )}
    </Box>
  );
}

/** A pasted row of numbers can have a thousand. */
const COLUMNS_SHOWN = 20;
