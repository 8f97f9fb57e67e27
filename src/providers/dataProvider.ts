import simpleRestProvider from 'ra-data-simple-rest';
import type { DataProvider, GetListResult, RaRecord } from 'react-admin';
import type { SipCaller } from '../sipcaller/client';
import { deleteInChunks } from '../sipcaller/deleteInChunks';
import { SipCallerError } from '../sipcaller/errors';
import { readCampaign } from '../sipcaller/readCampaign';
import { createListMemory, readRange } from '../sipcaller/readRange';
import type { Campaign, NumberId } from '../sipcaller/types';
import { cutByLength } from './cutByLength';
import { parseResource } from './resources';
import { createRestAdapter, KNOWN_ROWS } from './restAdapter';

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

  const deleteNumbers = async (resource: string, ids: NumberId[]) =>
    deleteInChunks(client, numbersCampaign(resource), ids);

  const provider: DataProvider = {
    supportAbortSignal: true,

    async getList(resource, params) {
      const { page, perPage } = params.pagination ?? { page: 1, perPage: 25 };
      const read = async (page: number) => {
        const pagination = { page, perPage };
        return withPageInfo(resource, page, perPage, await rest.getList(resource, { ...params, pagination }));
      };
      const asked = await read(page);
      if (page <= 1 || asked.data.length > 0) return asked;
      return (await readLastPage(read, page, asked.total && Math.ceil(asked.total / perPage))) ?? asked;
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
  for (const part of cutByLength([...new Set(ids)])) {
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
