/** Calls of the API as commands. */
export const api = {
  copyAsCurl: 'Copy as curl',
  copied: {
    done: 'Copied. It lists what is on the screen:',
    refused: 'The browser does not let this page copy. Select the line and copy it yourself:',
  },
  keyHint:
    'For a POSIX shell (Linux, macOS, WSL). Your API key comes from the variable %{variable}; it is never written here.',
  intro:
    'What this page does, as commands for a POSIX shell (Linux, macOS, WSL), one line each. Your API key comes from the variable %{variable}: set it in the shell first. It is never written here.',
  base: "The API's address",
  account: 'Account ID',
  addHint: 'Type your own number and values; the number in the example belongs to nobody.',
  uploadHint:
    'Sends %{file} from the present folder: the number, then %{smart_count} variable value in each row, no header. |||| Sends %{file} from the present folder: the number, then %{smart_count} variable values in each row, no header.',
  removeFirst:
    'The first %{shown} of %{count} selected numbers: take them in parts, so that each command fits a shell.',
  removeMatching:
    'All that match are selected. SIP Caller removes by IDs only, so they are read first, by this command, in ranges of 1000. The IDs are then removed as a selection of single numbers is.',
  nothingSelected: 'Tick numbers in the tab Numbers: the command removes exactly those.',
  calls: {
    campaign: 'Read this campaign',
    list: 'List its numbers, as in the tab Numbers',
    add: 'Add a number',
    upload: 'Upload numbers',
    remove: 'Remove the selected numbers',
  },
};
