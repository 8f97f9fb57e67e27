import type { ReadSettings } from '../phonelist/readSettings';
import type { Inspection, ListReader, ListStop } from './listReader';
import { shapeOf } from './shapeMemory';

/** A file whose first bytes were understood, and how it is read. */
export interface Opened {
  inspection: Extract<Inspection, { kind: 'list' }>;
  /** What is in force; proposal and run both take it. */
  settings: ReadSettings;
  /** The part of the settings that the user has settled, or that comes from the last time. */
  chosen: Partial<ReadSettings>;
  /** What came from the last time that a list of this shape was sent; null when nothing did. */
  recalled: Partial<ReadSettings> | null;
  /** What lists of this shape are known again by: as it was proposed before anything was settled. */
  shape: string;
}

/** Cells of the file's header as they were read, one a column; none of a file without one. */
export function headerOf({ inspection }: Pick<Opened, 'inspection'>): string[] {
  return inspection.settings.header ? inspection.columns.map(({ name }) => name) : [];
}

/** Finds the settings of the last time for lists of one shape; null when there is none. */
export type Recall = (proposal: Opened['inspection']) => Partial<ReadSettings> | null;

interface OpenOrder {
  file: Blob;
  chosen: Partial<ReadSettings>;
  /** Null when the settings of the last time are not wanted. */
  recall: Recall | null;
  /** How it was opened before; null for the first time. */
  before: Opened | null;
}

/**
 * Opens a file: as its first bytes propose, as such a list was sent the last time, and as the user has settled.
 * @throws AbortError when another call of the reader overtakes this one
 */
export async function openFile(
  reader: Pick<ListReader, 'inspect'>,
  { file, chosen, recall, before }: OpenOrder,
): Promise<Opened | ListStop> {
  const first = await reader.inspect(file, chosen);
  if (first.kind === 'refused') return first.stop;
  const shape = before?.shape ?? shapeOf(first);
  // Started over, nothing is settled any more.
  const wasRecalled = Object.keys(chosen).length > 0 ? (before?.recalled ?? null) : null;
  const recalled = recall?.(first) ?? null;
  if (!recalled) return { inspection: first, settings: first.settings, chosen, recalled: wasRecalled, shape };
  const settled = { ...recalled, ...chosen };
  const again = await reader.inspect(file, settled);
  if (again.kind === 'refused') return again.stop;
  return { inspection: again, settings: again.settings, chosen: settled, recalled, shape };
}
