import { createMiddleware } from 'hono/factory';
import { answerMessage } from './answer';
import { ApiError } from './apiError';
import { ConnectionCut, pause, stall, truncated } from './connection';
import type { FaultOperation } from './control/behavior';
import type { BehaviorState } from './control/faults';
import type { RateLimiter } from './control/rateLimit';
import type { RequestLog } from './control/requestLog';
import { DEMO_ACCOUNT, DEMO_KEY } from './demo';
import { drain, readGetBody } from './requestBody';
import type { SandboxEnv } from './types';

const DOCUMENTED_PARAMS = ['filter', 'sort', 'range', 'firstRowIsHeader', 'varCount'];

const HTML_ERROR = `<!DOCTYPE html>
<html><head><title>502 Bad Gateway</title></head>
<body><center><h1>502 Bad Gateway</h1></center><hr><center>sandbox</center></body></html>
`;

/** Reads the documented parameters, wherever they are. The query string wins over the body of a GET. */
export const readParams = createMiddleware<SandboxEnv>(async (c, next) => {
  const query = new URL(c.req.url).searchParams;
  const body = c.req.method === 'GET' ? await readGetBody(c.env) : '';
  const fromBody = new URLSearchParams(body);
  const params = new URLSearchParams();
  for (const name of DOCUMENTED_PARAMS) {
    const value = query.get(name) ?? fromBody.get(name);
    if (value !== null) params.set(name, value);
  }
  c.set('params', params);
  c.set('requestBytes', Buffer.byteLength(body) || Number(c.req.header('content-length') ?? 0));
  await next();
});

/** Writes one line per call, whatever becomes of it. */
export function logCalls(log: RequestLog) {
  return createMiddleware<SandboxEnv>(async (c, next) => {
    const begun = performance.now();
    const record = (status: number, bytes: number) =>
      log.add({
        method: c.req.method,
        path: withoutToken(c.req.path, c.req.header('authorization')),
        query: withoutToken(String(c.get('params') ?? ''), c.req.header('authorization')),
        status,
        bytes,
        requestBytes: c.get('requestBytes') ?? 0,
        ms: Math.round((performance.now() - begun) * 10) / 10,
      });
    try {
      await next();
    } catch (cut) {
      record(0, 0);
      throw cut;
    }
    record(c.res.status, Number(c.res.headers.get('content-length') ?? 0));
  });
}

/** Someone who types the key into the field for the account would else find it in the log. */
function withoutToken(text: string, authorization = ''): string {
  const token = authorization.replace(/^Bearer\s+/i, '');
  return token.length < 5 ? text : text.replaceAll(token, '***');
}

/** Lets the demo key into the demo account. @throws ApiError 401 for a key that is missing or wrong, 403 for another account */
export const authenticate = createMiddleware<SandboxEnv>(async (c, next) => {
  const token = /^Bearer +(\S+) *$/i.exec(c.req.header('authorization') ?? '')?.[1];
  if (token === undefined) {
    throw new ApiError(401, 'The API key is missing: send "Authorization: Bearer API_KEY_TOKEN"', {
      'WWW-Authenticate': 'Bearer',
    });
  }
  if (token !== DEMO_KEY) {
    throw new ApiError(401, 'The API key is not valid', {
      'WWW-Authenticate': 'Bearer error="invalid_token"',
    });
  }
  const account = c.req.param('accountId');
  if (account !== undefined && account !== DEMO_ACCOUNT) {
    throw new ApiError(403, 'This API key has no access to the account');
  }
  await next();
});

/** Waits the set latency, and refuses calls beyond the rate. @throws ApiError 429 as RateLimiter.admit */
export function slowDown(behavior: BehaviorState, limiter: RateLimiter) {
  return createMiddleware<SandboxEnv>(async (c, next) => {
    const { latencyMs, rateLimit } = behavior.present;
    if (latencyMs > 0) await pause(latencyMs, c.req.raw.signal);
    if (rateLimit !== null) limiter.admit(rateLimit);
    await next();
  });
}

/**
 * Answers a change that was made (or was accepted for later) as if it had been refused. 429 and 503 carry the Retry-After of the rate
 * limit, when one is set.
 */
export function refuseAfterWork(behavior: BehaviorState, limiter: RateLimiter) {
  return createMiddleware<SandboxEnv>(async (c, next) => {
    await next();
    const { refuseAfter, rateLimit } = behavior.present;
    if (refuseAfter === null || !c.res.ok) return;
    const headers = refuseAfter === 429 || refuseAfter === 503 ? limiter.retryAfter(rateLimit) : {};
    // Made while the true answer is there: it takes over the headers for other origins.
    const refusal = answerMessage(
      c,
      refuseAfter,
      `The sandbox was told to answer ${refuseAfter} after the work`,
      headers,
    );
    c.res = undefined;
    c.res = refusal;
  });
}

/** Makes the fault that is due for this kind of call, before or after the call does its work. */
export function makeFaults(behavior: BehaviorState, operation: FaultOperation) {
  return createMiddleware<SandboxEnv>(async (c, next) => {
    const fault = behavior.nextFault(operation);
    if (fault === 'dropBefore') {
      // Cut in the middle of a body, Chromium sends the request again by itself; see cutConnection.
      await drain(c.req.raw);
      throw new ConnectionCut();
    }
    if (fault === '500' || fault === '502' || fault === '503') {
      return answerMessage(c, Number(fault), `The sandbox was told to answer ${fault}`);
    }
    if (fault === 'html') {
      return c.html(HTML_ERROR, 502, { 'Content-Length': String(HTML_ERROR.length) });
    }
    await next();
    if (fault === 'dropAfter') throw new ConnectionCut();
    if (fault === 'stall') await stall(c.req.raw.signal);
    if (fault === 'truncate') {
      const cut = await truncated(c.res, c.env);
      c.res = undefined;
      c.res = cut;
    }
    return undefined;
  });
}
