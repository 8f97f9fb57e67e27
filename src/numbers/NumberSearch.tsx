import ClearIcon from '@mui/icons-material/Clear';
import { IconButton, InputAdornment, TextField } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { useNumberSelection } from './NumberSelection';
import { searchableNumber } from './phoneNumber';

const DEBOUNCE_MS = 250;

/** Finds numbers by any part, however it is written: a pasted "(202) 555-0171" is searched by its digits. */
export function NumberSearch() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const current: string = filterValues.number ?? '';
  const asked = useRef(current);
  const [text, setText] = useState(current);
  const { setTyping } = useNumberSelection();
  // Until the list is filtered by it, nothing may be done with "all that match".
  const isTyping = searchableNumber(text) !== current;
  useEffect(() => setTyping(isTyping), [setTyping, isTyping]);

  useEffect(() => {
    // Set by something else, such as the palette.
    if (current !== asked.current) setText(current);
    asked.current = current;
  }, [current]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed starts a search
  useEffect(() => {
    const number = searchableNumber(text);
    if (number === asked.current) return;
    const timer = setTimeout(() => {
      asked.current = number;
      setFilters({ ...filterValues, number });
    }, DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [text]);

  const clear = text && (
    <InputAdornment position="end">
      <IconButton
        size="small"
        edge="end"
        aria-label={translate('numbers.clearSearch')}
        onClick={() => setText('')}
      >
        <ClearIcon fontSize="small" />
      </IconButton>
    </InputAdornment>
  );
  return (
    <TextField
      type="search"
      label={translate('numbers.search')}
      value={text}
      onChange={(event) => setText(event.target.value)}
      margin="none"
      size="small"
      fullWidth={false}
      sx={{
        width: { xs: '100%', sm: 240 },
        // The browser's own cross beside ours
        '& ::-webkit-search-cancel-button': { display: 'none' },
      }}
      slotProps={{
        htmlInput: { inputMode: 'tel', autoComplete: 'off', maxLength: 40 },
        input: { endAdornment: clear },
      }}
    />
  );
}
