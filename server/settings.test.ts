import { expect, it } from 'vitest';
import { readSettings } from './settings';

it('listens on this machine only, with the sandbox in memory, unless told otherwise', () => {
  expect(readSettings({})).toEqual({
    host: '127.0.0.1',
    port: 8080,
    apiUrl: undefined,
    sandboxDb: undefined,
  });
});

it('reads what it is told', () => {
  const env = {
    HOST: '0.0.0.0',
    PORT: '0',
    SIPCALLER_API_URL: 'https://api.sipcaller.com',
    SANDBOX_DB: 'a.db',
  };
  const apiUrl = new URL('https://api.sipcaller.com/v1');
  expect(readSettings(env)).toEqual({ host: '0.0.0.0', port: 0, apiUrl, sandboxDb: 'a.db' });
});

it.each(['-1', '80a', '65536', '8080.5', ' '])('refuses PORT=%s', (PORT) => {
  expect(() => readSettings({ PORT })).toThrow(/^PORT must be a whole number/);
});
