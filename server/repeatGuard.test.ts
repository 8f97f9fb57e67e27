import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createListener } from './createListener';
import { createRepeatGuard } from './repeatGuard';
import { ask, serveForTest, type TestServer } from './testHttp';
import type { Upstream } from './upstream';

const withId = (id?: string) => ({ headers: id ? { 'x-request-id': id } : {} }) as unknown as IncomingMessage;

describe('createRepeatGuard', () => {
  it('knows a request that it has seen, and lets all others through', () => {
    const isRepeated = createRepeatGuard();
    expect(['a', 'b', 'a', undefined, undefined, 'b'].map((id) => isRepeated(withId(id)))).toEqual([
      false,
      false,
      true,
      false,
      false,
      true,
    ]);
  });

  it('forgets the oldest first', () => {
    const isRepeated = createRepeatGuard(2);
    for (const id of ['a', 'b', 'c']) isRepeated(withId(id));
    expect(['c', 'b', 'a'].map((id) => isRepeated(withId(id)))).toEqual([true, true, false]);
  });
});

/* What a request ID is good for, and what it is not: the console looks before it sends anything again, whatever the server does. */
describe('the server', () => {
  const servers: TestServer[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.close();
  });

  /** An API that counts what arrives, behind as many servers. */
  async function serversBefore(answer: (outgoing: ServerResponse) => void, count = 1) {
    const arrived: string[] = [];
    const upstream: Upstream = {
      config: { mode: 'api' },
      proxy: ({ method = '' }, outgoing) => {
        arrived.push(method);
        answer(outgoing);
      },
      close: () => undefined,
    };
    for (let made = 0; made < count; made += 1) servers.push(await serveForTest(createListener(upstream)));
    return { arrived, urls: servers.map(({ url }) => `${url}/v1/x`) };
  }
  const change = (id: string, method = 'POST') => ({ method, body: '{}', headers: { 'x-request-id': id } });

  it.each(['POST', 'DELETE'])('hands a %s on once, however often the browser sends it', async (method) => {
    const { arrived, urls } = await serversBefore((outgoing) => outgoing.end());
    const [url = ''] = urls;
    await ask(url, change('one', method));
    for (let again = 0; again < 3; again += 1)
      await expect(ask(url, change('one', method))).rejects.toThrow();
    await ask(url, change('two', method));
    expect(arrived).toEqual([method, method]);
  });

  it('knows a copy of one that broke off, and of one that is still under way: neither gets an answer made up', async () => {
    const answers: ServerResponse[] = [];
    const { arrived, urls } = await serversBefore((outgoing) => void answers.push(outgoing));
    const [url = ''] = urls;
    const first = ask(url, change('one'));
    await vi.waitFor(() => expect(arrived).toHaveLength(1));
    await expect(ask(url, change('one'))).rejects.toThrow();
    answers[0]?.destroy();
    await expect(first).rejects.toThrow();
    await expect(ask(url, change('one'))).rejects.toThrow();
    expect(arrived).toHaveLength(1);
  });

  it('remembers for itself alone: behind a balancer the other one hands the copy on', async () => {
    const { arrived, urls } = await serversBefore((outgoing) => outgoing.end(), 2);
    for (const url of urls) await ask(url, change('one'));
    expect(arrived).toHaveLength(2);
    for (const url of urls) await expect(ask(url, change('one'))).rejects.toThrow();
    expect(arrived).toHaveLength(2);
  });
});
