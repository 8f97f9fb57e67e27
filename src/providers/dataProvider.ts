import simpleRestProvider from 'ra-data-simple-rest';
import type { DataProvider, GetListParams, GetListResult, RaRecord } from 'react-admin';
import type { SipCaller } from '../sipcaller/client';
import { deleteInChunks } from '../sipcaller/deleteInChunks';
import { SipCallerError } from '../sipcaller/errors';
import { isUsableId } from '../sipcaller/ids';
import { readCampaign } from '../sipcaller/readCampaign';
import { createListMemory, readRange } from '../sipcaller/readRange';
import {
  doubtOfSilence,
  type SeveralFound,
  searchNumbers,
  type Unproven,
  withOrWithoutPlus,
} from '../sipcaller/searchNumbers';
import type { Campaign, NumberId } from '../sipcaller/types';
import { cutByLength } from './cutByLength';
import { parseResource } from './resources';
import { createRestAdapter, KNOWN_ROWS } from './restAdapter';

/** What a list says of itself beside its rows, in the list context's `meta`. */
export interface ListMeta {
  /** The page that the rows are of, where the one asked for is behind it. */
  lastPage?: number;
  /** What the numbers were searched by in the end. */
  search?: string;
  /** What a search for several numbers has found in all. */
  several?: SeveralFound;
  /** A search found nothing of a term, and that does not prove that no number has it: what the API's search matches. */
  unproven?: Unproven;
}

type Listed = GetListResult & { meta?: ListMeta };

/**
 * react-admin's words in SIP Caller's. Resources are endpoint paths: `campaigns` and
 * `campaigns/<id>/numbers`.
 *
 * | react-admin                        | SIP Caller                                                         |
 * |------------------------------------|--------------------------------------------------------------------|
 * | getList `campaigns`                | `GET …/campaigns?filter={…}&sort=["name","ASC"]&range=[0,24]`      |
 * | getList `campaigns/<id>/numbers`   | `GET …/campaigns/<id>/numbers?filter={"number":"555"}&sort&range`  |
 * | page 2, perPage 25                 | `range=[25,49]`; more requests where the server serves fewer rows  |
 * | sort `id` (react-admin's "none")   | no `sort`: the API cannot sort on it                               |
 * | filter                             | as it is; dates in the form that the API takes                     |
 * | filter `{numbers: ["555", "556"]}` | a search `{"number": …}` for each, whose answers are put together  |
 * | filter `{number: "1202"}`, no hit  | once more as `{"number": "+1202"}`: see `ListMeta.search`          |
 * | a page behind the last one         | the last one: see `ListMeta.lastPage`                                  |
 * | total                              | from `Content-Range` or the body; else `pageInfo`, by one row more |
 * | getOne, getMany `campaigns`        | `GET …/campaigns?filter={"ids":[…]}`, cut by the URL's length      |
 * | create `campaigns/<id>/numbers`    | `POST …/numbers {"number": …, "varValues": […]}`                   |
 * | delete, deleteMany (numbers)       | `DELETE …/numbers [id, …]`, one call a chunk                       |
 * | everything else                    | the API has no such call: rejected with a sentence                 |
 *
 * The query shape is ra-data-simple-rest's, which writes it; the adapter below it talks to the client.
 */
