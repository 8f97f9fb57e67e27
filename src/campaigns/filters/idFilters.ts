import type { IdKind } from '../../labels/labelTypes';

/** The filters by opaque ID, in the order of the form; `anyOf` takes several. */
export const ID_FILTERS = [
  { path: 'phoneSystemId', kind: 'phoneSystem', anyOf: false },
  { path: 'extensionId', kind: 'extension', anyOf: false },
  { path: 'callflowIds_ctn', kind: 'callflow', anyOf: false },
  { path: 'callBehavior.humanAnswerCallflowId', kind: 'callflow', anyOf: false },
  { path: 'callBehavior.answeringMachineCallflowId', kind: 'callflow', anyOf: false },
  { path: 'webhookEndpointId', kind: 'webhook', anyOf: false },
  { path: 'tagIds_ovl', kind: 'tag', anyOf: true },
] as const satisfies readonly { path: string; kind: IdKind; anyOf: boolean }[];
