import { createContext, useContext } from 'react';
import type { SipCaller } from '../sipcaller/client';

const SipCallerContext = createContext<SipCaller | null>(null);

export const SipCallerProvider = SipCallerContext.Provider;

/**
 * The API client, for verbs that need more than react-admin's data provider: its hooks hide a
 * refused mutation (traps.md), upload progress and raw answers.
 * @throws {Error} outside the signed-in console
 */
export function useSipCaller(): SipCaller {
  const client = useContext(SipCallerContext);
  if (!client) throw new Error('useSipCaller is for the signed-in console');
  return client;
}
