import { Box, Paper } from '@mui/material';
import { type RaRecord, useRecordContext, useTranslate } from 'react-admin';
import { AddressedList } from '../layout/AddressedList';
import { ListPages } from '../layout/ListPages';
import { ListProblem } from '../layout/ListProblem';
import { ListProgress } from '../layout/ListProgress';
import { SteadyList } from '../layout/SteadyList';
import { numbersResource } from '../providers/resources';
import type { Campaign } from '../sipcaller/types';
import { NumberSelectionProvider } from './NumberSelection';
import { NumberTable } from './NumberTable';
import { NumberToolbar } from './NumberToolbar';
import { RefreshByJobs } from './RefreshByJobs';

const FIRST_SORT = { field: 'number', order: 'ASC' } as const;

/** The numbers of the campaign at hand: search, sort, pages, selection, removal, adding. */
export function NumberGrid() {
  const translate = useTranslate();
  const campaign = useRecordContext<Campaign & RaRecord>();
  if (!campaign) return null;
  return (
    <Box component="section" aria-label={translate('numbers.title')} sx={{ minWidth: 0 }}>
      {/* Another campaign is another grid: nothing of the last one's rows and selection stays. */}
      <GridOf key={campaign.id} campaign={campaign} />
    </Box>
  );
}

function GridOf({ campaign }: { campaign: Campaign }) {
  return (
    <AddressedList resource={numbersResource(campaign.id)} sort={FIRST_SORT}>
      <RefreshByJobs campaignId={campaign.id} />
      <SteadyList>
        <NumberSelectionProvider campaign={campaign}>
          <Paper variant="outlined">
            <NumberToolbar campaign={campaign} />
            <ListProblem />
            <ListProgress />
            <NumberTable />
            <ListPages />
          </Paper>
        </NumberSelectionProvider>
      </SteadyList>
    </AddressedList>
  );
}
