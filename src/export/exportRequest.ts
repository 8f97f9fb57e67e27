import type { ListSource } from './readRows';
import type { Column } from './writeFile';

/** The columns of the list on the screen, or one for each path that the API sends. */
export const COLUMN_CHOICES = ['shown', 'all'] as const;
export type ColumnChoice = (typeof COLUMN_CHOICES)[number];

/** What is to be exported, frozen when the user asks for it. */
export interface ExportRequest<T extends { id: string | number } = { id: string | number }> {
  /** What it is, for a heading. */
  title: string;
  /** Without date and ending. */
  fileName: string;
  source: ListSource<T>;
  /** Rows that the list on the screen counts; null where the API tells no total. */
  total: number | null;
  /** The record as the API sent it, where the console holds it in another form. */
  toRecord?(row: T): object;
  /** Lists whose values get a column each. */
  spread?: string[];
  /** The file's columns in order, of all paths that some row has. */
  columns: (choice: ColumnChoice, paths: string[]) => Column[];
}
