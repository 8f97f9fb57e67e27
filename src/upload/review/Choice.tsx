import { ToggleButton, ToggleButtonGroup } from '@mui/material';

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  /** What can be chosen, with its words. */
  options: readonly { value: Value; words: string }[];
  disabled: boolean;
  onChange: (value: Value) => void;
}

/** One of a few, all in sight. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  disabled,
  onChange,
}: ChoiceProps<Value>) {
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label={label}
      value={value}
      disabled={disabled}
      onChange={(_, next: Value | null) => next !== null && onChange(next)}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} value={option.value} sx={LOOKS}>
          {option.words}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** Also on a tinted ground. */
const LOOKS = {
  py: 0.25,
  textTransform: 'none',
  color: 'text.secondary',
  bgcolor: 'background.paper',
  '&.Mui-selected, &.Mui-selected:hover': { color: 'text.primary', bgcolor: 'primary.light' },
} as const;
