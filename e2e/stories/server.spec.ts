import { testApiPath } from '../apiPath';
import { expect, test } from '../fixtures';
import { startServer } from '../startServer';

test('the page comes with its fence, compressed, and its files may be kept', async ({ request }) => {
  const page = await request.get('/');
  expect(page.headers()).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
  });
  expect(page.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(page.headers()['permissions-policy']).toContain('camera=()');
  const html = await page.text();
  expect(html, 'no inline script or style').not.toMatch(/<style|<script(?![^>]*src=)|style=/);
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? '';
  const file = await request.get(script, { headers: { 'accept-encoding': 'br' } });
  expect(file.headers()).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'br',
    'content-type': 'text/javascript; charset=utf-8',
  });
  expect((await request.get('/assets/gone.js')).status()).toBe(404);
  expect((await request.get('/campaigns')).status()).toBe(404);
});

test('the page opens without violating its policy', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
});

test('the sandbox is named to the console, and no other site may steer it', async ({ request }) => {
  const config = await request.get('/config.json');
  expect(await config.json()).toEqual({ mode: 'sandbox', account: 'demo', key: 'demo-key' });
  expect(config.headers()['cache-control']).toBe('no-store');
  const reset = await request.post('/sandbox/reset', { headers: { 'sec-fetch-site': 'cross-site' } });
  expect(reset.status()).toBe(403);
});

testApiPath();

test('before a real API there is no sandbox and no key', async ({ server, request }) => {
  const proxy = await startServer({ SIPCALLER_API_URL: server.url });
  for (const path of ['/sandbox/log', '/sandbox/reset', '/sandbox/behavior'])
    for (const method of ['GET', 'POST'])
      expect((await request.fetch(proxy.url + path, { method })).status()).toBe(404);
  expect(await (await request.get(`${proxy.url}/config.json`)).json()).toEqual({
    mode: 'api',
    apiUrl: `${server.url}/v1`,
  });
  expect(proxy.output()).not.toContain('demo-key');
  expect(await proxy.stop()).toBe(0);
});

test('it says where it is and how to sign in, and stops when asked', async () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const started = await startServer();
    expect(started.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(started.output()).toContain('Account ID: demo  API key: demo-key');
    expect(await started.stop(signal)).toBe(0);
    await expect(fetch(started.url)).rejects.toThrow();
  }
});

test('it stops with the npm that started it', async () => {
  const started = await startServer({}, ['npm', 'start']);
  await started.stop();
  const isThere = () => fetch(started.url).then(Boolean, () => false);
  await expect.poll(isThere, 'still served').toBe(false);
});

test('a taken port and a wrong setting are each one sentence', async ({ server }) => {
  const { port } = new URL(server.url);
  await expect(startServer({ PORT: port })).rejects.toThrow(
    new RegExp(`did not start: Port ${port} on 127.0.0.1 is taken by another program: [^\n]*\n$`),
  );
  await expect(startServer({ SIPCALLER_API_URL: 'http://api.sipcaller.com' })).rejects.toThrow(
    /did not start: SIPCALLER_API_URL must begin with https[^\n]*\n$/,
  );
});
