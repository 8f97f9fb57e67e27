/** What went wrong, as far as the console tells it apart: each kind has its own sentence in i18n (`errors.<kind>`). */
export type ErrorKind =
  | 'unauthorized' // 401
  | 'forbidden' // 403
  | 'notFound' // 404
  | 'conflict' // 409
  | 'tooLarge' // 413
  | 'rateLimited' // 429
  | 'refused' // every other 4xx
  | 'unavailable' // 503
  | 'server' // every other 5xx
  | 'network' // no answer, or the connection broke: whether the call arrived is unknown
  | 'timeout' // no answer in time: whether the call arrived is unknown
  | 'notAList' // a success without the list that was asked for: an error in a 200, nothing at all, half a text
  | 'contradiction' // a list that contradicts itself or what was asked for
  | 'notSipCaller'; // an answer that SIP Caller would not give, such as a web page

const KIND_BY_STATUS: Record<number, ErrorKind> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'notFound',
  409: 'conflict',
  413: 'tooLarge',
  429: 'rateLimited',
  503: 'unavailable',
};

/** The kind of a failed answer by its HTTP status. */
export function kindOfStatus(status: number): ErrorKind {
  const known = KIND_BY_STATUS[status];
  if (known) return known;
  if (status >= 500) return 'server';
  return status >= 400 ? 'refused' : 'notSipCaller';
}

interface ErrorDetails {
  /** HTTP status; 0 when there was no answer. */
  status?: number;
  /** The server's own words, cut out of the body; empty when it gave none. */
  serverMessage?: string;
  /** The raw body as text, cut at BODY_KEPT characters. */
  body?: string;
  retryAfterMs?: number | null;
  /** It is certain that the API did not get the call. */
  neverArrived?: boolean;
  /** `GET /v1/…`, without query: a searched phone number stays out of reports. */
  call?: string;
  cause?: unknown;
}

const BODY_KEPT = 20_000;

/** A call to SIP Caller that failed. The status, the server's words and the raw body survive. */
export class SipCallerError extends Error {
  override readonly name = 'SipCallerError';
  readonly kind: ErrorKind;
  /** react-admin reads `status` and `body` of an error. */
  readonly status: number;
  readonly serverMessage: string;
  readonly body: string;
  readonly retryAfterMs: number | null;
  readonly call: string;
  private readonly neverArrived: boolean;

  constructor(kind: ErrorKind, details: ErrorDetails = {}) {
    super(details.serverMessage || kind, { cause: details.cause });
    this.kind = kind;
    this.status = details.status ?? 0;
    this.serverMessage = details.serverMessage ?? '';
    this.body = (details.body ?? '').slice(0, BODY_KEPT);
    this.retryAfterMs = details.retryAfterMs ?? null;
    this.call = details.call ?? '';
    this.neverArrived = details.neverArrived ?? false;
  }

  /** Whether this answer proves nothing, though a success: the same read may well be answered in a moment. */
  get isNoAnswer(): boolean {
    return ['notAList', 'contradiction', 'notSipCaller'].includes(this.kind);
  }

  /** Whether the call may have been carried out although no answer says so. */
  get mayHaveArrived(): boolean {
    if (this.neverArrived) return false;
    return this.kind === 'network' || this.kind === 'timeout' || this.status === 408 || this.status >= 500;
  }
}

/** Whether an error is the user's or the screen's own stop, which is no failure. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
