import FilterIcon from '@mui/icons-material/FilterList';
import { Box, Button, Popover, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { DATE_FIELDS } from '../../sipcaller/types';
import { CampaignIdsFilter } from './CampaignIdsFilter';
import { DateFilter } from './DateFilter';
import { useFilterEditing } from './FilterEditing';
import { filterChips } from './filterChips';
import { IdFilter } from './IdFilter';
import { ID_FILTERS } from './idFilters';
import { TagsFilter } from './TagsFilter';

/** The filters that have an input at hand in the bar. */
const IN_BAR = ['name', 'status', 'type', 'dialer.mode', 'isArchived'];

/** All other filters, in a panel that stays open while one tries them out; each applies at once. */
export function MoreFilters() {
  const translate = useTranslate();
  const id = useId();
  const { filter } = useFilterEditing();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const count = filterChips(filter).filter(({ name }) => !IN_BAR.includes(name)).length;
  const words = translate('filters.more');
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<FilterIcon />}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        aria-label={count > 0 ? translate('filters.moreWithCount', { smart_count: count }) : words}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ height: 36, whiteSpace: 'nowrap' }}
      >
        {count > 0 ? `${words} · ${count}` : words}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-labelledby': id,
            sx: { width: 880, maxWidth: 'calc(100vw - 32px)', p: 2, border: 1, borderColor: 'divider' },
          },
        }}
      >
        <MoreFiltersPanel titleId={id} onClose={() => setAnchor(null)} />
      </Popover>
    </>
  );
}

function MoreFiltersPanel({ titleId, onClose }: { titleId: string; onClose: () => void }) {
  const translate = useTranslate();
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', mb: 1 }}>
        <Typography variant="h2" id={titleId} sx={{ flexGrow: 1 }}>
          {translate('filters.more')}
        </Typography>
        <Button size="small" onClick={onClose}>
          {translate('common.close')}
        </Button>
      </Box>
      {DATE_FIELDS.map((field) => (
        <DateFilter key={field} field={field} />
      ))}
      <Typography variant="caption" color="textSecondary">
        {translate('filters.dates.zone')}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          mt: 1.5,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1fr 1fr' },
        }}
      >
        {ID_FILTERS.map(({ path, kind, anyOf }) =>
          anyOf ? <TagsFilter key={path} /> : <IdFilter key={path} path={path} kind={kind} />,
        )}
        <CampaignIdsFilter />
      </Box>
    </>
  );
}
