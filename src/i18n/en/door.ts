export const door = {
  keepsNothing:
    'This browser forbids storage. You can work here, but a reload signs you out, and settings, views and columns last until then.',
  title: 'Sign in',
  tagline: 'Campaigns and their numbers, in bulk and without loss.',
  account: 'Account ID',
  key: 'API key',
  userName: 'Your name (optional)',
  userNameHint: 'Written on the receipts of what you change. It is not sent to SIP Caller.',
  showKey: 'Show the characters',
  hideKey: 'Hide the characters',
  keyKept: 'The key stays in this browser tab until you sign out or close the tab.',
  submit: 'Sign in',
  submitting: 'Signing in…',
  stillTrying: 'SIP Caller is slow or busy. Still trying.',
  cancelled: 'Stopped before SIP Caller answered.',
  demo: 'Use the demo account',
  sandboxTitle: 'This console runs on its sandbox',
  sandboxText: 'An embedded SIP Caller with made-up campaigns. No call is ever placed.',
  liveTitle: 'This console works on the real SIP Caller',
  liveText: 'What you change here takes effect at once.',
  configFailed: 'This console could not read its settings from its server.',
  help: {
    title: 'Where to find these',
    accountTitle: 'Account ID',
    account: 'Sign in to SIP Caller’s own web console. The account ID is shown there.',
    keyTitle: 'API key',
    key: 'An administrator creates it in SIP Caller’s web console, under Settings > API Keys.',
    keyOnce:
      'The token is shown once, when the key is created. Copy it then: a lost one is replaced by a new key.',
    keyFixed:
      'Neither its roles nor its expiry can be changed later. Give it roles that may read campaigns and change their numbers.',
  },
  failure: {
    accountMissing: 'Enter your account ID.',
    accountImpossible: 'This cannot be an account ID. Copy it from SIP Caller’s web console.',
    keyMissing: 'Enter your API key.',
    keyUnsendable:
      'The API key has a character that cannot be part of one: number %{position}, %{codePoint}. Copy the key again.',
    wrongKey:
      'SIP Caller does not accept this API key. Check that you copied all of it and that it was not deleted.',
    expiredKey:
      'This API key has expired. Ask an administrator for a new one: the expiry of a key cannot be changed.',
    wrongAccount:
      'The API key is not for this account. Check the account ID; if it is right, the key’s roles may not include reading campaigns.',
    unreachable: 'SIP Caller could not be reached. Check your connection and try again.',
    timeout: 'SIP Caller did not answer in time. Try again in a moment.',
    notSipCaller:
      'A server answered, but it is not SIP Caller. Whoever runs this console should check the address it is set to.',
    busy: 'SIP Caller is busy right now. Your account and key were not checked. Try again in a moment.',
    other: 'SIP Caller did not let you in (status %{status}). Try again, or show this to your administrator.',
  },
  again: {
    title: 'SIP Caller asks for a new key',
    text: 'SIP Caller no longer accepts the key of this session. It may have expired or been deleted. What is on this screen stays.',
    submit: 'Go on',
    leave: 'Sign out',
  },
  other: {
    title: 'Another key is needed',
    text: 'SIP Caller does not let the key of this session do what a job needs. Enter another key of this account, and the job goes on; or keep this one, and the job stands until you cancel it.',
    submit: 'Use this key',
    leave: 'Keep the present key',
  },
  loading: 'Loading the console…',
  missing: {
    jobs: 'The part that sends, removes and restores numbers could not be loaded. Nothing is sent until it is there.',
    language: 'The texts in this language could not be loaded.',
  },
  notLoaded: {
    title: 'The console could not be loaded',
    text: 'The connection may have failed, or the console was just updated. You stay signed in.',
  },
};
