import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** A JSON answer. The text is written by the caller, as JSON.stringify would round large number IDs. */
export function answerJson(
  c: Context,
  status: number,
  json: string,
  headers: Record<string, string> = {},
): Response {
  return c.body(json, status as ContentfulStatusCode, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(json)),
    'Cache-Control': 'no-store',
    ...headers,
  });
}

/** A JSON answer that is a sentence: `{"message": …}`. */
export function answerMessage(c: Context, status: number, message: string, headers?: Record<string, string>) {
  return answerJson(c, status, JSON.stringify({ message }), headers);
}
