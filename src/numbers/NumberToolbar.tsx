import AddIcon from '@mui/icons-material/Add';
import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { FilterLiveForm, TextInput, useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { acceptsNumbers } from '../campaigns/accepts';
import { useOfferNumberSearch } from '../layout/numberSearch';
import type { Campaign } from '../sipcaller/types';
import { AddNumberDialog } from './AddNumberDialog';
import { ExportNumbers } from './ExportNumbers';
import { usePublishNumberView } from './numberView';
import { SelectionBar } from './SelectionBar';

const DEBOUNCE_MS = 250;

/** What can be done above the grid. */
export function NumberToolbar({ campaign }: { campaign: Campaign }) {
  const translate = useTranslate();
  const [adding, setAdding] = useState(false);
  const { filterValues, setFilters } = useListContext();
  useOfferNumberSearch(campaign.name, (number) => setFilters({ ...filterValues, number }));
  const { accepts } = acceptsNumbers(campaign);
  usePublishNumberView();
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1,
        alignItems: 'center',
        p: 1.5,
        pb: 0.5,
        displayPrint: 'none',
      }}
    >
      <FilterLiveForm debounce={DEBOUNCE_MS}>
        <TextInput
          source="number"
          type="search"
          label="numbers.search"
          resettable
          helperText={false}
          margin="none"
          size="small"
          fullWidth={false}
          sx={{
            width: { xs: '100%', sm: 220 },
            // The browser's own cross beside ours
            '& ::-webkit-search-cancel-button': { display: 'none' },
          }}
          slotProps={{ htmlInput: { inputMode: 'tel', autoComplete: 'off', maxLength: 40 } }}
        />
      </FilterLiveForm>
      <Box sx={{ flexGrow: 1 }} />
      <Button startIcon={<AddIcon />} disabled={!accepts} onClick={() => setAdding(true)}>
        {translate('numbers.add')}
      </Button>
      <Button
        component={Link}
        to={`/upload/${encodeURIComponent(campaign.id)}`}
        startIcon={<UploadIcon />}
        disabled={!accepts}
      >
        {translate('numbers.upload')}
      </Button>
      <ExportNumbers campaign={campaign} />
      <SelectionBar campaign={campaign} />
      {adding && <AddNumberDialog campaign={campaign} onClose={() => setAdding(false)} />}
    </Box>
  );
}
