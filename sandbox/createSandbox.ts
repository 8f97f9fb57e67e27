import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { answerMessage } from './answer';
import { ApiError } from './apiError';
import { ConnectionCut, cutConnection } from './connection';
import { createBehaviorState } from './control/faults';
import { RateLimiter } from './control/rateLimit';
import { RequestLog } from './control/requestLog';
import { apiRoutes } from './routes/api';
import { controlRoutes } from './routes/control';
import { fillDatabase } from './seed/fill';
import { type CampaignSpec, parseResetRequest, type ResetRequest } from './seed/resetRequest';
import { startPlans } from './seed/startData';
import { openDatabase } from './store/database';
import { prepareSchema, recreateSchema } from './store/schema';
import { Store } from './store/store';
import type { NodeBindings, SandboxEnv } from './types';

export interface SandboxOptions {
  /** A file to keep the data in, or `:memory:` (default). A file that holds data already is taken as it is. */
  db?: string;
  /** Seeds the start data; 1 by default. */
  seed?: number;
  /** Begin with these campaigns, as `POST /sandbox/reset` takes them, instead of the start data. */
  campaigns?: readonly CampaignSpec[];
  /** The day around which the start data is laid, so that Active campaigns look alive. */
  now?: () => Date;
  /** Milliseconds since 1970: for rate limits, delayed changes and lagging lists. Nothing runs by a timer of its own. */
  clock?: () => number;
}

export interface Sandbox {
  /**
   * Answers one request. In process a cut connection rejects with a TypeError, as fetch does.
   * @param env what @hono/node-server hands on; needed over HTTP for the body of a GET and for cutting connections
   */
  fetch(request: Request, env?: NodeBindings): Promise<Response>;
  /** Closes the database. The sandbox cannot be used afterwards. */
  close(): void;
}

/**
 * An embedded SIP Caller: `/v1/accounts/demo/…` as its REST API, `/sandbox/reset|behavior|log` to control it.
 * @throws Error when the database file cannot be used or a campaign is not as it should be
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { db: path = ':memory:', seed = 1, now = () => new Date(), clock = Date.now } = options;
  const db = openDatabase(path);
  const behavior = createBehaviorState();
  const log = new RequestLog();
  const limiter = new RateLimiter(clock);
  const store = new Store(db, clock, () => behavior.present.listLagMs);

  const fill = ({ seed: wanted = seed, campaigns }: ResetRequest) =>
    fillDatabase(db, wanted, now(), campaigns ? () => campaigns : startPlans);
  if (prepareSchema(db)) fill(parseResetRequest(options.campaigns ? { campaigns: options.campaigns } : {}));
  const reset = (request: ResetRequest) => {
    for (const part of [behavior, log, limiter, store]) part.reset();
    recreateSchema(db);
    return fill(request);
  };
  const app = new Hono<SandboxEnv>()
    .use('/v1/*', cors({ origin: '*', exposeHeaders: ['Content-Range', 'Retry-After'], maxAge: 600 }))
    .route('/v1', apiRoutes(store, behavior, limiter, log))
    .route('/sandbox', controlRoutes(behavior, log, reset))
    .notFound((c) => answerMessage(c, 404, `There is nothing at ${c.req.path}`))
    .onError((error, c) => {
      if (error instanceof ConnectionCut || c.req.raw.signal.aborted) throw error;
      if (error instanceof ApiError) return answerMessage(c, error.status, error.message, error.headers);
      console.error(error);
      return answerMessage(c, 500, 'The sandbox failed; its console says why');
    });
  return {
    async fetch(request, env) {
      try {
        return await app.fetch(request, env ?? {});
      } catch (error) {
        if (env?.outgoing === undefined) throw error;
        return cutConnection(env.outgoing);
      }
    },
    close: () => db.close(),
  };
}
