import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressFiles } from './compressFiles';
import { createServer, type RunningServer } from './createServer';
import { ask, serveForTest } from './testHttp';

const SCRIPT = `export const words = ${JSON.stringify('campaign number '.repeat(200))};`;
const PAGE = '<!doctype html><title>SIP Caller Admin</title>';
const NO_API = new URL('http://127.0.0.1:9/v1');

let dist = '';
let server: RunningServer;
beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'sip-caller-admin-'));
  await mkdir(join(dist, 'assets'));
  await writeFile(join(dist, 'index.html'), PAGE);
  await writeFile(join(dist, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(dist, 'assets/index-a1b2.js'), SCRIPT);
  await writeFile(join(dist, '.inputs'), 'stamp');
  await compressFiles(dist);
  server = await createServer({ dist, apiUrl: NO_API });
});
afterAll(async () => {
  await server.close();
  await rm(dist, { recursive: true });
});

describe('files', () => {
  it('serves the page, to be asked for again each time', async () => {
    const { status, headers, body } = await ask(`${server.url}/`);
    expect([status, String(body)]).toEqual([200, PAGE]);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
    });
  });

  it('lets hashed files be kept for ever', async () => {
    const { headers } = await ask(`${server.url}/assets/index-a1b2.js`);
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Accept-Encoding',
    });
  });

  it.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip;q=1.0, br;q=0', 'gzip', gunzipSync],
    ['identity', undefined, (body: Buffer) => body],
    [undefined, undefined, (body: Buffer) => body],
  ])('for Accept-Encoding %s answers %s', async (accepted, encoding, decode) => {
    const headers = accepted ? { 'accept-encoding': accepted } : {};
    const answer = await ask(`${server.url}/assets/index-a1b2.js`, { headers });
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(Number(answer.headers['content-length'])).toBe(answer.body.byteLength);
    expect(String(decode(answer.body))).toBe(SCRIPT);
  });

  it('answers 304 to whoever has the file', async () => {
    const { headers } = await ask(`${server.url}/`);
    const again = await ask(`${server.url}/`, { headers: { 'if-none-match': headers.etag } });
    expect([again.status, again.body.byteLength]).toEqual([304, 0]);
    expect((await ask(`${server.url}/`, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  it('answers HEAD with the headers alone', async () => {
    const { status, headers, body } = await ask(`${server.url}/assets/index-a1b2.js`, { method: 'HEAD' });
    expect([status, body.byteLength]).toEqual([200, 0]);
    expect(headers['content-length']).toBe(String(SCRIPT.length));
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    const { status, headers } = await ask(`${server.url}/`, { method });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it.each([
    '/assets/index-gone.js',
    '/campaigns',
    '/.inputs',
    '/assets/index-a1b2.js.br',
    '/../package.json',
    '/..%2fpackage.json',
    '/assets/..%5c..%5cpackage.json',
    '/%2e%2e/package.json',
    '//etc/passwd',
    '/%00',
    '/%',
  ])('finds nothing at %s', async (path) => {
    const { status, headers } = await ask(server.url + path);
    expect(status).toBe(404);
    expect(headers['cache-control']).toBe('no-store');
  });
});

describe('headers', () => {
  it('fences the page in', async () => {
    for (const path of ['/', '/assets/index-a1b2.js', '/nowhere']) {
      const { headers } = await ask(server.url + path);
      expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'; ");
      expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers).not.toHaveProperty('strict-transport-security');
    }
  });

  it('lets nothing that the API answers run or be stored', async () => {
    const { headers } = await ask(`${server.url}/v1/accounts/demo/campaigns`);
    expect(headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'; sandbox");
    expect(headers['cache-control']).toBe('no-store');
  });
});

describe('before the real API', () => {
  it('says so, and tells no key', async () => {
    const { headers, body } = await ask(`${server.url}/config.json`);
    expect(JSON.parse(String(body))).toEqual({ mode: 'api', apiUrl: NO_API.href });
    expect(headers['cache-control']).toBe('no-store');
  });

  it.each(['/sandbox/log', '/sandbox/reset', '/sandbox/../sandbox/log'])('has no %s', async (path) => {
    expect((await ask(server.url + path)).status).toBe(404);
    expect((await ask(server.url + path, { method: 'POST', body: '{}' })).status).toBe(404);
  });
});

describe('starting and stopping', () => {
  it('says that there is no built console', async () => {
    const start = createServer({ dist: join(dist, 'assets'), apiUrl: NO_API });
    await expect(start).rejects.toThrow(/npm run build/);
  });

  it('rejects when the port is taken', async () => {
    const start = createServer({ dist, apiUrl: NO_API, port: Number(new URL(server.url).port) });
    await expect(start).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('lets a request in flight end before it stops, and then is gone', async () => {
    let answerNow = () => {};
    let arrived = () => {};
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const api = await serveForTest((_, outgoing) => {
      answerNow = () => outgoing.end('done');
      arrived();
    });
    const stopping = await createServer({ dist, apiUrl: new URL(`${api.url}/v1`) });
    const answer = ask(`${stopping.url}/v1/x`);
    await arrival;
    const closed = stopping.close();
    answerNow();
    expect(String((await answer).body)).toBe('done');
    await closed;
    await expect(ask(stopping.url)).rejects.toThrow(/ECONNREFUSED/);
    await api.close();
  });
});
