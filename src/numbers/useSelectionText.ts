import { useTranslate } from 'react-admin';
import { asSentences } from '../i18n/oneMark';
import { useNumberFormat } from '../layout/useNumberFormat';
import type { Campaign } from '../sipcaller/types';
import { type Selection, selectedCount } from './selection';

/** What is selected, said exactly: "39,997 numbers selected: 40,000 of 100,000 match “2025550”, 3 left out". */
export function useSelectionText(selection: Selection, campaign: Campaign): string {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const counted = (key: string, count: number, values = {}) =>
    translate(`numbers.selection.${key}`, { smart_count: count, count: formatNumber(count), ...values });

  const count = selectedCount(selection);
  if (selection.how === 'numbers') return count ? counted('picked', count) : counted('none', 0);
  const { search, total, except } = selection;
  const leftOut = except.size > 0 ? counted('leftOut', except.size) : '';
  if (total === null || count === null) {
    const uncounted = counted(search ? 'uncounted' : 'uncountedAll', 0, { search }) + leftOut;
    return asSentences([uncounted, counted('notCounted', 0)]);
  }
  // The campaign's own count is of another moment: where it cannot be right, it is not told.
  const { numbersCount } = campaign;
  const all = numbersCount !== null && numbersCount >= total ? numbersCount : null;
  const values = { search, total: formatNumber(total), all: formatNumber(all ?? 0) };
  if (!search) return counted('everything', count, values) + leftOut;
  return counted(all === null ? 'matching' : 'matchingOf', count, values) + leftOut;
}
