import type { Context } from 'hono';
import { answerJson } from '../answer';
import { ApiError } from '../apiError';
import { mustGiveUpNumbers } from '../campaignRules';
import type { BehaviorState } from '../control/faults';
import { parseNumberIds } from '../numberIds';
import { readText } from '../requestBody';
import { deleteNumbers, existingIds } from '../store/numbers';
import type { Store } from '../store/store';
import type { SandboxEnv } from '../types';
import { presentCampaign } from './presentCampaign';

/** A UUID in quotes with a comma and some room for white space. */
const BYTES_AN_ID = 64;
const SMALLEST_LIMIT = 64 * 1024;
const MOST_NAMED = 10;

/**
 * Call 5: deletes number records by their ids. An id counts once, however often it is sent. With a delay everything is checked at once
 * and answered with 202; what is still there when the time has come is deleted.
 */
export async function answerDelete(
  c: Context<SandboxEnv>,
  store: Store,
  behavior: BehaviorState,
): Promise<Response> {
  const { maxDelete, numberIds, unknownIds, deleteAnswer, deleteDelayMs } = behavior.present;
  const body = await readText(c, Math.max(SMALLEST_LIMIT, maxDelete * BYTES_AN_ID));
  const { seq, campaign } = presentCampaign(c, store);
  mustGiveUpNumbers(campaign);
  const asked = parseNumberIds(body, numberIds);
  if (asked.size > maxDelete) {
    throw new ApiError(413, `Too many number IDs: ${asked.size}, at most ${maxDelete} are taken at once`);
  }
  const existing = new Set(
    existingIds(
      store.present(),
      seq,
      [...asked.values()].filter((id) => id !== undefined),
    ),
  );
  const isThere = (id: number | undefined) => id !== undefined && existing.has(id);
  const missing = [...asked].filter(([, id]) => !isThere(id)).map(([sent]) => sent);
  if (missing.length > 0 && unknownIds === 'fail') throw unknown(missing);
  store.changeIn(deleteDelayMs, (db, at) => deleteNumbers(db, at, seq, [...existing]));
  const isLater = deleteDelayMs > 0;
  if (deleteAnswer === 'empty') return c.body(null, isLater ? 202 : 204);
  const deleted = [...asked].filter(([, id]) => isThere(id)).map(([sent]) => sent);
  return answerJson(
    c,
    isLater ? 202 : 200,
    deleteAnswer === 'ids' ? `[${deleted.join(',')}]` : `{"count":${deleted.length}}`,
  );
}

function unknown(ids: string[]): ApiError {
  const named = ids.slice(0, MOST_NAMED).join(', ');
  const more = ids.length > MOST_NAMED ? ` and ${ids.length - MOST_NAMED} more` : '';
  return new ApiError(404, `No such numbers in this campaign: ${named}${more}. Nothing was deleted`);
}
