import { useEffect } from 'react';
import { disarm } from '../phonelist/rows/csvLine';

/** Cells with nothing but a box to tick. */
const BOXES = '.tick, .MuiTableCell-paddingCheckbox';

/**
 * Lets rows that were selected with the mouse be pasted into a spreadsheet, from any table: a line each, with the same
 * columns, without the boxes, and without line breaks within a cell. What is selected within one cell is text as any other.
 */
export function useCopiedRows(): void {
  useEffect(() => {
    const copy = (event: ClipboardEvent) => {
      const isField = event.target instanceof Element && event.target.closest('input, textarea');
      const rows = isField ? null : selectedRows(document.getSelection());
      if (!rows || !event.clipboardData) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', asText(rows));
      event.clipboardData.setData('text/html', asHtml(rows));
    };
    document.addEventListener('copy', copy);
    return () => document.removeEventListener('copy', copy);
  }, []);
}

/** Rows for a program that parts cells at tabs; it runs none of them. */
export function asText(rows: readonly string[][]): string {
  return rows.map((row) => row.map((cell) => disarm(oneLine(cell))).join('\t')).join('\n');
}

/** Rows for a program that takes a table: its cells are said to be text, so that a number keeps its plus and its zeros. */
export function asHtml(rows: readonly string[][]): string {
  const cell = (text: string) =>
    `<td style='mso-number-format:"\\@"'>${escapeHtml(disarm(oneLine(text)))}</td>`;
  return `<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeHtml = (text: string) => text.replace(/[&<>]/g, (sign) => ESCAPED[sign] ?? sign);

/** The cells of the selected rows; null where the selection is no rows of one table. */
function selectedRows(selection: Selection | null): string[][] | null {
  if (!selection || selection.isCollapsed) return null;
  const ranges = Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
  const table = tableOf(selection.anchorNode) ?? tableOf(selection.focusNode) ?? onlyTable(ranges);
  if (!table) return null;
  const isSelected = (node: Node) => ranges.some((range) => holdsText(range, node));
  const rows = [...table.rows].filter(isSelected);
  const [first] = rows;
  if (!first) return null;
  if (rows.length > 1) return rows.map((row) => cellsOf(row).map(textOf));
  const cells = cellsOf(first).filter(isSelected);
  return cells.length > 1 ? [cells.map(textOf)] : null;
}

function tableOf(node: Node | null): HTMLTableElement | null {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest('table') ?? null;
}

/** The table that a selection holds from before its beginning to behind its end, and nothing else. */
function onlyTable([range, ...others]: Range[]): HTMLTableElement | null {
  const around = range?.commonAncestorContainer;
  if (!range || others.length > 0 || !(around instanceof Element)) return null;
  const [table, ...more] = [...around.querySelectorAll('table')].filter((each) => holdsText(range, each));
  const isAll = (of: HTMLTableElement) => wordsOf(range.toString()) === wordsOf(of.textContent ?? '');
  return table && more.length === 0 && isAll(table) ? table : null;
}

const wordsOf = (text: string) => text.replace(/\s+/g, '');

/** Whether some of a node's text is in the range: one that ends at its edge has none of it. */
function holdsText(range: Range, node: Node): boolean {
  if (!range.intersectsNode(node)) return false;
  const own = document.createRange();
  own.selectNodeContents(node);
  if (range.compareBoundaryPoints(Range.START_TO_START, own) > 0)
    own.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, own) < 0) own.setEnd(range.endContainer, range.endOffset);
  return own.toString().trim() !== '';
}

function cellsOf(row: HTMLTableRowElement): HTMLTableCellElement[] {
  return [...row.cells].filter((cell) => !cell.matches(BOXES) && cell.getClientRects().length > 0);
}

/** What one sees in a cell, with a blank between its parts. */
function textOf(cell: HTMLElement): string {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  let text = '';
  let before: Node | null = null;
  while (walker.nextNode()) {
    const { currentNode } = walker;
    const parent = currentNode.parentElement;
    if (!parent || getComputedStyle(parent).clipPath !== 'none') continue;
    if (before && before !== parent) text += ' ';
    text += currentNode.nodeValue ?? '';
    before = parent;
  }
  return text;
}
