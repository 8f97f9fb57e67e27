/** The part of every path that means "the API": its own base path, and the path it has on this server. */
export const API_PREFIX = '/v1';

const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const NAME = 'SIPCALLER_API_URL';

/**
 * Reads SIPCALLER_API_URL: the address of the API, with or without its `/v1`.
 *
 * @param text such as `https://api.sipcaller.com/v1`
 * @returns the base with `/v1` and without a slash at the end
 * @throws Error whose message says in one sentence what is wrong
 */
export function parseApiUrl(text: string): URL {
  if (!URL.canParse(text.trim()))
    throw new Error(
      `${NAME} is not an address: ${JSON.stringify(text)}. Example: https://api.sipcaller.com/v1`,
    );
  const url = new URL(text.trim());
  // The address may hold a password here, so it is not repeated.
  if (url.username || url.password)
    throw new Error(`${NAME} must not hold a user name or password: people sign in with their own API key.`);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new Error(`${NAME} must begin with https://, not ${url.protocol}//`);
  if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname))
    throw new Error(`${NAME} must begin with https://: over plain http, API keys could be read on the way.`);
  if (url.search || url.hash) throw new Error(`${NAME} must end with its path, without ? or #: ${text}`);
  const path = url.pathname.replace(/\/+$/, '');
  url.pathname = path.endsWith(API_PREFIX) ? path : path + API_PREFIX;
  return url;
}
