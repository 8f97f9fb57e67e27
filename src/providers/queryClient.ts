import { QueryClient } from '@tanstack/react-query';

/**
 * The cache of one sign-in. What is worth another try was tried again below (src/sipcaller/exchange.ts);
 * React Query alone would repeat three times even what was refused for good.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // Offline, a paused query would show a spinner for ever; a failed one says what to do.
      queries: { retry: false, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
