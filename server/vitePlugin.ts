import type { Plugin } from 'vite';
import { createListener, isDataPath } from './createListener';
import { readSettings } from './settings';
import { openUpstream, type UpstreamOptions } from './upstream';

/**
 * Lets `vite dev` answer /v1, /sandbox and /config.json as the production server does, by the same code.
 *
 * @param options the upstream; by default what the environment says (SIPCALLER_API_URL, SANDBOX_DB)
 */
export function sipCallerPlugin(options?: UpstreamOptions): Plugin {
  return {
    name: 'sip-caller-admin:upstream',
    apply: 'serve',
    async configureServer(server) {
      if (process.env.VITEST && !options) return; // vitest starts Vite too, and tests open what they need
      const upstream = await openUpstream(options ?? readSettings(process.env));
      const listener = createListener(upstream);
      server.middlewares.use((incoming, outgoing, next) => {
        if (isDataPath(incoming.originalUrl)) listener(incoming, outgoing);
        else next();
      });
      server.httpServer?.once('close', () => void upstream.close());
      const { account, key } = upstream.config;
      if (account) server.config.logger.info(`  Sandbox. Account ID: ${account}  API key: ${key}`);
    },
  };
}
