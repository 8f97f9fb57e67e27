import { droppedFiles } from '../upload/droppedFiles';

/** What a drop cannot be taken for, each with its sentence: `receipts.check.<problem>`. */
export type DropProblem = 'tooManyFiles' | 'folder';

type Dropped = { file: File } | { problem: DropProblem } | null;

/** The one file that was dropped; null for a drop without files, such as text. */
export function droppedFile(drop: Pick<DataTransfer, 'files' | 'items'>): Dropped {
  const [file, ...others] = drop.files;
  if (others.length > 0) return { problem: 'tooManyFiles' };
  const dropped = droppedFiles(drop);
  if (dropped && 'problem' in dropped) return dropped;
  return file ? { file } : null;
}
