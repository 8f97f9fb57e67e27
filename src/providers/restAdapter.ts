import type { fetchUtils } from 'react-admin';
import type { SipCaller } from '../sipcaller/client';
import { readNumbers } from '../sipcaller/readNumbers';
import { readRange } from '../sipcaller/readRange';
import type { CampaignNumber } from '../sipcaller/types';
import { parseResource } from './resources';

/** The header in which the adapter tells simple-rest how many rows are known to exist. */
export const KNOWN_ROWS = 'X-Known-Rows';

/**
 * Lets ra-data-simple-rest talk to SIP Caller: takes its URL (`/campaigns?filter&sort&range`) apart
 * and asks our client, which knows what the vendor leaves undocumented.
 */
export function createRestAdapter(client: SipCaller): typeof fetchUtils.fetchJson {
  return async (url, { method = 'GET', body, signal: maybeSignal } = {}) => {
    const signal = maybeSignal ?? undefined;
    const [path = '', query = ''] = url.split('?');
    const resource = path.slice(1);
    if (method === 'POST') return answer(await createNumber(client, resource, String(body)));
    if (method !== 'GET') throw new Error(`SIP Caller's API has no ${method} ${path}`);
    const { rows, total, start, hasMore } = await readList(
      client,
      resource,
      new URLSearchParams(query),
      signal,
    );
    return answer(rows, total ?? start + rows.length + (hasMore ? 1 : 0));
  };
}

async function readList(
  client: SipCaller,
  resource: string,
  parameters: URLSearchParams,
  signal?: AbortSignal,
) {
  const parameter = (name: string) => JSON.parse(parameters.get(name) ?? 'null');
  const [start, end] = parameter('range');
  const filter = parameter('filter') ?? {};
  const sort = parameter('sort');
  const query = {
    ...(Object.keys(filter).length > 0 && { filter }),
    // react-admin's default sort; the API knows no such field.
    ...(sort?.[0] !== 'id' && { sort }),
  };
  const parsed = parseResource(resource);
  const read =
    parsed.name === 'campaigns'
      ? readRange((q) => client.listCampaigns(q, { signal }), query, [start, end], client.lists.campaigns)
      : readRange(
          (q) => client.listNumbers(parsed.campaignId, q, { signal }),
          query,
          [start, end],
          client.lists.numbers,
        );
  return { ...(await read), start };
}

async function createNumber(client: SipCaller, resource: string, body: string): Promise<CampaignNumber> {
  const parsed = parseResource(resource);
  if (parsed.name !== 'numbers') throw new Error(`SIP Caller's API has no call to create in ${resource}`);
  const data = JSON.parse(body);
  const created = await client.addNumber(parsed.campaignId, data);
  return created ?? readBack(client, parsed.campaignId, data);
}

/** Finds a number that the API accepted without answering the record; it may have dropped the `+`. */
async function readBack(client: SipCaller, campaignId: string, data: { number: string }) {
  const { rows, odd } = await readNumbers(client, campaignId, [data.number], { sameDigits: true });
  const found = rows.at(-1) ?? odd.at(-1);
  if (found) return found;
  throw new Error(`${data.number} was accepted, but is not in the campaign's list`);
}

function answer(json: unknown, knownRows?: number) {
  const headers = new Headers(knownRows === undefined ? {} : { [KNOWN_ROWS]: String(knownRows) });
  return { status: 200, headers, body: '', json };
}
