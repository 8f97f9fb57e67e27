/** What a line under a table begins with, in the languages that exports come in: whole words, for Sumner is a name. */
const WORDS = [
  '(?:(?:grande?\\s+|gran\\s+|overall\\s+|sub-?)?totals?|sum|count|(?:number\\s+of\\s+)?(?:rows|records|entries|contacts)|page\\s+\\d+',
  'end\\s+of\\s+(?:file|report|list)|exported|generated|created|printed|report\\s+date|copyright|confidential',
  'total\\s+(?:general|de\\s+\\w+)|registros|filas|fin\\s+del|generado|exportado|página\\s+\\d+',
  'gesamt|summe|anzahl|seite\\s+\\d+|somme|totale?|итого|всего|toplam|razem)(?![\\p{L}\\p{N}])',
].join('|');
const RULE = '[-=_*+|\\u2500-\\u257f]{3,}';
const ROWS_COUNTED =
  '\\(?\\d[\\d,. ]*\\s+(?:rows?|records?|registros|filas|entries|contacts)(?:\\s+\\w+)?\\)?';
const FOOTER = new RegExp(`^(?:${WORDS}|${RULE}|${ROWS_COUNTED})`, 'iu');
const COUNT = /^\d[\d.,\s]{0,11}$/;
const LABEL = new RegExp(`^${WORDS}[\\s:=]*$`, 'iu');
/** A cell of signs alone; `+` and `|` stand in the rules that databases draw. */
const RULED = /^[-=_*+|:\s\u2500-\u257f]{3,}$/;
const MOST_FOOTER_CELLS = 3;
/** Signs that reports put before a total. */
const BULLET = /^[*#>|\s]+(?=\p{L})/u;
/** Sentences that reports end with, or that stand between their pages: all that is in their row. */
const SENTENCE = new RegExp(
  `^(?:${[
    '(?:strictly\\s+)?confidential|confidencial|confidentiel|vertraulich|riservato|vertrouwelijk|конфиденциально|機密|机密',
    '(?:copyright|©|\\(c\\)\\s*(?:19|20)\\d\\d)|all rights reserved|(?:todos )?los derechos reservados|alle rechte vorbehalten',
    '(?:generated|created|exported|printed|downloaded|prepared|report(?:ed)?|run|extracted)\\s+(?:by|on|at|from|for)\\b',
    '(?:generado|creado|exportado|impreso|descargado|gerado|emitido|erstellt|gedruckt|généré|imprimé|stampato)\\s+(?:por|el|em|von|am|par|le|da|il)\\b',
    '(?:report|query|list|export|filters?|sorted|grouped|filtered|showing|source|disclaimer|quelle|fuente|fonte)\\s*(?:name|title|id|summary|filters?|by)?\\s*:',
    '(?:filtered|sorted|grouped|showing|displaying)\\s+(?:by|all|\\d+)\\b|query\\s+ok|\\d+\\s+rows?\\s+(?:in\\s+set|selected|affected|returned)',
    '[*-]+\\s*(?:end|fin|ende|fim|fine)\\b|this (?:report|document|list) (?:is|was|contains)|do not (?:distribute|reply|forward)',
  ].join('|')})`,
  'iu',
);

/**
 * Whether a row whose number cells hold no number stands under a table, such as "Total: 1,204 records". With something
 * in a number cell it is a person's row, unless that is clearly part of the total.
 * @param numberColumns where numbers stand
 */
export function isFooter(cells: readonly string[], numberColumns: readonly number[]): boolean {
  const texts = cells.map((cell) => cell.trim()).filter(Boolean);
  if (texts.length > 0 && texts.every((text) => RULED.test(text))) return true;
  const first = (texts[0] ?? '').replace(BULLET, '');
  if (texts.length === 1 && SENTENCE.test(first)) return true;
  if (texts.length > MOST_FOOTER_CELLS || !FOOTER.test(first)) return false;
  // A name may begin so (Total Wine): with nothing counted beside it, only the word alone is a footer's.
  const isCounted = texts.some((text) => /\d/.test(text));
  if (!isCounted && !texts.every((text) => LABEL.test(text.replace(BULLET, '')) || RULED.test(text)))
    return false;
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
