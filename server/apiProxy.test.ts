import { once } from 'node:events';
import type { IncomingMessage, RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { createApiProxy } from './apiProxy';
import { parseApiUrl } from './apiUrl';
import { ask, serveForTest, type TestServer } from './testHttp';

const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = await serveForTest(listener);
  servers.push(server);
  return server.url;
}

/** A proxy before an API that behaves as told. @returns the proxy's address with /v1 */
async function proxyTo(api: RequestListener, limits = {}): Promise<string> {
  const base = parseApiUrl(`${await serve(api)}/base/v1`);
  return `${await serve(createApiProxy(base, limits))}/v1`;
}

const echo: RequestListener = async (incoming, outgoing) => {
  const { method, url, headers } = incoming;
  outgoing.end(JSON.stringify({ method, url, headers, body: await text(incoming) }));
};

describe('the request', () => {
  it.each(['GET', 'DELETE', 'POST'])('keeps method, query and body of a %s', async (method) => {
    const url = `${await proxyTo(echo)}/accounts/a/campaigns?filter=%7B%22name%22%3A%22a%2Bb%22%7D&range=[0,9]`;
    const { body } = await ask(url, { method, body: '[9007199254740993]' });
    expect(JSON.parse(String(body))).toMatchObject({
      method,
      url: '/base/v1/accounts/a/campaigns?filter=%7B%22name%22%3A%22a%2Bb%22%7D&range=[0,9]',
      body: '[9007199254740993]',
    });
  });

  it.each(['GET', 'DELETE', 'POST'])('keeps a body of unknown length of a %s', async (method) => {
    const headers = { 'transfer-encoding': 'chunked' };
    const { body } = await ask(`${await proxyTo(echo)}/x`, { method, headers, body: 'filter={}' });
    expect(JSON.parse(String(body))).toMatchObject({ method, body: 'filter={}' });
  });

  it('carries the token and the type, and neither cookies nor where it came from', async () => {
    const given = {
      authorization: 'Bearer k',
      'content-type': 'application/json',
      cookie: 'a=b',
      origin: 'http://console',
      referer: 'http://console/secret',
      'x-forwarded-for': '10.0.0.1',
    };
    const { body } = await ask(`${await proxyTo(echo)}/x`, { method: 'POST', headers: given, body: '{}' });
    const { host, ...headers } = JSON.parse(String(body)).headers;
    expect(headers).toEqual({
      authorization: 'Bearer k',
      'content-type': 'application/json',
      'content-length': '2',
      connection: 'keep-alive',
    });
    expect(host).toMatch(/^127\.0\.0\.1:/);
  });

  it('goes out on a connection of its own when it is a change, on a kept one when it is a read', async () => {
    // A kept connection may die just as it is used, and nobody knows then whether the change was made.
    const sockets: Socket[] = [];
    const url = await proxyTo((incoming, outgoing) => {
      sockets.push(incoming.socket);
      incoming.resume().on('end', () => outgoing.end());
    });
    const methods = ['GET', 'GET', 'POST', 'DELETE', 'POST', 'DELETE', 'GET', 'PUT', 'PATCH', 'GET'];
    for (const method of methods) await ask(`${url}/x`, { method, ...(method !== 'GET' && { body: '{}' }) });
    const isKept = sockets.map((socket, at) => sockets.indexOf(socket) < at);
    expect(isKept).toEqual(methods.map((method, at) => method === 'GET' && at > 0));
  });

  it('cannot climb out of the base', async () => {
    const { body } = await ask(`${await proxyTo(echo)}/../v1/%2e%2e/v1/x`);
    expect(JSON.parse(String(body)).url).toBe('/base/v1/x');
  });

  it('streams: the API reads the first bytes before the last are sent', async () => {
    let first = '';
    const url = await proxyTo((incoming, outgoing) => {
      incoming.once('data', (chunk) => {
        first = String(chunk);
        outgoing.write('early ');
      });
      incoming.on('end', () => outgoing.end('late'));
    });
    let send = (_: string) => {};
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('first'));
        send = (chunk) => {
          controller.enqueue(new TextEncoder().encode(chunk));
          controller.close();
        };
      },
    });
    const init = { method: 'POST', body, duplex: 'half' } as RequestInit;
    const answer = await fetch(`${url}/x`, init);
    expect(first).toBe('first');
    send('last');
    expect(await answer.text()).toBe('early late');
  });

  it('is cancelled when the browser leaves', async () => {
    let arrived = (_: IncomingMessage) => {};
    const request = new Promise<IncomingMessage>((resolve) => {
      arrived = resolve;
    });
    const url = await proxyTo((incoming) => arrived(incoming));
    const leave = new AbortController();
    const answer = ask(`${url}/x`, { signal: leave.signal });
    const { socket } = await request;
    leave.abort();
    await Promise.all([once(socket, 'close'), expect(answer).rejects.toThrow()]);
  });
});

