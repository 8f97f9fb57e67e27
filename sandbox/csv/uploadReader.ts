import type { UploadSummary } from '../../src/sipcaller/types';
import { badRequest } from '../apiError';
import type { Staging } from '../store/staging';
import { CsvReader, type CsvRow } from './csvReader';
import { rowFault } from './numberRow';

export interface UploadFormat {
  firstRowIsHeader: boolean;
  varCount: number;
}

const MOST_LISTED = 100;
const BATCH = 1000;

/** Takes the bytes of a CSV as they come, checks each row and stages the good ones. Holds one batch of rows at a time. */
export class UploadReader {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  private readonly csv = new CsvReader((row) => this.take(row));
  private readonly format: UploadFormat;
  private readonly staging: Staging;
  private readonly rejected: UploadSummary['rejected'] = [];
  private rows = 0;
  private headerSeen = false;
  private started = false;
  private batch: [string, string][] = [];

  constructor(format: UploadFormat, staging: Staging) {
    this.format = format;
    this.staging = staging;
  }

  /** @throws ApiError 400 when the bytes are not UTF-8 or the quotes leave no rows to tell apart */
  push(bytes: Uint8Array): void {
    this.pushText(this.decode(bytes, true));
  }

  /**
   * @returns the first rejected rows
   * @throws ApiError 400 as `push`, and when there is no row at all
   */
  end(): UploadSummary['rejected'] {
    this.pushText(this.decode(new Uint8Array(), false));
    this.csv.end();
    if (this.rows === 0) {
      throw badRequest(this.headerSeen ? 'The file has no rows below its header' : 'The file is empty');
    }
    this.flush();
    return this.rejected;
  }

  private pushText(text: string): void {
    if (text === '') return;
    if (!this.started && text.startsWith('\uFEFF')) {
      throw badRequest('The file begins with a byte order mark; it must be plain UTF-8');
    }
    this.started = true;
    this.csv.push(text);
  }

  private decode(bytes: Uint8Array, stream: boolean): string {
    try {
      return this.decoder.decode(bytes, { stream });
    } catch {
      throw badRequest('The file is not UTF-8');
    }
  }

  private take(row: CsvRow): void {
    if (this.format.firstRowIsHeader && !this.headerSeen) {
      this.headerSeen = true;
      return;
    }
    this.rows += 1;
    const fault = rowFault(row, this.format.varCount);
    if (fault === undefined) this.accept(row.fields);
    else this.reject(row.line, fault);
  }

  private accept([number = '', ...values]: string[]): void {
    this.batch.push([number, JSON.stringify(values)]);
    if (this.batch.length === BATCH) this.flush();
  }

  private reject(line: number, reason: string): void {
    if (this.rejected.length < MOST_LISTED) this.rejected.push({ line, reason });
  }

  private flush(): void {
    this.staging.add(this.batch);
    this.batch = [];
  }
}
