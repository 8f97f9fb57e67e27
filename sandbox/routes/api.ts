import { Hono } from 'hono';
import { ApiError } from '../apiError';
import type { BehaviorState } from '../control/faults';
import type { RateLimiter } from '../control/rateLimit';
import type { RequestLog } from '../control/requestLog';
import { authenticate, logCalls, makeFaults, readParams, slowDown } from '../middleware';
import { drainBody } from '../requestBody';
import type { Database } from '../store/database';
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
  db: Database,
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
  const stored = findStored(db);
  return new Hono<SandboxEnv>()
    .use(logCalls(log), drainBody, readParams)
    .use('/accounts/:accountId/*', authenticate, slowDown(behavior, limiter))
    .get(CAMPAIGNS, faults('list'), (c) => answerCampaigns(c, db, behavior))
    .get(NUMBERS, faults('list'), stored, (c) => answerNumbers(c, db, behavior))
    .post(NUMBERS, faults('create'), stored, (c) => answerCreate(c, db, behavior))
    .post(UPLOAD, faults('upload'), stored, (c) => answerUpload(c, db, behavior, nextUpload()))
    .delete(NUMBERS, faults('delete'), stored, (c) => answerDelete(c, db, behavior))
    .all(CAMPAIGNS, refuseMethod('GET'))
    .all(NUMBERS, refuseMethod('GET, POST, DELETE'))
    .all(UPLOAD, refuseMethod('POST'));
}

function refuseMethod(allowed: string) {
  return (): never => {
    throw new ApiError(405, `Only ${allowed} is possible here`, { Allow: allowed });
  };
}
