import { isObject, parseJson } from './json';

const MESSAGE_KEPT = 500;

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join('; ');
  if (!isObject(value)) return '';
  const named = ['message', 'error', 'errors', 'detail', 'title'].map((key) => wordsOf(value[key]));
  return named.find(Boolean) ?? Object.values(value).map(wordsOf).filter(Boolean).join('; ');
}

/**
 * The server's own words in an error body: JSON (`message`, `error`, `errors`) or plain text. An
 * HTML page has no words for a user: empty, as for no body.
 */
export function serverMessage(body: string): string {
  const text = body.trim();
  if (!text || text.startsWith('<')) return '';
  try {
    return wordsOf(parseJson(text)).slice(0, MESSAGE_KEPT);
  } catch {
    return text.slice(0, MESSAGE_KEPT);
  }
}
