import { describe, expect, it } from 'vitest';
import { createSessionStore, type Session } from '../session';
import { SipCallerError } from '../sipcaller/errors';
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
  it('marks the key as refused on a 401, and stays signed in', async () => {
    const { session, auth } = start();
    await auth.checkError(new SipCallerError('unauthorized', { status: 401 }));
    expect(session.isRefused()).toBe(true);
    expect(session.get()).toEqual(ANA);
  });

  it.each([403, 404, 500, 0])('lets a %i be the business of the screen', async (status) => {
    const { session, auth } = start();
    await auth.checkError({ status });
    expect(session.isRefused()).toBe(false);
    expect(session.get()).toEqual(ANA);
  });

  it('survives an error that is none', async () => {
    const { session, auth } = start();
    await auth.checkError(undefined);
    expect(session.isRefused()).toBe(false);
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
