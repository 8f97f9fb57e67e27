/** Long jobs: how far they are, what they wait for, and what can be done with them. */
export const jobs = {
  title: 'Jobs',
  button: {
    working: '%{count} at work',
    yours: '%{count} waits for you |||| %{count} wait for you',
  },
  centre: {
    working: 'At work',
    yours: 'Waiting for you',
    ended: 'Ended',
    endedAt: 'Ended %{time}',
    empty:
      'No jobs. What you add, remove or put back shows here while it runs, and goes on while you do other things.',
    all: 'All receipts',
    hide: 'Hide from this list: %{title}. Its receipt stays.',
  },
  notice: {
    label: 'News of a job: %{title}',
    unfinished: '%{count} job is unfinished. |||| %{count} jobs are unfinished.',
    show: 'Show',
  },
  kinds: {
    removal: {
      title: 'Remove numbers from %{title}',
      planning: 'Reading the numbers to remove: %{count} so far. Nothing is sent yet.',
      planningOf: 'Reading the numbers to remove: %{count} of %{expected}. Nothing is sent yet.',
      ready:
        'What was found is not what was confirmed: %{count} number would be removed now. Nothing is sent before you agree. |||| What was found is not what was confirmed: %{count} numbers would be removed now. Nothing is sent before you agree.',
      doneOf:
        '%{count} of %{total} removed and seen to be gone |||| %{count} of %{total} removed and seen to be gone',
      already: '%{count} gone already |||| %{count} gone already',
      failed: '%{count} not removed',
      notVisible:
        '%{count} accepted by SIP Caller, still listed |||| %{count} accepted by SIP Caller, still listed',
      all: '%{count} number removed and seen to be gone. |||| All %{count} numbers removed and seen to be gone.',
      finished:
        'Finished: %{count} of %{total} removed and seen to be gone. |||| Finished: %{count} of %{total} removed and seen to be gone.',
      cancelled:
        'Cancelled: %{count} of %{total} removed and seen to be gone. |||| Cancelled: %{count} of %{total} removed and seen to be gone.',
    },
    restore: {
      title: 'Put numbers back into %{title}',
      planning:
        'Reading the receipt: %{count} number so far. Nothing is sent yet. |||| Reading the receipt: %{count} numbers so far. Nothing is sent yet.',
      planningOf: 'Reading the receipt: %{count} of %{expected} numbers. Nothing is sent yet.',
      ready:
        '%{count} number would be put back. Nothing is sent before you agree. |||| %{count} numbers would be put back. Nothing is sent before you agree.',
      doneOf:
        '%{count} of %{total} put back and seen to be there |||| %{count} of %{total} put back and seen to be there',
      already: '%{count} there already |||| %{count} there already',
      failed: '%{count} not put back',
      notVisible: '%{count} accepted, not visible yet |||| %{count} accepted, not visible yet',
      all: '%{count} number put back and seen to be there. |||| All %{count} numbers put back and seen to be there.',
      finished:
        'Finished: %{count} of %{total} put back and seen to be there. |||| Finished: %{count} of %{total} put back and seen to be there.',
      cancelled:
        'Cancelled: %{count} of %{total} put back and seen to be there. |||| Cancelled: %{count} of %{total} put back and seen to be there.',
    },
    import: {
      title: 'Add numbers to %{title}',
      planning: 'Preparing the numbers: %{count} so far. Nothing is sent yet.',
      planningOf: 'Preparing the numbers: %{count} of %{expected}. Nothing is sent yet.',
      ready:
        '%{count} number would be added. Nothing is sent before you agree. |||| %{count} numbers would be added. Nothing is sent before you agree.',
      doneOf:
        '%{count} of %{total} added and seen to be there |||| %{count} of %{total} added and seen to be there',
      already: '%{count} there already |||| %{count} there already',
      failed: '%{count} not added',
      notVisible: '%{count} accepted, not visible yet |||| %{count} accepted, not visible yet',
      all: '%{count} number added and seen to be there. |||| All %{count} numbers added and seen to be there.',
      finished:
        'Finished: %{count} of %{total} added and seen to be there. |||| Finished: %{count} of %{total} added and seen to be there.',
      cancelled:
        'Cancelled: %{count} of %{total} added and seen to be there. |||| Cancelled: %{count} of %{total} added and seen to be there.',
    },
    other: {
      title: '%{title}',
      planning: 'Reading what is to be done: %{count} so far. Nothing is sent yet.',
      planningOf: 'Reading what is to be done: %{count} of %{expected}. Nothing is sent yet.',
      ready: 'To be done: %{count}. Nothing is sent before you agree.',
      doneOf: '%{count} of %{total} done and seen to be so |||| %{count} of %{total} done and seen to be so',
      already: '%{count} needed nothing |||| %{count} needed nothing',
      failed: '%{count} not done',
      notVisible: '%{count} accepted, not visible yet |||| %{count} accepted, not visible yet',
      all: 'All is done and seen to be so: %{count}.',
      finished:
        'Finished: %{count} of %{total} done and seen to be so. |||| Finished: %{count} of %{total} done and seen to be so.',
      cancelled:
        'Cancelled: %{count} of %{total} done and seen to be so. |||| Cancelled: %{count} of %{total} done and seen to be so.',
    },
  },
  counts: {
    sent: '%{count} accepted, to be read back |||| %{count} accepted, to be read back',
    underWay: '%{count} under way',
    toCheck: '%{count} waiting to be checked |||| %{count} waiting to be checked',
    lost: '%{count} sent without an answer: will be looked for first |||| %{count} sent without an answer: will be looked for first',
    unknown: '%{count} could not be checked |||| %{count} could not be checked',
    left: '%{count} not sent yet',
    notSent: '%{count} not sent',
  },
  result: {
    failed: 'It failed before anything was sent.',
    unread: 'Its target is not read whole yet. Nothing is sent.',
    untouched: 'Cancelled before anything was sent.',
    nothing: 'There was nothing to do.',
  },
  checked: {
    lookup: 'Verified by looking up each number.',
    readThrough: 'Verified by reading all numbers of the campaign.',
    both: 'Verified in part by looking up each number, in part by reading all numbers of the campaign.',
    nothing: 'Not verified: the campaign was not read after the last request.',
    notYet: 'Not verified yet.',
    notSent: 'Nothing was sent, so there was nothing to verify.',
    notRecorded: 'Not recorded: this job is from an earlier version of the console.',
  },
  failure: {
    noAnswer: 'No answer came, or the connection broke.',
    status: 'SIP Caller answered with status %{status}.',
    answer: {
      notAList: 'SIP Caller answered, but not with a list, so nothing is known from its answer.',
      contradiction: 'SIP Caller sent a list that contradicts itself, so nothing is known from it.',
      notSipCaller: 'The answer did not come from SIP Caller. Check the address that this console talks to.',
      other: 'SIP Caller answered with something other than what was asked for, so nothing is known from it.',
    },
    listGone:
      'The list is not on this device any more. Choose the same file again on the upload page to send it.',
    receiptGone:
      'The receipt of that removal is not on this device any more, or not whole. If you have downloaded it, upload its CSV.',
    campaignGone: 'The campaign is not in your account any more, or your API key may not see it.',
  },
  rate: { second: '%{rate} a second', minute: '%{rate} a minute' },
  remaining: {
    moment: 'less than a minute to go',
    minutes: {
      upTo: 'up to %{to} min to go',
      about: 'about %{to} min to go',
      range: '%{from} to %{to} min to go',
    },
    hours: { upTo: 'up to %{to} h to go', about: 'about %{to} h to go', range: '%{from} to %{to} h to go' },
  },
  waits: {
    server: 'SIP Caller asked for a pause.',
    visibility:
      'SIP Caller may carry out a change some time after it accepts it. What does not show yet is looked for again, and nothing is sent twice.',
    looksIn: 'Checks again in %{count} s.',
    looksNow: 'Checks again now.',
    noAnswer: 'SIP Caller does not answer.',
    noAnswerStatus: 'SIP Caller does not answer (status %{status}).',
    silent: 'No answer from SIP Caller for %{count} s.',
    nextTry: 'Next try in %{count} s.',
    trying: 'Trying again now.',
    connection: 'This device is offline. It goes on by itself when the connection is back.',
    user: 'Paused: nothing is sent until you resume it.',
    trouble: 'Paused after many tries: nothing is sent until you resume it.',
    refusals: 'Paused, for SIP Caller refuses what is sent: nothing more is sent until you resume it.',
    closed: 'Resume it when the campaign allows it again, or cancel it: what was sent stays.',
    journal: 'Paused, for its journal cannot be written any more.',
    newKey: 'It stands still until you sign in with a key that is valid.',
    otherKey: 'It stands still: use a key that may do this, or cancel it.',
    lastAnswers: 'What is under way still gets its answer.',
    finishing: 'All is sent. Reading back what was done.',
    stopping: 'Being cancelled: what was sent is read back.',
    elsewhere: 'Another tab works on it.',
    orphan:
      'The tab that worked on it is gone, or was signed out. It stands where it stopped until you take it over.',
  },
  actions: {
    pause: 'Pause',
    resume: 'Resume',
    agree: 'Go on',
    takeOver: 'Take over',
    retry: 'Try again',
    tryNow: 'Try now',
    otherKey: 'Enter another key',
    takeFromTab: 'Take over here',
    lookNow: 'Check now',
    waitNoMore: 'Stop waiting',
    lookAgain: 'Check again',
    cancel: 'Cancel',
    endNow: 'End now',
    receipt: 'Receipt',
    details: 'Details',
  },
  cancel: {
    title: 'Cancel this job?',
    untouched: 'Nothing was sent so far, and nothing will be.',
    text: 'What was sent stays done and is read back. %{count} is not sent yet and will be left as it is. |||| What was sent stays done and is read back. %{count} are not sent yet and will be left as they are.',
    stay: 'Keep it',
    act: 'Cancel the job',
  },
  endNow: {
    title: 'End without reading back?',
    text: 'What was sent and is not read back yet would be reported as not checked.',
    stay: 'Go on reading back',
    act: 'End now',
  },
  takeFromTab: {
    title: 'Take the job from the other tab?',
    text: 'Another tab holds this job and is alive. Take it over only if that tab does not go on: what it has under way is read back first, and nothing is sent twice.',
    stay: 'Leave it there',
    act: 'Take it over',
  },
  signOut: {
    title: 'Sign out with %{count} unfinished job? |||| Sign out with %{count} unfinished jobs?',
    stops:
      'Signing out stops what is at work where it is, in every tab of this account. What was under way then is looked for before it goes on.',
    leave:
      'If you leave it, it stays on this device with its numbers, but without the API key, until account %{account} signs in here again and takes it over. |||| If you leave them, they stay on this device with their numbers, but without the API key, until account %{account} signs in here again and takes them over.',
    leaveInMemory:
      'If you leave it, it stays in this page, without the API key, until account %{account} signs in here again. This browser keeps no jobs: when the page is reloaded or closed, it is lost with its receipt. |||| If you leave them, they stay in this page, without the API key, until account %{account} signs in here again. This browser keeps no jobs: when the page is reloaded or closed, they are lost with their receipts.',
    cancel:
      'If you cancel first, what was sent is read back, and the rest is left as it is. The receipts stay on this device.',
    cancelFirst: 'Cancel it first |||| Cancel them first',
    leaveThem: 'Leave and sign out',
    cancelling: 'Cancelling before you are signed out',
    late: 'This takes long. You can sign out now: what is not read back yet stays unfinished on this device until this account signs in here again.',
    leaveNow: 'Sign out now',
  },
  keep: {
    title: 'Keep receipts on this device',
    week: 'For 7 days',
    month: 'For 30 days',
    quarter: 'For 90 days',
    year: 'For a year',
  },
  forget: {
    open: 'Forget finished jobs now…',
    title: 'Forget finished jobs?',
    none: 'No job has finished, so there is no receipt to forget.',
    text: '%{count} receipt with its numbers would be wiped from this device, and what it removed could not be put back, nor what it added be undone, from it. Download it first if you need it. |||| %{count} receipts with their numbers would be wiped from this device, and what they removed could not be put back, nor what they added be undone, from them. Download first what you need.',
    look: 'See the receipts',
    keep: 'Keep them',
    act: 'Forget %{count} receipt |||| Forget %{count} receipts',
    done: '%{count} receipt forgotten. |||| %{count} receipts forgotten.',
  },
  journal: {
    unavailable:
      'This browser keeps no data for this console (a private window, or storage is forbidden), so a long job could not be proven or resumed. Nothing is sent without its journal.',
    full: 'This device has no room left for the journal of a long job. Free some space and try again. Nothing is sent without it.',
    insecure: 'A long job needs a secure connection (https) to this console. Nothing is sent without it.',
  },
  otherJob: {
    hinders:
      '“%{title}” has not ended, and each of the two would change what the other looks for. Wait until it has ended, resume it if it is paused, or cancel it.',
    wasFirst: '“%{title}” was begun first, and has to end before this can begin.',
    open: 'Open that job',
  },
  commandFailed: 'That could not be done with this job. Try again.',
};
