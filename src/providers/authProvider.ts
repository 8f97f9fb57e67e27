import type { AuthProvider } from 'react-admin';
import type { Session, SessionStore } from '../session';

/**
 * react-admin's questions about who is signed in, answered from the session. The door (src/door) does the
 * signing in and out: it mounts the console for a session and takes it away without one.
 *
 * | react-admin    | here                                                                     |
 * |----------------|--------------------------------------------------------------------------|
 * | login          | keeps a session that the door has proven                                 |
 * | logout         | wipes the session in every tab; no redirect, for the console is gone then |
 * | checkAuth      | there is a session                                                       |
 * | checkError     | never logs out: the client has told the session of a refused key         |
 * | getIdentity    | the user's name, or else the account                                     |
 * | getPermissions | nothing: the API tells no roles, it refuses (403) where they are missing |
 *
 * checkError never rejects. A rejection would log out in mid-work, where a new key is all that is needed
 * (KeyAgain asks for it); and react-admin's data provider proxy then *resolves* the refused call with
 * `{ data: {} }`, so that a change that was refused would look done. A 403 concerns one action, not the session.
 */
export function createAuthProvider(session: SessionStore): AuthProvider {
  return {
    async login(proven: Session) {
      session.set(proven);
    },
    async logout() {
      session.clear();
      return false;
    },
    async checkAuth() {
      if (!session.get()) throw new Error('Nobody is signed in');
    },
    async checkError() {},
    async getIdentity() {
      const present = session.get();
      if (!present) throw new Error('Nobody is signed in');
      return { id: present.account, fullName: present.userName || present.account };
    },
    async getPermissions() {},
  };
}