export function createDataProvider(client: SipCaller): DataProvider {
  const rest = simpleRestProvider('', createRestAdapter(client), KNOWN_ROWS);
  const memoryOf = (resource: string) =>
    parseResource(resource).name === 'campaigns' ? client.lists.campaigns : client.lists.numbers;

  const withPageInfo = (resource: string, page: number, perPage: number, result: GetListResult) => {
    if (memoryOf(resource).hasTotal) return result;
    // Without a total the adapter counts the rows it knows of: this page, and one more if there is one.
    const hasNextPage = (result.total ?? 0) > page * perPage;
    return { data: result.data, pageInfo: { hasNextPage, hasPreviousPage: page > 1 } };
  };

  const listPage = async (resource: string, params: GetListParams): Promise<Listed> => {
    const { page, perPage } = params.pagination ?? { page: 1, perPage: 25 };
    const read = async (page: number) => {
      const pagination = { page, perPage };
      return withPageInfo(resource, page, perPage, await rest.getList(resource, { ...params, pagination }));
    };
    const asked = await read(page);
    if (page <= 1 || asked.data.length > 0) return asked;
    return (await readLastPage(read, page, asked.total && Math.ceil(asked.total / perPage))) ?? asked;
  };

  /** Searches that found numbers behind a plus sign only: their other pages are asked for so at once. */
  const behindPlus = new Set<string>();

  const doubt = async (resource: string, missing: readonly string[], signal?: AbortSignal) => {
    if (missing.length === 0) return {};
    const unproven = await doubtOfSilence(client, numbersCampaign(resource), missing, { signal });
    return unproven ? { unproven } : {};
  };

  const searchByPart = async (resource: string, params: GetListParams, number: string): Promise<Listed> => {
    const list = async (term: string) => {
      const filter = { ...params.filter, number: term };
      const { meta, ...answer } = await listPage(resource, { ...params, filter });
      return { ...answer, meta: { ...meta, search: term } };
    };
    const key = `${resource} ${number}`;
    if (behindPlus.has(key)) return list(`+${number}`);
    const answer = await withOrWithoutPlus(number, list, ({ data }) => data.length > 0);
    if (answer.meta.search !== number) behindPlus.add(key);
    if (answer.data.length > 0) return answer;
    return { ...answer, meta: { ...answer.meta, ...(await doubt(resource, [number], params.signal)) } };
  };

  const searchForSeveral = async (
    resource: string,
    { pagination, sort, signal }: GetListParams,
    terms: string[],
  ): Promise<Listed> => {
    const { page, perPage } = pagination ?? { page: 1, perPage: 25 };
    const several = await searchNumbers(client, numbersCampaign(resource), terms, { signal });
    const rows = sort?.order === 'DESC' ? several.rows.toReversed() : several.rows;
    const last = Math.max(1, Math.ceil(rows.length / perPage));
    const at = Math.min(page, last);
    const data = rows.slice((at - 1) * perPage, at * perPage);
    const unproven = await doubt(resource, several.missing, signal);
    const meta = { several, ...unproven, ...(at !== page && { lastPage: at }) };
    // Where some were not read, nobody knows how many match; and the last page is landed on.
    if (several.cut.length === 0 && at === page) return { data, total: rows.length, meta };
    return { data, pageInfo: { hasNextPage: at < last, hasPreviousPage: at > 1 }, meta };
  };

  const deleteNumbers = async (resource: string, ids: NumberId[]) =>
    deleteInChunks(client, numbersCampaign(resource), ids);

  const provider: DataProvider = {
    supportAbortSignal: true,

    async getList(resource, params) {
      const { number, numbers } = params.filter ?? {};
      const isOfNumbers = parseResource(resource).name === 'numbers';
      if (isOfNumbers && Array.isArray(numbers)) return searchForSeveral(resource, params, numbers) as never;
      if (isOfNumbers && number) return searchByPart(resource, params, String(number)) as never;
      return listPage(resource, params) as never;
    },

    async getManyReference(resource, params) {
      const { page, perPage } = params.pagination;
      return withPageInfo(resource, page, perPage, await rest.getManyReference(resource, params));
    },

    async getOne(resource, { id, signal }) {
      if (parseResource(resource).name !== 'campaigns') return unsupported('a read by id', resource);
      const record = await readCampaign(client, String(id), { signal });
      if (!record) throw new SipCallerError('notFound', { status: 404, call: `GET campaigns ${id}` });
      return { data: asRecord(record) };
    },

    async getMany(resource, { ids, signal }) {
      const campaigns = await readCampaigns(resource, client, ids.map(String), signal);
      return { data: campaigns.map(asRecord) };
    },

    create: (resource, params) => rest.create(resource, params),

    async delete(resource, { id, previousData }) {
      await deleteNumbers(resource, [id]);
      return { data: (previousData ?? { id }) as never };
    },

    async deleteMany(resource, { ids }) {
      await deleteNumbers(resource, ids);
      return { data: ids };
    },

    update: (resource) => unsupported('update', resource),
    updateMany: (resource) => unsupported('updateMany', resource),
  };
  return provider;
}

/**
 * The last page that has rows, in place of one behind the end; `meta.lastPage` tells which it is. It comes without a
 * total, with which react-admin would go there by a step of its own: back to what is not there, for who goes back.
 *
 * @param beyond a page without rows
 * @param told the last page by the list's total, where it has one
 * @returns undefined when no page has rows
 */
async function readLastPage(
  read: (page: number) => Promise<GetListResult>,
  beyond: number,
  told: number | undefined,
): Promise<GetListResult | undefined> {
  if (told === 0) return undefined;
  let [first, end] = [0, beyond];
  // The rows of the page may just have been removed: the one before it is the likely one.
  for (
    let page = told && told < beyond ? told : beyond - 1;
    end - first > 1;
    page = Math.floor((first + end) / 2)
  ) {
    const { data } = await read(page);
    if (data.length === 0) end = page;
    else if (page + 1 === end || page === told) return landed(page, data);
    else first = page;
  }
  return first > 0 ? landed(first, (await read(first)).data) : undefined;
}

function landed(page: number, data: GetListResult['data']): GetListResult {
  return { data, pageInfo: { hasNextPage: false, hasPreviousPage: page > 1 }, meta: { lastPage: page } };
}

/** The campaigns with these IDs that the API knows, in the order asked for. */
async function readCampaigns(
  resource: string,
  client: SipCaller,
  ids: string[],
  signal?: AbortSignal,
): Promise<Campaign[]> {
  if (parseResource(resource).name !== 'campaigns') return unsupported('a read by id', resource);
  const found = new Map<string, Campaign>();
  for (const part of cutByLength([...new Set(ids)].filter(isUsableId))) {
    const list = (query: object) => client.listCampaigns(query, { signal });
    const filter = { ids: part };
    const { rows } = await readRange(list, { filter }, [0, part.length - 1], createListMemory());
    for (const campaign of rows) found.set(campaign.id, campaign);
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

function numbersCampaign(resource: string): string {
  const parsed = parseResource(resource);
  if (parsed.name === 'numbers') return parsed.campaignId;
  throw new Error(`SIP Caller's API has no call to delete from ${resource}`);
}

// react-admin types every record as the caller's; ours are what the API sent.
const asRecord = (campaign: Campaign) => campaign as Campaign & RaRecord as never;

function unsupported(verb: string, resource: string): Promise<never> {
  return Promise.reject(new Error(`SIP Caller's API has no call for ${verb} of ${resource}`));
}
