import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { NodeBindings } from './types';

/** Time for the first half to leave before the socket is destroyed. */
const FLUSH_MS = 50;
/** Longest that an answer is held back when the client does not give up by itself. */
const LONGEST_STALL_MS = 10 * 60 * 1000;

/** The connection ends without an answer. In process it reaches the caller as fetch's own TypeError would. */
export class ConnectionCut extends TypeError {
  constructor() {
    super('fetch failed: the sandbox cut the connection');
  }
}

/**
 * Ends a connection over HTTP. One byte of an answer goes out first: on a kept-alive connection that ends without any, Chromium sends
 * the request again by itself, POST included, and the page never learns of the cut.
 */
export function cutConnection(outgoing: ServerResponse): Response {
  const { socket } = outgoing;
  if (outgoing.headersSent || socket === null || socket.destroyed) outgoing.destroy();
  else socket.write('H', () => outgoing.destroy());
  return RESPONSE_ALREADY_SENT;
}

/** Resolves after `ms`; rejects with the signal's reason as soon as the client gives up. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', giveUp);
      resolve();
    }, ms);
    if (signal.aborted) giveUp();
    else signal.addEventListener('abort', giveUp, { once: true });
  });
}

/** Holds an answer back until the client gives up. Rejects with the signal's reason then. */
export function stall(signal: AbortSignal): Promise<void> {
  return pause(LONGEST_STALL_MS, signal);
}

/**
 * The same answer, of which the first half of the body arrives and then the connection ends, short of its Content-Length. An answer
 * without a body does not arrive at all.
 */
export async function truncated(answer: Response, { outgoing }: NodeBindings): Promise<Response> {
  const body = new Uint8Array(await answer.arrayBuffer());
  const half = body.subarray(0, Math.floor(body.length / 2));
  if (half.length === 0) throw new ConnectionCut();
  let sent = false;
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (!sent) {
        sent = true;
        controller.enqueue(half);
        return;
      }
      if (outgoing === undefined) return controller.error(new ConnectionCut());
      await delay(FLUSH_MS);
      outgoing.destroy();
      controller.close();
    },
  });
  return new Response(stream, answer);
}
