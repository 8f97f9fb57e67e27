import { uploadColumns } from './uploadColumns';

export const upload = {
  campaign: {
    title: 'Campaign',
    label: 'Campaign to add the numbers to',
    hint: 'Search by name. Only Dynamic campaigns that are Active or Paused take numbers.',
    none: 'No campaign with this name',
    noneAtAll: 'There is no campaign to upload to: none that your key can see, archived ones aside.',
    searchFailed: 'The campaigns could not be read',
    readFailed: 'The campaign could not be read',
    more: 'More campaigns match. Type more of the name.',
    numbers: '%{count} number |||| %{count} numbers',
    numbersNotStated: 'Count of numbers not stated',
    open: 'Open the campaign',
  },
  file: {
    title: 'Files',
    choose: 'Choose a CSV file or a spreadsheet',
    drop: 'or drop files here, or paste a list',
    another: 'Choose another file',
    what: 'Any list of phone numbers: CSV, text or XLSX, one or several files. Nothing is sent before you say so.',
    folder: 'This is a folder. Drop the files that are in it. Nothing was read.',
  },
  paste: {
    button: 'Paste a list',
    title: 'Paste a list',
    label: 'The list',
    hint: 'One number a line, or rows copied from a spreadsheet.',
    confirm: 'Read the list',
  },
  sample: {
    button: 'Download a sample file',
    forCampaign: 'Download a sample file for this campaign',
    fileName: 'sample-list.csv',
    number: 'Number',
    variable: 'Variable %{position}',
    value: 'Example %{position}',
  },
  queue: {
    label: 'Files',
    show: 'Show',
    showFile: 'Show %{name}',
    remove: 'Take %{name} off the list',
    opening: 'not read yet',
    reading: 'not read to its end yet',
    halted: 'not read to its end',
    refused: 'cannot be read',
    ready: '%{count} number ready |||| %{count} numbers ready',
    starting: 'being prepared',
    sent: 'being sent',
    added: 'sent: %{count} number added |||| sent: %{count} numbers added',
  },
  reading: {
    label: 'Reading the file',
    progress:
      'Reading: %{count} row so far, %{read} of %{size} |||| Reading: %{count} rows so far, %{read} of %{size}',
    unpacking: 'Unpacking the spreadsheet (%{size}): its rows come after that',
    rows: 'Reading: %{count} row so far |||| Reading: %{count} rows so far',
    campaign:
      "Reading the campaign's numbers: %{count} so far |||| Reading the campaign's numbers: %{count} so far",
    earlier:
      'Reading the earlier import from this device: %{count} number so far |||| Reading the earlier import from this device: %{count} numbers so far',
    stop: 'Stop reading',
    stopped: 'You stopped the reading. What is below is from before.',
    stoppedFirst: 'You stopped the reading.',
    whole: '%{count} row was read: all of the file. |||| %{count} rows were read: all of the file.',
    again: 'Read it again',
    done: 'The file was read: %{count} number is ready. |||| The file was read: %{count} numbers are ready.',
  },
  screens: {
    label: 'Reading the numbers to compare with',
    failed: 'The numbers to compare with could not be read',
    without: 'Read the file without comparing',
  },
  stops: {
    title: 'This file cannot be read',
    nothingSent: 'Nothing was sent.',
    empty: 'The file is empty.',
    'bom-only': 'The file holds nothing but an encoding mark.',
    blank: 'The file holds blank lines only.',
    'header-only': 'The file holds a header and no numbers.',
    'old-spreadsheet':
      'This is a spreadsheet of the old kind (.xls). Save it as XLSX or CSV and choose that file.',
    zip: 'This is a compressed archive. Unpack it and choose the list in it.',
    pdf: 'This is a PDF document, not a list.',
    image: 'This is an image, not a list.',
    html: 'This is a web page, not a list. Perhaps a sign-in page was saved instead of the export.',
    binary: 'This file is neither text nor a spreadsheet. Export the list as CSV.',
    'unclosed-quote':
      'A quotation mark that opens on line %{line} is not closed as it should be, so the rows after it run together.',
    'row-too-long': 'The row on line %{line} is too long for a list of numbers.',
    'too-many-numbers': 'The file holds more numbers than can be read at once. Split it.',
    'spreadsheet-broken':
      'The spreadsheet is damaged. Open it in its program, save it anew and choose that file.',
    'spreadsheet-locked': 'The spreadsheet is locked with a password. Save it without one, or as CSV.',
    'spreadsheet-too-large': 'The spreadsheet is too large to be opened here. Save the sheet as CSV.',
    'no-such-sheet': 'The spreadsheet has no such sheet any more. Choose the file again.',
    changed: 'The file was changed or removed after it was chosen. Choose it again.',
    failed: 'The file could not be read. Choose it again.',
    plainQuotes: 'Read quotation marks as plain text',
    rejectLine: 'Reject that line and read on',
  },
  ...uploadColumns,
  review: { title: 'Review' },
  premium: {
    accept: 'Call these premium-rate numbers: I know what that costs',
    needed: 'The list has premium-rate numbers. In the review, agree to call them or leave them out.',
  },
  check: {
    needCampaign: 'Not checked: choose a campaign first.',
    notChecked: 'Not checked against the campaign yet: it is looked at before anything is sent.',
    button: 'Check against its %{count} number |||| Check against its %{count} numbers',
    buttonNotStated: 'Check against its numbers',
    again: 'Check again',
    done: 'Checked against the %{count} number of %{name}, %{time}. |||| Checked against the %{count} numbers of %{name}, %{time}.',
    moved: 'The campaign changed while it was read: some numbers may have been missed.',
    those: 'Numbers it holds already',
    skip: 'Leave out',
    send: 'Send again',
  },
  similar: {
    looksLike:
      'This looks like the list “%{file}” of %{time}: about %{share} of these numbers were in that one.',
    went: 'Of its %{total} numbers, %{count} was sent to %{name} then or was there already. |||| Of its %{total} numbers, %{count} were sent to %{name} then or were there already.',
    undone:
      '%{count} of them was removed again by an undo. |||| %{count} of them were removed again by an undo.',
    onlyNew: 'Send only the new one (about %{count}) |||| Send only the new ones (about %{count})',
    leftOut:
      '%{count} row is left out, for its number was sent with the list of %{time} or was there already then. |||| %{count} rows are left out, for their numbers were sent with the list of %{time} or were there already then.',
    sendAll: 'Send them too',
    underWay: 'It is still under way.',
  },
  sameFile: {
    found:
      'This is the file of the import of %{time}, of which nothing was sent: its list was not on this device any more.',
    corrections:
      '%{count} number that was written over by hand then is not kept: write it again. |||| %{count} numbers that were written over by hand then are not kept: write them again.',
    asThen: 'Read it as then',
  },
  send: {
    title: 'Send',
    button: 'Send %{count} number to %{name} |||| Send %{count} numbers to %{name}',
    needCampaign: 'Choose a campaign first.',
    needFile: 'Choose a file first.',
    needRead: 'The file must be read first.',
    needReady: 'No row of this file is ready to be sent.',
    reading: 'Wait until the file is read.',
    loading: 'In a moment…',
    drafts:
      '%{count} number is written over in the review, and that is not applied: apply or discard it there (%{where}). |||| %{count} numbers are written over in the review, and that is not applied: apply or discard them there (%{where}).',
    closed: 'This campaign takes no numbers. Choose another one.',
    label: 'Preparing',
    phases: {
      campaign: 'Looking at the campaign…',
      hash: 'Taking the fingerprint of the file…',
      job: 'Keeping the list on this device…',
    },
    given: 'The list was handed over for sending.',
    consequence:
      'What is sent can be removed again later, but calls that were made by then cannot be taken back.',
    consequenceActive:
      'This campaign is Active: its numbers may be dialled as soon as they arrive. They can be removed again later, but calls that were made by then cannot be taken back.',
    notSent: 'Nothing was sent',
    gone: 'Nothing was sent: this campaign is not there any more, or your key may not see it.',
    nowClosed: 'Nothing was sent: the campaign has changed in the meantime.',
    noRoom:
      'This browser has little room left for this list. If it gets full, sending stops and says so: make room on the device first.',
    otherVarCount:
      'The first number that SIP Caller lists in %{name} has %{count} variable value; this list has %{ours}. Values are positional in the call flow. |||| The first number that SIP Caller lists in %{name} has %{count} variable values; this list has %{ours}. Values are positional in the call flow.',
  },
  result: {
    title: 'Result',
    sending: 'Sending %{sent} of %{total} of this part',
    processing: 'All of this part is sent. SIP Caller is processing it…',
    verifying: 'Looking whether the numbers are there…',
    between: 'Between two parts',
    goesOn: 'You can leave this page: sending goes on in this tab, and the job centre tells how far it is.',
    allThere:
      '%{count} number was added to %{name} and seen to be there. |||| %{count} numbers were added to %{name} and seen to be there.',
    noneNew:
      '%{count} number was in %{name} already: none was added. |||| All %{count} numbers were in %{name} already: none was added.',
    someThere:
      '%{count} of %{total} numbers was added to %{name} and seen to be there. |||| %{count} of %{total} numbers were added to %{name} and seen to be there.',
    marks: {
      already:
        '%{count} was there already, and was not added again |||| %{count} were there already, and were not added again',
      failed: '%{count} was not added |||| %{count} were not added',
      unknown:
        '%{count} of which it could not be found out whether it is there: it may be, and cannot be taken back from here |||| %{count} of which it could not be found out whether they are there: they may be, and cannot be taken back from here',
      left: '%{count} was not sent |||| %{count} were not sent',
    },
    why: 'Why numbers were not added',
    notThere: 'Sent, but not seen in the campaign',
    sparedAndGone: 'There before, so not sent; somebody has removed them since',
    counts: 'Numbers in the campaign: %{before} before, %{after} after.',
    countsUnknown: 'How many numbers the campaign had before and after could not be read.',
    undo: 'The receipt lists every number, and can undo this import.',
    notBegun: 'Nothing was sent',
    nothingSent: 'Nothing was sent to %{name}.',
    listGone:
      'The list is not on this device any more. Choose the same file (%{file}) again to send it: it is known again by its fingerprint.',
    changedFile:
      'The file was changed or removed after it was read. What is sent are the rows that you reviewed; the receipt has no fingerprint of the file.',
    forgotten: 'This job is not on this device any more.',
    next: 'Next: %{name}',
    back: 'Back to the list',
    openCampaign: 'See the numbers of %{name}',
  },
  again: {
    title: 'Send the same list again?',
    sent: 'This list was sent to %{name} at %{time}: of its %{total} numbers, %{count} was sent or was there already. |||| This list was sent to %{name} at %{time}: of its %{total} numbers, %{count} were sent or were there already.',
    twice: 'Sent again, each could be called twice.',
    confirm: 'Send again',
  },
  reasons: {
    'no-number': 'There is no number.',
    letters: 'There are letters or other signs in the number.',
    'too-short': 'The number is too short: it needs at least 7 digits.',
    'too-long': 'The number is too long: it may have 15 digits at most.',
    'scientific-notation': 'A spreadsheet shortened the number (1.8E+10): its digits are lost.',
    'two-numbers': 'There are two numbers in one cell.',
    extension: 'The number has an extension.',
    placeholder: 'This stands for a missing number.',
    formula: 'This is a formula, not a number.',
    decimal: 'The number has decimals (.0).',
    'trunk-zero':
      'A zero in brackets, (0), can be meant in two ways. Write the number with it or without it.',
  },
};
