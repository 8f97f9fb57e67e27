import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { ApiError, badRequest } from './apiError';
import { ConnectionCut } from './connection';
import type { NodeBindings, SandboxEnv } from './types';

const LONGEST_QUERY_BODY = 1024 * 1024;
/** How far a body over its limit is read on, for the sender to see the refusal instead of a broken connection. */
export const MOST_DRAINED = 1024 * 1024 * 1024;

/**
 * Reads the body of a request as text.
 * @param most the largest body, in bytes
 * @throws ApiError 413 when it is larger
 */
export async function readText(c: Context<SandboxEnv>, most: number): Promise<string> {
  const text = await collect(bytesOf(c.req.raw.body), most);
  c.set('requestBytes', Buffer.byteLength(text));
  return text;
}

/**
 * @param absent what an empty body stands for; undefined when there must be one
 * @throws ApiError 400 when the body is not JSON, 413 when it is over `most` bytes
 */
export async function readJson(c: Context<SandboxEnv>, most: number, absent?: unknown): Promise<unknown> {
  const text = await readText(c, most);
  if (absent !== undefined && text.trim() === '') return absent;
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest('The body is not valid JSON');
  }
}

/**
 * The urlencoded body of a GET, as `curl --request GET --data-urlencode …` sends it. A Web Request cannot carry one, so it is read from
 * the Node request underneath.
 */
export async function readGetBody(env: NodeBindings | undefined): Promise<string> {
  const incoming = env?.incoming;
  if (incoming === undefined) return '';
  const { headers } = incoming;
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  const urlencoded = /^application\/x-www-form-urlencoded\b/i.test(headers['content-type'] ?? '');
  return hasBody && urlencoded ? collect(incoming, LONGEST_QUERY_BODY) : '';
}

/**
 * The bytes of a body as they come.
 * @throws ConnectionCut when the client goes away before the end
 */
export async function* bytesOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  if (reader === undefined) return;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } catch {
    throw new ConnectionCut();
  } finally {
    // Never awaited: a body that broke off may not settle.
    reader.cancel().catch(() => undefined);
  }
}

/** Reads on what the call did not read: a refusal would otherwise reach many a sender as a broken connection. */
export const drainBody = createMiddleware<SandboxEnv>(async (c, next) => {
  await next();
  await drain(c.req.raw);
});

/** Reads the rest of a body and forgets it. */
export async function drain({ body, bodyUsed }: Request): Promise<void> {
  if (bodyUsed || body === null || body.locked) return;
  let size = 0;
  for await (const chunk of bytesOf(body)) {
    size += chunk.length;
    if (size > MOST_DRAINED) return;
  }
}

async function collect(body: AsyncIterable<Uint8Array>, most: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size <= most) chunks.push(chunk);
    else chunks.length = 0;
    if (size > most + MOST_DRAINED) break;
  }
  if (size > most) throw new ApiError(413, `The body is larger than the ${most} bytes that are taken`);
  return Buffer.concat(chunks).toString('utf8');
}
