const WORDS = 'The receipt is not on this device any more';
const NOT_FOUND = 404;

/** The receipt of a removal, or a part of it, was wiped before it was read: nothing was sent. */
export class ReceiptGoneError extends Error {
  override readonly name = 'ReceiptGoneError';
  /** As an API would answer: no failure that passes by itself. */
  readonly status = NOT_FOUND;
  readonly mayHaveArrived = false;

  constructor() {
    super(WORDS);
  }
}
