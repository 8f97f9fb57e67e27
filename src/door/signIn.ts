import type { Config } from '../config';
import type { Session } from '../session';
import { createSipCaller } from '../sipcaller/client';
import { SipCallerError } from '../sipcaller/errors';

export type Credentials = Session;

/** Why nobody was signed in; each has its own sentence in i18n (`door.failure.<reason>`). */
export type SignInReason =
  | 'accountMissing'
  | 'accountImpossible' // would change the path of the call
  | 'keyMissing'
  | 'keyUnsendable' // a character that no HTTP header carries
  | 'wrongKey'
  | 'expiredKey'
  | 'wrongAccount'
  | 'unreachable'
  | 'timeout'
  | 'notSipCaller'
  | 'busy'
  | 'other';

export interface SignInFailure {
  reason: SignInReason;
  /** The field to look at; null when it is neither. */
  field: 'account' | 'key' | null;
  /** HTTP status; 0 when there was no answer. */
  status: number;
  /** The server's own words; empty when it gave none. */
  serverMessage: string;
  /** With `keyUnsendable`: where the character stands (from 1) and its code point, for instance U+200B. */
  position?: number;
  codePoint?: string;
}

export type SignInResult = { ok: true; session: Session } | { ok: false; failure: SignInFailure };

interface SignInOptions {
  fetch?: typeof globalThis.fetch;
  signal?: AbortSignal;
}

/**
 * Proves an account and key by one list call for a single row. What was pasted is trimmed first. A busy
 * API (429, 503) is asked again for a while: give a signal to let the user stop that.
 * @returns the session to keep, or why there is none
 * @throws the signal's reason when it aborts
 */
export async function signIn(
  { apiBase }: Pick<Config, 'apiBase'>,
  typed: Credentials,
  { fetch, signal }: SignInOptions = {},
): Promise<SignInResult> {
  const session = { account: typed.account.trim(), key: typed.key.trim(), userName: typed.userName.trim() };
  const fault = faultOf(session);
  if (fault) return { ok: false, failure: { status: 0, serverMessage: '', ...fault } };
  const { account, key } = session;
  const client = createSipCaller({ base: apiBase, account, token: () => key, ...(fetch && { fetch }) });
  try {
    await client.listCampaigns({ range: [0, 0] }, { signal });
    return { ok: true, session };
  } catch (error) {
    if (!(error instanceof SipCallerError)) throw error;
    const { status, serverMessage } = error;
    return { ok: false, failure: { ...verdict(error), status, serverMessage } };
  }
}

type Fault = Pick<SignInFailure, 'reason' | 'field' | 'position' | 'codePoint'>;

/** What can be said without a call. */
function faultOf({ account, key }: Session): Fault | null {
  if (!account) return { reason: 'accountMissing', field: 'account' };
  // A dot segment would address something else, and half a surrogate pair has no URL encoding.
  if (account === '.' || account === '..' || /\p{Surrogate}/u.test(account)) {
    return { reason: 'accountImpossible', field: 'account' };
  }
  if (!key) return { reason: 'keyMissing', field: 'key' };
  const characters = [...key];
  const at = characters.findIndex((character) => !/[\x20-\x7e]/.test(character));
  if (at < 0) return null;
  // Sent anyway, it would make fetch throw what looks like a broken connection.
  const code = characters[at]?.codePointAt(0) ?? 0;
  const codePoint = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return { reason: 'keyUnsendable', field: 'key', position: at + 1, codePoint };
}

const IS_HTML = /^\s*</;

function verdict(error: SipCallerError): Fault {
  const speaksHtml = IS_HTML.test(error.body);
  switch (error.kind) {
    case 'network':
      return { reason: 'unreachable', field: null };
    case 'timeout':
      return { reason: 'timeout', field: null };
    case 'rateLimited':
    case 'unavailable':
      return { reason: 'busy', field: null };
    case 'server':
      // The console's own server, or a gateway before the API, has no answer of the API to pass on.
      return { reason: [502, 504].includes(error.status) ? 'unreachable' : 'other', field: null };
    case 'notSipCaller':
    case 'notAList':
    case 'contradiction':
      return { reason: 'notSipCaller', field: null };
    default:
      // An API refuses in words, not with a web page.
      return speaksHtml ? { reason: 'notSipCaller', field: null } : refusal(error);
  }
}

function refusal({ kind, serverMessage }: SipCallerError): Fault {
  if (kind === 'unauthorized') {
    return { reason: speaksOfExpiry(serverMessage) ? 'expiredKey' : 'wrongKey', field: 'key' };
  }
  if (kind === 'forbidden' || kind === 'notFound') return { reason: 'wrongAccount', field: 'account' };
  return { reason: 'other', field: null };
}

/** "The API key has expired" does; "invalid or expired key" leaves it open. */
function speaksOfExpiry(words: string): boolean {
  return /expir|caduc|vencid/i.test(words) && !/\b(or|o)\b/i.test(words);
}
