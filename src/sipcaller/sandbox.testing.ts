import { createSandbox } from '../../sandbox/createSandbox';
import { DEMO_ACCOUNT, DEMO_KEY } from '../../sandbox/demo';
import { createSipCaller, type SipCaller, type SipCallerOptions } from './client';
import { fetchTransport } from './fetchTransport.testing';
import { readNumber } from './readRecords';
import type { Campaign, CampaignNumber } from './types';

/** The client on a sandbox in process, with the sandbox's controls. For tests only. */
export interface TestSandbox {
  client: SipCaller;
  /** A further client: what one session learned of the API is not known to the next. */
  newClient(options?: Partial<SipCallerOptions>): SipCaller;
  reset(campaigns?: object[]): Promise<Campaign[]>;
  behave(behavior: object): Promise<void>;
  log(): Promise<{ method: string; path: string; query: string; status: number }[]>;
  close(): void;
}

/** A sandbox of its own, with its start data; `close` ends it. */
export function createTestSandbox(): TestSandbox {
  const sandbox = createSandbox();
  const fetch: typeof globalThis.fetch = (input, init) =>
    sandbox.fetch(new Request(new URL(String(input), 'http://sandbox'), init));
  const newClient = (options: Partial<SipCallerOptions> = {}) =>
    createSipCaller({
      base: '/v1',
      account: DEMO_ACCOUNT,
      token: () => DEMO_KEY,
      fetch,
      uploadTransport: fetchTransport(fetch),
      ...options,
    });
  const control = async (path: string, body?: object) => {
    const init = body && { method: 'POST', body: JSON.stringify(body) };
    const response = await fetch(`/sandbox/${path}`, init);
    if (!response.ok) throw new Error(await response.text());
    return response.json();
  };
  return {
    client: newClient(),
    newClient,
    reset: (campaigns) => control('reset', campaigns ? { seed: 1, campaigns } : {}),
    behave: (behavior) => control('behavior', behavior),
    log: () => control('log'),
    close: () => sandbox.close(),
  };
}

/**
 * The client of an API some of whose records are odd.
 * @param spoil names the field that is an object in a record of the sandbox, several with spaces between; else false
 */
export function withOddRecords<Client extends Pick<SipCaller, 'listNumbers'>>(
  client: Client,
  spoil: (row: CampaignNumber) => string | false,
): Client {
  return {
    ...client,
    async listNumbers(campaignId, query, options) {
      const { rows, total } = await client.listNumbers(campaignId, query, options);
      const first = query.range?.[0] ?? 0;
      const spoiled = rows.map((row, at) => {
        const fields = spoil(row) || '';
        const odd = Object.fromEntries(fields.split(' ').map((field) => [field, { odd: true }]));
        return fields ? readNumber({ ...row, ...odd }, first + at) : row;
      });
      return { rows: spoiled, total };
    },
  };
}
