import { Paper, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { ListBase, useTranslate } from 'react-admin';
import { ListPages } from '../layout/ListPages';
import { ListProblem } from '../layout/ListProblem';
import { PageFrame } from '../layout/PageFrame';
import { CampaignActions } from './CampaignActions';
import { CampaignCards } from './CampaignCards';
import { CampaignFilters } from './CampaignFilters';
import { CampaignTable } from './CampaignTable';

/** All campaigns of the account: find one by name, status, type or mode, and open it. */
export function CampaignList() {
  const translate = useTranslate();
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  return (
    <ListBase
      perPage={25}
      sort={{ field: 'name', order: 'ASC' }}
      // Always sent: whether an unfiltered list holds archived campaigns is not documented.
      filterDefaultValues={{ isArchived: false }}
      queryOptions={{ onError: () => undefined /* said by ListProblem, in its place */ }}
    >
      <PageFrame title={translate('common.campaigns')} actions={<CampaignActions />}>
        <CampaignFilters />
        <ListProblem />
        <Paper variant="outlined">
          {isSmall ? <CampaignCards /> : <CampaignTable />}
          <ListPages />
        </Paper>
      </PageFrame>
    </ListBase>
  );
}
