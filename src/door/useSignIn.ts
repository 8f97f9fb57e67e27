import { useEffect, useRef, useState } from 'react';
import type { Config } from '../config';
import type { Session } from '../session';
import { isAbort } from '../sipcaller/errors';
import { type Credentials, type SignInFailure, type SignInResult, signIn } from './signIn';

/** After this long a person wonders, and is told that the sign-in is still trying. */
const SLOW_MS = 3_000;

export type SignInState =
  | { phase: 'idle' }
  | { phase: 'busy'; isSlow: boolean }
  | { phase: 'cancelled' }
  | { phase: 'failed'; failure: SignInFailure };

/** One sign-in at a time, which can be cancelled and ends with the component. */
export function useSignIn(loadConfig: () => Promise<Config>, onSignedIn: (session: Session) => void) {
  const [state, setState] = useState<SignInState>({ phase: 'idle' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const submit = async (credentials: Credentials) => {
    if (running.current) return;
    const stop = new AbortController();
    running.current = stop;
    setState({ phase: 'busy', isSlow: false });
    const slow = setTimeout(() => setState({ phase: 'busy', isSlow: true }), SLOW_MS);
    try {
      const result = await prove(loadConfig, credentials, stop.signal);
      stop.signal.throwIfAborted();
      if (result.ok) onSignedIn(result.session);
      setState(result.ok ? { phase: 'idle' } : { phase: 'failed', failure: result.failure });
    } catch (error) {
      setState({ phase: isAbort(error) ? 'cancelled' : 'idle' });
      if (!isAbort(error)) throw error; // a fault of ours: for the browser's console
    } finally {
      clearTimeout(slow);
      running.current = null;
    }
  };

  return { state, submit, cancel: () => running.current?.abort() };
}

/** Without the settings of its own server the console cannot reach the API either. */
async function prove(
  loadConfig: () => Promise<Config>,
  credentials: Credentials,
  signal: AbortSignal,
): Promise<SignInResult> {
  const config = await loadConfig().catch(() => null);
  if (config) return signIn(config, credentials, { signal });
  return { ok: false, failure: { reason: 'unreachable', field: null, status: 0, serverMessage: '' } };
}
