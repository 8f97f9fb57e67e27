/** Why a job ended before anything was sent, for a reason of this console's own and not in an answer of the API. */
export class NothingSentError extends Error {
  override readonly name: string = 'NothingSentError';
  /** As an API would answer: no failure that passes by itself. */
  readonly status: number;
  readonly mayHaveArrived = false;

  /** @param words by which a journalled failure is known again: see layout/jobs/ownFailure.ts */
  constructor(words: string, status: 404 | 409) {
    super(words);
    this.status = status;
  }
}
