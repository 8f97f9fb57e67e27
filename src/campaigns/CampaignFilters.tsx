import { Box } from '@mui/material';
import { FilterLiveForm, SelectInput, TextInput, useTranslate } from 'react-admin';
import { CAMPAIGN_STATUSES, CAMPAIGN_TYPES, DIALER_MODES } from '../sipcaller/types';

const DEBOUNCE_MS = 250;

/** The filters of the campaign list; each source is the API's own filter key. */
export function CampaignFilters() {
  const translate = useTranslate();
  const all = translate('campaigns.filters.all');
  const choices = (values: readonly string[], messages: string) =>
    values.map((id) => ({ id, name: translate(`campaigns.${messages}.${id}`) }));
  const choice = {
    helperText: false as const,
    emptyText: all,
    size: 'small' as const,
    margin: 'none' as const,
  };

  return (
    <FilterLiveForm debounce={DEBOUNCE_MS}>
      <Box
        sx={{
          display: 'grid',
          gap: 1,
          gridTemplateColumns: { xs: '1fr 1fr', md: '2fr 1fr 1fr 1fr 1fr' },
          mb: 1.5,
        }}
      >
        <TextInput
          source="name"
          type="search"
          label="campaigns.filters.name"
          resettable
          helperText={false}
          margin="none"
          size="small"
          sx={{ gridColumn: { xs: '1 / -1', md: 'auto' } }}
          slotProps={{ htmlInput: { maxLength: 200 } }}
        />
        <SelectInput
          source="status"
          label="campaigns.fields.status"
          choices={choices(CAMPAIGN_STATUSES, 'statuses')}
          {...choice}
        />
        <SelectInput
          source="type"
          label="campaigns.fields.type"
          choices={choices(CAMPAIGN_TYPES, 'types')}
          {...choice}
        />
        <SelectInput
          source="dialer.mode"
          label="campaigns.fields.mode"
          choices={choices(DIALER_MODES, 'modes')}
          {...choice}
        />
        <SelectInput
          source="isArchived"
          // As an element: a text would get an asterisk, and there is nothing to leave out here.
          label={<>{translate('campaigns.fields.isArchived')}</>}
          choices={[
            { id: false, name: translate('campaigns.filters.current') },
            { id: true, name: translate('campaigns.filters.archived') },
          ]}
          {...choice}
          // Nothing chosen would leave it to the API which campaigns are shown.
          isRequired
        />
      </Box>
    </FilterLiveForm>
  );
}
