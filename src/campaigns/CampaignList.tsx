import { Box, Paper, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { ListBase, useListContext, useTranslate } from 'react-admin';
import { ListPages } from '../layout/ListPages';
import { ListProblem } from '../layout/ListProblem';
import { ListProgress } from '../layout/ListProgress';
import { PartBoundary } from '../layout/lazyPart';
import { PageFrame } from '../layout/PageFrame';
import { useKeptList } from '../layout/useKeptList';
import { CampaignActions } from './CampaignActions';
import { CampaignCards } from './CampaignCards';
import { CampaignFilters } from './CampaignFilters';
import { CampaignTable } from './CampaignTable';
import { CheckedAddress } from './CheckedAddress';
import { ListStepsProvider } from './ListStepsProvider';
import { DEFAULT_LIST } from './listAddress';
import { LiveBar } from './live/LiveBar';
import { LiveRows } from './live/LiveRows';
import { useHeldRows } from './live/useHeldRows';
import { useListKey } from './live/useListRead';
import { useLive } from './live/useLive';
import { useSaidList } from './useSaidList';
import { SortChoice } from './views/SortChoice';
import { CAMPAIGN_PANEL, StatusTabs, tabId } from './views/StatusTabs';
import { useCampaignColumns } from './views/useCampaignColumns';

/** All campaigns of the account: find one by any filter or view, see where it stands, and open it. */
export function CampaignList() {
  return (
    <CheckedAddress>
      <ListOfAddress />
    </CheckedAddress>
  );
}

function ListOfAddress() {
  const keptList = useKeptList();
  if (!useSaidList()) return null;
  return (
    <ListBase
      perPage={DEFAULT_LIST.perPage}
      sort={DEFAULT_LIST.sort}
      filterDefaultValues={DEFAULT_LIST.filter}
      queryOptions={{
        ...keptList,
        // The clock of useLive does it, with the counts, and not while somebody is in the middle of something.
        refetchOnWindowFocus: false,
      }}
    >
      <ListStepsProvider>
        <CampaignListPage />
      </ListStepsProvider>
    </ListBase>
  );
}

function CampaignListPage() {
  const translate = useTranslate();
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const { filterValues } = useListContext();
  const live = useLive();
  const listKey = useListKey();
  const held = useHeldRows(live.read);
  return (
    <PageFrame title={translate('common.campaigns')} actions={<CampaignActions />}>
      <CampaignFilters />
      {/* A refresh by the clock that failed is told in the live bar: nothing jumps. */}
      {!live.failure && <ListProblem />}
      <Paper variant="outlined">
        <Box sx={HEAD}>
          <StatusTabs isListRead={live.read?.key === listKey} />
          <LiveBar live={live} held={held} />
        </Box>
        <SortWithoutHead isSmall={isSmall} />
        <ListProgress />
        <Box role="tabpanel" id={CAMPAIGN_PANEL} aria-labelledby={tabId(filterValues.status ?? '')}>
          <LiveRows held={held}>
            <PartBoundary>{isSmall ? <CampaignCards /> : <CampaignTable />}</PartBoundary>
          </LiveRows>
        </Box>
        <ListPages />
      </Paper>
    </PageFrame>
  );
}

/** Where no column head shows what the list is sorted on. */
function SortWithoutHead({ isSmall }: { isSmall: boolean }) {
  const { sort } = useListContext();
  const [columns] = useCampaignColumns();
  if (!isSmall && columns.some((column) => column === sort.field)) return null;
  return (
    <Box sx={{ px: 1.5, py: 1, borderBottom: 1, borderColor: 'divider' }}>
      <SortChoice />
    </Box>
  );
}

const HEAD = {
  display: 'flex',
  flexDirection: { xs: 'column', lg: 'row' },
  justifyContent: 'space-between',
  borderBottom: 1,
  borderColor: 'divider',
  '& > :first-of-type': { minWidth: 0 },
};
