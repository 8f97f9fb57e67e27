import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSandbox } from '../../sandbox/createSandbox';
import { door } from '../i18n/en/door';
import { type Credentials, type SignInReason, signIn } from './signIn';

const BASE = 'http://sandbox.test/v1';
const DEMO: Credentials = { account: 'demo', key: 'demo-key', userName: 'Ana' };

const sandbox = createSandbox();
afterAll(() => sandbox.close());
const control = (path: string, body: unknown) =>
  sandbox.fetch(
    new Request(`http://sandbox.test/sandbox/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
const toSandbox: typeof fetch = (input, init) => sandbox.fetch(new Request(input, init));
const answering =
  (status: number, body: string): typeof fetch =>
  async () =>
    new Response(body, { status });
const unused: typeof fetch = async () => {
  throw new Error('Nothing may be sent');
};

async function reasonFor(typed: Partial<Credentials>, fetch: typeof globalThis.fetch, signal?: AbortSignal) {
  const result = await signIn({ apiBase: BASE }, { ...DEMO, ...typed }, { fetch, ...(signal && { signal }) });
  return result.ok ? 'signed in' : result.failure.reason;
}

describe('signing in on the sandbox', () => {
  beforeEach(() => control('reset', { seed: 1, campaigns: [] }));

  it('keeps what was proven, without the white space that was pasted along', async () => {
    const typed = { account: ' demo\n', key: '\tdemo-key ', userName: ' Ana ' };
    expect(await signIn({ apiBase: BASE }, typed, { fetch: toSandbox })).toEqual({ ok: true, session: DEMO });
  });

  it('asks for a single row, once', async () => {
    const fetch = vi.fn(toSandbox);
    await reasonFor({}, fetch);
    expect(fetch).toHaveBeenCalledTimes(1);
    const asked = new URL(String(fetch.mock.calls[0]?.[0]));
    expect(asked.pathname).toBe('/v1/accounts/demo/campaigns');
    expect(asked.searchParams.get('range')).toBe('[0,0]');
  });

  it.each<[Partial<Credentials>, SignInReason]>([
    [{ key: 'another-key' }, 'wrongKey'],
    [{ account: 'another' }, 'wrongAccount'],
  ])('refuses %j: %s', async (typed, reason) => {
    expect(await reasonFor(typed, toSandbox)).toBe(reason);
  });

  it.each<[string, SignInReason]>([
    ['500', 'other'],
    ['502', 'unreachable'],
    ['html', 'unreachable'], // a gateway's page, with status 502
  ])('tells a server that fails with %s: %s', async (kind, reason) => {
    await control('behavior', { faults: [{ on: 'list', kind, probability: 1 }] });
    expect(await reasonFor({}, toSandbox)).toBe(reason);
  });

  it('tells a connection that is cut', async () => {
    await control('behavior', { faults: [{ on: 'list', kind: 'dropBefore', probability: 1 }] });
    expect(await reasonFor({}, toSandbox)).toBe('unreachable');
  });
});

describe('signing in elsewhere', () => {
  it.each<[number, string, SignInReason]>([
    [401, '{"message":"The API key has expired"}', 'expiredKey'],
    [401, '{"error":"invalid_token","message":"The access token expired"}', 'expiredKey'],
    [401, '{"message":"La clave ha caducado"}', 'expiredKey'],
    [401, '{"message":"Invalid or expired API key"}', 'wrongKey'],
    [401, '', 'wrongKey'],
    [403, '{"message":"Not your account"}', 'wrongAccount'],
    [404, 'Not Found', 'wrongAccount'],
    [404, '<!doctype html><title>404</title>', 'notSipCaller'],
    [403, '<html>Blocked</html>', 'notSipCaller'],
    [200, '<!doctype html><title>Welcome</title>', 'notSipCaller'],
    [200, '{"status":"ok"}', 'notSipCaller'],
    [400, '{"message":"No"}', 'other'],
    [500, '', 'other'],
    [502, '{"message":"SIP Caller could not be reached"}', 'unreachable'],
    [504, '', 'unreachable'],
  ])('%i %s: %s', async (status, body, reason) => {
    expect(await reasonFor({}, answering(status, body))).toBe(reason);
  });

  it('hands on the status and the words of the server', async () => {
    const result = await signIn({ apiBase: BASE }, DEMO, {
      fetch: answering(418, '{"message":"I am a teapot"}'),
    });
    expect(result).toMatchObject({ failure: { status: 418, serverMessage: 'I am a teapot', field: null } });
  });

  it.each([429, 503])('a pause that is too long to wait for (%i): busy', async (status) => {
    const fetch = async () => new Response('', { status, headers: { 'Retry-After': '3600' } });
    expect(await reasonFor({}, fetch)).toBe('busy');
  });

  it('tells an answer that does not come in time', async () => {
    const fetch = async () => {
      throw new DOMException('late', 'TimeoutError');
    };
    expect(await reasonFor({}, fetch)).toBe('timeout');
  });

  it('can be cancelled while it waits for a busy server', async () => {
    const stop = new AbortController();
    const fetch = async () => {
      setTimeout(() => stop.abort());
      return new Response('', { status: 429, headers: { 'Retry-After': '15' } });
    };
    await expect(reasonFor({}, fetch, stop.signal)).rejects.toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    );
  });
});

describe('what is refused before anything is sent', () => {
  it.each<[Partial<Credentials>, SignInReason]>([
    [{ account: '  ' }, 'accountMissing'],
    [{ account: '.' }, 'accountImpossible'],
    [{ account: ' .. ' }, 'accountImpossible'],
    [{ account: 'a\ud800' }, 'accountImpossible'],
    [{ key: '' }, 'keyMissing'],
    [{ key: 'abc\u200bdef' }, 'keyUnsendable'],
    [{ key: 'abc\ndef' }, 'keyUnsendable'],
    [{ key: '“demo-key”' }, 'keyUnsendable'],
    [{ key: 'cl\u00e9' }, 'keyUnsendable'],
  ])('%j: %s', async (typed, reason) => {
    expect(await reasonFor(typed, unused)).toBe(reason);
  });

  it('names the character, counted as a person counts', async () => {
    const result = await signIn({ apiBase: BASE }, { ...DEMO, key: 'ab\u200bcd' }, { fetch: unused });
    expect(result).toMatchObject({ failure: { position: 3, codePoint: 'U+200B' } });
  });
});

it('has a sentence for each reason', () => {
  const reasons: Record<SignInReason, string> = door.failure;
  expect(Object.values(reasons).every(Boolean)).toBe(true);
});
