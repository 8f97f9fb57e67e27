/** Why this browser cannot keep the journal; each has its sentence in i18n (`jobs.journal.<reason>`). */
export type JournalProblem =
  | 'unavailable' // no IndexedDB: a private window, or the user forbids storage
  | 'full' // the device or the browser's share of it has no room left
  | 'insecure'; // not a secure context: no locks between tabs

/** The journal cannot be written. Nothing is sent that is not journalled first. */
export class JournalError extends Error {
  override readonly name = 'JournalError';
  readonly problem: JournalProblem;

  constructor(problem: JournalProblem, cause?: unknown) {
    super(`The journal of long jobs cannot be kept: ${problem}`, { cause });
    this.problem = problem;
  }
}
