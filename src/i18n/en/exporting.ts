/** Exporting a list. `export` is a word of the language. */
export const exporting = {
  button: 'Export',
  campaigns: 'Export campaigns',
  numbersOf: 'Export the numbers of %{campaign}',
  numbersFile: '%{campaign} numbers',
  what: 'The %{rows} row that matches what is on the screen. |||| All %{rows} rows that match what is on the screen, in the present order.',
  whatUncounted:
    'All rows that match what is on the screen, in the present order. The API does not tell how many.',
  formats: { label: 'File', csv: 'CSV', xlsx: 'Excel workbook (XLSX)' },
  columns: { label: 'Columns', shown: 'As shown', all: 'All that the API sends' },
  progress: 'Progress of the export',
  steps: {
    reading: '%{rows} rows read',
    readingOf: '%{rows} of %{total} rows read',
    writing: 'Writing %{rows} rows…',
  },
  stop: 'Stop',
  stopped: 'Stopped after %{rows} rows. No file was saved.',
  failed: 'The export failed, and no file was saved',
  nothing: 'No row matches. No file was saved.',
  saved: 'Saved %{count} row as %{file}. |||| Saved %{count} rows as %{file}.',
  verdicts: {
    whole: 'The API counted as many, before and after.',
    unchecked: 'The API tells no total, so it could not be checked that these are all.',
    moved: 'The list changed while it was read: rows may be missing, or be there though removed since.',
  },
  totals: 'The API counted %{before} at the beginning and %{after} at the end.',
  repeated:
    '%{count} row came twice and is in the file once. |||| %{count} rows came twice and are in the file once.',
  cut: '%{count} value was longer than a spreadsheet can hold and was cut; a CSV holds all of it. |||| %{count} values were longer than a spreadsheet can hold and were cut; a CSV holds all of them.',
  sheets: 'The rows are on %{count} sheet. |||| The rows are on %{count} sheets: one cannot hold them all.',
};
