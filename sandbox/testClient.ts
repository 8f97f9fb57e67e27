import type { Campaign } from '../src/sipcaller/types';
import { createSandbox, type Sandbox, type SandboxOptions } from './createSandbox';
import { DEMO_KEY } from './demo';

export interface ApiNumber {
  id: number;
  number: string;
  varValues: string[];
}

/** Calls a sandbox in process, with the demo key, for tests. */
interface TestClient {
  sandbox: Sandbox;
  /** @param path below `/v1/accounts/demo/campaigns` */
  call(path: string, init?: RequestInit): Promise<Response>;
  /** A list call; parameters other than text go out as JSON. */
  list(path: string, params?: Record<string, unknown>): Promise<Response>;
  upload(campaign: string, csv: BlobPart, query?: string): Promise<Response>;
  numbers(campaign: string): Promise<ApiNumber[]>;
  control(path: 'reset' | 'behavior' | 'log', body?: unknown): Promise<Response>;
  /** A campaign, Dynamic and Active unless told otherwise, alone in the sandbox. */
  only(overrides?: Record<string, unknown>): Promise<Campaign>;
}

/** On a sandbox of its own. */
export function createTestClient(options?: SandboxOptions): TestClient {
  const sandbox = createSandbox(options);
  const call: TestClient['call'] = (path, init) =>
    sandbox.fetch(
      new Request(`http://sandbox/v1/accounts/demo/campaigns${path}`, {
        ...init,
        headers: { ...init?.headers, authorization: `Bearer ${DEMO_KEY}` },
      }),
    );
  const list: TestClient['list'] = (path, params = {}) => {
    const texts = Object.entries(params).map(([key, value]) => [
      key,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]);
    return call(`${path}?${new URLSearchParams(texts)}`);
  };
  const control: TestClient['control'] = (path, body) =>
    sandbox.fetch(
      new Request(
        `http://sandbox/sandbox/${path}`,
        body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) },
      ),
    );
  return {
    sandbox,
    call,
    list,
    control,
    upload(campaign, csv, query = 'firstRowIsHeader=false&varCount=2') {
      const body = new FormData();
      body.set('file', new Blob([csv]), 'numbers.csv');
      return call(`/${campaign}/numbers/upload?${query}`, { method: 'POST', body });
    },
    async numbers(campaign) {
      return (await (await list(`/${campaign}/numbers`)).json()) as ApiNumber[];
    },
    async only(overrides = {}) {
      const response = await control('reset', { campaigns: [{ name: 'Only', ...overrides }] });
      const [campaign] = (await response.json()) as Campaign[];
      if (campaign === undefined) throw new Error('The reset made no campaign');
      return campaign;
    },
  };
}

/** The sentence of a refusal. */
export async function messageOf(response: Response): Promise<string> {
  return ((await response.json()) as { message: string }).message;
}
