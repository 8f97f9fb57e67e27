/** Receipts of imports, and their undo. */
export const importReceipts = {
  howRead: {
    title: 'The file and how it was read',
    names: {
      file: 'File',
      size: 'Size',
      sha256: 'SHA-256 of the file',
      format: 'Taken apart as',
      numbers: 'Numbers from',
      variables: 'Variables, in the order in which they went up',
      country: 'Country of numbers that name none',
      choices: 'Repairs that were agreed to',
      leftOut: 'Duplicates, and what was left out',
    },
    bytes: '%{count} byte |||| %{count} bytes',
    noHash: 'Not known: the file was changed or removed before it was sent',
    encoding: 'Encoding',
    delimiter: 'Delimiter',
    quote: 'Quotation marks',
    unclosed: 'Lines with a quotation mark that is not closed are rejected',
    sheet: 'Spreadsheet, sheet “%{sheet}”',
    header: 'The first row is a header',
    noHeader: 'Without a header',
    preamble: '%{count} row above it is not read |||| %{count} rows above it are not read',
    column: 'Column %{position}',
    numberUse: { first: 'The first of them that is a number', each: 'A row for each of them' },
    variable: '%{position}: %{name} (column %{column})',
    unnamedVariable: '%{position}: column %{column}',
    whenEmpty: 'or “%{value}” when it is empty or would be spoken badly',
    extensionVariable: '%{position}: the extension of the number',
    noVariables: 'None: numbers alone',
    missingRejected: 'Rows without one of them are rejected',
    asWritten: 'As written: nothing is added',
    choices: {
      none: 'None beyond what has one meaning',
      leadingZero: 'A lost leading zero is put back',
      plus: 'A missing + is put before the country code',
      letterO: 'The letter O is read as a zero',
      vanity: 'Letters are read as the digits of a telephone',
      twoNumbers: {
        first: 'Of two numbers in a cell, the first goes up',
        each: 'Of two numbers in a cell, each has a row',
      },
      extensions: { drop: 'Extensions are left out', keep: 'Extensions go up as a variable' },
      replacement: '“%{find}” replaced by “%{replace}” in refused cells',
      corrections: '%{count} number written over by hand |||| %{count} numbers written over by hand',
    },
    duplicates: {
      first: 'Of a number that is there twice, the first row goes up',
      last: 'Of a number that is there twice, the last row goes up',
    },
    already: {
      skip: 'Numbers that the campaign held are not sent',
      send: 'Numbers that the campaign held are sent again',
    },
    earlierSent: 'Numbers of an earlier import are sent again',
    hiddenSent: 'Rows that the workbook hides are sent, too',
    premiumRejected: 'Premium-rate numbers are rejected',
    excluded: 'Countries that were left out: %{countries}',
  },
  rows: {
    title: 'Row totals',
    what: 'Rows',
    count: 'Count',
    ready: 'Ready, and taken into this import',
    repaired: '(%{count} with a repaired number) |||| (%{count} with a repaired number)',
    rejected: 'Rejected',
    duplicates: 'Duplicates of a row that is kept',
    already: 'In the campaign already, left out',
    earlier: 'In an earlier import, left out',
    hidden: 'Hidden in the workbook, left out',
    blank: 'Blank',
    notData: 'Titles, headers and footers',
    rows: 'Rows in the file',
    split: 'Rows made in addition, one for each number of a row',
    together: 'Together',
  },
  parts: {
    title: 'Parts',
    what: 'The requests in which the list went up, in order. The SHA-256 is that of the CSV that was sent; the answer is in SIP Caller’s own words. Rows that were not sent, for they were there already, lie within.',
    part: 'Part',
    rows: 'Rows',
    range: '%{from}–%{to}',
    hash: 'SHA-256',
    words: 'Answer',
    notSent: 'Not sent',
    noWords: 'None that says it was carried out: see what became of its rows',
    printed:
      '%{count} more part is left out on paper: it is in the JSON. |||| %{count} more parts are left out on paper: they are in the JSON.',
  },
  undo: {
    button: 'Undo this import: remove %{count} number |||| Undo this import: remove %{count} numbers',
    title:
      'Remove the %{count} number that this import added to %{campaign} |||| Remove the %{count} numbers that this import added to %{campaign}',
    confirm: 'Remove %{count} number |||| Remove %{count} numbers',
    nothingLeft: 'This import is undone: what it added was removed again.',
    putBackSince:
      'This import was undone; %{count} of its numbers was put back since. |||| This import was undone; %{count} of its numbers were put back since.',
    putBack:
      '%{count} number that an undo had removed was put back. It has a new record now, and no undo takes that out: remove it in the campaign. |||| %{count} numbers that an undo had removed were put back. They have new records now, and no undo takes those out: remove them in the campaign.',
    earlier:
      'Earlier undos have removed %{count} of the %{total} numbers that it added: %{left} are left. |||| Earlier undos have removed %{count} of the %{total} numbers that it added: %{left} are left.',
    exactly:
      'Exactly what this import added is removed. What was in the campaign before stays, also where it has the same number.',
    look: 'The numbers are looked for first. If not exactly as many are found as it added, you are asked again before anything is removed.',
    dialled:
      'Numbers may have been dialled already: calls that were made cannot be taken back, and a call that has begun is not stopped.',
    heldUnknown:
      'Which of its numbers the campaign held before could not be told for certain, for the list moved while it was read. Among what is removed may be records that were there before.',
    unknown:
      'Of %{count} number it could not be found out whether it was added: it is left as it is. |||| Of %{count} numbers it could not be found out whether they were added: they are left as they are.',
    uncertain:
      'Of %{count} number it could not be found out whether it was added. It may be in the campaign, and cannot be taken back from here: look for it there. |||| Of %{count} numbers it could not be found out whether they were added. They may be in the campaign, and cannot be taken back from here: look for them there.',
    wayBack: 'It is a removal with a receipt of its own, from which the numbers can be put back.',
    reading: 'Looking how the campaign stands now…',
    holds: 'The campaign holds %{count} now.',
    holdsNotStated: 'The campaign does not state how many numbers it has.',
    active:
      'It is running: some of them may have been dialled already, and more may be until they are removed.',
    gone: 'The campaign is not in your account any more, or your API key may not see it. Nothing can be removed from it.',
    moved:
      'Of what the import added, %{confirmed} were to be removed, as was confirmed. %{frozen} of them were found in the campaign when they were looked for.',
    movedSame: 'The list moved while it was read: %{frozen} were found, as many as were confirmed.',
    undecided:
      'Of %{count} number it cannot be told which record the import added: its records stay in the campaign. |||| Of %{count} numbers it cannot be told which records the import added: their records stay in the campaign.',
  },
};
