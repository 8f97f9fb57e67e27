import { createCalls } from './calls';
import type { DateForm } from './dates';
import { type CallWatch, createExchange, type ExchangeOptions } from './exchange';
import { createGate, type Gate, type Sleep } from './gate';
import { createListMemory, type ListMemory } from './readRange';
import type { Answer } from './sendCall';
import type {
  Campaign,
  CampaignFilter,
  CampaignNumber,
  CampaignSort,
  NumberFilter,
  NumberId,
  NumberSort,
  SortOrder,
} from './types';

/** A list call in the API's words; `range` is zero-based with both ends included. */
export interface ListQuery<F = object, S = string> {
  filter?: F;
  sort?: [S, SortOrder];
  range?: [number, number];
}

/** What one list call brought: the rows as they came, and the total where the API told it. */
export interface ListAnswer<T> {
  rows: T[];
  total: number | null;
}

export interface CallOptions {
  signal?: AbortSignal;
}

/** For a change. */
export interface ChangeOptions extends CallOptions {
  /**
   * For a caller that has passed the account's gate and has retries of its own: the call is sent once,
   * passes no gate, and tells it nothing.
   */
  once?: boolean;
  /** How long to wait for the answer, in milliseconds. */
  timeoutMs?: number;
}

export interface UploadOptions extends ChangeOptions {
  firstRowIsHeader: boolean;
  /** How many variable values follow the number in every row. */
  varCount: number;
  onProgress?: (sentBytes: number, totalBytes: number) => void;
}

/** The server's own answer to a change, as received: its shape is not documented. */
export type RawAnswer = Pick<Answer, 'status' | 'text' | 'json'>;

/** SIP Caller's five calls. Each throws a SipCallerError, or the signal's reason when aborted. */
export interface SipCaller {
  account: string;
  listCampaigns(
    query: ListQuery<CampaignFilter, CampaignSort>,
    options?: CallOptions,
  ): Promise<ListAnswer<Campaign>>;
  listNumbers(
    campaignId: string,
    query: ListQuery<NumberFilter, NumberSort>,
    options?: CallOptions,
  ): Promise<ListAnswer<CampaignNumber>>;
  /** Resolves with the created number, or null when the API answered without it. */
  addNumber(
    campaignId: string,
    number: { number: string; varValues?: string[] },
    options?: CallOptions,
  ): Promise<CampaignNumber | null>;
  uploadNumbers(campaignId: string, csv: Blob, options: UploadOptions): Promise<RawAnswer>;
  /** @throws {RangeError} for an empty list, which an API could read as "all" */
  deleteNumbers(campaignId: string, ids: NumberId[], options?: ChangeOptions): Promise<RawAnswer>;
  /** What this session learned about the API's lists. */
  lists: { campaigns: ListMemory; numbers: ListMemory };
  /** What every call of this account passes, but one that is sent `once`: then its caller does. */
  gate: Gate;
  /** The time by the server's clock, in milliseconds since 1970, once its first answer has told it. */
  serverTime: Promise<number>;
  /** The time by the server's clock at this moment, by its latest answer; null before one has told it. */
  serverNow(): number | null;
  /**
   * The same client for work that nobody waits for in front of a screen: a read is tried often, and waits longer for a
   * server that is busy.
   * @param sleep such as one that a hidden tab does not delay
   * @param watch is told of its requests and pauses
   */
  patiently(sleep?: Sleep, watch?: CallWatch): SipCaller;
  /** How often the API was too busy (429, 503) so far, waited for or not. */
  refusals(): number;
}

export interface SipCallerOptions extends ExchangeOptions {
  account: string;
  /** Reads and keeps which form of dates this API takes; in memory by default. */
  dateForm?: { get(): DateForm; set(form: DateForm): void };
}

export function createSipCaller(options: SipCallerOptions): SipCaller {
  const gate = options.gate ?? createGate();
  let onServerTime: (time: number) => void = () => undefined;
  const serverTime = new Promise<number>((resolve) => {
    onServerTime = resolve;
  });
  let latest: { time: number; at: number } | null = null;
  const serverNow = () => latest && latest.time + performance.now() - latest.at;
  const common = {
    ...options,
    gate,
    onServerTime(time: number) {
      // What passes since is counted by a clock that nobody sets.
      latest = { time, at: performance.now() };
      onServerTime(time);
    },
  };
  const dateForm = options.dateForm ?? keptInMemory<DateForm>('basic');
  const integerIds = new Set<string>();
  const lists = { campaigns: createListMemory(), numbers: createListMemory() };
  const withReads = (patience: Pick<ExchangeOptions, 'patientTries' | 'sleep' | 'watch'>): SipCaller => ({
    ...createCalls(createExchange({ ...common, ...patience }), options.account, dateForm, integerIds),
    ...{ account: options.account, lists, gate, serverTime, serverNow, refusals: gate.refusals },
    patiently: (sleep = options.sleep, watch) => withReads({ patientTries: PATIENT_TRIES, sleep, watch }),
  });
  return withReads({ sleep: options.sleep });
}

/** With the pauses between them, some minutes: a read of a million numbers must not begin anew for one of a thousand. */
const PATIENT_TRIES = 10;

function keptInMemory<T>(initial: T) {
  let value = initial;
  return {
    get: () => value,
    set: (next: T) => {
      value = next;
    },
  };
}
