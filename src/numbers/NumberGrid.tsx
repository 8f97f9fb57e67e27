import { Box, Paper } from '@mui/material';
import { ListBase, type RaRecord, useListContext, useRecordContext, useTranslate } from 'react-admin';
import { ListPages } from '../layout/ListPages';
import { ListProblem } from '../layout/ListProblem';
import { ListProgress } from '../layout/ListProgress';
import { SteadyList } from '../layout/SteadyList';
import { useKeptList } from '../layout/useKeptList';
import { useLanding } from '../layout/useLanding';
import { numbersResource } from '../providers/resources';
import type { Campaign } from '../sipcaller/types';
import { NumberSelectionProvider } from './NumberSelection';
import { NumberTable } from './NumberTable';
import { NumberToolbar } from './NumberToolbar';
import { RefreshByJobs } from './RefreshByJobs';

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
  const keptList = useKeptList();
  return (
    <ListBase
      resource={numbersResource(campaign.id)}
      perPage={25}
      sort={{ field: 'number', order: 'ASC' }}
      // A searched phone number and a selection reach neither the address nor the device's storage.
      storeKey={false}
      disableSyncWithLocation
      queryOptions={keptList}
    >
      <Landing />
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
    </ListBase>
  );
}

/** After the last page is emptied, the one before it. */
function Landing() {
  const { setPage } = useListContext();
  useLanding(setPage);
  return null;
}
