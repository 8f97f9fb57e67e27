import { Hono } from 'hono';
import { ApiError } from '../apiError';
import type { BehaviorState } from '../control/faults';
import type { RateLimiter } from '../control/rateLimit';
import type { RequestLog } from '../control/requestLog';
import { authenticate, logCalls, makeFaults, readParams, refuseAfterWork, slowDown } from '../middleware';
import { drainBody } from '../requestBody';
import type { Store } from '../store/store';
import type { SandboxEnv } from '../types';
import { answerCreate } from './createNumber';
import { answerDelete } from './deleteNumbers';
import { answerCampaigns } from './listCampaigns';
import { answerNumbers } from './listNumbers';
import { findStored } from './presentCampaign';
import { answerUpload } from './uploadNumbers';

const CAMPAIGNS = '/accounts/:accountId/campaigns';
const NUMBERS = `${CAMPAIGNS}/:campaignId/numbers`;
const UPLOAD = `${NUMBERS}/upload`;

/** The five calls of SIP Caller's REST API. */
export function apiRoutes(
  store: Store,
  behavior: BehaviorState,
  limiter: RateLimiter,
  log: RequestLog,
): Hono<SandboxEnv> {
  let uploads = 0;
  const nextUpload = () => {
    uploads += 1;
    return uploads;
  };
  const faults = (on: Parameters<typeof makeFaults>[1]) => makeFaults(behavior, on);
  const stored = findStored(store);
  const refuse = refuseAfterWork(behavior, limiter);
  return new Hono<SandboxEnv>()
    .use(logCalls(log), drainBody, readParams)
    .use('/accounts/:accountId/*', authenticate, slowDown(behavior, limiter))
    .get(CAMPAIGNS, faults('list'), (c) => answerCampaigns(c, store, behavior))
    .get(NUMBERS, faults('list'), stored, (c) => answerNumbers(c, store, behavior))
    .post(NUMBERS, faults('create'), refuse, stored, (c) => answerCreate(c, store, behavior))
    .post(UPLOAD, faults('upload'), refuse, stored, (c) => answerUpload(c, store, behavior, nextUpload()))
    .delete(NUMBERS, faults('delete'), refuse, stored, (c) => answerDelete(c, store, behavior))
    .all(CAMPAIGNS, refuseMethod('GET'))
    .all(NUMBERS, refuseMethod('GET, POST, DELETE'))
    .all(UPLOAD, refuseMethod('POST'));
}

function refuseMethod(allowed: string) {
  return (): never => {
    throw new ApiError(405, `Only ${allowed} is possible here`, { Allow: allowed });
  };
}
