import { QueryClient } from '@tanstack/react-query';
import { SipCallerError } from '../sipcaller/errors';

/** More tries of a read that failed in a way that may pass. 429 and 503 were already waited for below. */
const RETRIES = 2;
const PASSING = ['network', 'timeout', 'server'];

function mayPass(error: unknown): boolean {
  return error instanceof SipCallerError && PASSING.includes(error.kind);
}

/** The cache of one sign-in. React Query alone would try three times even what was refused for good. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < RETRIES && mayPass(error),
        // Offline, a paused query would show a spinner for ever; a failed one says what to do.
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
