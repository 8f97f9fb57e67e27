import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import { pipeline } from 'node:stream';
import { API_PREFIX } from './apiUrl';
import { answerHeaders, requestHeaders } from './proxyHeaders';

/** Long enough for the API to chew a large upload; a connection that is silent for longer is given up. */
const SILENCE_MS = 10 * 60_000;
const CONNECT_MS = 30_000;

/** What the proxy itself answers when it has no answer of the API to pass on. */
interface ProxyFailure {
  message: string;
  /** `no`: the API did not get the request; `unknown`: it may have, and may have acted on it. */
  arrived: 'no' | 'unknown';
}

/** Passes one request on to the API and its answer back. */
export type ApiProxy = (incoming: IncomingMessage, outgoing: ServerResponse) => void;

/**
 * Makes the path from the console to the real API. Bodies stream both ways, whatever the method. Redirects are not
 * followed and not passed on, so that a token goes to the configured origin only. An answer that breaks off breaks
 * off for the browser too; a browser that leaves cancels the request.
 *
 * @param base the API's base, from `parseApiUrl`
 * @param limits in milliseconds: how long to try to connect, and how long a connection may stay silent
 */
export function createApiProxy(base: URL, { connectMs = CONNECT_MS, silenceMs = SILENCE_MS } = {}): ApiProxy {
  const { request, Agent } = base.protocol === 'https:' ? https : http;
  const agent = new Agent({ keepAlive: true });
  return (incoming, outgoing) => {
    const upstream = request(targetUrl(base, incoming), {
      method: incoming.method,
      headers: requestHeaders(incoming),
      // A kept connection may die just as it is used. A read can be asked again, a change cannot: it gets its own.
      agent: incoming.method === 'GET' ? agent : false,
      timeout: silenceMs,
    });
    let connected = false;
    upstream.on('socket', (socket) => {
      whenConnected(socket, base, connectMs, () => {
        connected = true;
      });
    });
    upstream.on('timeout', () => upstream.destroy(new TimeoutError()));
    upstream.on('response', (answer) => relay(answer, incoming, outgoing, base));
    upstream.on('error', (error) => answerError(error, connected, incoming, outgoing, base));
    outgoing.on('close', () => upstream.destroy());
    incoming.on('error', () => upstream.destroy());
    incoming.pipe(upstream);
  };
}

function targetUrl(base: URL, incoming: IncomingMessage): URL {
  // Parsing resolves dot segments, so that no path climbs out of the base.
  const { pathname, search } = new URL(incoming.url ?? '/', 'http://console.invalid');
  const url = new URL(base);
  url.pathname = base.pathname + pathname.slice(API_PREFIX.length);
  url.search = search;
  return url;
}

/** Calls back once requests can cross the socket, at once if it is a kept one; gives up after `limitMs`. */
function whenConnected(socket: Socket, base: URL, limitMs: number, callback: () => void): void {
  if (!socket.connecting) {
    callback();
    return;
  }
  const timer = setTimeout(() => socket.destroy(new TimeoutError()), limitMs);
  socket.once('close', () => clearTimeout(timer));
  socket.once(base.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
    clearTimeout(timer);
    callback();
  });
}

function relay(
  answer: IncomingMessage,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  base: URL,
): void {
  const status = answer.statusCode ?? 502;
  if (status >= 300 && status < 400 && status !== 304) {
    answer.resume();
    refuseRedirect(answer, incoming, outgoing, base);
    return;
  }
  outgoing.writeHead(status, answerHeaders(answer));
  // pipeline cuts the browser's connection when the answer breaks off.
  pipeline(answer, outgoing, () => readToEnd(incoming));
}

function refuseRedirect(
  answer: IncomingMessage,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  base: URL,
): void {
  const location = answer.headers.location ?? '';
  const to = URL.canParse(location, base) ? new URL(location, base).origin : 'an unreadable address';
  const message =
    `SIP Caller at ${base.origin} answered with a redirect to ${to}. It was not followed, ` +
    'to keep the API key safe: check SIPCALLER_API_URL.';
  answerFailure(incoming, outgoing, 502, { message, arrived: 'unknown' });
}

function answerError(
  error: NodeJS.ErrnoException,
  connected: boolean,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  base: URL,
): void {
  if (outgoing.headersSent || outgoing.destroyed) return; // the answer's own stream decides, or nobody listens
  const what = connected ? 'broke off without an answer' : 'could not be reached';
  const message = `SIP Caller at ${base.origin} ${what} (${error.code ?? error.message}).`;
  const status = error instanceof TimeoutError ? 504 : 502;
  answerFailure(incoming, outgoing, status, { message, arrived: connected ? 'unknown' : 'no' });
}

function answerFailure(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  status: number,
  failure: ProxyFailure,
): void {
  outgoing.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  outgoing.end(JSON.stringify(failure));
  readToEnd(incoming);
}

/** Throws away what is left of a body nobody wants, so that the browser stops sending and reads the answer. */
function readToEnd(incoming: IncomingMessage): void {
  incoming.unpipe();
  incoming.resume();
}

class TimeoutError extends Error {
  readonly code = 'no answer in time';
}
