import type { RejectSample } from '../../phonelist/rows/listResult';
import { draftKey } from './corrections';
import { rowsOfSeveral } from './rejectGroups';
import type { ReviewProps } from './reviewProps';
import type { ReviewText } from './useReviewText';

/** What the field is called in which a refused number is corrected; null where it can have none. */
export type FieldName = (sample: RejectSample) => string | null;

/**
 * Names that are unlike one another: by the line, where that does not tell by the number too, and with several number
 * columns by the column. What is refused twice in one cell has no field.
 */
export function fieldNames(
  { list, header }: Pick<ReviewProps, 'list' | 'header'>,
  { say, number }: Pick<ReviewText, 'say' | 'number'>,
): FieldName {
  const several = rowsOfSeveral(list.result.rejects);
  const { numberColumns } = list.settings;
  const columnName = (column: number) => {
    const name = header[column]?.trim();
    const isAlone = numberColumns.every((other) => other === column || header[other]?.trim() !== name);
    return name && isAlone ? name : say('rejects.column', { position: number(column + 1) });
  };
  return (sample) => {
    const { row, cell, column = 0 } = sample;
    if (several.twins.has(draftKey(sample))) return null;
    const line = number(sample.line);
    if (!several.rows.has(row)) return say('rejects.fix', { line });
    if (numberColumns.length === 1) return say('rejects.fixOf', { cell, line });
    return say('rejects.fixIn', { cell, column: columnName(column), line });
  };
}
