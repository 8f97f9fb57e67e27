import type { Actor, JobCampaign } from '../campaignJobs/campaignJob';
import type { JobView } from '../jobs/engine';
import type { Job } from '../jobs/job';
import type { ReadSettings } from '../phonelist/readSettings';
import type { RowTotals } from '../phonelist/rows/listResult';
import type { NumberId } from '../sipcaller/types';

export const IMPORT = 'import';

/** One number of an import, with the values that go up with it. */
export interface ImportItem {
  number: string;
  varValues: string[];
  /** IDs of the records with this number that the campaign held before; none where it is left out. */
  held?: NumberId[];
  /** It is not sent, for the campaign held it before and such numbers are to be skipped. */
  spared?: true;
}

/** The file that a list was read from. */
export interface ImportedFile {
  name: string;
  /** In bytes. */
  size: number;
  /** SHA-256 in hex; null when the file could not be read any more. */
  sha256: string | null;
}

/** An import's part of its job (kind `import`). */
export interface ImportData {
  campaign: JobCampaign;
  actor: Actor;
  /** The user's note or reference; may be empty. */
  note: string;
  /** Under which listStore.ts keeps the rows until they are in the journal. */
  listId: string;
  file: ImportedFile;
  /** How the file was read; the corrections of single cells are left out, for a job's record stays small. */
  settings: ReadSettings;
  corrections: number;
  totals: RowTotals;
  /** Ready rows with a repaired number. */
  repaired: number;
  varCount: number;
  /** The variables' names in the file, in the order in which they go up; '' for one without. */
  variableNames: string[];
  /** See phonelist/sketch.ts. */
  sketch: number[];
  /** Numbers of the list that the campaign held before anything was sent; null until they were looked for. */
  held: number | null;
  /** Records of the campaign whose number could not be read then. Left out where there were none. */
  unreadable?: number;
  /** When they were looked for, in milliseconds since 1970; null until then. */
  lookedAt: number | null;
  /** Numbers in the campaign before and after; null when not known. */
  before: number | null;
  after: number | null;
}

export type ImportJob = Job<ImportData>;

export function isImport(job: Job): job is ImportJob {
  return job.kind === IMPORT;
}

/** The imports among jobs, in their order. */
export function importsOf(views: readonly JobView[]): (JobView & { job: ImportJob })[] {
  return views.filter((view): view is JobView & { job: ImportJob } => isImport(view.job));
}
