import { Autocomplete, TextField } from '@mui/material';
import { useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { IdKind } from '../../labels/labelTypes';
import { useFilterEditing } from './FilterEditing';
import { readText, writeFilter } from './filterEdits';
import { useIdOptions } from './useIdOptions';

/** A filter by one opaque ID: chosen from those seen so far, or typed or pasted. */
export function IdFilter({ path, kind }: { path: string; kind: IdKind }) {
  const translate = useTranslate();
  const { filter, change } = useFilterEditing();
  const { resolve, ...list } = useIdOptions(kind);
  const typed = useRef<string | null>(null);
  const value = readText(filter, path) ?? null;

  const set = (text: string | null) => {
    typed.current = null;
    const id = text === null ? '' : resolve(text);
    change((filter) => writeFilter(filter, path, id || undefined));
  };
  return (
    <Autocomplete
      freeSolo
      size="small"
      {...list}
      value={value}
      onChange={(_event, next) => set(next)}
      onInputChange={(_event, text, reason) => {
        typed.current = reason === 'input' ? text : null;
      }}
      // What stands in the field is what is asked for, though nobody pressed Enter.
      onBlur={() => typed.current !== null && set(typed.current)}
      renderInput={(input) => (
        <TextField {...input} margin="none" label={translate(`filters.fields.${path}`)} />
      )}
    />
  );
}
