import { NothingSentError } from '../jobs/nothingSent';

/** The receipt of a removal, or a part of it, was wiped before it was read. */
export class ReceiptGoneError extends NothingSentError {
  override readonly name = 'ReceiptGoneError';

  constructor() {
    super('The receipt is not on this device any more', 404);
  }
}
