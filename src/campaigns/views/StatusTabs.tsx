import { Box, Tab, Tabs } from '@mui/material';
import { memo } from 'react';
import { useEvent, useTranslate } from 'react-admin';
import { useNumberFormat } from '../../layout/useNumberFormat';
import { useSteady } from '../../layout/useSteady';
import { CAMPAIGN_STATUSES } from '../../sipcaller/types';
import { useFilterEditing } from '../filters/FilterEditing';
import { readText, writeFilter } from '../filters/filterEdits';
import { useStatusCounts } from './useStatusCounts';

/** The list's panel, which the tabs control. */
export const CAMPAIGN_PANEL = 'campaign-panel';

const ALL = '';
const TABS = [ALL, ...CAMPAIGN_STATUSES];

/** The id of the tab of a status; for one without a tab, undefined. */
export function tabId(status: string): string | undefined {
  return TABS.some((tab) => tab === status) ? `campaign-tab-${status || 'all'}` : undefined;
}

/** The statuses as tabs with how many campaigns each has; they and the status filter are one and the same. */
export function StatusTabs({ isListRead }: { isListRead: boolean }) {
  const { filter, change } = useFilterEditing();
  const counts = useStatusCounts(
    filter,
    TABS.map((tab) => tab || undefined),
    isListRead,
  );
  const show = useEvent((status: string) =>
    change((filter) => writeFilter(filter, 'status', status || undefined)),
  );
  return <TabList status={readText(filter, 'status') ?? ALL} counts={useSteady(counts)} onShow={show} />;
}

interface TabListProps {
  status: string;
  /** In the order of the tabs. */
  counts: readonly (number | undefined)[];
  onShow: (status: string) => void;
}

/** Drawn again only for news of its own: Material's tabs measure themselves each time, and with them the page. */
const TabList = memo(function TabList({ status, counts, onShow }: TabListProps) {
  const translate = useTranslate();
  return (
    <Tabs
      variant="scrollable"
      allowScrollButtonsMobile
      aria-label={translate('views.tabs.label')}
      // A status of the address that we do not know has no tab.
      value={tabId(status) ? status : false}
      onChange={(_, next: string) => onShow(next)}
      sx={{ minHeight: 40, displayPrint: 'none' }}
    >
      {TABS.map((tab, index) => (
        <Tab
          key={tab}
          id={tabId(tab)}
          value={tab}
          aria-controls={CAMPAIGN_PANEL}
          label={<TabLabel name={nameOf(tab, translate)} count={counts[index]} />}
          sx={{ minHeight: 40, py: 0.5, px: 1.5, minWidth: 0 }}
        />
      ))}
    </Tabs>
  );
});

function nameOf(tab: string, translate: (key: string) => string): string {
  return translate(tab === ALL ? 'views.tabs.all' : `campaigns.statuses.${tab}`);
}

/** Room for a count is there before the count, so that nothing moves when it comes. */
function TabLabel({ name, count }: { name: string; count: number | undefined }) {
  const formatNumber = useNumberFormat();
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 0.75 }}>
      {name}{' '}
      <Box component="span" sx={{ minWidth: '3.5ch', textAlign: 'left', color: 'text.secondary' }}>
        {count !== undefined && formatNumber(count)}
      </Box>
    </Box>
  );
}
