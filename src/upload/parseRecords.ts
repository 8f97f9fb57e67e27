import Papa from 'papaparse';
import { checkNumber } from '../numbers/phoneNumber';
import { type CsvRecord, type Delimiter, ReadStop } from './csvTypes';

/** The longest quoted cell; behind a longer one stands a quotation mark that was never closed. */
export const LONGEST_QUOTED = 64 * 1024;
/** The longest row, so that a file without line breaks cannot fill the memory. */
export const LONGEST_ROW = 1024 * 1024;

export interface RecordParser {
  /** The rows that this piece of text completes. Lines must end with `\n`. @throws {ReadStop} */
  push(text: string): CsvRecord[];
  /** The last row, when the text did not end with a line break. @throws {ReadStop} */
  end(): CsvRecord[];
}

interface PapaResult {
  data: string[][];
  errors: { code: string; row: number; index: number }[];
  meta: { cursor: number };
}

/**
 * Rows out of pieces of text, by papaparse's core: no guessing, no headers, every cell a string. A row
 * across the edge of two pieces is parsed again with the second. A quotation mark that swallows other
 * rows stops the reading, with the line where it opened.
 */
export function createRecordParser(delimiter: Delimiter, quotes: boolean): RecordParser {
  let pending = '';
  let line = 1;

  const take = (isLast: boolean): CsvRecord[] => {
    const { data, errors, meta } = parseText(pending, delimiter, quotes, isLast);
    const unclosed = errors.find(({ code }) => code === 'MissingQuotes');
    if (unclosed) throw new ReadStop('unclosed-quote', line + lineBreaks(pending.slice(0, unclosed.index)));
    const bad = new Set(errors.map(({ row }) => row));
    const mayBreakInside = quotes && pending.includes('"');
    const records = data.map((cells, at) => {
      const record = { line, cells, badQuotes: bad.has(at) };
      if (mayBreakInside) refuseSwallowedRows(record, delimiter);
      line += 1 + (mayBreakInside ? lineBreaks(cells.join('')) : 0);
      return record;
    });
    pending = isLast ? '' : pending.slice(meta.cursor);
    return records;
  };

  const refuseEndlessRow = () => {
    if (pending.length <= LONGEST_QUOTED) return;
    const unclosed = parseText(pending, delimiter, quotes, true).errors.find(
      ({ code }) => code === 'MissingQuotes',
    );
    if (unclosed && pending.length - unclosed.index > LONGEST_QUOTED) {
      throw new ReadStop('unclosed-quote', line + lineBreaks(pending.slice(0, unclosed.index)));
    }
    if (pending.length > LONGEST_ROW) throw new ReadStop('row-too-long', line);
  };

  return {
    push(text) {
      pending += text;
      const records = take(false);
      refuseEndlessRow();
      return records;
    },
    end: () => (pending === '' ? [] : take(true)),
  };
}

/** papaparse's core over one text; without `isLast` the row at its end is left for later. */
export function parseText(text: string, delimiter: Delimiter, quotes: boolean, isLast: boolean): PapaResult {
  const fastMode = quotes ? undefined : true;
  return new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"', fastMode }).parse(text, 0, !isLast);
}

/**
 * A cell with line breaks is fine (an address, a note), but not when one of its lines begins with a
 * number and a delimiter: then a stray quotation mark has glued rows together.
 */
function refuseSwallowedRows({ line, cells, badQuotes }: CsvRecord, delimiter: Delimiter): void {
  let opensAt = line;
  for (const cell of cells) {
    const breaks = lineBreaks(cell);
    const swallows = breaks > 0 && (badQuotes || linesHoldNumbers(cell, delimiter));
    if (swallows || cell.length > LONGEST_QUOTED) throw new ReadStop('unclosed-quote', opensAt);
    opensAt += breaks;
  }
}

function linesHoldNumbers(cell: string, delimiter: Delimiter): boolean {
  const [, ...lines] = cell.split('\n');
  return lines.some((text) => {
    const end = text.indexOf(delimiter);
    return end > 0 && checkNumber(text.slice(0, end).replaceAll('"', '')).ok;
  });
}

function lineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
