import { Hono } from 'hono';
import { answerJson } from '../answer';
import type { BehaviorState } from '../control/faults';
import type { RequestLog } from '../control/requestLog';
import { readJson } from '../requestBody';
import { parseResetRequest, type ResetRequest } from '../seed/resetRequest';
import type { SandboxEnv } from '../types';

const LONGEST_BODY = 16 * 1024 * 1024;

/** The controls of the sandbox itself; no part of SIP Caller. */
export function controlRoutes(
  behavior: BehaviorState,
  log: RequestLog,
  reset: (request: ResetRequest) => unknown[],
): Hono<SandboxEnv> {
  return new Hono<SandboxEnv>()
    .post('/reset', async (c) =>
      answerJson(c, 200, JSON.stringify(reset(parseResetRequest(await readJson(c, LONGEST_BODY, {}))))),
    )
    .get('/behavior', (c) => answerJson(c, 200, JSON.stringify(behavior.present)))
    .post('/behavior', async (c) =>
      answerJson(c, 200, JSON.stringify(behavior.merge(await readJson(c, LONGEST_BODY, {})))),
    )
    .get('/log', (c) => answerJson(c, 200, JSON.stringify(log.entries)));
}
