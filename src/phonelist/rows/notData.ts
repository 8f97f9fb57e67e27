/** What a line under a table begins with, in the languages that exports come in: whole words, for Sumner is a name. */
const WORDS = [
  '(?:(?:grand\\s+|sub-?)?totals?|sum|count|(?:number\\s+of\\s+)?(?:rows|records|entries|contacts)|page\\s+\\d+',
  'end\\s+of\\s+(?:file|report|list)|exported|generated|created|printed|report\\s+date|copyright|confidential',
  'total\\s+(?:general|de\\s+\\w+)|registros|filas|fin\\s+del|generado|exportado|página\\s+\\d+',
  'gesamt|summe|anzahl|seite\\s+\\d+|somme|totale?|итого|всего|toplam|razem)(?![\\p{L}\\p{N}])',
].join('|');
const RULE = '[-=_*]{3,}';
const ROWS_COUNTED =
  '\\(?\\d[\\d,. ]*\\s+(?:rows?|records?|registros|filas|entries|contacts)(?:\\s+\\w+)?\\)?';
const FOOTER = new RegExp(`^(?:${WORDS}|${RULE}|${ROWS_COUNTED})`, 'iu');
const COUNT = /^\d[\d.,\s]{0,11}$/;
const LABEL = new RegExp(`^${WORDS}[\\s:=]*$`, 'iu');
/** A cell of signs alone; `+` and `|` stand in the rules that databases draw. */
const RULED = /^[-=_*+|]{3,}$/;
const MOST_FOOTER_CELLS = 3;

/**
 * Whether a row whose number cells hold no number stands under a table, such as "Total: 1,204 records". With something
 * in a number cell it is a person's row, unless that is clearly part of the total.
 * @param numberColumns where numbers stand
 */
export function isFooter(cells: readonly string[], numberColumns: readonly number[]): boolean {
  const texts = cells.map((cell) => cell.trim()).filter(Boolean);
  const [first = ''] = texts;
  if (texts.length > MOST_FOOTER_CELLS || !FOOTER.test(first)) return false;
  // A name may begin so (Total Wine): with nothing counted beside it, only the word alone is a footer's.
  const isCounted = texts.some((text) => /\d/.test(text));
  if (!isCounted && !texts.every((text) => LABEL.test(text) || RULED.test(text))) return false;
  const numbers = numberColumns.map((column) => cells[column]?.trim() ?? '').filter(Boolean);
  return numbers.every((cell) => FOOTER.test(cell) || (COUNT.test(cell) && LABEL.test(first)));
}

/** A row without any text: an empty line, or delimiters alone. */
export function isBlank(cells: readonly string[]): boolean {
  for (let at = 0; at < cells.length; at += 1) if (hasText(cells[at] ?? '')) return false;
  return true;
}

/** Whether a cell holds more than white space; most show it by their first sign. */
export function hasText(cell: string): boolean {
  const first = cell.charCodeAt(0);
  return (first > 32 && first < 127) || cell.trim() !== '';
}

/** How many columns a row uses: its width without the empty cells at its end. */
export function usedWidth(cells: readonly string[]): number {
  let width = cells.length;
  while (width > 0 && !hasText(cells[width - 1] ?? '')) width -= 1;
  return width;
}

/** Whether a row is the header once more, as where files were put one after another. */
export function isSameRow(cells: readonly string[], header: readonly string[]): boolean {
  const width = usedWidth(cells);
  if (width === 0 || width !== usedWidth(header)) return false;
  for (let at = 0; at < width; at += 1) if (cells[at]?.trim() !== header[at]?.trim()) return false;
  return true;
}
