import { describe, expect, it } from 'vitest';
import { parseApiUrl } from './apiUrl';

describe('SIPCALLER_API_URL', () => {
  it.each([
    ['https://api.sipcaller.com/v1', 'https://api.sipcaller.com/v1'],
    ['https://api.sipcaller.com/v1/', 'https://api.sipcaller.com/v1'],
    ['https://api.sipcaller.com', 'https://api.sipcaller.com/v1'],
    [' https://gate.example/sip/ ', 'https://gate.example/sip/v1'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/v1'],
    ['http://localhost:8080/v1', 'http://localhost:8080/v1'],
    ['http://[::1]:8080/v1', 'http://[::1]:8080/v1'],
  ])('reads %s', (text, base) => {
    expect(parseApiUrl(text).href).toBe(base);
  });

  it.each([
    ['', /not an address/],
    ['api.sipcaller.com/v1', /not an address/],
    ['ftp://api.sipcaller.com', /https/],
    ['http://api.sipcaller.com/v1', /plain http/],
    ['http://localhost.evil.example/v1', /plain http/],
    ['https://api.sipcaller.com/v1?x=1', /without \?/],
    ['https://api.sipcaller.com/v1#x', /without \?/],
  ])('refuses %s and says why', (text, reason) => {
    expect(() => parseApiUrl(text)).toThrow(reason);
  });

  it('repeats no password', () => {
    expect(() => parseApiUrl('https://me:secret@api.sipcaller.com/v1')).toThrow(/^(?!.*secret).*password/);
  });
});