describe('the answer', () => {
  it('keeps status, Content-Range and Retry-After', async () => {
    const headers = {
      'Content-Length': '18',
      'Content-Range': 'numbers 0-9/1234',
      'Retry-After': '7',
      'X-Request-Id': 'r1',
    };
    const url = await proxyTo((_, outgoing) => outgoing.writeHead(429, headers).end('{"message":"slow"}'));
    const { status, headers: got, body } = await ask(`${url}/x`);
    expect(status).toBe(429);
    expect(got).toMatchObject({
      'content-range': 'numbers 0-9/1234',
      'retry-after': '7',
      'x-request-id': 'r1',
      'content-length': '18',
    });
    expect(String(body)).toBe('{"message":"slow"}');
  });

  it('sets nothing for the origin of the console', async () => {
    const headers = {
      'Content-Length': '0',
      'Set-Cookie': ['a=b', 'c=d'],
      'Strict-Transport-Security': 'max-age=1',
      'Clear-Site-Data': '"storage"',
      'Access-Control-Allow-Origin': '*',
      Connection: 'X-Hop',
      'X-Hop': '1',
    };
    const url = await proxyTo((_, outgoing) => outgoing.writeHead(200, headers).end());
    const got = Object.keys((await ask(`${url}/x`)).headers);
    expect(got.sort()).toEqual(['connection', 'content-length', 'date']);
  });

  it.each([
    'Alt-Svc',
    'Cache-Control',
    'Clear-Site-Data',
    'Content-Security-Policy',
    'Content-Security-Policy-Report-Only',
    'Cross-Origin-Embedder-Policy',
    'Cross-Origin-Opener-Policy',
    'Cross-Origin-Resource-Policy',
    'Expires',
    'Link',
    'NEL',
    'Permissions-Policy',
    'Referrer-Policy',
    'Refresh',
    'Report-To',
    'Reporting-Endpoints',
    'Service-Worker-Allowed',
    'Set-Cookie',
    'Strict-Transport-Security',
    'X-Content-Type-Options',
    'X-Frame-Options',
    'Access-Control-Allow-Credentials',
    'Keep-Alive',
    'Proxy-Authenticate',
    'Upgrade',
  ])('does not pass on %s, which would speak for the console or belongs to one connection', async (name) => {
    const url = await proxyTo((_, outgoing) =>
      outgoing.writeHead(200, { 'Content-Length': '0', [name]: 'a value of theirs', 'X-Kept': '1' }).end(),
    );
    const { headers } = await ask(`${url}/x`);
    expect(headers['x-kept']).toBe('1');
    expect(JSON.stringify(headers)).not.toContain('a value of theirs');
  });

  it('is passed on while a refused body is still being sent', async () => {
    const url = await proxyTo((incoming, outgoing) => {
      incoming.once('data', () => outgoing.writeHead(413).end('too big'));
      incoming.resume();
    });
    const { status, body } = await ask(`${url}/x`, { method: 'POST', body: 'x'.repeat(20_000_000) });
    expect([status, String(body)]).toEqual([413, 'too big']);
  });

  it.each([
    ['counted', { 'Content-Length': '1000' }],
    ['chunked', {}],
  ])('breaks off when the API breaks off (%s)', async (_, headers) => {
    const url = await proxyTo((_, outgoing) => {
      outgoing.writeHead(200, headers);
      outgoing.write('[{"id":1}', () => outgoing.destroy());
    });
    await expect(ask(`${url}/x`)).rejects.toThrow(/aborted|hang up|ECONNRESET/);
  });

  it.each([301, 302, 303, 307, 308])('does not follow a %s and says so', async (status) => {
    let visits = 0;
    const elsewhere = await serve((_, outgoing) => {
      visits++;
      outgoing.end();
    });
    const url = await proxyTo((_, outgoing) =>
      outgoing.writeHead(status, { Location: `${elsewhere}/x` }).end(),
    );
    const answer = await ask(`${url}/x`, { headers: { authorization: 'Bearer k' } });
    expect(answer.status).toBe(502);
    expect(answer.headers.location).toBeUndefined();
    expect(JSON.parse(String(answer.body)).message).toContain(`redirect to ${elsewhere}`);
    expect(visits).toBe(0);
  });
});

describe('without an answer', () => {
  it('says that the API could not be reached, and that nothing arrived', async () => {
    const url = `${await serve(createApiProxy(parseApiUrl('http://127.0.0.1:9/v1')))}/v1`;
    const { status, body } = await ask(`${url}/x`, { method: 'POST', body: '{}' });
    expect(status).toBe(502);
    expect(JSON.parse(String(body))).toEqual({
      message: 'SIP Caller at http://127.0.0.1:9 could not be reached (ECONNREFUSED).',
      arrived: 'no',
    });
  });

  it('does not claim to know when the connection broke after sending', async () => {
    const url = await proxyTo((incoming) => incoming.socket.destroy());
    const { status, body } = await ask(`${url}/x`, { method: 'POST', body: '{}' });
    expect(status).toBe(502);
    expect(JSON.parse(String(body))).toMatchObject({ arrived: 'unknown' });
  });

  it('gives up on an API that stays silent', async () => {
    const url = await proxyTo(() => {}, { silenceMs: 20 });
    const { status, body } = await ask(`${url}/x`);
    expect(status).toBe(504);
    expect(JSON.parse(String(body))).toMatchObject({ arrived: 'unknown' });
  });
});
