import type { Campaign } from '../sipcaller/types';

let made = 0;

/** A campaign with no dates and no numbers, but for what is given. */
export function campaign(given: Partial<Campaign> = {}): Campaign {
  made += 1;
  return {
    id: `id-${made}`,
    name: `Campaign ${made}`,
    status: 'Active',
    type: 'Dynamic',
    dialer: { mode: 'Power' },
    phoneSystemId: null,
    extensionId: null,
    tagIds: [],
    callflowIds: [],
    callBehavior: { humanAnswerCallflowId: null, answeringMachineCallflowId: null },
    webhookEndpointId: null,
    startDate: null,
    endDate: null,
    startedAt: null,
    endedAt: null,
    numbersCount: 0,
    isArchived: false,
    ...given,
  };
}
