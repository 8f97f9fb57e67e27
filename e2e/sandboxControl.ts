import type { Campaign } from '../src/sipcaller/types';

/** What `POST /sandbox/reset` makes of a campaign: shared/contract.md, section 3. */
export interface CampaignSeed {
  name: string;
  type?: 'Static' | 'Dynamic';
  status?: 'Draft' | 'Active' | 'Paused' | 'Canceled' | 'Finished';
  numbers?: number;
  varCount?: number;
  startDate?: string | null;
  endDate?: string | null;
  startedAt?: string | null;
  endedAt?: string | null;
  isArchived?: boolean;
}

/** One call that the sandbox received, never with its token. */
export interface LoggedCall {
  method: string;
  path: string;
  query: string;
  status: number;
  bytes: number;
  ms: number;
}

/** The sandbox's controls, as tests use them. */
export interface SandboxControl {
  /** Its start data, or exactly the given campaigns; default behaviour; an empty log. @returns the campaigns made */
  reset(campaigns?: CampaignSeed[]): Promise<(CampaignSeed & { id: string })[]>;
  /** Merged into the present behaviour: the switches and faults of shared/contract.md, section 3. */
  setBehavior(change: Record<string, unknown>): Promise<void>;
  /** The API calls received since the last reset. */
  log(): Promise<LoggedCall[]>;
}

/** @param url of the server whose sandbox it is */
export function controlSandbox(url: string): SandboxControl {
  return {
    async reset(campaigns) {
      const made = await call(`${url}/sandbox/reset`, campaigns ? { seed: 1, campaigns } : {});
      return made as (CampaignSeed & { id: string })[];
    },
    async setBehavior(change) {
      await call(`${url}/sandbox/behavior`, change);
    },
    log: async () => (await call(`${url}/sandbox/log`)) as LoggedCall[],
  };
}

/** Enough for any story of the start data, and made in a fifth of the time of the 100,000 that its large campaign has. */
const MOST_NUMBERS = 10_000;

/** The sandbox's start data as `reset` takes it: all of its campaigns, the large one with fewer numbers. */
export async function readStartData(url: string): Promise<CampaignSeed[]> {
  const headers = { Authorization: 'Bearer demo-key' };
  const answer = await fetch(`${url}/v1/accounts/demo/campaigns?range=[0,999]`, { headers });
  const campaigns = (await answer.json()) as Campaign[];
  return campaigns.map(({ id: _, numbersCount, ...campaign }) => ({
    ...campaign,
    numbers: Math.min(numbersCount ?? 0, MOST_NUMBERS),
    varCount: 2, // as those of the demo account's stories have
  }));
}

/** POSTs what is given, GETs otherwise. */
async function call(url: string, body?: unknown): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, body ? { method: 'POST', headers, body: JSON.stringify(body) } : {});
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${text}`);
  return JSON.parse(text);
}
