import ClearIcon from '@mui/icons-material/Clear';
import { Box, Button, Chip } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { useFilterEditing } from './FilterEditing';
import { type FilterChip, filterChips } from './filterChips';
import { DEFAULT_FILTER } from './filterEdits';
import { useChipWords } from './useChipWords';

/** Every active filter as a chip that takes it away, and all of them at once. */
export function FilterChips() {
  const translate = useTranslate();
  const { filter, change } = useFilterEditing();
  const wordsOf = useChipWords();
  const chips = filterChips(filter);
  const { list, keepFocus } = useKeptFocus(chips.length);
  const remove = (chip: FilterChip, index: number) => {
    keepFocus(index);
    // The chip may be older than the filter: what it takes away is looked for in the newest.
    change((filter) => filterChips(filter).find(({ key }) => key === chip.key)?.without ?? filter);
  };
  return (
    <Box
      ref={list}
      role="group"
      aria-label={translate('filters.active')}
      tabIndex={-1}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mb: chips.length > 0 ? 1 : 0, outline: 0 }}
    >
      {chips.map((chip, index) => {
        const words = wordsOf(chip);
        return (
          <Chip
            key={chip.key}
            size="small"
            variant="outlined"
            label={words}
            aria-label={translate('filters.removeOne', { filter: words })}
            title={words}
            deleteIcon={<ClearIcon />}
            onClick={() => remove(chip, index)}
            onDelete={() => remove(chip, index)}
            sx={{ maxWidth: '100%', bgcolor: 'background.paper' }}
          />
        );
      })}
      {chips.length > 1 && (
        <Button
          size="small"
          onClick={() => {
            keepFocus(0);
            change(() => DEFAULT_FILTER);
          }}
          sx={{ py: 0 }}
        >
          {translate('filters.removeAll')}
        </Button>
      )}
    </Box>
  );
}

/** A keyboard that removed a chip goes on from the next one, or from where they were. */
function useKeptFocus(count: number) {
  const list = useRef<HTMLDivElement>(null);
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>('[role="button"]') ?? [];
    (buttons[Math.min(wanted.current, count - 1)] ?? list.current)?.focus();
    wanted.current = null;
  }, [count]);
  const keepFocus = (index: number) => {
    wanted.current = index;
  };
  return { list, keepFocus };
}
