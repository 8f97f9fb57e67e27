import { parseApiUrl } from './apiUrl';
import type { UpstreamOptions } from './upstream';

/** An address people can type, that needs no rights, and that Vite's dev server does not take. */
const DEFAULT_PORT = 8080;

export interface Settings extends UpstreamOptions {
  host: string;
  port: number;
}

/**
 * Reads PORT, HOST, SIPCALLER_API_URL and SANDBOX_DB.
 *
 * @throws Error whose message says in one sentence which is wrong and why
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const { HOST, PORT, SIPCALLER_API_URL, SANDBOX_DB } = env;
  if (PORT && !(/^\d{1,5}$/.test(PORT) && Number(PORT) <= 65_535))
    throw new Error(`PORT must be a whole number from 0 to 65535, not ${JSON.stringify(PORT)}.`);
  return {
    host: HOST || '127.0.0.1',
    port: PORT ? Number(PORT) : DEFAULT_PORT,
    apiUrl: SIPCALLER_API_URL ? parseApiUrl(SIPCALLER_API_URL) : undefined,
    sandboxDb: SANDBOX_DB || undefined,
  };
}
