import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { createSandbox, type Sandbox, type SandboxOptions } from './createSandbox';
import type { NodeBindings } from './types';

export interface RunningSandbox {
  /** Where it listens, such as `http://127.0.0.1:41234`, without a slash at the end. */
  url: string;
  sandbox: Sandbox;
  /** Stops listening, ends open connections and closes the database. */
  close(): Promise<void>;
}

/** Serves a sandbox over HTTP on a free port of 127.0.0.1. For tests and benchmarks. */
export async function startSandbox(options?: SandboxOptions): Promise<RunningSandbox> {
  const sandbox = createSandbox(options);
  const server = createAdaptorServer({
    fetch: (request, env) => sandbox.fetch(request, env as NodeBindings),
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    sandbox,
    async close() {
      const closed = once(server, 'close');
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
      sandbox.close();
    },
  };
}
