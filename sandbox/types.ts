import type { IncomingMessage, ServerResponse } from 'node:http';
import type { StoredCampaign } from './store/campaigns';

/** What @hono/node-server hands on with a request that came over HTTP; absent in process. */
export interface NodeBindings {
  incoming?: IncomingMessage;
  outgoing?: ServerResponse;
}

/** What Hono carries along with a request. */
export interface SandboxEnv {
  Bindings: NodeBindings;
  Variables: {
    /** The documented parameters of the call, from the query string or the body of a GET. */
    params: URLSearchParams;
    requestBytes: number;
    stored: StoredCampaign;
  };
}
