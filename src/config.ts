/** What the server that serves this console says about itself (`/config.json`). */
export interface Config {
  /** `sandbox`: the embedded SIP Caller; `api`: the real one, through this server. */
  mode: 'sandbox' | 'api';
  /** Where the API answers, on this origin. */
  apiBase: string;
  /** Where it answers any other program, such as curl: an absolute address without a slash at its end. */
  publicApi: string;
  /** Who can sign in without an account of their own; on the sandbox only. */
  demo: { account: string; key: string } | null;
}

const API_BASE = '/v1';
const TIMEOUT_MS = 10_000;
/** As the vendor documents it (shared/contract.md, section 1). */
const VENDOR_API = 'https://api.sipcaller.com/v1';

/**
 * Reads the configuration once, before the first screen.
 * @throws {Error} naming the missing or unreadable value
 */
export async function loadConfig(
  fetch = globalThis.fetch,
  origin = globalThis.location?.origin ?? '',
): Promise<Config> {
  const response = await fetch('/config.json', {
    cache: 'no-store',
    credentials: 'omit',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok) throw new Error(`/config.json answered ${response.status}`);
  const { mode, account, key, apiUrl } = await response.json().catch((cause: unknown) => {
    throw new Error('/config.json is not JSON', { cause });
  });
  if (mode !== 'sandbox' && mode !== 'api') throw new Error('/config.json has no "mode"');
  const demo = mode === 'sandbox' && account && key ? { account, key } : null;
  const publicApi = mode === 'sandbox' ? `${origin}${API_BASE}` : (apiUrl ?? VENDOR_API);
  return { mode, apiBase: API_BASE, publicApi, demo };
}
