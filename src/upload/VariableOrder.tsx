import PreviousIcon from '@mui/icons-material/ArrowBackOutlined';
import NextIcon from '@mui/icons-material/ArrowForwardOutlined';
import RemoveIcon from '@mui/icons-material/CloseOutlined';
import { Box, IconButton, Typography } from '@mui/material';
import type { ColumnsPartProps } from './ColumnsPanel';
import { columnNames } from './columnNames';
import { moveVariable, withUse } from './columnUse';
import { useUploadText } from './useUploadText';

/** A longer list has columns that are no variables. */
const VARIABLES_SHOWN = 30;

/** The variables in the order in which they go up, which the call flow counts on. */
export function VariableOrder(props: ColumnsPartProps) {
  const { say, number } = useUploadText();
  const { variables } = props.opened.settings;
  return (
    <Box>
      <Typography variant="body2" color="textSecondary">
        {say('columns.order')}
      </Typography>
      <Box component="ol" aria-label={say('columns.order')} sx={LIST}>
        {variables.slice(0, VARIABLES_SHOWN).map((column, at) => (
          <Variable key={column} {...props} at={at} column={column} />
        ))}
      </Box>
      {variables.length > VARIABLES_SHOWN && (
        <Typography variant="body2" color="textSecondary">
          {say('columns.moreVariables', { shown: number(VARIABLES_SHOWN), count: number(variables.length) })}
        </Typography>
      )}
    </Box>
  );
}

function Variable(props: ColumnsPartProps & { at: number; column: number }) {
  const { opened, disabled, onChange, at, column } = props;
  const text = useUploadText();
  const { settings } = opened;
  const name = columnNames(opened, text)(column);
  return (
    <Box component="li" sx={CHIP}>
      <Typography component="span" variant="body2" noWrap sx={{ maxWidth: 200 }}>
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {text.number(at + 1)}
        </Box>{' '}
        {name}
      </Typography>
      <IconButton
        size="small"
        disabled={disabled || at === 0}
        aria-label={text.say('columns.moveUp', { name })}
        onClick={() => onChange(moveVariable(settings, at, -1))}
      >
        <PreviousIcon fontSize="inherit" />
      </IconButton>
      <IconButton
        size="small"
        disabled={disabled || at === settings.variables.length - 1}
        aria-label={text.say('columns.moveDown', { name })}
        onClick={() => onChange(moveVariable(settings, at, 1))}
      >
        <NextIcon fontSize="inherit" />
      </IconButton>
      <IconButton
        size="small"
        disabled={disabled}
        aria-label={text.say('columns.leaveOut', { name })}
        onClick={() => onChange(withUse(settings, column, 'none'))}
      >
        <RemoveIcon fontSize="inherit" />
      </IconButton>
    </Box>
  );
}

const LIST = { display: 'flex', flexWrap: 'wrap', gap: 1, listStyle: 'none', p: 0, m: 0, mt: 0.5 };
const CHIP = {
  display: 'flex',
  alignItems: 'center',
  minWidth: 0,
  pl: 1,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
};
