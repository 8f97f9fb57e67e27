import { Box } from '@mui/material';
import { CAMPAIGN_STATUSES, CAMPAIGN_TYPES, DIALER_MODES } from '../sipcaller/types';
import { ArchivedFilter } from './filters/ArchivedFilter';
import { ChoiceFilter } from './filters/ChoiceFilter';
import { FilterChips } from './filters/FilterChips';
import { MoreFilters } from './filters/MoreFilters';
import { NameFilter } from './filters/NameFilter';

/** The filters of the campaign list: the common ones at hand, all others one click away, the active ones as chips. */
export function CampaignFilters() {
  return (
    <>
      <Box
        sx={{
          display: 'grid',
          gap: 1,
          alignItems: 'center',
          gridTemplateColumns: { xs: '1fr 1fr', md: '2fr 1fr 1fr 1fr 1fr auto' },
          mb: 1,
        }}
      >
        <Box sx={{ gridColumn: { xs: '1 / -1', md: 'auto' } }}>
          <NameFilter />
        </Box>
        <ChoiceFilter
          path="status"
          choices={CAMPAIGN_STATUSES}
          messages="statuses"
          label="campaigns.fields.status"
        />
        <ChoiceFilter path="type" choices={CAMPAIGN_TYPES} messages="types" label="campaigns.fields.type" />
        <ChoiceFilter
          path="dialer.mode"
          choices={DIALER_MODES}
          messages="modes"
          label="campaigns.fields.mode"
        />
        <ArchivedFilter />
        <MoreFilters />
      </Box>
      <FilterChips />
    </>
  );
}
