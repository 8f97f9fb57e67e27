import { ask } from '../server/testHttp';
import { expect, test } from './fixtures';

const CAMPAIGNS = [{ name: 'Spring', type: 'Dynamic', status: 'Active', numbers: 3, varCount: 1 }] as const;
const KEY = { Authorization: 'Bearer demo-key' };

/** The tests of the way from the browser to the API, the same whether the sandbox or a proxied API answers. */
export function testApiPath(): void {
  test('bodies of GET and DELETE reach the API', async ({ sandbox, server }) => {
    const [campaign] = await sandbox.reset([...CAMPAIGNS]);
    const numbers = `${server.url}/v1/accounts/demo/campaigns/${campaign?.id}/numbers`;
    const form = { ...KEY, 'content-type': 'application/x-www-form-urlencoded' };
    const range = `range=${encodeURIComponent('[0,1]')}`;
    const listed = await ask(numbers, { headers: form, body: range });
    const rows = JSON.parse(String(listed.body)) as { id: number }[];
    expect(rows).toHaveLength(2);
    const json = { ...KEY, 'content-type': 'application/json' };
    const body = JSON.stringify(rows.map(({ id }) => id));
    expect((await ask(numbers, { method: 'DELETE', headers: json, body })).status).toBeLessThan(300);
    expect(JSON.parse(String((await ask(numbers, { headers: KEY })).body))).toHaveLength(1);
  });

  test('an answer keeps its status, total and waiting time', async ({ sandbox, request }) => {
    await sandbox.reset([...CAMPAIGNS]);
    const list = await request.get('/v1/accounts/demo/campaigns?range=[0,9]', { headers: KEY });
    expect(list.headers()['content-range']).toMatch(/ 0-0\/1$/);
    expect((await request.get('/v1/accounts/demo/campaigns')).status()).toBe(401);
    await sandbox.setBehavior({ rateLimit: { perSecond: 1, retryAfter: 'seconds' } });
    const asked = Array.from({ length: 5 }, () =>
      request.get('/v1/accounts/demo/campaigns', { headers: KEY }),
    );
    const slowed = (await Promise.all(asked)).find((answer) => answer.status() === 429);
    expect(slowed?.headers()['retry-after']).toMatch(/^\d+$/);
  });

  test('a broken answer is never taken for a whole one', async ({ sandbox, server }) => {
    await sandbox.reset([{ ...CAMPAIGNS[0], numbers: 900 }]);
    await sandbox.setBehavior({ faults: [{ on: 'list', kind: 'truncate', times: 1 }] });
    const list = () => fetch(`${server.url}/v1/accounts/demo/campaigns`, { headers: KEY });
    await expect(list().then((answer) => answer.text())).rejects.toThrow();
    expect((await list()).ok).toBe(true);
  });
}
