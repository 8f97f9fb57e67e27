import { describe, expect, it } from 'vitest';
import { loadConfig } from './config';

const answering = (body: string, status = 200) =>
  loadConfig(async () => new Response(body, { status }), 'http://console.test');

describe('the configuration', () => {
  it('names the demo account on the sandbox', async () => {
    expect(await answering('{"mode":"sandbox","account":"demo","key":"demo-key"}')).toEqual({
      mode: 'sandbox',
      apiBase: '/v1',
      publicApi: 'http://console.test/v1',
      demo: { account: 'demo', key: 'demo-key' },
    });
  });

  it('has no demo account on the real API, whatever the server says', async () => {
    expect(await answering('{"mode":"api","account":"demo","key":"demo-key"}')).toMatchObject({ demo: null });
  });

  it('knows where other programs reach the API, the vendor’s address unless the server says otherwise', async () => {
    const own = '{"mode":"api","apiUrl":"https://sip.example.com/v1"}';
    expect(await answering(own)).toMatchObject({ publicApi: 'https://sip.example.com/v1' });
    expect(await answering('{"mode":"api"}')).toMatchObject({ publicApi: 'https://api.sipcaller.com/v1' });
  });

  it.each([
    ['{}', 200, '"mode"'],
    ['{"mode":"other"}', 200, '"mode"'],
    ['<!doctype html>', 200, 'not JSON'],
    ['', 503, '503'],
  ])('says what is wrong with %s (%i)', async (body, status, words) => {
    await expect(answering(body, status)).rejects.toThrow(words);
  });
});
