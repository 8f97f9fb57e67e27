import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Campaign } from '../src/sipcaller/types';
import type { LogEntry } from './control/requestLog';
import { type RunningSandbox, startSandbox } from './testing';

const running: RunningSandbox = await startSandbox({ campaigns: [] });
afterAll(() => running.close());

/** The same calls in process and over the wire must end the same way. */
const WAYS: [string, (request: Request) => Promise<Response>][] = [
  ['in process', (request) => running.sandbox.fetch(request)],
  ['over HTTP', (request) => fetch(request)],
];

function apiRequest(path: string, init: RequestInit = {}): Request {
  const headers = { authorization: 'Bearer demo-key' };
  return new Request(`${running.url}/v1/accounts/demo/campaigns${path}`, { headers, ...init });
}

async function control(path: string, body?: unknown): Promise<unknown> {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  return (await running.sandbox.fetch(new Request(`${running.url}/sandbox/${path}`, init))).json();
}

async function faults(...list: unknown[]) {
  await control('behavior', { faults: list });
}

async function count(): Promise<number | undefined> {
  const [campaign] = (await (await running.sandbox.fetch(apiRequest(''))).json()) as Campaign[];
  return campaign?.numbersCount ?? undefined;
}

let id: string;
beforeEach(async () => {
  const [campaign] = (await control('reset', { campaigns: [{ name: 'A', numbers: 40 }] })) as [Campaign];
  id = campaign.id;
});

const create = () => apiRequest(`/${id}/numbers`, { method: 'POST', body: '{"number":"5550001"}' });
const remove = () => apiRequest(`/${id}/numbers`, { method: 'DELETE', body: '[1,2,3]' });
function upload(rows = 5) {
  const body = new FormData();
  body.set('file', new Blob(['5550001,a,b\n'.repeat(rows)]), 'n.csv');
  return apiRequest(`/${id}/numbers/upload?varCount=2`, { method: 'POST', body });
}

describe.each(WAYS)('a fault %s', (_way, send) => {
  it.each(['500', '502', '503'])('%s answers JSON and changes nothing', async (kind) => {
    await faults({ on: 'create', kind, times: 1 });
    const response = await send(create());
    expect(response.status).toBe(Number(kind));
    expect(await response.json()).toHaveProperty('message');
    expect(await count()).toBe(40);
    expect((await send(create())).status).toBe(201);
  });

  it('html answers an error page and changes nothing', async () => {
    await faults({ on: 'delete', kind: 'html', times: 1 });
    const response = await send(remove());
    expect(response.status).toBe(502);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toContain('<h1>');
    expect(await count()).toBe(40);
  });

  it.each([
    ['create', create, 41],
    ['delete', remove, 37],
    ['upload', upload, 45],
  ] as const)(
    'dropBefore and dropAfter of %s reject; only the latter has made the change',
    async (on, make, after) => {
      await faults({ on, kind: 'dropBefore', times: 1 }, { on, kind: 'dropAfter', times: 1 });
      await expect(send(make())).rejects.toThrow(TypeError);
      expect(await count()).toBe(40);
      await expect(send(make())).rejects.toThrow(TypeError);
      expect(await count()).toBe(after);
      expect((await send(make())).ok).toBe(true);
      const log = (await control('log')) as LogEntry[];
      expect(log.filter(({ method }) => method !== 'GET').map(({ status }) => status > 0)).toEqual([
        false,
        false,
        true,
      ]);
    },
  );

  it('dropBefore of a large upload stores nothing', async () => {
    await faults({ on: 'upload', kind: 'dropBefore', times: 1 });
    await expect(send(upload(200_000))).rejects.toThrow(TypeError);
    expect(await count()).toBe(40);
  });

  it('truncate sends half of the body and makes the change', async () => {
    await faults({ on: 'create', kind: 'truncate', times: 1 }, { on: 'list', kind: 'truncate', times: 1 });
    const response = await send(create());
    expect(response.status).toBe(201);
    await expect(response.json()).rejects.toThrow();
    const list = await send(apiRequest(`/${id}/numbers`));
    expect(list.headers.get('content-range')).toBe('numbers 0-40/41');
    const length = Number(list.headers.get('content-length'));
    const reader = list.body?.getReader();
    let received = 0;
    await expect(
      (async () => {
        for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
          received += next.value.length;
        }
      })(),
    ).rejects.toThrow(TypeError);
    expect(received).toBe(Math.floor(length / 2));
    expect(await count()).toBe(41);
  });

  it('stall holds the answer until the client gives up, with the change made', async () => {
    await faults({ on: 'create', kind: 'stall', times: 1 });
    const abort = new AbortController();
    const answer = send(new Request(create(), { signal: abort.signal }));
    const first = await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, 80, 'nothing'))]);
    expect(first).toBe('nothing');
    abort.abort();
    await expect(answer).rejects.toThrow(/abort/i);
    expect(await count()).toBe(41);
  });

  it('befalls only the calls named, and the others go through', async () => {
    await faults({ on: 'list', kind: '500' });
    expect((await send(apiRequest(''))).status).toBe(500);
    expect((await send(apiRequest(`/${id}/numbers`))).status).toBe(500);
    expect((await send(create())).status).toBe(201);
  });
});

