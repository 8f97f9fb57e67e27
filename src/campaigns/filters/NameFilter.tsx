import ClearIcon from '@mui/icons-material/Clear';
import { IconButton, InputAdornment, TextField } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useComposing } from '../../layout/useComposing';
import { useReleased } from '../../layout/useReleased';
import { useFilterEditing } from './FilterEditing';
import { readText, writeFilter } from './filterEdits';

const DEBOUNCE_MS = 250;
const LONGEST_NAME = 200;

/** Search by name, as one types, or has composed by an input method; Enter asks at once. */
export function NameFilter() {
  const translate = useTranslate();
  const { filter, change } = useFilterEditing();
  const present = readText(filter, 'name') ?? '';
  const [text, setText] = useState(present);
  const asked = useRef(present);
  /** What was typed, cleared or shown last: what waited meanwhile asks for nothing older. */
  const wanted = useRef(present);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // The chip that a search adds moves what is below it.
  const whenReleased = useReleased();

  const ask = (name = wanted.current) => {
    clearTimeout(timer.current);
    wanted.current = name;
    if (name === asked.current) return;
    asked.current = name;
    change((filter) => writeFilter(filter, 'name', name || undefined));
  };
  const type = (name: string) => {
    setText(name);
    clearTimeout(timer.current);
    if (isComposingNow()) return;
    wanted.current = name;
    timer.current = setTimeout(() => whenReleased(ask), DEBOUNCE_MS);
  };
  const { isComposingNow, handlers } = useComposing(type);
  const clear = () => {
    setText('');
    ask('');
  };
  useEffect(() => {
    // A chip removed, a view opened: not what was typed here, which is on its way or has just arrived.
    if (present === asked.current) return;
    clearTimeout(timer.current);
    asked.current = present;
    wanted.current = present;
    setText(present);
  }, [present]);
  useEffect(() => () => clearTimeout(timer.current), []);

  return (
    <TextField
      type="search"
      margin="none"
      label={translate('campaigns.filters.name')}
      value={text}
      onChange={(event) => type(event.target.value)}
      onKeyDown={(event) => event.key === 'Enter' && !isComposingNow(event) && ask()}
      {...handlers}
      onBlur={() => whenReleased(ask)}
      slotProps={{
        htmlInput: { maxLength: LONGEST_NAME },
        input: { endAdornment: text && <ClearName onClear={clear} /> },
      }}
      sx={{ '& input::-webkit-search-cancel-button': { display: 'none' } }}
    />
  );
}

function ClearName({ onClear }: { onClear: () => void }) {
  const translate = useTranslate();
  return (
    <InputAdornment position="end">
      <IconButton size="small" edge="end" aria-label={translate('filters.clearName')} onClick={onClear}>
        <ClearIcon sx={{ fontSize: 16 }} />
      </IconButton>
    </InputAdornment>
  );
}
