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
    what: 'Any list of phone numbers: CSV, text, XLSX, ODS, HTML or XML tables, or vCards (.vcf), in one or several files. Nothing is sent before you say so.',
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
    xlsb: 'This is a binary Excel workbook (.xlsb). Open it in Excel, save it as XLSX or CSV and choose that file.',
    numbers: 'This is a Numbers document. In Numbers, export it as CSV or Excel and choose that file.',
    sylk: 'This is a SYLK or DIF file (.slk, .dif). Open it in a spreadsheet program, save it as XLSX or CSV and choose that file.',
    'fixed-width':
      'The columns of this text are lined up with spaces only, so it is not clear where a cell ends. Import it into a spreadsheet program as fixed width, save it as XLSX or CSV and choose that file.',
    document:
      'This is a text document or a presentation, not a list. Save its table as XLSX or CSV and choose that file.',
    database: 'This is a database file. Export the table as CSV and choose that file.',
    json: 'This is a JSON file. Export the list as XLSX or CSV and choose that file.',
    xml: 'This is an XML file without a table. Export the list as XLSX or CSV and choose that file.',
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
    read: 'All of its numbers were read.',
    moved: 'The campaign changed while it was read: some numbers may have been missed.',
    unreadable:
      'The number of %{count} further record could not be read: whether it is on the list is not known. |||| The numbers of %{count} further records could not be read: whether they are on the list is not known.',
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
    needColumn: 'Say in “Columns” which column holds the numbers to call.',
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
      notVisible:
        '%{count} was accepted and is not visible yet: it may appear later, and sending it again could add it twice. Check again from the receipt. |||| %{count} were accepted and are not visible yet: they may appear later, and sending them again could add them twice. Check again from the receipt.',
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
  inHand: {
    label: 'Lists that are not sent yet',
    heading: 'A list is not sent yet |||| Lists that are not sent yet',
    for: '%{what} for %{campaign}',
    andMore: '%{name} and %{count} more file |||| %{name} and %{count} more files',
    notSent: '%{what} is not sent yet |||| %{what} are not sent yet',
    continue: 'Continue',
    discard: 'Discard',
    discardTitle: 'Discard %{what}?',
    discardText: 'What you corrected in it is lost. Nothing of it was sent.',
    mark: '%{count} not sent |||| %{count} not sent',
    markWhole: '%{count} file is not sent yet |||| %{count} files are not sent yet',
    notKept:
      'This device cannot keep this list when the page is loaded again or closed: you would have to choose its file again, and what you corrected would be lost. |||| This device cannot keep %{count} of these lists when the page is loaded again or closed: you would have to choose their files again, and what you corrected would be lost.',
    signOutTitle: 'Sign out with a list that is not sent? |||| Sign out with lists that are not sent?',
    inAnotherTab: '(in another tab)',
    signOutText:
      'Signing out discards it: the file, what you corrected and its settings are deleted from this browser. Nothing of it was sent. |||| Signing out discards them: the files, what you corrected and their settings are deleted from this browser. Nothing of them was sent.',
    signOutConfirm: 'Discard and sign out',
  },
  notLoaded: {
    title: 'A part of the console could not be loaded',
    text: 'The connection may have failed for a moment, or a newer version of the console was installed.',
    kept: 'Load the page again to go on: this list is kept with all that you settled and corrected.',
    lost: 'Load the page again to go on. This device cannot keep the list: choose its file again after that.',
  },
  rejected: {
    title: 'Rejected rows',
    what: '%{count} row of the file was rejected and not sent. Correct it here, or download it, correct it in a spreadsheet and choose that file again. |||| %{count} rows of the file were rejected and not sent. Correct them here, or download them, correct them in a spreadsheet and choose that file again.',
    download: 'Download %{count} rejected row |||| Download %{count} rejected rows',
    correct: 'Correct %{count} rejected row |||| Correct %{count} rejected rows',
    untilReload:
      'This device had no room to keep these rows: they are lost when this page is closed or loaded again. Download them before that.',
    gone: 'The rejected rows of this import are not on this device. Choose its file again to see them.',
    failed: 'The rows could not be read back from this browser. Choose the file again.',
  },
  again: {
    title: 'Send the same list again?',
    sent: 'This list was sent to %{name} at %{time}: of its %{total} numbers, %{count} was sent or was there already. |||| This list was sent to %{name} at %{time}: of its %{total} numbers, %{count} were sent or were there already.',
    rule: {
      skip: 'Numbers that the campaign holds already are left out.',
      send: 'Numbers that the campaign holds already are sent again: each could be called twice.',
    },
    looking: 'Looking which of its numbers are in the campaign now…',
    look: 'Look in the campaign',
    skip: {
      all: 'It is in the campaign already: nothing would be added. |||| All %{count} are in the campaign already: nothing would be added.',
      some: '%{count} of %{total} is in the campaign already and would be left out: %{rest} would be added. |||| %{count} of %{total} are in the campaign already and would be left out: %{rest} would be added.',
      none: 'It is not in the campaign now: it would be added. |||| None of its numbers is in the campaign now: all %{count} would be added.',
    },
    send: {
      all: '%{count} number would be there twice. |||| %{count} numbers would be there twice.',
      some: '%{count} number would be there twice; the other %{rest} are not in the campaign now and would be added. |||| %{count} numbers would be there twice; the other %{rest} are not in the campaign now and would be added.',
      none: 'It is not in the campaign now: it would be added. |||| None of its numbers is in the campaign now: all %{count} would be added.',
    },
    notChecked: {
      skip: 'How many numbers of this list are in the campaign now is not checked: those that are would be left out.',
      send: 'How many numbers of this list are in the campaign now is not checked: those that are would be there twice.',
    },
    unreadable: {
      skip: 'How many numbers of this list are in the campaign now cannot be told, as some of its records cannot be read: those that are seen to be there would be left out.',
      send: 'How many numbers of this list are in the campaign now cannot be told, as some of its records cannot be read: those that are would be there twice.',
    },
    moved: {
      skip: 'How many numbers of this list are in the campaign now cannot be told, as it changed while it was read: those that are would be left out.',
      send: 'How many numbers of this list are in the campaign now cannot be told, as it changed while it was read: those that are would be there twice.',
    },
    confirm: 'Send again',
  },
  reasons: {
    'no-number': 'There is no number.',
    letters: 'There are letters or other signs in the number.',
    'too-short': 'The number is too short: it needs at least 7 digits.',
    'too-long': 'The number is too long: it may have 15 digits at most.',
    'scientific-notation': 'A spreadsheet shortened the number (1.8E+10): its digits are lost.',
    'two-numbers': 'These are two numbers: enter one of them.',
    extension: 'The number has an extension.',
    placeholder: 'This stands for a missing number.',
    formula: 'This is a formula, not a number.',
    'short-code': 'This is an emergency or service number, which is not called.',
    'impossible-for-country': 'No number of any country is written like this.',
  },
};
