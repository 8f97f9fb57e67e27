import FilterIcon from '@mui/icons-material/FilterList';
import { Box, Button, Typography } from '@mui/material';
import { type RaRecord, useListContext, useTranslate } from 'react-admin';
import { PopoverButton } from '../../layout/PopoverButton';
import { datesOf, zonesStated } from '../../sipcaller/dates';
import { type Campaign, DATE_FIELDS } from '../../sipcaller/types';
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
  const { filter } = useFilterEditing();
  const count = filterChips(filter).filter(({ name }) => !IN_BAR.includes(name)).length;
  const words = translate('filters.more');
  return (
    <PopoverButton
      variant="outlined"
      startIcon={<FilterIcon />}
      aria-label={count > 0 ? translate('filters.moreWithCount', { smart_count: count }) : words}
      sx={{ height: 36, whiteSpace: 'nowrap' }}
      dialogName={words}
      dialogSx={{ width: 880, maxWidth: 'calc(100vw - 32px)', p: 2, border: 1, borderColor: 'divider' }}
      dialog={(close) => <MoreFiltersPanel onClose={close} />}
    >
      {count > 0 ? `${words} · ${count}` : words}
    </PopoverButton>
  );
}

function MoreFiltersPanel({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const { data } = useListContext<Campaign & RaRecord>();
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', mb: 1 }}>
        <Typography variant="h2" sx={{ flexGrow: 1 }}>
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
        {translate(
          zonesStated(datesOf(data ?? [])) === 'all' ? 'filters.dates.zoneStated' : 'filters.dates.zone',
        )}
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
