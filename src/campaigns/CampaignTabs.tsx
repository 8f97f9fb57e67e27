import { Box, Paper, Tab, Tabs } from '@mui/material';
import { memo, type ReactNode } from 'react';
import { useEvent, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { PartBoundary } from '../layout/lazyPart';

const TABS = ['numbers', 'details', 'api'] as const;
type TabName = (typeof TABS)[number];

/**
 * The parts of a campaign page. The tab is in the address, so that reload and back work; the numbers
 * stay mounted behind another tab, with their page, search and selection.
 */
export function CampaignTabs({ numbers, details, api }: Record<TabName, ReactNode>) {
  const [tab, setTab] = useTab();
  return (
    <>
      <TabList shown={tab} onShow={useEvent(setTab)} />
      <Panel name="details" shown={tab} onPaper>
        <Paper variant="outlined" sx={{ p: 2 }}>
          {details}
        </Paper>
      </Panel>
      <Panel name="numbers" shown={tab} onPaper>
        {numbers}
      </Panel>
      <Panel name="api" shown={tab}>
        {tab === 'api' && api}
      </Panel>
    </>
  );
}

interface TabListProps {
  shown: TabName;
  onShow: (tab: TabName) => void;
}

/** Drawn again only for news of its own: Material's tabs measure themselves each time, and with them the page. */
const TabList = memo(function TabList({ shown, onShow }: TabListProps) {
  const translate = useTranslate();
  return (
    <Tabs
      value={shown}
      onChange={(_event, chosen: TabName) => onShow(chosen)}
      aria-label={translate('page.tabs.label')}
      sx={{ minHeight: 40, mb: 1.5, borderBottom: 1, borderColor: 'divider', displayPrint: 'none' }}
    >
      {TABS.map((name) => (
        <Tab
          key={name}
          value={name}
          id={`tab-${name}`}
          aria-controls={`panel-${name}`}
          label={translate(`page.tabs.${name}`)}
          sx={{ minHeight: 40, py: 0 }}
        />
      ))}
    </Tabs>
  );
});

interface PanelProps {
  name: TabName;
  shown: TabName;
  /** Printed, whichever tab is shown. */
  onPaper?: boolean;
  children: ReactNode;
}

function Panel({ name, shown, onPaper = false, children }: PanelProps) {
  return (
    <Box
      role="tabpanel"
      id={`panel-${name}`}
      aria-labelledby={`tab-${name}`}
      sx={{
        display: name === shown ? 'block' : 'none',
        displayPrint: onPaper ? 'block' : 'none',
        mb: 2,
      }}
    >
      <PartBoundary>{children}</PartBoundary>
    </Box>
  );
}

function useTab(): [TabName, (tab: TabName) => void] {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('tab');
  const setTab = (tab: TabName) =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      if (tab === TABS[0]) next.delete('tab');
      else next.set('tab', tab);
      return next;
    });
  return [TABS.find((name) => name === asked) ?? TABS[0], setTab];
}
