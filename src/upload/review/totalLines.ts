import type { ListResult } from '../../phonelist/rows/listResult';
import { SCREENS } from '../../phonelist/rows/screens';

/** A line of the row totals; its words are `review.totals.<name>`. */
export interface TotalLine {
  name: string;
  /** Null where it was not checked. */
  count: number | null;
  /** `whole`: what the parts add up to. `of`: a part of the part above. */
  place: 'whole' | 'added' | 'part' | 'of';
}

/** Every row by what becomes of it, so that the lines at `part` add up to the last one at `whole`. */
export function totalLines(result: ListResult): TotalLine[] {
  const { totals, repaired, completed, checked } = result;
  const line = (name: string, count: number | null, place: TotalLine['place']) => ({ name, count, place });
  const madeRows = [line('split', totals.split, 'added'), line('all', totals.rows + totals.split, 'whole')];
  return [
    line('rows', totals.rows, 'whole'),
    ...(totals.split > 0 ? madeRows : []),
    line('ready', totals.ready, 'part'),
    line('repaired', repaired, 'of'),
    ...(completed > 0 ? [line('completed', completed, 'of')] : []),
    line('rejected', totals.rejected, 'part'),
    line('duplicates', totals.duplicates, 'part'),
    ...SCREENS.flatMap((screen) => {
      if (checked.includes(screen)) return [line(screen, totals[screen], 'part')];
      // Whether numbers were sent in an earlier list is only asked about a list that looks like one.
      return screen === 'already' ? [line(screen, null, 'part')] : [];
    }),
    // Only a workbook has such rows.
    ...(totals.hidden > 0 ? [line('hidden', totals.hidden, 'part')] : []),
    line('blank', totals.blank, 'part'),
    line('notData', totals.notData, 'part'),
  ] satisfies TotalLine[];
}
