export const numbers = {
  title: 'Numbers',
  number: 'Number',
  numberHint: '7 to 15 digits, with + and the country code where it has one',
  repaired: 'Will be added as %{number}. %{repairs}.',
  useNumber: 'Use %{number}',
  variable: 'Variable %{position}',
  addVariable: 'Add a variable value',
  dropVariable: 'Remove the last variable value',
  search: 'Search by part of a number',
  clearSearch: 'Clear the search',
  onlyNumbers: 'Only numbers can be searched',
  onlyNumbersOf: 'Only numbers can be searched. Not searched: %{texts}',
  tooManyTerms: 'At most %{most} numbers can be searched at once. These are %{count}: search for fewer.',
  several: {
    searched: 'Searched for %{count} numbers.',
    allFound: 'All were found.',
    missing: 'Not found: %{numbers}. |||| Not found: %{numbers}.',
    andMore: '%{named} and %{count} more',
    cut: 'More than %{most} numbers match %{numbers}: the first %{most} are shown, and all that match cannot be selected together. Search for it alone. |||| More than %{most} numbers each match %{numbers}: the first %{most} of each are shown, and all that match cannot be selected together. Search for each alone.',
  },
  select: 'Select %{number}',
  unreadable: 'Cannot be read: %{fields}. This record cannot be selected.',
  parts: { id: 'ID', number: 'number', varValues: 'variable values' },
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
      short: 'Select all %{count}',
      shortUncounted: 'Select all',
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
  nothingFound: 'SIP Caller found no number',
  unproven: {
    prefix:
      'In this campaign its search finds only numbers that begin with what is searched for. Whether others contain it is not known.',
    suffix:
      'In this campaign its search finds only numbers that end with what is searched for. Whether others contain it is not known.',
    exact:
      'In this campaign its search finds whole numbers only, with their +. Whether others contain what was searched for is not known.',
    unknown:
      'It could not be verified that its search finds every number that contains this. Such numbers may be in the campaign.',
  },
  showAll: 'Show all numbers',
  searchOther: 'Search for %{number}',
  noMatchHint: 'Search by any part of a number, as it is written in the list.',
  counts: 'Numbers in the campaign: %{before} before, %{after} now.',
  countsUnknown: "The campaign's count before and after could not be read.",
  spokenBadly: 'Sent as they are, and read to the person who is called: %{values}.',
  country: {
    sentAs: 'Sent as %{number}.',
    impossible: 'This is no number of that country.',
    use: 'Read as %{country}: %{number}',
  },
  added: {
    otherWriting:
      'The campaign has %{written}, which is the same phone when %{number} is read as %{country}. Added too, it would be called twice.',
    anyway: 'Add it anyway',
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
    lookAgain: 'Look again',
    stopWaiting: 'Stop waiting',
  },
  remove: {
    button: 'Remove',
    countFirst: 'Count them first',
    title: 'Remove %{count} number from %{campaign} |||| Remove %{count} numbers from %{campaign}',
    titleUncounted: 'Remove numbers from %{campaign}',
    counting: 'Counting the numbers',
    counted: '%{count} number counted so far. |||| %{count} numbers counted so far.',
    countingStopped: 'Stopped: nothing was removed.',
    countingFailed: 'The numbers could not be counted',
    stop: 'Stop',
    confirm: 'Remove %{count} number |||| Remove %{count} numbers',
    examples: 'Among them:',
    leftOut: 'Left out, and staying in the campaign:',
    more: 'and %{count} more',
    unreadable:
      '%{count} further record cannot be read: it stays in the campaign. |||| %{count} further records cannot be read: they stay in the campaign.',
    unreadableShown:
      '%{count} record on this page cannot be read: it stays in the campaign. |||| %{count} records on this page cannot be read: they stay in the campaign.',
    consequence:
      'SIP Caller has no undo for this. This console keeps a receipt with every number and its values, and can put them back from it: under new IDs, and attempts to call them may start again.',
    active: 'The campaign is running: a call that has begun is not stopped.',
    otherJob:
      'Another job of this campaign has not ended. What it changes meanwhile is looked for first, and counted as such.',
    who: 'On the receipt: %{name}, account %{account}.',
    whoUnnamed: 'On the receipt: account %{account}. No name was given at sign-in.',
    notStarted: 'The removal was not begun',
    closeRunning: 'Close: it goes on by itself',
    forgotten: 'This removal is not in the journal of this browser any more.',
    agree: 'Remove exactly this %{count} number |||| Remove exactly these %{count} numbers',
    disagree: 'Remove nothing',
    moved: {
      label: 'What was confirmed, and what was found',
      confirmed: 'You confirmed',
      frozen: 'Found now, and to be removed',
      unreadable: 'Could not be read, and will be left',
      difference: 'Difference',
      totals: 'Matches that SIP Caller told meanwhile',
      noTotals: 'It tells none',
    },
    failed: '%{count} number was not removed: |||| %{count} numbers were not removed:',
    stillThere: 'accepted by SIP Caller, but seen to be there still',
    newMatches:
      '%{count} number matches the search now, besides those left out. |||| %{count} numbers match the search now, besides those left out.',
  },
};
