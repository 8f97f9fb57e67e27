import { useMemo } from 'react';
import { useConfig } from '../providers/ConfigContext';
import { useSipCaller } from '../providers/SipCallerContext';
import type { CurlTarget } from '../sipcaller/curl';

/** Where commands for the shell go to: the API as any other program reaches it, and the account signed in to. */
export function useCurlTarget(): CurlTarget {
  const { publicApi } = useConfig();
  const { account } = useSipCaller();
  return useMemo(() => ({ base: publicApi, account }), [publicApi, account]);
}
