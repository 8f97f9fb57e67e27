import UpIcon from '@mui/icons-material/ArrowUpward';
import { Box, IconButton, MenuItem, TextField, Tooltip } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { CAMPAIGN_SORTS } from '../../sipcaller/types';
import { firstOrder } from './columns';

/** What the campaigns are sorted on, where no column head says it and lets it be changed. */
export function SortChoice() {
  const translate = useTranslate();
  const { sort, setSort } = useListContext();
  const field = CAMPAIGN_SORTS.find((name) => name === sort.field) ?? '';
  const isUp = sort.order === 'ASC';
  const order = translate(isUp ? 'views.sort.ascending' : 'views.sort.descending');
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
      <TextField
        select
        margin="none"
        fullWidth={false}
        label={translate('views.sort.label')}
        value={field}
        onChange={({ target }) => {
          const next = CAMPAIGN_SORTS.find((name) => name === target.value);
          if (next) setSort({ field: next, order: firstOrder(next) });
        }}
        sx={{ minWidth: 150 }}
      >
        {CAMPAIGN_SORTS.map((name) => (
          <MenuItem key={name} value={name} dense>
            {translate(`campaigns.fields.${name}`)}
          </MenuItem>
        ))}
      </TextField>
      <Tooltip title={order}>
        <IconButton
          size="small"
          aria-label={translate('views.sort.turn', { order })}
          onClick={() => setSort({ field: sort.field, order: isUp ? 'DESC' : 'ASC' })}
        >
          <UpIcon fontSize="small" sx={{ transform: isUp ? undefined : 'rotate(180deg)' }} />
        </IconButton>
      </Tooltip>
    </Box>
  );
}
