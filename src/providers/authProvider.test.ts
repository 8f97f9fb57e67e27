import { describe, expect, it } from 'vitest';
import { createSessionStore, type Session } from '../session';
import { createAuthProvider } from './authProvider';

const ANA: Session = { account: 'a1', key: 'k', userName: 'Ana' };

function start(present: Session | null = ANA) {
  const values = new Map<string, string>();
  const storage = {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
  const channel = { addEventListener: () => {}, postMessage: () => {} };
  const session = createSessionStore({ storage, sharedStorage: storage, channel });
  if (present) session.set(present);
  return { session, auth: createAuthProvider(session) };
}

describe('the auth provider', () => {
  it.each([401, 403, 404, 500, 0])('logs nobody out over a %i', async (status) => {
    const { session, auth } = start();
    await expect(auth.checkError({ status })).resolves.toBeUndefined();
    expect(session.get()).toEqual(ANA);
  });

  it('wipes the session on logout, and sends nobody anywhere', async () => {
    const { session, auth } = start();
    expect(await auth.logout({})).toBe(false);
    expect(session.get()).toBeNull();
  });

  it('lets in who has a session', async () => {
    await expect(start().auth.checkAuth({})).resolves.toBeUndefined();
    await expect(start(null).auth.checkAuth({})).rejects.toThrow();
  });

  it('keeps a proven session', async () => {
    const { session, auth } = start(null);
    await auth.login(ANA);
    expect(session.get()).toEqual(ANA);
  });

  it('names the user, or else the account', async () => {
    expect(await start().auth.getIdentity?.()).toEqual({ id: 'a1', fullName: 'Ana' });
    expect(await start({ ...ANA, userName: '' }).auth.getIdentity?.()).toEqual({ id: 'a1', fullName: 'a1' });
    await expect(start(null).auth.getIdentity?.()).rejects.toThrow();
  });
});
