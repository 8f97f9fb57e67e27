export const dashboard = {
  title: 'Dashboard',
  refresh: 'Refresh',
  reading: 'Reading the campaigns…',
  readAt: 'As of %{time}',
  progress: '%{read} of %{wanted} campaigns read',
  progressUnknown: '%{read} campaigns read so far',
  readFailed: 'The campaigns could not be read',
  campaigns: '%{count} campaign |||| %{count} campaigns',
  all: 'All',
  asTable: 'Table',
  asTableOf: 'Table: %{title}',
  asChart: 'Chart',
  asChartOf: 'Chart: %{title}',
  inList: '%{what}: %{count} campaign, in the list |||| %{what}: %{count} campaigns, in the list',
  coverage: {
    all: 'Covers the one campaign that is not archived. |||| Covers all %{covered} campaigns that are not archived.',
    some: 'Covers %{covered} of %{total} campaigns that are not archived, taken by planned start, latest first. |||| Covers %{covered} of %{total} campaigns that are not archived, taken by planned start, latest first.',
    someOfUnknown:
      'Covers %{covered} campaign that is not archived, taken by planned start, latest first. There are more; the API does not say how many. |||| Covers %{covered} campaigns that are not archived, taken by planned start, latest first. There are more; the API does not say how many.',
    moved:
      'Covers %{covered} of %{total} campaigns that are not archived: the list changed while it was read. |||| Covers %{covered} of %{total} campaigns that are not archived: the list changed while it was read.',
  },
  /** Of what a card speaks, where not all campaigns were read. */
  scope: {
    some: 'Among the %{covered} read of %{total} campaigns',
    someOfUnknown: 'Among the %{covered} campaigns read; there are more',
  },
  attention: {
    title: 'Needs attention',
    overdue: '%{count} campaign Active past its end |||| %{count} campaigns Active past their end',
    draftDue:
      '%{count} Draft due to start within a day, or late |||| %{count} Drafts due to start within a day, or late',
    empty:
      '%{count} Dynamic campaign Active without numbers |||| %{count} Dynamic campaigns Active without numbers',
    show: 'Show it in the list |||| Show all %{count} in the list',
    showFirst: 'Show it first in the list |||| Show all %{count} first in the list',
    showAny: 'Show all in the list, with those that were not read here',
    clear: {
      overdue: 'No Active campaign is past its end',
      draftDue: 'No Draft is due to start within a day, or late',
      empty: 'No Active Dynamic campaign is without numbers',
    },
    /** In place of `clear` where some campaigns were not read, or do not state what would tell. */
    noneKnown: {
      overdue: 'No Active campaign is known to be past its end',
      draftDue: 'No Draft is known to be due to start within a day, or late',
      empty: 'No Active Dynamic campaign is known to be without numbers',
    },
    unknown: {
      overdue:
        '%{count} campaign does not state its end or its status. |||| %{count} campaigns do not state their end or their status.',
      draftDue:
        '%{count} campaign does not state its planned start or its status. |||| %{count} campaigns do not state their planned start or their status.',
      empty:
        '%{count} campaign does not state its numbers, type or status. |||| %{count} campaigns do not state their numbers, type or status.',
    },
  },
  kinds: { title: 'Campaigns by status and type' },
  numbers: {
    title: 'Numbers by status',
    count: '%{count} number |||| %{count} numbers',
    share: 'Share',
    inList:
      '%{what}: %{count} number, campaigns in the list |||| %{what}: %{count} numbers, campaigns in the list',
    unknown:
      '%{count} campaign does not state its numbers and is not in these figures. |||| %{count} campaigns do not state their numbers and are not in these figures.',
    noneStated: 'No campaign states its numbers',
  },
  largest: {
    title: 'Numbers by campaign',
    order: 'Largest first',
    none: 'No campaign has numbers',
    noneStated: 'No campaign states that it has numbers',
    unknown:
      '%{count} campaign does not state its numbers and may be larger. |||| %{count} campaigns do not state their numbers and may be larger.',
    rest: '%{campaigns} more campaign holds %{numbers} numbers. |||| %{campaigns} more campaigns hold %{numbers} numbers.',
    all: 'All in the list',
  },
  timeline: {
    title: 'Planned and actual windows',
    order: 'What runs first, then what comes, then what is over',
    none: 'No campaign is planned or ran in this period',
    planned: 'Planned',
    actual: 'Actual',
    now: 'Now, on this device’s clock',
    today: 'Today',
    period: 'Period',
    days30: 'Month',
    days90: 'Quarter',
    days365: 'Year',
    shown: '%{shown} of %{total} campaign in this period |||| %{shown} of %{total} campaigns in this period',
    more: 'Show more',
    fewer: 'Show fewer',
    zone: 'Times are shown as the API sent them. The API does not state their zone; “today” is as this device’s clock says.',
    zoneSome:
      'Times without a zone are shown as the API sent them: it does not state theirs. “Today” is as this device’s clock says.',
    zoneStated: '“Today” is as this device’s clock says.',
    plannedWindow: 'Planned %{from} – %{to}.',
    actualWindow: 'Ran %{from} – %{to}.',
    actualSince: 'Started %{from}, no end yet.',
    notStarted: 'Not started.',
    open: 'open',
    inList: '%{name}: %{windows} Show in the list.',
  },
};
