import { SipCallerError } from './sipcaller/errors';

type Translate = (key: string, options?: Record<string, unknown>) => string;

/** The sentence for any error, in the user's language; the server's own words are apart. */
export function errorMessage(error: unknown, translate: Translate, account = ''): string {
  if (!(error instanceof SipCallerError)) return translate('errors.unknown');
  return translate(`errors.${error.kind}`, { status: error.status, account });
}

/** The server's own words, introduced as such; empty when it gave none. */
export function serverWords(error: unknown, translate: Translate): string {
  const message = error instanceof SipCallerError ? error.serverMessage : '';
  return message && translate('errors.serverSays', { message });
}
