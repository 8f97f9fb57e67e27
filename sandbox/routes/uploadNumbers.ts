import type { Context } from 'hono';
import type { UploadSummary } from '../../src/sipcaller/types';
import { answerJson } from '../answer';
import { badRequest } from '../apiError';
import { mustTakeNumbers } from '../campaignRules';
import type { BehaviorState } from '../control/faults';
import { readFilePart } from '../csv/multipart';
import { type UploadFormat, UploadReader } from '../csv/uploadReader';
import { excerpt } from '../query/jsonParam';
import { openStaging, type Staging } from '../store/staging';
import type { Store } from '../store/store';
import type { SandboxEnv } from '../types';
import { presentCampaign } from './presentCampaign';

const MOST_VARIABLES = 100;

/**
 * Call 4: appends the good rows of a CSV. Until the file has arrived whole nothing of it is in the campaign; then all good rows are, at
 * once. With a delay the file is checked at once and answered with 202, and its rows wait until the time has come.
 */
export async function answerUpload(
  c: Context<SandboxEnv>,
  store: Store,
  behavior: BehaviorState,
  upload: number,
): Promise<Response> {
  const format = parseFormat(c.get('params'));
  mustTakeNumbers(c.get('stored').campaign);
  const staging = openStaging(store.present(), upload);
  let keepsStaging = false;
  try {
    const rejected = await stageFile(c, format, staging, behavior.present.maxUploadBytes);
    const { seq, campaign } = presentCampaign(c, store);
    mustTakeNumbers(campaign);
    const { duplicates, uploadAnswer, uploadDelayMs } = behavior.present;
    const commit = (at: number) => staging.commit(seq, at, duplicates === 'drop');
    if (uploadDelayMs > 0) {
      keepsStaging = true;
      const queued = staging.count();
      store.changeIn(uploadDelayMs, (_db, at) => commit(at));
      return uploadAnswer === 'empty'
        ? c.body(null, 202)
        : answerJson(c, 202, JSON.stringify({ queued, rejected }));
    }
    const added = store.change((_db, at) => commit(at));
    if (uploadAnswer === 'empty') return c.body(null, 204);
    const summary: UploadSummary = { added, rejected };
    return answerJson(c, 200, JSON.stringify(summary));
  } finally {
    if (!keepsStaging) staging.discard();
  }
}

async function stageFile(
  c: Context<SandboxEnv>,
  format: UploadFormat,
  staging: Staging,
  most: number,
): Promise<UploadSummary['rejected']> {
  const reader = new UploadReader(format, staging);
  c.set('requestBytes', await readFilePart(c.req.raw, most, (bytes) => reader.push(bytes)));
  return reader.end();
}

function parseFormat(params: URLSearchParams): UploadFormat {
  const header = params.get('firstRowIsHeader') ?? 'false';
  if (header !== 'true' && header !== 'false') {
    throw badRequest(`firstRowIsHeader must be true or false, not ${excerpt(header)}`);
  }
  const varCount = params.get('varCount') ?? '';
  if (!/^\d{1,3}$/.test(varCount) || Number(varCount) > MOST_VARIABLES) {
    throw badRequest(`varCount must be a whole number from 0 to ${MOST_VARIABLES}, not ${excerpt(varCount)}`);
  }
  return { firstRowIsHeader: header === 'true', varCount: Number(varCount) };
}
