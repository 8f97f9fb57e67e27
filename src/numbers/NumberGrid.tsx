import { Box, Paper } from '@mui/material';
import { ListBase, type RaRecord, useRecordContext, useTranslate } from 'react-admin';
import { ListPages } from '../layout/ListPages';
import { ListProblem } from '../layout/ListProblem';
import { numbersResource } from '../providers/resources';
import type { Campaign } from '../sipcaller/types';
import { NumberTable } from './NumberTable';
import { NumberToolbar } from './NumberToolbar';

/** The numbers of the campaign at hand: search, sort, pages, selection, removal, adding. */
export function NumberGrid() {
  const translate = useTranslate();
  const campaign = useRecordContext<Campaign & RaRecord>();
  if (!campaign) return null;
  return (
    <Box component="section" aria-label={translate('numbers.title')} sx={{ minWidth: 0 }}>
      <ListBase
        key={campaign.id}
        resource={numbersResource(campaign.id)}
        perPage={25}
        sort={{ field: 'number', order: 'ASC' }}
        // A searched phone number and a selection reach neither the address nor the device's storage.
        storeKey={false}
        disableSyncWithLocation
        queryOptions={{ onError: () => undefined /* said by ListProblem, in its place */ }}
      >
        <Paper variant="outlined">
          <NumberToolbar campaign={campaign} />
          <ListProblem />
          <NumberTable />
          <ListPages />
        </Paper>
      </ListBase>
    </Box>
  );
}
