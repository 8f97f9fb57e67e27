import {
  createServer,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
  type RequestListener,
  request,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** For tests: HTTP as it is on the wire. `fetch` sends no body with GET and hides compression. */

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

interface Ask {
  method?: string;
  headers?: OutgoingHttpHeaders;
  body?: string;
  signal?: AbortSignal;
}

/**
 * Sends one request and reads the whole answer.
 *
 * @throws Error if there is no answer or it breaks off
 */
export function ask(url: string, { method = 'GET', headers = {}, body, signal }: Ask = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { origin } = new URL(url);
    // The path as it is written: URL would resolve the dots that some tests are about.
    const path = url.slice(origin.length) || '/';
    const counted = body !== undefined && !headers['transfer-encoding'];
    const length = counted ? { 'content-length': Buffer.byteLength(body) } : {};
    const sent = request(origin, { method, path, headers: { ...length, ...headers }, agent: false, signal });
    sent.on('error', reject);
    sent.on('response', (answer) => {
      const { statusCode = 0, headers } = answer;
      buffer(answer).then((body) => resolve({ status: statusCode, headers, body }), reject);
    });
    sent.end(body);
  });
}

export interface TestServer {
  url: string;
  close(): Promise<void>;
}

/** Serves on a free port of this machine until it is closed. */
export async function serveForTest(listener: RequestListener): Promise<TestServer> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, close };
}
