import type { Session } from '../session';

/** Who acts, as receipts name them: as far as this browser knows. */
export interface SignedInActor {
  /** As typed at sign-in; empty when nothing was. */
  userName: string;
  account: string;
  /** The API key's last four characters; empty for a key so short that they would give it away. */
  keyEnd: string;
}

/** Of a shorter key, four characters are no small part. */
const SHORTEST_KEY = 8;

/** What is known of who is signed in; nothing of who is not. */
export function actorOf(session: Session | null): SignedInActor {
  const { userName = '', account = '', key = '' } = session ?? {};
  return { userName, account, keyEnd: key.length < SHORTEST_KEY ? '' : key.slice(-4) };
}
