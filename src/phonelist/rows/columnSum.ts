import { hasText, isFooter } from './notData';

/** What stands before the sum of a column, in the languages that exports come in: all of its cell. */
const LABEL = new RegExp(
  `^(?:${[
    '(?:(?:grand|overall|running)\\s+)?(?:sub|sous)?[\\s-]?total(?:s|e|i|es)?',
    'total(?:s|es)?\\s+(?:rows|records|entries|contacts|numbers|gener[ae]le?s?|(?:de|of)\\s+\\p{L}+)',
    '(?:row|record)?\\s?count|average|sum|suma(?:\\s+(?:total|de\\s+\\p{L}+))?|recuento|cantidad|promedio',
    '(?:end|zwischen|gesamt)?summe|gesamt|anzahl|durchschnitt|somme|moyenne|soma|somma|media',
    'итого|всего|сумма|toplam|razem|ogółem|合计|总计|小计|合計|小計|المجموع',
  ].join('|')})[\\s:=]*$`,
  'iu',
);
const LONGEST_LABEL = 40;
/** In one run or in thousands; what a phone number is written with (a plus, a zero in front, pairs) no sum has. */
const SUM = /^[1-9](?:\d*|\d{0,2}(?:[., '\u00a0\u202f]\d{3})+)(?:[.,]\d{1,2})?$/;
const AMOUNT = /^[$€£¥]?\s*[-+\u2212]?\d[\d., '\u00a0\u202f]*\s*(?:[$€£¥%]|[A-Z]{3})?$/;

/**
 * Whether a row may be the sum of a column, which has the digits of a number where numbers stand: `Total,1204567`. It
 * begins with the word for it, and all else in it are amounts: Total Wine is a company.
 */
export function mayBeSum(cells: readonly string[], numberColumns: readonly number[]): boolean {
  const first = cells.findIndex(hasText);
  if (first === -1 || numberColumns.includes(first) || !isLabel(cells[first] ?? '')) return false;
  let hasSum = false;
  for (let at = first + 1; at < cells.length; at += 1) {
    const text = cells[at]?.trim() ?? '';
    if (text === '') continue;
    const isNumber = numberColumns.includes(at);
    if (!(isNumber ? SUM : AMOUNT).test(text)) return false;
    hasSum ||= isNumber;
  }
  return hasSum;
}

/**
 * Whether a row that may be a sum is a person's all the same: Suma is a name, Total a company and a tariff. Then a person's
 * row stands below it, and its number is as long as that one's or the one's above; nothing else tells the two apart.
 */
export function isPersonBetween(
  above: readonly string[],
  cells: readonly string[],
  below: readonly string[],
  numberColumns: readonly number[],
): boolean {
  const [column = 0] = numberColumns;
  const digitsOf = (row: readonly string[]) => (row[column] ?? '').replace(/\D/g, '').length;
  // Many of one word are a column's; a sum has another one below it.
  const isOneMore = mayBeSum(below, numberColumns) && below.find(hasText) === cells.find(hasText);
  if (!isOneMore && (mayBeSum(below, numberColumns) || isFooter(below, numberColumns))) return false;
  return [above, below].some((row) => digitsOf(row) === digitsOf(cells));
}

function isLabel(cell: string): boolean {
  return cell.length <= LONGEST_LABEL && LABEL.test(cell.trim());
}
