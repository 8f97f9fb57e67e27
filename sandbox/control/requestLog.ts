/** One API call as the sandbox received it. */
export interface LogEntry {
  method: string;
  path: string;
  /** The documented parameters only, urlencoded, wherever they came from (query string or body of a GET). */
  query: string;
  /** 0 when the connection was cut before an answer. */
  status: number;
  /** Size of the answer's body. */
  bytes: number;
  /** Size of the call's body, as far as it was read. */
  requestBytes: number;
  ms: number;
}

const LONGEST = 10_000;

/** The API calls since the last reset, oldest first; of more than 10,000 the oldest are forgotten. */
export class RequestLog {
  private kept: LogEntry[] = [];

  get entries(): readonly LogEntry[] {
    return this.kept;
  }

  add(entry: LogEntry): void {
    this.kept.push(entry);
    if (this.kept.length > LONGEST) this.kept = this.kept.slice(-LONGEST);
  }

  reset(): void {
    this.kept = [];
  }
}
