import { Box, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ChoiceCount } from './ChoiceCount';
import { useFilterEditing } from './FilterEditing';
import { readText, writeFilter } from './filterEdits';

interface ChoiceFilterProps {
  path: 'status' | 'type' | 'dialer.mode';
  choices: readonly string[];
  /** Where the choices' words are, below `campaigns`. */
  messages: 'statuses' | 'types' | 'modes';
  label: string;
}

/** One of a few words of the API, or all; each with how many campaigns it would show beside the other filters. */
export function ChoiceFilter({ path, choices, messages, label }: ChoiceFilterProps) {
  const translate = useTranslate();
  const { filter, change } = useFilterEditing();
  const value = readText(filter, path) ?? '';
  const wordOf = (choice: string) =>
    choice ? translate(`campaigns.${messages}.${choice}`, { _: choice }) : translate('campaigns.filters.all');
  // What an address asks for is a choice too, though we do not know it.
  const all = !value || choices.includes(value) ? choices : [...choices, value];
  return (
    <TextField
      select
      margin="none"
      label={translate(label)}
      value={value}
      onChange={(event) => change((filter) => writeFilter(filter, path, event.target.value || undefined))}
      slotProps={{
        inputLabel: { shrink: true },
        select: { displayEmpty: true, renderValue: (choice) => wordOf(String(choice)) },
      }}
    >
      <MenuItem dense value="">
        {wordOf('')}
      </MenuItem>
      {all.map((choice) => (
        <MenuItem dense key={choice} value={choice}>
          <Box component="span" sx={{ flexGrow: 1, pr: 2 }}>
            {wordOf(choice)}
          </Box>{' '}
          <ChoiceCount filter={writeFilter(filter, path, choice)} />
        </MenuItem>
      ))}
    </TextField>
  );
}
