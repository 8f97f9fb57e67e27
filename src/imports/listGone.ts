import type { Failure } from '../jobs/failure';
import { NothingSentError } from '../jobs/nothingSent';

const WORDS = 'The list is not on this device any more';

/** The rows of an import were lost before they were in its journal (a reload where there was no room). */
export class ListGoneError extends NothingSentError {
  override readonly name = 'ListGoneError';

  constructor() {
    super(WORDS, 404);
  }
}

/** Whether a journalled job failed for this. */
export function isListGone({ words }: Pick<Failure, 'words'>): boolean {
  return words === WORDS;
}
