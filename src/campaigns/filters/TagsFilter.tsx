import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFilterEditing } from './FilterEditing';
import { readTexts, writeFilter } from './filterEdits';
import { useIdOptions } from './useIdOptions';

const PATH = 'tagIds_ovl';

/** Campaigns that have any of some tags. No tag chosen is no filter, and says so: not the same as all tags chosen. */
export function TagsFilter() {
  const translate = useTranslate();
  const { filter, change } = useFilterEditing();
  const { resolve, ...list } = useIdOptions('tag');
  const [typed, setTyped] = useState('');
  const tags = readTexts(filter, PATH);

  const set = (next: readonly string[]) => {
    const ids = [...new Set(next.map(resolve))].filter((id) => id !== '');
    change((filter) => writeFilter(filter, PATH, ids.length > 0 ? ids : undefined));
  };
  const leave = () => {
    if (typed.trim()) set([...(tags ?? []), typed]);
    setTyped('');
  };
  return (
    <Autocomplete
      multiple
      sx={{ gridColumn: { sm: '1 / -1' } }}
      freeSolo
      filterSelectedOptions
      size="small"
      {...list}
      value={tags ?? []}
      onChange={(_event, next) => set(next)}
      inputValue={typed}
      onInputChange={(_event, text) => setTyped(text)}
      onBlur={leave}
      renderInput={(input) => (
        <TextField
          {...input}
          margin="none"
          label={translate(`filters.fields.${PATH}`)}
          helperText={translate(
            tags === undefined
              ? 'filters.tags.any'
              : tags.length > 0
                ? 'filters.tags.anyOf'
                : 'filters.tags.none',
          )}
        />
      )}
    />
  );
}
