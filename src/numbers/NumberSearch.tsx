import ClearIcon from '@mui/icons-material/Clear';
import { IconButton, InputAdornment, TextField } from '@mui/material';
import { type ClipboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { useComposing } from '../layout/useComposing';
import { useNumberFormat } from '../layout/useNumberFormat';
import { useNumberSelection } from './NumberSelection';
import { readSearch, type SearchText } from './searchTerms';
import { filterOf, termsOf } from './useNumberQuery';

const DEBOUNCE_MS = 250;
/** Each is a request of its own. */
const MOST_TERMS = 100;

/**
 * Finds numbers by any part, however it is written: a pasted "(202) 555-0171" is searched by its digits, and of a pasted
 * list or column each number.
 */
export function NumberSearch() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const current = termsOf(filterValues).join(', ');
  const asked = useRef(current);
  const [text, setText] = useState(current);
  const { isComposing, handlers } = useComposing(setText);
  const { setTyping } = useNumberSelection();
  const { terms, problem } = useSearchText(text);
  const wanted = terms?.join(', ');
  // Until the list is filtered by it, nothing may be done with "all that match".
  const isTyping = wanted !== current;
  useEffect(() => setTyping(isTyping), [setTyping, isTyping]);

  useEffect(() => {
    // Set by something else, such as the palette.
    if (current !== asked.current) setText(current);
    asked.current = current;
  }, [current]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed starts a search
  useEffect(() => {
    if (isComposing || !terms || wanted === undefined || wanted === asked.current) return;
    const timer = setTimeout(() => {
      asked.current = wanted;
      setFilters(filterOf(terms));
    }, DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [text, isComposing]);

  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData('text/plain');
    // The browser would join what stands in several lines, or in several cells of a spreadsheet.
    if (!/[\r\n\t]/.test(pasted.trim())) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    const list = pasted
      .split(/[\r\n\t]+/)
      .map((line) => line.trim())
      .filter(Boolean)
      .join(', ');
    setText(text.slice(0, selectionStart ?? text.length) + list + text.slice(selectionEnd ?? text.length));
  };

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
      error={problem !== '' && !terms && !isComposing}
      helperText={!isComposing && problem}
      onChange={(event) => setText(event.target.value)}
      onPaste={paste}
      {...handlers}
      margin="none"
      size="small"
      fullWidth={false}
      sx={{
        width: { xs: '100%', sm: 240 },
        // The browser's own cross beside ours
        '& ::-webkit-search-cancel-button': { display: 'none' },
      }}
      slotProps={{
        htmlInput: { inputMode: 'tel', autoComplete: 'off' },
        input: { endAdornment: clear },
        formHelperText: { role: 'alert' },
      }}
    />
  );
}

/** What a text asks for, or null where nothing can be searched for; and what is wrong with it. */
function useSearchText(text: string): { terms: string[] | null; problem: string } {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const { terms, leftOut } = useMemo((): SearchText => readSearch(text), [text]);
  if (terms.length > MOST_TERMS) {
    const values = { most: formatNumber(MOST_TERMS), count: formatNumber(terms.length) };
    return { terms: null, problem: translate('numbers.tooManyTerms', values) };
  }
  if (leftOut.length === 0) return { terms, problem: '' };
  if (terms.length === 0) return { terms: null, problem: translate('numbers.onlyNumbers') };
  return { terms, problem: translate('numbers.onlyNumbersOf', { texts: excerpt(leftOut) }) };
}

const LONGEST_EXCERPT = 80;

function excerpt(texts: readonly string[]): string {
  const text = texts.join(', ');
  return text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}…` : text;
}
