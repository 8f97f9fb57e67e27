import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFilterEditing } from './FilterEditing';
import { readFilter, writeFilter } from './filterEdits';

/**
 * Archived or not. Always one of both: unasked, the API would decide which campaigns are shown. Only an
 * address can leave it open, and then that is what is shown here.
 */
export function ArchivedFilter() {
  const translate = useTranslate();
  const { filter, change } = useFilterEditing();
  const present = readFilter(filter, 'isArchived');
  const value = typeof present === 'boolean' ? String(present) : 'unasked';
  return (
    <TextField
      select
      margin="none"
      label={translate('campaigns.fields.isArchived')}
      value={value}
      onChange={(event) =>
        change((filter) => writeFilter(filter, 'isArchived', event.target.value === 'true'))
      }
      slotProps={{ inputLabel: { shrink: true } }}
    >
      <MenuItem dense value="false">
        {translate('campaigns.filters.current')}
      </MenuItem>
      <MenuItem dense value="true">
        {translate('campaigns.filters.archived')}
      </MenuItem>
      {value === 'unasked' && (
        <MenuItem dense disabled value="unasked">
          {translate('filters.unasked')}
        </MenuItem>
      )}
    </TextField>
  );
}
