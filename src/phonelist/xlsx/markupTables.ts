import { cellText } from './cellText';
import { decodedEntities } from './xmlTags';

/** One table of a web page, of an XML spreadsheet (2003), or of an OpenDocument spreadsheet's content. */
export interface MarkupTable {
  name: string;
  rows: { cells: string[]; isHidden: boolean }[];
  hiddenColumns: number[];
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 2_000;
const ROWS = ['tr', 'table-row', 'row'];
const CELLS = ['td', 'th', 'table-cell', 'covered-table-cell', 'cell'];
const COLUMNS = ['table-column', 'column', 'col'];
/** What stands in a cell and is not its text. */
const NOT_TEXT = ['annotation', 'comment', 'script', 'style', 'phoneticrun'];
/** Elements of a web page whose text is no markup. */
const RAW = ['script', 'style'];

interface OpenTable extends MarkupTable {
  cells: string[];
  isOpen: boolean;
  text: string | null;
  isHidden: boolean;
  /** How often the row, and the cell, stand there. */
  rowTimes: number;
  cellTimes: number;
  /** What is stored of the cell, which its text may round. */
  stored: string;
  /** Blank rows that count only if another one follows. */
  blanks: number;
  columns: number;
}

/** The tables of a text, in their order; those without a row are left out. */
export function markupTables(text: string): MarkupTable[] {
  const done: MarkupTable[] = [];
  const stack: OpenTable[] = [];
  const isWebPage = !/<[\w.-]*:?(?:workbook|document-content|document)\b/i.test(text.slice(0, 4096));
  let sheet = '';
  let silent = 0;
  scanMarkup(text, {
    open(tag, attributes) {
      const get = (name: string) => attributes().get(name) ?? '';
      const table = stack.at(-1);
      if (tag === 'worksheet') sheet = get('name');
      else if (tag === 'table') {
        const name = get('name') || sheet || String(done.length + stack.length + 1);
        stack.push({ ...NEW_TABLE, name, rows: [], hiddenColumns: [], cells: [] });
      } else if (NOT_TEXT.includes(tag)) silent += 1;
      else if (!table) return;
      else if (COLUMNS.includes(tag)) addColumn(table, get);
      else if (ROWS.includes(tag)) openRow(table, get);
      else if (CELLS.includes(tag)) openCell(table, get);
      else if (
        table.text !== null &&
        (tag === 'br' || tag === 'line-break' || (tag === 'p' && table.text !== ''))
      )
        table.text += '\n';
      else if (table.text !== null && tag === 's')
        table.text += ' '.repeat(Math.min(100, Number(get('c') || 1)));
      else if (table.text !== null && tag === 'tab') table.text += '\t';
      else if (tag === 'data' && get('type') === 'Number') table.stored = 'number';
      else if (tag === 'data' && get('type') === 'DateTime') table.stored = 'date';
    },
    close(tag) {
      const table = stack.at(-1);
      if (NOT_TEXT.includes(tag)) silent = Math.max(0, silent - 1);
      else if (!table) return;
      else if (CELLS.includes(tag)) closeCell(table);
      else if (ROWS.includes(tag)) closeRow(table);
      else if (tag === 'table') {
        closeRow(table);
        stack.pop();
        if (table.rows.length > 0) done.push(tableOf(table));
      }
    },
    text(part) {
      const table = stack.at(-1);
      if (!table || table.text === null || silent > 0) return;
      table.text += isWebPage ? part.replace(/[\s\u00a0]+/g, ' ') : part;
    },
  });
  for (const table of stack.reverse()) {
    closeRow(table);
    if (table.rows.length > 0) done.push(tableOf(table));
  }
  return done;
}

const NEW_TABLE = {
  isOpen: false,
  text: null,
  isHidden: false,
  rowTimes: 1,
  cellTimes: 1,
  stored: '',
  blanks: 0,
  columns: 0,
};

const tableOf = ({ name, rows, hiddenColumns }: OpenTable): MarkupTable => ({ name, rows, hiddenColumns });

type Get = (name: string) => string;

const isHiddenBy = (get: Get): boolean =>
  get('hidden') === '1' ||
  /^(?:collapse|filter)$/.test(get('visibility')) ||
  /display\s*:\s*none/i.test(get('style'));
const timesOf = (value: string): number => Math.max(1, Math.min(MOST_ROWS, Math.trunc(Number(value) || 1)));

function addColumn(table: OpenTable, get: Get): void {
  if (get('index')) table.columns = timesOf(get('index')) - 1;
  const times = timesOf(
    get('number-columns-repeated') ||
      String(Number(get('span') || 0) + (get('index') || get('hidden') ? 1 : 0)),
  );
  if (isHiddenBy(get) || get('width') === '0')
    for (let at = 0; at < times && table.columns + at < MOST_COLUMNS; at += 1)
      table.hiddenColumns.push(table.columns + at);
  table.columns += times;
}

function openRow(table: OpenTable, get: Get): void {
  closeRow(table);
  const index = Number(get('index') || 0);
  if (index > 0)
    table.blanks += Math.max(0, Math.min(MOST_ROWS, index) - 1 - table.rows.length - table.blanks);
  table.cells = [];
  table.isOpen = true;
  table.isHidden = isHiddenBy(get);
  table.rowTimes = timesOf(get('number-rows-repeated'));
}

function openCell(table: OpenTable, get: Get): void {
  closeCell(table);
  const index = Number(get('index') || 0);
  while (table.cells.length < Math.min(MOST_COLUMNS, index - 1)) table.cells.push('');
  const across = Number(get('mergeacross') || 0);
  table.cellTimes = timesOf(get('number-columns-repeated') || get('colspan') || String(across + 1));
  // Only what is repeated has its text in each.
  if (!get('number-columns-repeated')) table.cellTimes = -table.cellTimes;
  table.text = '';
  table.stored = get('num') || get('date-value') || (get('value-type') === 'string' ? '' : get('value'));
}

function closeCell(table: OpenTable): void {
  if (table.text === null) return;
  const text = meantText(table.text, table.stored);
  const times = Math.min(
    Math.abs(table.cellTimes),
    MOST_COLUMNS - Math.min(MOST_COLUMNS, table.cells.length),
  );
  for (let at = 0; at < times; at += 1) table.cells.push(at === 0 || table.cellTimes > 0 ? text : '');
  table.text = null;
  table.stored = '';
}

/** Digits come from what is stored, as of any workbook. */
function meantText(written: string, stored: string): string {
  const text = decodedEntities(written).trim();
  if (stored === '') return text;
  if (stored === 'date' || /^\d{4}-\d\d-\d\dT/.test(stored)) {
    const [day = '', time = ''] = (stored === 'date' ? text : stored).split('T');
    return time === '' || time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`;
  }
  const number = stored === 'number' ? text : stored;
  return /[eE.]/.test(number) && Number.isFinite(Number(number)) ? cellText(Number(number)) : number;
}

function closeRow(table: OpenTable): void {
  closeCell(table);
  const { cells, isHidden, rowTimes } = table;
  if (!table.isOpen) return;
  table.isOpen = false;
  table.cells = [];
  if (cells.every((cell) => cell === '')) {
    table.blanks = Math.min(MOST_ROWS, table.blanks + rowTimes);
    return;
  }
  for (; table.blanks > 0; table.blanks -= 1) table.rows.push({ cells: [''], isHidden: false });
  for (let at = 0; at < rowTimes && table.rows.length < MOST_ROWS; at += 1)
    table.rows.push({ cells, isHidden });
}

interface Handlers {
  /** By the local name in lower case; attributes are taken apart only when they are asked for. */
  open(tag: string, attributes: () => Map<string, string>): void;
  close(tag: string): void;
  text(part: string): void;
}

/** Goes once over markup, however carelessly it is written. */
function scanMarkup(text: string, { open, close, text: take }: Handlers): void {
  let at = 0;
  while (at < text.length) {
    const start = text.indexOf('<', at);
    if (start !== at) take(text.slice(at, start === -1 ? text.length : start));
    if (start === -1) return;
    if (text.startsWith('<!--', start)) at = behind(text, '-->', start);
    else if (text.startsWith('<![CDATA[', start)) {
      at = behind(text, ']]>', start);
      take(text.slice(start + 9, at - 3).replaceAll('&', '&amp;'));
    } else {
      const end = endOfTag(text, start);
      const [, slash, name = ''] =
        /^<(\/?)([\w:.-]*)/.exec(text.slice(start, Math.min(end, start + 80))) ?? [];
      const tag = name.slice(name.indexOf(':') + 1).toLowerCase();
      at = end;
      if (tag === '') continue;
      if (slash) close(tag);
      else {
        const inside = text.slice(start + 1 + name.length, end - 1);
        open(tag, () => attributesOf(inside));
        if (inside.endsWith('/')) close(tag);
        else if (RAW.includes(tag)) {
          const last = tag === 'script' ? /<\/script/gi : /<\/style/gi;
          last.lastIndex = end;
          at = last.exec(text)?.index ?? text.length;
        }
      }
    }
  }
}

function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at + mark.length;
}

/** A quote counts only where a value begins: prose has apostrophes. */
function endOfTag(text: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '>') return at + 1;
    else if ((sign === '"' || sign === "'") && text.charAt(at - 1) === '=') quote = sign;
  }
  return text.length;
}

function attributesOf(inside: string): Map<string, string> {
  const found = inside.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g);
  return new Map(
    Array.from(found, ([, name = '', a, b, c]) => [
      name.slice(name.indexOf(':') + 1).toLowerCase(),
      decodedEntities(a ?? b ?? c ?? ''),
    ]),
  );
}
