import { useStore } from 'react-admin';

/** Kept per account on this device (providers/store.ts). */
const STORE_KEY = 'numbers.country';

/**
 * The default country that the user chose last, for a list or for one number: an ISO code, `as-written`, or null before
 * the first choice. It is proposed the next time, and never applied by itself.
 */
export function useLastCountry(): [country: string | null, remember: (country: string) => void] {
  return useStore<string | null>(STORE_KEY, null);
}
