/** What a drop cannot be taken for, each with its sentence: `upload.file.<problem>`. */
export type DropProblem = 'folder';

type Dropped = { files: File[] } | { problem: DropProblem } | null;

/**
 * The files that were dropped; null for a drop without files, such as text. A browser passes a folder off as a
 * file, which fails only when it is read; its entry tells (File and Directory Entries API).
 */
export function droppedFiles({ files, items }: Pick<DataTransfer, 'files' | 'items'>): Dropped {
  const hasFolder = Array.from(items).some((item) => item.webkitGetAsEntry?.()?.isDirectory);
  if (hasFolder) return { problem: 'folder' };
  return files.length > 0 ? { files: Array.from(files) } : null;
}
