import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createListener } from './createListener';
import { loadStaticFiles } from './staticFiles';
import { type ConsoleConfig, openUpstream, type UpstreamOptions } from './upstream';

/** How long requests in flight may take to end after the server was asked to stop. */
const GRACE_MS = 5_000;

interface ServerOptions extends UpstreamOptions {
  /** Folder of the built console. */
  dist: string;
  /** @default 127.0.0.1, this machine only */
  host?: string;
  /** 0 takes any free one. */
  port?: number;
}

export interface RunningServer {
  /** Where a browser on this machine finds it, without a slash at the end. */
  url: string;
  config: ConsoleConfig;
  /** Stops listening, lets requests in flight end (five seconds at most), and closes the sandbox. */
  close(): Promise<void>;
}

/**
 * Starts the production server.
 *
 * @throws Error if there is no built console in `dist`; Node's own listen errors (EADDRINUSE, EACCES …)
 */
export async function createServer(options: ServerOptions): Promise<RunningServer> {
  const files = await loadStaticFiles(options.dist);
  const upstream = await openUpstream(options);
  // A large upload over a slow line takes longer than Node's five minutes; its headers do not.
  const server = createHttpServer(
    { requestTimeout: 0, headersTimeout: 60_000, keepAliveTimeout: 65_000 },
    createListener(upstream, files),
  );
  try {
    await listen(server, options.host ?? '127.0.0.1', options.port ?? 0);
  } catch (error) {
    await upstream.close();
    throw error;
  }
  const close = async () => {
    await stop(server);
    await upstream.close();
  };
  return { url: urlOf(server.address() as AddressInfo), config: upstream.config, close };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    const limit = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(limit);
      resolve();
    });
  });
}

function urlOf({ address, family, port }: AddressInfo): string {
  if (address === '0.0.0.0' || address === '::') return `http://localhost:${port}`;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
