import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import OutlinedInput, { type OutlinedInputProps } from '@mui/material/OutlinedInput';
import Typography from '@mui/material/Typography';
import { useId } from 'react';

interface FieldProps extends Pick<OutlinedInputProps, 'type' | 'inputRef' | 'endAdornment' | 'readOnly'> {
  label: string;
  value: string;
  onChange?: (value: string) => void;
  hint?: string;
  isFaulty?: boolean;
  /** The element that says what is wrong. */
  errorId?: string;
  autoFocus?: boolean;
}

/** A text field with its label above it, which never moves. Browsers are asked not to keep what is typed. */
export function Field({
  label,
  value,
  onChange,
  hint,
  isFaulty = false,
  errorId,
  autoFocus,
  ...input
}: FieldProps) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : undefined;
  const describedBy = [isFaulty && errorId, hintId].filter(Boolean).join(' ') || undefined;
  return (
    <Box>
      <Typography
        component="label"
        htmlFor={id}
        variant="body2"
        sx={{ display: 'block', fontWeight: 600, mb: 0.5 }}
      >
        {label}
      </Typography>
      <OutlinedInput
        id={id}
        size="small"
        fullWidth
        margin="none"
        value={value}
        onChange={(event) => onChange?.(event.target.value)}
        error={isFaulty}
        autoComplete="off"
        autoFocus={autoFocus}
        sx={input.readOnly ? { backgroundColor: 'background.default' } : undefined}
        slotProps={{
          input: {
            'aria-describedby': describedBy,
            autoCapitalize: 'off',
            autoCorrect: 'off',
            spellCheck: false,
          },
        }}
        {...input}
      />
      {hint && (
        <FormHelperText id={hintId} sx={{ color: 'text.secondary' }}>
          {hint}
        </FormHelperText>
      )}
    </Box>
  );
}
