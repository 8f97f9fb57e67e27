import { Box, MenuItem, TextField } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { type DateField, type End, fromInput, readBound, SUFFIXES, toInput, writeBound } from './dateBounds';
import { useFilterEditing } from './FilterEditing';

/** One end of a date's span: the word that includes its moment or not, and the moment. */
export function DateBoundInput({ field, end }: { field: DateField; end: End }) {
  const translate = useTranslate();
  const { filter, change } = useFilterEditing();
  const bound = readBound(filter, field, end);
  const [chosen, setIncluded] = useState(true);
  const included = bound?.included ?? chosen;
  const set = (at: string | undefined, isIncluded: boolean) =>
    change((filter) =>
      writeBound(filter, field, end, at === undefined ? undefined : { at, included: isIncluded }),
    );

  return (
    <Box sx={{ display: 'flex' }}>
      <TextField
        select
        margin="none"
        fullWidth={false}
        value={String(included)}
        onChange={(event) => {
          const isIncluded = event.target.value === 'true';
          setIncluded(isIncluded);
          if (bound) set(bound.at, isIncluded);
        }}
        slotProps={{ select: { SelectDisplayProps: { 'aria-label': translate(`filters.dates.${end}How`) } } }}
        sx={{
          width: 96,
          flexShrink: 0,
          '& .MuiOutlinedInput-root': { borderTopRightRadius: 0, borderBottomRightRadius: 0 },
        }}
      >
        {SUFFIXES[end].map((suffix, index) => (
          <MenuItem dense key={suffix} value={String(index === 0)}>
            {translate(`filters.dates.${suffix}`)}
          </MenuItem>
        ))}
      </TextField>
      <MomentInput
        label={translate(`filters.dates.${end}`)}
        at={bound?.at}
        onChange={(at) => set(at, included)}
      />
    </Box>
  );
}

interface MomentInputProps {
  label: string;
  at: string | undefined;
  onChange: (at: string | undefined) => void;
}

function MomentInput({ label, at, onChange }: MomentInputProps) {
  const translate = useTranslate();
  const shown = at === undefined ? '' : toInput(at);
  const [text, setText] = useState(shown);
  const [isHalf, setHalf] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => setText(shown), [shown]);

  const type = (value: string) => {
    setText(value);
    setHalf(false);
    const moment = fromInput(value);
    // Half a date is empty to the browser: it takes no filter away while it is being typed.
    const isBeingTyped = moment === undefined && (value !== '' || input.current?.validity.badInput);
    if (!isBeingTyped && moment !== at) onChange(moment);
  };
  return (
    <TextField
      type="datetime-local"
      margin="none"
      value={text}
      onChange={(event) => type(event.target.value)}
      onBlur={() => setHalf(input.current?.validity.badInput ?? false)}
      error={isHalf}
      helperText={isHalf && translate('filters.dates.half')}
      inputRef={input}
      slotProps={{ htmlInput: { 'aria-label': label, min: '1900-01-01T00:00', max: '9999-12-31T23:59' } }}
      sx={{ '& .MuiOutlinedInput-root': { borderTopLeftRadius: 0, borderBottomLeftRadius: 0, ml: '-1px' } }}
    />
  );
}
