/** The review of a phone list on the upload page: what becomes of its rows, and what can be done about it. */
export const review = {
  title: 'Review of the list',
  line: 'Line %{line}',
  listed: 'The first %{shown} of %{count}.',
  variable: 'Value %{position}',
  totals: {
    title: 'Row totals',
    rows: 'Rows in file',
    split: 'Made by “a row for each”',
    all: 'Rows in all',
    ready: 'Ready',
    repaired: 'Repaired',
    completed: 'Completed with the default country',
    rejected: 'Rejected',
    duplicates: 'Duplicates in file',
    already: 'Already in the campaign',
    earlier: 'Already sent in an earlier list',
    hidden: 'Hidden in the workbook',
    blank: 'Blank',
    notData: 'Not data',
    notChecked: 'not checked',
    sum: 'Every row is accounted for: %{parts} = %{whole}.',
  },
  country: {
    share: '%{share} are possible in %{country}',
    better: 'Of the numbers that name no country, %{shares}: far more than in %{now}.',
    use: 'Use %{country}',
    used: 'Numbers that name no country are now read as numbers of %{country}.',
    back: 'Back to %{country}',
    asWritten: 'as written',
  },
  noCountry: {
    count: '%{count} number has no country code. |||| %{count} numbers have no country code.',
    asWritten:
      'Sent as written, a number may be the same phone as an international one in the campaign, and be called twice.',
    readAs: 'They are read as %{country} and become +%{code}…, which explains %{share} of them.',
    choose: 'To read them as numbers of a country, choose it above.',
    explains:
      '%{country}: explains %{share} of %{count} number without a country, which becomes +%{code}… |||| %{country}: explains %{share} of %{count} numbers without a country, which become +%{code}…',
    because: '(proposed because of %{reasons})',
    why: {
      campaign: 'the campaign’s numbers',
      list: 'the list’s other numbers',
      lastTime: 'your last choice',
    },
    use: 'Read as %{country}',
    sendAsWritten: 'Send as written',
  },
  samePhone: {
    campaign:
      '%{count} is in the campaign when read as %{country}. |||| %{count} are in the campaign when read as %{country}.',
    list: '%{count} stands in the list twice when read as %{country}: with its country code and without. |||| %{count} stand in the list twice when read as %{country}: with their country code and without.',
    twice: 'Sent, that phone would be called twice. |||| Sent, those phones would be called twice.',
    leftOut: 'It is left out. |||| They are left out.',
    skip: 'Leave out %{count} row |||| Leave out %{count} rows',
    send: 'Send them too',
    rows: 'Numbers in both writings',
  },
  offers: {
    title: 'Repairs you can allow',
    what: 'Each of these has more than one reading, so none is made before you allow it. Each can be taken back.',
    open: 'Would make %{count} rejected row ready. |||| Would make %{count} rejected rows ready.',
    repaired: '%{count} row repaired. |||| %{count} rows repaired.',
    'leading-zero': {
      name: 'Put back the leading zero',
      what: 'A spreadsheet dropped it: 7700900123 is read as 07700900123. Only where the number is possible with it.',
    },
    plus: {
      name: 'Read as international numbers',
      what: 'The number is only possible with a plus before it: 447700900123 is read as +447700900123.',
    },
    'letter-o': {
      name: 'Read the letter O as a zero',
      what: 'Somebody typed a letter for the digit: 555O001 is read as 5550001.',
    },
    vanity: {
      name: 'Dial words by the letters on the keys',
      what: '1-800-FLOWERS is dialled as 1-800-3569377.',
    },
    'old-plan': {
      name: 'Read as numbers from before a change of the numbering plan',
      what: 'The country’s numbers were written in another way, and this may be one of them: 15 2345-6789 in Argentina is read as +54 9 11 2345 6789.',
    },
    'first-of-two': {
      name: 'Use the first of several numbers',
      what: 'Where a cell holds more than one number, only the first is called.',
    },
    'each-of-two': {
      name: 'A row for each of several numbers',
      what: 'Where a cell holds more than one number, each gets a row of its own with the same values: one person can be called more than once.',
    },
    'drop-extension': {
      name: 'Leave out extensions',
      what: 'The main number is called, and nobody dials the extension.',
    },
    'keep-extension': {
      name: 'Keep extensions as a variable value',
      what: 'The main number is called, and the extension goes up as one more value, the last: the call flow must expect it.',
    },
  },
  repairs: {
    title: 'Repairs made',
    becomes: ' becomes ',
    kinds: {
      'default-country': 'Code of the default country added',
      unwrapped: 'Taken out of an apostrophe or ="…"',
      hyperlink: 'Taken out of a link formula',
      uri: 'Taken out of an address, a chat link or a label (tel:, sip:, wa.me, p:)',
      'phone-context': 'Completed by the address it stands in',
      decimal: 'Decimals of a whole number left out (.0)',
      exponent: 'Written out from scientific notation, with all its digits',
      'international-prefix': 'International prefix (00, 011) read as a plus',
      'trunk-zero': 'Zero in brackets left out behind the country’s code',
      'code-column': 'With the code of its own column',
      'national-form': 'Rewritten by the country’s own rule',
      'changed-plan': 'Rewritten for the country’s present numbering plan',
      plus: 'Plus put before the country’s code',
      'leading-zero': 'Leading zero put back, as you allowed',
      'letter-o': 'Letter O read as a zero, as you allowed',
      vanity: 'Words dialled by the keys, as you allowed',
      'old-plan': 'Rewritten from an old numbering plan, as you allowed',
      'first-of-two': 'First of several numbers used, as you allowed',
      'each-of-two': 'A row for each of several numbers, as you allowed',
      'extension-dropped': 'Extension left out, as you allowed',
      'extension-kept': 'Extension kept as a value, as you allowed',
      replaced: 'Found and replaced by you',
      corrected: 'Written over by you',
    },
  },
  rejects: {
    title: '%{count} rejected row |||| %{count} rejected rows',
    none: 'No rejected rows',
    what: 'None of these is sent. Correct them here, or download them, correct them elsewhere and drop that file: it brings just these rows.',
    solved: 'Nothing is left of this.',
    line: 'Line',
    cell: 'Cell',
    correction: 'Correction',
    fix: 'Correction for line %{line}',
    fixOf: 'Correction for %{cell} in line %{line}',
    fixIn: 'Correction for %{cell} in %{column}, line %{line}',
    column: 'column %{position}',
    several: 'This number is rejected twice in its cell: correct it in the downloaded file.',
    howToFix: 'Write over a cell below; Enter applies.',
    drafts: '%{count} cell written over, not yet applied. |||| %{count} cells written over, not yet applied.',
    discard: 'Discard',
    apply: 'Apply %{count} correction |||| Apply %{count} corrections',
    applyNone: 'Apply corrections',
    download: 'Download %{count} rejected row |||| Download all %{count} rejected rows',
    downloadFailed: 'The rows could not be read back from this browser. Choose the file again.',
    fileName: 'rejected-rows.csv',
  },
  replace: {
    title: 'Find and replace in these cells',
    find: 'Find',
    replace: 'Replace with',
    apply: 'Replace',
    what: 'Find and replace works on all cells of this group. A cell that is no number after it stays as it was.',
    hits: 'Found in %{hits} of the %{shown} cells listed.',
  },
  changes: {
    title: 'Your corrections',
    rule: 'Find “%{find}”, replace with “%{replace}”',
    removal: 'Find “%{find}” and take it out',
    replaced: 'Find and replace: %{count} row repaired |||| Find and replace: %{count} rows repaired',
    corrections: '%{count} cell written over |||| %{count} cells written over',
    takeBack: 'Take back',
    takeBackThis: 'Take back: %{change}',
  },
  widths: {
    each: '%{count} cell (rows: %{rows}) |||| %{count} cells (rows: %{rows})',
    seen: 'Rows of the file have %{widths}.',
  },
  reasons: {
    'no-number': {
      what: 'There is no number',
      advice: 'The cell is empty or holds no digits. Write the number, or leave the row out.',
    },
    letters: {
      what: 'Letters or other signs in the number',
      advice: 'Take out what does not belong to the number, by hand or with find and replace.',
    },
    'too-short': {
      what: 'Too few digits',
      advice:
        'Digits are missing, and none are guessed. Perhaps the area code is not there, or another default country fits.',
    },
    'too-long': {
      what: 'Too many digits',
      advice:
        'A number has 15 digits at most. Perhaps two numbers stand together, or this is no phone number.',
    },
    'impossible-for-country': {
      what: 'Not possible in its country',
      advice:
        'No number of the country has this length or this beginning. Perhaps another default country fits, or the wrong column was chosen.',
    },
    'scientific-notation': {
      what: 'Shortened by a spreadsheet (1.8E+10)',
      advice:
        'The last digits are lost and cannot be restored from this file. Format the column as text in the spreadsheet and export it again.',
    },
    'two-numbers': {
      what: 'More than one number in a cell',
      advice: 'Write the one to call, or allow one of the repairs above.',
    },
    extension: {
      what: 'An extension behind the number',
      advice: 'Digits are never run together. Allow one of the repairs above, or take the extension out.',
    },
    'short-code': {
      what: 'An emergency or service number',
      advice: 'Such numbers are never called. Write another number, or leave the row out.',
    },
    placeholder: {
      what: 'Stands for a missing number',
      advice: 'This is what people write when they know no number. Write the number, or leave the row out.',
    },
    formula: {
      what: 'A formula, not a number',
      advice: 'A formula is not worked out here. Export the list with values in place of formulas.',
    },
    'too-many-cells': {
      what: 'More cells than the list has columns',
      advice:
        'A value with a comma may stand without quotation marks, so that the values after it shift. Correct it in the downloaded file, or change the number of columns.',
    },
    'unclosed-quote': {
      what: 'Quotation marks do not pair up',
      advice:
        'It cannot be told where the cell ends. Correct the row in the downloaded file, or read quotation marks as plain text.',
    },
    undecodable: {
      what: 'Text that cannot be read in this encoding',
      advice:
        'Some signs are no text in the chosen encoding. Choose another one under “How the file is read”.',
    },
    'variable-missing': {
      what: 'A variable value is missing',
      advice:
        'You asked for such rows to be rejected. Give the variable a default value, or send the rows as they are.',
    },
    'premium-rate': {
      what: 'A premium-rate number, left out by you',
      advice: 'Calls to it cost extra. It is sent again when you choose to send such numbers.',
    },
    'excluded-country': {
      what: 'Of a country that you left out',
      advice: 'It is sent again when you tick the country.',
    },
  },
  countries: {
    title: 'Numbers by country',
    country: 'Country',
    numbers: 'Numbers',
    share: 'Share',
    local: 'Local numbers, without a country',
    send: 'Send numbers of: %{country}',
    leftOut: 'left out',
    all: 'Show %{count} country |||| Show all %{count} countries',
  },
  spoken: {
    title: 'Values that would be spoken badly',
    what: 'These go up with ready numbers as they are, and would be read to the person who is called. A default value takes their place.',
    empty: '%{count} empty |||| %{count} empty',
    null: '%{count} word for nothing (NULL, N/A) |||| %{count} words for nothing (NULL, N/A)',
    error: '%{count} spreadsheet error (#REF!) |||| %{count} spreadsheet errors (#REF!)',
    'too-long': '%{count} cut at 1,000 characters |||| %{count} cut at 1,000 characters',
    kinds: {
      empty: 'empty',
      null: 'a word for nothing',
      error: 'a spreadsheet error',
      'too-long': 'cut at 1,000 characters',
    },
    allEmpty: 'empty in every row',
    leaveOut: 'Leave out %{name}',
    fallback: 'Default value for %{name}',
    apply: 'Use these default values',
    places: 'Where they are',
    short:
      '%{count} ready row has fewer cells than variables: what is missing goes up empty. |||| %{count} ready rows have fewer cells than variables: what is missing goes up empty.',
    missing: 'Rows with a missing value',
    missingSend: 'Send them',
    missingReject: 'Reject them',
  },
  duplicates: {
    title: 'Duplicates in the file',
    what: '%{count} row has a number that another row has. |||| %{count} rows have a number that another row has.',
    same: 'They have the same values.',
    differing: '%{count} of them has other values. |||| %{count} of them have other values.',
    first: 'Keep the first',
    last: 'Keep the last',
  },
  known: {
    twice:
      '%{count} ready row has a number that the campaign holds: it can be called twice. |||| %{count} ready rows have a number that the campaign holds: each can be called twice.',
  },
  premium: {
    title: 'Premium-rate numbers',
    what: 'Calls to %{count} ready number cost extra. |||| Calls to %{count} ready numbers cost extra.',
    leftOut: '%{count} premium-rate number is left out. |||| %{count} premium-rate numbers are left out.',
    send: 'Send them',
    reject: 'Leave them out',
    list: 'Premium-rate numbers of this list',
  },
  hidden: {
    title: 'Rows hidden in the workbook',
    leftOut:
      '%{count} row is hidden in the workbook, for example by a filter. It is left out. |||| %{count} rows are hidden in the workbook, for example by a filter. They are left out.',
    sent: '%{count} ready row is hidden in the workbook, for example by a filter. It is sent like the others. |||| %{count} ready rows are hidden in the workbook, for example by a filter. They are sent like the others.',
    skip: 'Leave them out',
    send: 'Send them',
  },
  notData: {
    title: 'Left out as no data',
    preamble: 'Above the list',
    header: 'Header',
    'repeated-header': 'Header once more',
    footer: 'Below the list',
  },
  stripped: {
    nuls: '%{count} NUL sign was taken out. |||| %{count} NUL signs were taken out.',
    invisible: '%{count} invisible mark was taken out. |||| %{count} invisible marks were taken out.',
    ctrlZ:
      '%{count} end-of-file mark (Ctrl-Z) was taken out. |||| %{count} end-of-file marks (Ctrl-Z) were taken out.',
    controls:
      'Control characters were taken out of %{count} value. |||| Control characters were taken out of %{count} values.',
    guards:
      'The apostrophe that keeps a spreadsheet from running a cell was taken off %{count} value. |||| The apostrophe that keeps a spreadsheet from running a cell was taken off %{count} values.',
  },
  ready: {
    title: '%{count} row as it will be sent |||| %{count} rows as they will be sent',
    label: 'Rows to send',
    row: 'Row',
    number: 'Number',
    extension: 'Extension',
    range: 'Rows %{from} to %{to} of %{total}.',
    columns: 'The first %{shown} of %{count} values are shown; all are sent.',
    goTo: 'Go to row',
    goWrong: '1 to %{count}',
    go: 'Go',
    lost: 'The browser no longer has these rows. Have the file read again before you send.',
  },
};
