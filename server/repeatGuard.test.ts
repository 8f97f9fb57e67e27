import type { IncomingMessage } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { createListener } from './createListener';
import { createRepeatGuard } from './repeatGuard';
import { ask, serveForTest, type TestServer } from './testHttp';

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

describe('the server', () => {
  let server: TestServer | undefined;
  afterEach(() => server?.close());

  it('hands a change on once, however often the browser sends it', async () => {
    let arrived = 0;
    const upstream = {
      config: { mode: 'api' as const },
      proxy: (_incoming: unknown, outgoing: { end(): void }) => {
        arrived += 1;
        outgoing.end();
      },
      close: async () => undefined,
    };
    server = await serveForTest(createListener(upstream as never));
    const change = { method: 'POST', body: '{}', headers: { 'x-request-id': 'one' } };
    await ask(`${server.url}/v1/x`, change);
    await expect(ask(`${server.url}/v1/x`, change)).rejects.toThrow();
    await ask(`${server.url}/v1/x`, { ...change, headers: { 'x-request-id': 'two' } });
    expect(arrived).toBe(2);
  });
});
