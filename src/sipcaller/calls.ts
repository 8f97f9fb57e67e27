import { readCampaignRow } from './campaignRow';
import type { CallOptions, ListAnswer, ListQuery, SipCaller, SipCallerOptions } from './client';
import { blamesDate, type DateForm, writeDates } from './dates';
import { SipCallerError } from './errors';
import type { Exchange } from './exchange';
import { idToJson, isId, isUsableId } from './ids';
import { isObject, writeJson } from './json';
import { type ListRead, readListAnswer } from './readListAnswer';
import { readNumber } from './readRecords';
import { segment } from './sendCall';
import type { Campaign } from './types';

type Calls = Pick<
  SipCaller,
  'listCampaigns' | 'listNumbers' | 'addNumber' | 'uploadNumbers' | 'deleteNumbers'
>;

/**
 * SIP Caller's five calls, over one way to the API.
 * @param integerIds the campaigns' IDs that came as integers: they are sent as such again
 */
export function createCalls(
  exchange: Exchange,
  account: string,
  dateForm: NonNullable<SipCallerOptions['dateForm']>,
  integerIds = new Set<string>(),
): Calls {
  const campaigns = `/accounts/${segment(account)}/campaigns`;
  const numbers = (campaignId: string) => `${campaigns}/${segment(campaignId)}/numbers`;

  const list = (path: string, query: ListQuery, { signal }: CallOptions = {}): Promise<ListRead> =>
    exchange({ method: 'GET', path, query: listParameters(query), signal }, (answer) =>
      readListAnswer(answer, query, `GET ${path}`),
    );

  const listWithIds = async (query: ListQuery, callOptions?: CallOptions): Promise<ListAnswer<Campaign>> => {
    const { rows, total, first } = await list(campaigns, query, callOptions);
    for (const { id } of rows)
      if (typeof id === 'bigint' || Number.isSafeInteger(id)) integerIds.add(String(id));
    return { rows: rows.map((row, at) => readCampaignRow(row, first + at)), total };
  };

  return {
    async listCampaigns(query, callOptions) {
      const filter = query.filter ?? {};
      const read = (form: DateForm, isInteger: (id: string) => boolean) => {
        const written = writeIds(writeDates(filter, form), isInteger);
        return listWithIds(query.filter ? { ...query, filter: written } : query, callOptions);
      };
      const readInForm = async (isInteger: (id: string) => boolean) => {
        const form = dateForm.get();
        return read(form, isInteger).catch(async (error: unknown) => {
          if (!isRefused(error) || !blamesDate(error.serverMessage, filter)) throw error;
          const other = form === 'basic' ? 'extended' : 'basic';
          const second = await read(other, isInteger);
          dateForm.set(other);
          return second;
        });
      };
      const isKnown = (id: string) => integerIds.has(id);
      const mayBeIntegers = query.filter?.ids?.some((id) => isInteger(id) && !isKnown(id)) ?? false;
      if (!mayBeIntegers) return readInForm(isKnown);
      // An id out of an address or a note: whether the API has it as text or as an integer, only asking tells.
      const asText = await readInForm(isKnown).catch((error: unknown) => {
        if (isRefused(error)) return null;
        throw error;
      });
      if (asText === null) return readInForm(isInteger);
      if (asText.rows.length > 0) return asText;
      return readInForm(isInteger).catch((error: unknown) => {
        // An API whose IDs are texts may refuse an integer: there is no such campaign.
        if (isRefused(error)) return asText;
        throw error;
      });
    },

    async listNumbers(campaignId, query, callOptions) {
      const { rows, total, first } = await list(numbers(campaignId), query, callOptions);
      return { rows: rows.map((row, at) => readNumber(row, first + at)), total };
    },

    async addNumber(campaignId, number, { signal } = {}) {
      const json = JSON.stringify(number);
      const answer = await exchange({ method: 'POST', path: numbers(campaignId), json, signal });
      const created = isObject(answer.json) && isObject(answer.json.data) ? answer.json.data : answer.json;
      const isRecord = isObject(created) && isId(created.id) && isUsableId(created.id);
      return isRecord ? readNumber(created, 0) : null;
    },

    uploadNumbers(campaignId, csv, { firstRowIsHeader, varCount, ...sending }) {
      const form = new FormData();
      form.append('file', csv, 'numbers.csv');
      const query = { firstRowIsHeader: String(firstRowIsHeader), varCount: String(varCount) };
      const path = `${numbers(campaignId)}/upload`;
      return exchange({ method: 'POST', path, query, form, ...sending });
    },

    async deleteNumbers(campaignId, ids, { signal, once, timeoutMs } = {}) {
      if (ids.length === 0) throw new RangeError('No number IDs to delete');
      const json = `[${ids.map(idToJson).join(',')}]`;
      return exchange({ method: 'DELETE', path: numbers(campaignId), json, signal, once, timeoutMs });
    },
  };
}

/** The query string's words for a list call. No `Range` header: it would force a CORS preflight. */
export function listParameters({ filter, sort, range }: ListQuery): Record<string, string> {
  return {
    ...(filter && { filter: writeJson(filter) }),
    ...(sort && { sort: JSON.stringify(sort) }),
    ...(range && { range: JSON.stringify(range) }),
  };
}

const isRefused = (error: unknown): error is SipCallerError =>
  error instanceof SipCallerError && error.kind === 'refused';

const isInteger = (id: string) => /^-?(?:0|[1-9]\d*)$/.test(id);

/** The filter with the IDs that are integers written as such, however large. */
function writeIds<F extends object>(filter: F, isInteger: (id: string) => boolean): F {
  const { ids } = filter as { ids?: unknown };
  if (!Array.isArray(ids)) return filter;
  return { ...filter, ids: ids.map((id) => (isInteger(id) ? BigInt(id) : id)) };
}
