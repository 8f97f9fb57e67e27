import { readCampaignRow } from './campaignRow';
import type { CallOptions, ListAnswer, ListQuery, SipCaller, SipCallerOptions } from './client';
import { parseContentRange } from './contentRange';
import { blamesDate, type DateForm, writeDates } from './dates';
import { SipCallerError } from './errors';
import type { Exchange } from './exchange';
import { idFromJson, idToJson, isId } from './ids';
import { isObject } from './json';
import { readListBody } from './listBody';
import { type Answer, segment } from './sendCall';
import type { CampaignNumber } from './types';

type Calls = Pick<
  SipCaller,
  'listCampaigns' | 'listNumbers' | 'addNumber' | 'uploadNumbers' | 'deleteNumbers'
>;

/** SIP Caller's five calls, over one way to the API. */
export function createCalls(
  exchange: Exchange,
  account: string,
  dateForm: NonNullable<SipCallerOptions['dateForm']>,
): Calls {
  const campaigns = `/accounts/${segment(account)}/campaigns`;
  /** Campaign IDs that came as whole numbers; the console holds them as text. */
  const wholeIds = new Set<string>();
  const numbers = (campaignId: string) => `${campaigns}/${segment(campaignId)}/numbers`;

  const list = async (path: string, query: ListQuery, { signal }: CallOptions = {}) =>
    readList(await exchange({ method: 'GET', path, query: listParameters(query), signal }), path, query);

  return {
    async listCampaigns(query, callOptions) {
      const filter = query.filter ?? {};
      const ids = filter.ids?.map((id) => (wholeIds.has(String(id)) ? Number(id) : id));
      const read = (form: DateForm) =>
        list(
          campaigns,
          query.filter ? { ...query, filter: { ...writeDates(filter, form), ...(ids && { ids }) } } : query,
          callOptions,
        );
      const form = dateForm.get();
      const answer = await read(form).catch(async (error: unknown) => {
        const refused = error instanceof SipCallerError && error.kind === 'refused';
        if (!refused || !blamesDate(error.serverMessage, filter)) throw error;
        const other = form === 'basic' ? 'extended' : 'basic';
        const second = await read(other);
        dateForm.set(other);
        return second;
      });
      for (const { id } of answer.rows) if (Number.isSafeInteger(id)) wholeIds.add(String(id));
      const [first] = query.range ?? [0];
      return { rows: answer.rows.map((row, at) => readCampaignRow(row, first + at)), total: answer.total };
    },

    async listNumbers(campaignId, query, callOptions) {
      const { rows, total } = await list(numbers(campaignId), query, callOptions);
      return { rows: rows.map(readNumber), total };
    },

    async addNumber(campaignId, number, { signal } = {}) {
      const json = JSON.stringify(number);
      const answer = await exchange({ method: 'POST', path: numbers(campaignId), json, signal });
      const created = isObject(answer.json) && isObject(answer.json.data) ? answer.json.data : answer.json;
      return isObject(created) && isId(created.id) ? readNumber(created) : null;
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
    ...(filter && { filter: JSON.stringify(filter) }),
    ...(sort && { sort: JSON.stringify(sort) }),
    ...(range && { range: JSON.stringify(range) }),
  };
}

function readList(answer: Answer, path: string, { range }: ListQuery): ListAnswer<Record<string, unknown>> {
  const body = readListBody(answer.json);
  if (!body) {
    throw new SipCallerError('notSipCaller', {
      status: answer.status,
      body: answer.text,
      call: `GET ${path}`,
    });
  }
  const served = parseContentRange(answer.headers.get('Content-Range'));
  const [first, last] = range ?? [0, body.rows.length - 1];
  const asked = last - first + 1;
  // An API that ignores `range` sends more than was asked for, from the first row on: take what was asked for.
  const start = served?.start ?? (body.rows.length > asked ? 0 : first);
  const skipped = Math.max(0, first - start);
  return { rows: body.rows.slice(skipped, skipped + asked), total: served?.total ?? body.total };
}

function readNumber(row: Record<string, unknown>): CampaignNumber {
  const varValues = Array.isArray(row.varValues) ? row.varValues.map(String) : [];
  return { ...row, id: idFromJson(row.id), number: String(row.number), varValues };
}
