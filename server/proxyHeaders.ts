import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';

/** What the browser's request carries on to the API. Everything else (cookies, origin, referrer …) stays here. */
const FORWARDED = [
  'accept',
  'accept-encoding',
  'accept-language',
  'authorization',
  'content-encoding',
  'content-length',
  'content-type',
  'transfer-encoding', // a body of unknown length, which Node would otherwise send unframed with GET and DELETE
  'user-agent',
];

/** Belong to one connection: RFC 9110, section 7.6.1. */
const HOP_BY_HOP = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

/** Would speak for the console's own origin: the browser takes them as ours. securityHeaders.ts has ours. */
const SPEAKS_FOR_ORIGIN = [
  'alt-svc',
  'cache-control',
  'clear-site-data',
  'content-security-policy',
  'content-security-policy-report-only',
  'cross-origin-embedder-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'expires',
  'link',
  'nel',
  'permissions-policy',
  'referrer-policy',
  'refresh',
  'report-to',
  'reporting-endpoints',
  'service-worker-allowed',
  'set-cookie',
  'strict-transport-security',
  'x-content-type-options',
  'x-frame-options',
];

/** The headers of the browser's request that go on to the API. */
export function requestHeaders(incoming: IncomingMessage): OutgoingHttpHeaders {
  const present = FORWARDED.filter((name) => incoming.headers[name] !== undefined);
  // With "close", servers that refuse a large body early cut the line before their answer is read.
  return {
    ...Object.fromEntries(present.map((name) => [name, incoming.headers[name]])),
    connection: 'keep-alive',
  };
}

/** The headers of the API's answer that go back to the browser, repeated ones still repeated. */
export function answerHeaders(answer: IncomingMessage): OutgoingHttpHeaders {
  const named = (answer.headers.connection ?? '').toLowerCase().split(/\s*,\s*/);
  const dropped = new Set([...HOP_BY_HOP, ...SPEAKS_FOR_ORIGIN, ...named]);
  const kept = Object.entries(answer.headersDistinct).filter(
    ([name]) => !dropped.has(name) && !name.startsWith('access-control-'),
  );
  return Object.fromEntries(kept.map(([name, values]) => [name, values?.length === 1 ? values[0] : values]));
}
