export const dashboard = {
  title: 'Dashboard',
  refresh: 'Refresh',
  reading: 'Reading the campaigns…',
  readAt: 'As of %{time}',
  progress: '%{read} of %{wanted} campaigns read',
  progressUnknown: '%{read} campaigns read so far',
  readFailed: 'The campaigns could not be read',
  empty: 'This account has no campaigns',
  emptyHint: 'Campaigns are made in SIP Caller’s own web console. Archived ones are in the campaign list.',
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
  attention: {
    title: 'Needs attention',
    none: 'Nothing needs attention',
    noneHint:
      'No campaign is Active past its end, Dynamic and Active without numbers, or a Draft about to start.',
    overdue: '%{count} campaign Active past its end |||| %{count} campaigns Active past their end',
    draftDue:
      '%{count} Draft due to start within a day, or late |||| %{count} Drafts due to start within a day, or late',
    empty:
      '%{count} Dynamic campaign Active without numbers |||| %{count} Dynamic campaigns Active without numbers',
    more: 'and %{count} more |||| and %{count} more',
    moreFirst:
      'and %{count} more: the list begins with them |||| and %{count} more: the list begins with them',
  },
  kinds: { title: 'Campaigns by status and type' },
  numbers: {
    title: 'Numbers by status',
    count: '%{count} number |||| %{count} numbers',
    share: 'Share',
    inList:
      '%{what}: %{count} number, campaigns in the list |||| %{what}: %{count} numbers, campaigns in the list',
    unknown:
      '%{count} campaign came without a count of numbers and is not in these figures. |||| %{count} campaigns came without a count of numbers and are not in these figures.',
  },
  largest: {
    title: 'Numbers by campaign',
    order: 'Largest first',
    none: 'No campaign has numbers',
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
    zone: 'Times are shown as the API sent them. The API does not state their zone; “today” is as this device’s clock says.',
    plannedWindow: 'Planned %{from} – %{to}.',
    actualWindow: 'Ran %{from} – %{to}.',
    actualSince: 'Started %{from}, no end yet.',
    notStarted: 'Not started.',
    open: 'open',
    inList: '%{name}: %{windows} Show in the list.',
  },
};
