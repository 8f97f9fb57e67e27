import { fileURLToPath } from 'node:url';
import type { Plugin, ViteDevServer } from 'vite';
import type { UpstreamOptions } from './upstream.ts';

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
      if (process.env.VITEST && !options) return; // vitest starts Vite too; tests open the servers they need
      // Loaded by Vite rather than imported, so that the configuration does not bundle the sandbox.
      const [{ createListener, isDataPath }, { openUpstream }, { readSettings }] = await Promise.all([
        load<typeof import('./createListener.ts')>(server, 'createListener'),
        load<typeof import('./upstream.ts')>(server, 'upstream'),
        load<typeof import('./settings.ts')>(server, 'settings'),
      ]);
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

async function load<Module>(server: ViteDevServer, name: string): Promise<Module> {
  return (await server.ssrLoadModule(fileURLToPath(new URL(`${name}.ts`, import.meta.url)))) as Module;
}
