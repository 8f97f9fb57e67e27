import { badRequest } from '../apiError';

/** One record: its fields, the physical line on which it starts, and what breaks RFC 4180 in it, if anything. */
export interface CsvRow {
  fields: string[];
  line: number;
  fault: string | undefined;
}

const LONGEST_ROW = 64 * 1024;
const COMMA = 0x2c;
const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

type State = 'fieldStart' | 'plain' | 'quoted' | 'quoteInQuoted';

/**
 * Reads CSV after RFC 4180 (comma, double quotes; CRLF, LF or CR) from text that may be cut anywhere. Holds one row at a time.
 * `push` and `end` throw ApiError 400 for what leaves no row boundary to go on from: a quote never closed, a row over 64 KiB.
 */
export class CsvReader {
  private readonly onRow: (row: CsvRow) => void;
  private state: State = 'fieldStart';
  private fields: string[] = [];
  private field = '';
  private fault: string | undefined;
  private line = 1;
  private rowLine = 1;
  private quoteLine = 1;
  private rowLength = 0;
  private afterCr = false;

  constructor(onRow: (row: CsvRow) => void) {
    this.onRow = onRow;
  }

  push(text: string): void {
    // Runs of ordinary characters are taken over whole, from `kept` on.
    let kept = 0;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code > COMMA || (code !== COMMA && code !== QUOTE && code !== LF && code !== CR)) {
        if (this.state === 'fieldStart') this.state = 'plain';
        else if (this.state === 'quoteInQuoted') this.breakQuoted();
        this.afterCr = false;
        continue;
      }
      this.keep(text, kept, index);
      kept = this.special(code) ? index : index + 1;
    }
    this.keep(text, kept, text.length);
  }

  end(): void {
    if (this.state === 'quoted')
      throw badRequest(`Line ${this.quoteLine}: a quote is opened and never closed`);
    if (this.state !== 'fieldStart' || this.fields.length > 0) this.endRow();
  }

  /** Handles a comma, quote or line end; returns whether the character itself belongs to the field. */
  private special(code: number): boolean {
    const pairsWithCr = code === LF && this.afterCr;
    this.afterCr = code === CR;
    if ((code === LF || code === CR) && !pairsWithCr) this.line += 1;
    if (this.state === 'quoted') {
      if (code === QUOTE) this.state = 'quoteInQuoted';
      return code !== QUOTE;
    }
    if (code === QUOTE) return this.quote();
    if (code === COMMA) this.endField();
    else if (!pairsWithCr) this.endRow();
    return false;
  }

  private quote(): boolean {
    if (this.state === 'fieldStart') {
      this.state = 'quoted';
      this.quoteLine = this.line;
      return false;
    }
    if (this.state === 'quoteInQuoted') this.state = 'quoted';
    else this.fault ??= 'a quote within a value that is not quoted';
    return true;
  }

  private breakQuoted(): void {
    this.fault ??= 'text after a closing quote';
    this.state = 'plain';
  }

  private keep(text: string, from: number, to: number): void {
    if (to <= from) return;
    this.field += text.slice(from, to);
    this.rowLength += to - from;
    if (this.rowLength > LONGEST_ROW) {
      throw badRequest(`Line ${this.rowLine}: the row is longer than 64 KiB; is a quote not closed?`);
    }
  }

  private endField(): void {
    this.fields.push(this.field);
    this.field = '';
    this.rowLength += 1;
    this.state = 'fieldStart';
  }

  private endRow(): void {
    this.endField();
    const row = { fields: this.fields, line: this.rowLine, fault: this.fault };
    this.fields = [];
    this.fault = undefined;
    this.rowLength = 0;
    this.rowLine = this.line;
    this.onRow(row);
  }
}
