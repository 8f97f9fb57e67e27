/** A refusal that the caller is meant to read. `message` becomes the `message` of the JSON answer. */
export class ApiError extends Error {
  readonly status: number;
  readonly headers: Record<string, string>;

  constructor(status: number, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.headers = headers;
  }
}

/** A 400 with this sentence. */
export function badRequest(message: string): ApiError {
  return new ApiError(400, message);
}
