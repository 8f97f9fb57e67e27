import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { ApiError } from '../apiError';
import { excerpt } from '../query/jsonParam';
import { findCampaign, type StoredCampaign } from '../store/campaigns';
import type { Store } from '../store/store';
import type { SandboxEnv } from '../types';

/**
 * The campaign of the URL as it is now. A body takes time to arrive, and the campaign may be gone by then: look again before a change.
 * @throws ApiError 404 when there is none
 */
export function presentCampaign(c: Context<SandboxEnv>, store: Store): StoredCampaign {
  const id = c.req.param('campaignId') ?? '';
  const stored = findCampaign(store.present(), id);
  if (stored === undefined) throw new ApiError(404, `There is no campaign ${excerpt(id)}`);
  return stored;
}

/** Refuses a call about an unknown campaign before its body is read. */
export function findStored(store: Store) {
  return createMiddleware<SandboxEnv>(async (c, next) => {
    c.set('stored', presentCampaign(c, store));
    await next();
  });
}
