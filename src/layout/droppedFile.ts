/** What a drop cannot be taken for, each with its sentence: `receipts.check.<problem>`. */
export type DropProblem = 'tooManyFiles' | 'folder';

type Dropped = { file: File } | { problem: DropProblem } | null;

/**
 * The one file that was dropped; null for a drop without files, such as text. A browser passes a folder
 * off as a file, which fails only when it is read; its entry tells (File and Directory Entries API).
 */
export function droppedFile({ files, items }: Pick<DataTransfer, 'files' | 'items'>): Dropped {
  if (files.length > 1) return { problem: 'tooManyFiles' };
  const isFolder = Array.from(items).some((item) => item.webkitGetAsEntry?.()?.isDirectory);
  if (isFolder) return { problem: 'folder' };
  return files[0] ? { file: files[0] } : null;
}
