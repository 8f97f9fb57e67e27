import { createServer as createViteServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './testHttp';
import { sipCallerPlugin } from './vitePlugin';

const KEY = { authorization: 'Bearer demo-key' };

/** A dev server with nothing but our plugin. */
async function develop(apiUrl?: URL): Promise<{ url: string; close(): Promise<void> }> {
  const vite = await createViteServer({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'silent',
    plugins: [sipCallerPlugin({ apiUrl })],
    optimizeDeps: { noDiscovery: true },
    server: { host: '127.0.0.1', port: 0, ws: false },
  });
  await vite.listen();
  const address = vite.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error('The dev server has no address');
  return { url: `http://127.0.0.1:${address.port}`, close: () => vite.close() };
}

const onSandbox = { url: '', close: async () => {} };
const onApi = { url: '', close: async () => {} };
beforeAll(async () => {
  Object.assign(onSandbox, await develop());
  Object.assign(onApi, await develop(new URL(`${onSandbox.url}/v1`)));
});
afterAll(async () => {
  await onApi.close();
  await onSandbox.close();
});

describe.each([
  ['on the sandbox', onSandbox],
  ['before an API', onApi],
])('the dev server %s', (_, dev) => {
  it('carries the bodies of GET and DELETE', async () => {
    const campaigns = [{ name: 'Spring', type: 'Dynamic', status: 'Active', numbers: 3, varCount: 0 }];
    const json = { ...KEY, 'content-type': 'application/json' };
    const reset = { method: 'POST', headers: json, body: JSON.stringify({ seed: 1, campaigns }) };
    const [campaign] = JSON.parse(String((await ask(`${onSandbox.url}/sandbox/reset`, reset)).body));
    const numbers = `${dev.url}/v1/accounts/demo/campaigns/${campaign.id}/numbers`;
    const form = { ...KEY, 'content-type': 'application/x-www-form-urlencoded' };

    const two = await ask(numbers, { headers: form, body: 'range=%5B0%2C1%5D' });
    const ids = JSON.parse(String(two.body)).map(({ id }: { id: number }) => id);
    expect(ids).toHaveLength(2);

    const removed = await ask(numbers, { method: 'DELETE', headers: json, body: JSON.stringify(ids) });
    expect(removed.status).toBeLessThan(300);
    expect(JSON.parse(String((await ask(numbers, { headers: KEY })).body))).toHaveLength(1);
  });
});

it('tells the console which upstream it has', async () => {
  const config = async (url: string) => JSON.parse(String((await ask(`${url}/config.json`)).body));
  expect(await config(onSandbox.url)).toEqual({ mode: 'sandbox', account: 'demo', key: 'demo-key' });
  expect(await config(onApi.url)).toEqual({ mode: 'api', apiUrl: expect.stringMatching(/\/v1$/) });
  expect((await ask(`${onApi.url}/sandbox/log`)).status).toBe(404);
});
