/** The page of one campaign. */
export const page = {
  print: 'Print',
  emptyText: '(empty text)',
  emptyList: '(empty list)',
  emptyObject: '(empty)',
  tabs: { label: 'Parts of this campaign', numbers: 'Numbers', details: 'Details', api: 'API' },
  groups: {
    about: 'Campaign',
    window: 'Window',
    parts: 'What it uses',
    others: 'Further fields, as the API sent them',
  },
  window: {
    title: 'Window',
    planned: 'Planned',
    actual: 'Actual',
    noStart: 'no start',
    noEnd: { planned: 'no end', actual: 'not ended' },
    none: { planned: 'no dates', actual: 'not started' },
    today: 'Today',
    clock: "By this device's clock. The API does not state the zone of its times.",
    clockOnly: 'By this device’s clock.',
    phases: {
      startsIn: 'Starts in %{smart_count} day |||| Starts in %{smart_count} days',
      endsIn: 'Ends in %{smart_count} day |||| Ends in %{smart_count} days',
      endedAgo: 'Was to end %{smart_count} day ago |||| Was to end %{smart_count} days ago',
      overdue:
        'Was to end %{smart_count} day ago and is still under way |||| Was to end %{smart_count} days ago and is still under way',
      since: 'Planned start %{smart_count} day ago |||| Planned start %{smart_count} days ago',
      dayOf: 'Today is day %{day} of %{days}',
    },
  },
};
