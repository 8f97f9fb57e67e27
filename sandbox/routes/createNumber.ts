import type { Context } from 'hono';
import { answerJson } from '../answer';
import { badRequest } from '../apiError';
import { mustTakeNumbers } from '../campaignRules';
import type { BehaviorState } from '../control/faults';
import { isNumber } from '../csv/numberRow';
import { excerpt, isObject } from '../query/jsonParam';
import { readJson } from '../requestBody';
import { findNumber, insertNumber } from '../store/numbers';
import type { Store } from '../store/store';
import type { SandboxEnv } from '../types';
import { numberJson } from './listNumbers';
import { presentCampaign } from './presentCampaign';

const LONGEST_BODY = 1024 * 1024;
const MOST_VALUES = 100;

/** Call 3: adds one number. With `duplicates: drop` a number that is there already is answered as it is, with 200. */
export async function answerCreate(
  c: Context<SandboxEnv>,
  store: Store,
  behavior: BehaviorState,
): Promise<Response> {
  const { number, varValues } = parseNewNumber(await readJson(c, LONGEST_BODY));
  const { seq, campaign } = presentCampaign(c, store);
  mustTakeNumbers(campaign);
  const { duplicates, createAnswer, numberIds } = behavior.present;
  const known = duplicates === 'drop' ? findNumber(store.present(), seq, number) : undefined;
  const row = known ?? store.change((db, at) => insertNumber(db, at, seq, number, JSON.stringify(varValues)));
  return answerJson(c, known ? 200 : 201, createAnswer === 'empty' ? '' : numberJson(row, numberIds));
}

function parseNewNumber(body: unknown): { number: string; varValues: string[] } {
  if (!isObject(body)) throw badRequest('The body must be a JSON object such as {"number": "+18005551234"}');
  const unknown = Object.keys(body).find((key) => key !== 'number' && key !== 'varValues');
  if (unknown !== undefined) throw badRequest(`Unknown field ${excerpt(unknown)}`);
  const { number, varValues = [] } = body;
  if (typeof number !== 'string') throw badRequest('number must be a string');
  if (!isNumber(number)) {
    throw badRequest(`number: "${excerpt(number)}" is not 7 to 15 digits after an optional +`);
  }
  if (!Array.isArray(varValues) || !varValues.every((value) => typeof value === 'string')) {
    throw badRequest('varValues must be an array of strings');
  }
  if (varValues.length > MOST_VALUES) throw badRequest(`varValues: at most ${MOST_VALUES} values`);
  return { number, varValues };
}
