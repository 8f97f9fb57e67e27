import type { Opened } from './openFile';
import type { UploadText } from './useUploadText';

/** What columns are called for the eye: as the header has it, else by their place. */
export function columnNames(
  { inspection: { columns } }: Opened,
  { say, number }: UploadText,
): (column: number) => string {
  return (column) => columns[column]?.name.trim() || say('columns.unnamed', { position: number(column + 1) });
}
