import { describe, expect, it } from 'vitest';
import { loadConfig } from './config';

const answering = (body: string, status = 200) => loadConfig(async () => new Response(body, { status }));

describe('the configuration', () => {
  it('names the demo account on the sandbox', async () => {
    expect(await answering('{"mode":"sandbox","account":"demo","key":"demo-key"}')).toEqual({
      mode: 'sandbox',
      apiBase: '/v1',
      demo: { account: 'demo', key: 'demo-key' },
    });
  });

  it('has no demo account on the real API, whatever the server says', async () => {
    expect(await answering('{"mode":"api","account":"demo","key":"demo-key"}')).toMatchObject({ demo: null });
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
