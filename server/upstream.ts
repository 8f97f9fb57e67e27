import type { HttpBindings } from '@hono/node-server';
import { type ApiProxy, createApiProxy } from './apiProxy';

/** What the console is told at run time, at /config.json. */
export interface ConsoleConfig {
  mode: 'sandbox' | 'api';
  /** Only on the sandbox: what the demo button signs in with. */
  account?: string;
  key?: string;
  /** Only on the real API: its base for other programs, which have no need of this server. */
  apiUrl?: string;
}

interface Sandbox {
  fetch(request: Request, env?: HttpBindings): Response | Promise<Response>;
}

/** The one place that /v1 leads to: the embedded sandbox or the real API. */
export type Upstream = { config: ConsoleConfig; close(): void | Promise<void> } & (
  | { sandbox: Sandbox; proxy?: undefined }
  | { proxy: ApiProxy; sandbox?: undefined }
);

export interface UpstreamOptions {
  /** The API's base; without it the sandbox answers. */
  apiUrl?: URL | undefined;
  /** File the sandbox keeps its data in; without it, in memory. */
  sandboxDb?: string | undefined;
}

/** Opens the upstream. With an API the sandbox is not even loaded. */
export async function openUpstream({ apiUrl, sandboxDb }: UpstreamOptions): Promise<Upstream> {
  if (apiUrl) {
    const config: ConsoleConfig = { mode: 'api', apiUrl: apiUrl.href };
    return { config, proxy: createApiProxy(apiUrl), close: () => {} };
  }
  const [{ createSandbox }, { DEMO_ACCOUNT, DEMO_KEY }] = await Promise.all([
    import('../sandbox/createSandbox'),
    import('../sandbox/demo'),
  ]);
  const sandbox = createSandbox(sandboxDb ? { db: sandboxDb } : {});
  const config: ConsoleConfig = { mode: 'sandbox', account: DEMO_ACCOUNT, key: DEMO_KEY };
  return { config, sandbox, close: () => sandbox.close() };
}
