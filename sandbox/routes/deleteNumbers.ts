import type { Context } from 'hono';
import { answerJson } from '../answer';
import { ApiError } from '../apiError';
import { mustGiveUpNumbers } from '../campaignRules';
import type { BehaviorState } from '../control/faults';
import { parseNumberIds } from '../numberIds';
import { readText } from '../requestBody';
import type { Database } from '../store/database';
import { deleteNumbers, existingIds } from '../store/numbers';
import type { SandboxEnv } from '../types';
import { presentCampaign } from './presentCampaign';

/** A UUID in quotes with a comma and some room for white space. */
const BYTES_AN_ID = 64;
const SMALLEST_LIMIT = 64 * 1024;
const MOST_NAMED = 10;

/** Call 5: deletes number records by their ids. An id counts once, however often it is sent. */
export async function answerDelete(
  c: Context<SandboxEnv>,
  db: Database,
  behavior: BehaviorState,
): Promise<Response> {
  const { maxDelete, numberIds, unknownIds, deleteAnswer } = behavior.present;
  const body = await readText(c, Math.max(SMALLEST_LIMIT, maxDelete * BYTES_AN_ID));
  const { seq, campaign } = presentCampaign(c, db);
  mustGiveUpNumbers(campaign);
  const asked = parseNumberIds(body, numberIds);
  if (asked.size > maxDelete) {
    throw new ApiError(413, `Too many number IDs: ${asked.size}, at most ${maxDelete} are taken at once`);
  }
  const existing = new Set(
    existingIds(
      db,
      seq,
      [...asked.values()].filter((id) => id !== undefined),
    ),
  );
  const isThere = (id: number | undefined) => id !== undefined && existing.has(id);
  const missing = [...asked].filter(([, id]) => !isThere(id)).map(([sent]) => sent);
  if (missing.length > 0 && unknownIds === 'fail') throw unknown(missing);
  deleteNumbers(db, seq, [...existing]);
  if (deleteAnswer === 'empty') return c.body(null, 204);
  const deleted = [...asked].filter(([, id]) => isThere(id)).map(([sent]) => sent);
  return answerJson(
    c,
    200,
    deleteAnswer === 'ids' ? `[${deleted.join(',')}]` : `{"count":${deleted.length}}`,
  );
}

function unknown(ids: string[]): ApiError {
  const named = ids.slice(0, MOST_NAMED).join(', ');
  const more = ids.length > MOST_NAMED ? ` and ${ids.length - MOST_NAMED} more` : '';
  return new ApiError(404, `No such numbers in this campaign: ${named}${more}. Nothing was deleted`);
}
