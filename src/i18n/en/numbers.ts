export const numbers = {
  title: 'Numbers',
  number: 'Number',
  numberHint: '7 to 15 digits, with + and the country code where it has one',
  variable: 'Variable %{position}',
  addVariable: 'Add a variable value',
  dropVariable: 'Remove the last variable value',
  search: 'Search by part of a number',
  clearSearch: 'Clear the search',
  select: 'Select %{number}',
  selectPage: 'Select all on this page',
  selection: {
    none: 'Tick numbers to remove them.',
    picked: '%{count} number selected |||| %{count} numbers selected',
    matchingOf:
      '%{count} number selected: %{total} of %{all} match “%{search}” |||| %{count} numbers selected: %{total} of %{all} match “%{search}”',
    matching:
      '%{count} number selected: %{total} match “%{search}” |||| %{count} numbers selected: %{total} match “%{search}”',
    everything:
      '%{count} number selected: all %{total} in the campaign |||| %{count} numbers selected: all %{total} in the campaign',
    uncounted: 'Selected: all numbers that match “%{search}”',
    uncountedAll: 'Selected: all numbers in the campaign',
    notCounted: 'How many they are is not known yet.',
    leftOut: ', %{count} left out',
    clear: 'Clear',
    selectAll: {
      matching: 'Select all %{count} that match',
      matchingUncounted: 'Select all that match',
      inCampaign: 'Select all %{count} in the campaign',
      inCampaignUncounted: 'Select all in the campaign',
    },
  },
  add: 'Add a number',
  addShort: 'Add',
  addTo: 'Add a number to %{campaign}',
  upload: 'Upload numbers',
  uploadShort: 'Upload',
  empty: 'This campaign has no numbers',
  emptyHint: 'Add one, or upload a list, where the campaign takes numbers.',
  noMatch: 'No number matches this search',
  noMatchHint: 'Search by any part of a number, as it is written in the list.',
  counts: 'Numbers in the campaign: %{before} before, %{after} now.',
  countsUnknown: "The campaign's count before and after could not be read.",
  added: {
    done: '%{number} is in the campaign.',
    doneWithCount:
      '%{number} is in the campaign, which holds %{count} number now. |||| %{number} is in the campaign, which holds %{count} numbers now.',
    failed: 'The number was not added',
    again: 'Add it again',
    alreadyThere:
      'The campaign holds %{number} already. Added again, it would be called again. |||| The campaign holds %{number} already, %{smart_count} times. Added again, it would be called again.',
    notSeen:
      'SIP Caller accepted %{number}, but the campaign does not show it. It may drop duplicates or take a moment. Look again before you add it once more.',
    unchecked:
      'SIP Caller accepted %{number}, but the campaign could not be read to see it there. Look before you add it once more.',
    unknown:
      'It is not known whether %{number} arrived: the campaign could not be read either. Look before you add it once more.',
    lost: 'No answer came. %{number} is not in the campaign now, but it may still arrive. Look again before you add it once more.',
    stopWaiting: 'Stop waiting',
  },
  remove: {
    button: 'Remove',
    title: 'Remove %{count} number from %{campaign} |||| Remove %{count} numbers from %{campaign}',
    confirm: 'Remove %{count} number |||| Remove %{count} numbers',
    more: 'and %{count} more',
    consequence: 'SIP Caller has no undo for this.',
    active: 'The campaign is running: a call that has begun is not stopped.',
    deleting: 'Removing: %{done} of %{total}',
    checking: 'Reading back what is gone: %{percent} %',
    stop: 'Stop',
    stopped: 'Stopped by you. What had been removed by then stays removed.',
    settled: 'Something failed on the way, but reading back has settled what is said above.',
    goneBefore: 'Fewer than were removed: some were gone already, or others were added meanwhile.',
    lookAgain: 'Look again',
    outcome: {
      removed: '%{count} number removed: seen to be gone. |||| %{count} numbers removed: seen to be gone.',
      remaining: '%{count} number is still in the campaign. |||| %{count} numbers are still in the campaign.',
      unknown:
        '%{count} number could not be checked: it may be gone or not. |||| %{count} numbers could not be checked: they may be gone or not.',
    },
  },
};
