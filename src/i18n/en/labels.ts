export const labels = {
  title: 'Labels',
  kinds: {
    tag: 'Tag',
    phoneSystem: 'Phone system',
    extension: 'Extension',
    callflow: 'Call flow',
    webhook: 'Webhook endpoint',
  },
  label: 'Label',
  hint: 'A name of your own. SIP Caller never sees it; it is kept on this device.',
  nameIt: 'Name %{what}',
  rename: 'Rename %{what}',
  dialog: 'Label: %{kind}',
  remove: 'Remove the label',
  problems: {
    notKept:
      'This browser keeps no more data for this page (private window, blocked, or full). Your labels hold until you close this tab: export them as CSV to keep them.',
    unreadable:
      'Some labels stored on this device could not be read and are not shown. They are put aside, not deleted.',
  },
};
