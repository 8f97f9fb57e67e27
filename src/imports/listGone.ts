import type { Failure } from '../jobs/failure';

const WORDS = 'The list is not on this device any more';
const NOT_FOUND = 404;

/** The rows of an import were lost before they were in its journal (a reload where there was no room): nothing was sent. */
export class ListGoneError extends Error {
  override readonly name = 'ListGoneError';
  /** As an API would answer: no failure that passes by itself. */
  readonly status = NOT_FOUND;
  readonly mayHaveArrived = false;

  constructor() {
    super(WORDS);
  }
}

/** Whether a journalled job failed for this. */
export function isListGone({ words }: Pick<Failure, 'words'>): boolean {
  return words === WORDS;
}