describe('the probability of a fault', () => {
  const draw = async (seed: number) => {
    await control('behavior', { seed, faults: [{ on: 'list', kind: '503', probability: 0.3 }] });
    const answers: number[] = [];
    for (let call = 0; call < 100; call += 1)
      answers.push((await running.sandbox.fetch(apiRequest(''))).status);
    return answers;
  };

  it('comes out the same for the same seed, and about as often as said', async () => {
    const drawn = await draw(5);
    expect(await draw(5)).toEqual(drawn);
    expect(await draw(6)).not.toEqual(drawn);
    const hits = drawn.filter((status) => status === 503).length;
    expect(hits).toBeGreaterThan(15);
    expect(hits).toBeLessThan(45);
  });

  it('stops after the times given', async () => {
    await faults({ on: 'list', kind: '503', probability: 0.5, times: 3 });
    const answers: number[] = [];
    for (let call = 0; call < 40; call += 1)
      answers.push((await running.sandbox.fetch(apiRequest(''))).status);
    expect(answers.filter((status) => status === 503)).toHaveLength(3);
    expect(await control('behavior')).toMatchObject({ faults: [{ times: 0 }] });
  });
});

describe('over HTTP', () => {
  it('a cut connection has carried a byte, lest a browser sends the request again by itself', async () => {
    await faults({ on: 'upload', kind: 'dropBefore', times: 1 });
    const { hostname, port } = new URL(running.url);
    const socket = connect(Number(port), hostname);
    const path = `/v1/accounts/demo/campaigns/${id}/numbers/upload?varCount=0`;
    const body = 'x'.repeat(1_000_000);
    socket.write(`POST ${path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer demo-key\r\n`);
    socket.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
    let received = '';
    for await (const bytes of socket) received += String(bytes);
    expect(received).toBe('H');
  });

  it('a client that goes away in the middle of an upload leaves nothing', async () => {
    const head = '--b\r\nContent-Disposition: form-data; name="file"; filename="n.csv"\r\n\r\n';
    const headers = {
      authorization: 'Bearer demo-key',
      'content-type': 'multipart/form-data; boundary=b',
      'content-length': '100000000',
    };
    const sent = httpRequest(`${running.url}/v1/accounts/demo/campaigns/${id}/numbers/upload?varCount=2`, {
      method: 'POST',
      headers,
    });
    const gone = new Promise((resolve) => sent.once('error', resolve));
    await new Promise<void>(
      (resolve) => void sent.write(head + '5550001,a,b\n'.repeat(50_000), () => resolve()),
    );
    sent.destroy(new Error('gone'));
    await gone;
    for (let tries = 0; tries < 100 && ((await control('log')) as LogEntry[]).length === 0; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(await control('log')).toMatchObject([{ method: 'POST', status: 0 }]);
    expect(await count()).toBe(40);
  });

  it('a refused upload still reads its answer', async () => {
    for (const [change, status] of [
      [{ maxUploadBytes: 1000 }, 413],
      [{ maxUploadBytes: 10 ** 9, faults: [{ on: 'upload', kind: '503', times: 1 }] }, 503],
    ] as const) {
      await control('behavior', change);
      expect((await fetch(upload(500_000))).status).toBe(status);
    }
    const unsigned = { method: 'POST', body: 'x'.repeat(5_000_000) };
    expect((await fetch(`${running.url}/v1/accounts/demo/campaigns/x/numbers`, unsigned)).status).toBe(401);
    expect(await count()).toBe(40);
  });
});
