import { createCsvWriter } from '../export/csvWriter';
import { checkNumber } from '../numbers/phoneNumber';
import type {
  CsvRecord,
  PreviewRow,
  Reading,
  ReadWords,
  RejectedRow,
  RowCounts,
  RowReason,
  Shape,
} from './csvTypes';
import { guessVarCount, isBlank, usedWidth } from './guessShape';
import { createNumbersMark } from './numbersMark';
import { createSeenNumbers } from './seenNumbers';

const PREVIEW_ROWS = 8;
const PREVIEW_CELLS = 12;
const REJECTED_SHOWN = 100;
const CELL_SHOWN = 80;

type Verdict = { ok: true; row: string[] } | { ok: false; reason: RowReason; cell: string };

/** Sorts a file's rows into ready, rejected, duplicates, blank and header, and writes what is to be sent. */
export function createRowSorter(shape: Shape, words: ReadWords) {
  const counts: RowCounts = { rows: 0, ready: 0, rejected: 0, duplicates: 0, blank: 0, header: 0 };
  const preview: PreviewRow[] = [];
  const rejected: RejectedRow[] = [];
  const seen = createSeenNumbers();
  const csv = createCsvWriter();
  const mark = createNumbersMark();
  const rejectedCsv = createCsvWriter(true);
  rejectedCsv.add([words.line, words.reason]);
  const widths = new Map<number, number>();
  let usedColumns = 0;
  let differingDuplicates = 0;

  const reject = ({ line, cells }: CsvRecord, reason: RowReason, cell: string): RowReason => {
    counts.rejected += 1;
    if (rejected.length < REJECTED_SHOWN) rejected.push({ line, reason, cell: cut(cell) });
    rejectedCsv.add([String(line), words.reasons[reason], ...cells]);
    return reason;
  };

  const sort = (record: CsvRecord): PreviewRow['fate'] => {
    usedColumns = Math.max(usedColumns, usedWidth(record.cells));
    if (shape.firstRowIsHeader && counts.header === 0) {
      counts.header = 1;
      return 'header';
    }
    widths.set(record.cells.length, (widths.get(record.cells.length) ?? 0) + 1);
    const verdict = judge(record, shape.varCount);
    if (!verdict.ok) return reject(record, verdict.reason, verdict.cell);
    const [number = '', ...values] = verdict.row;
    const novelty = seen.see(number, values);
    if (novelty === 'new') {
      counts.ready += 1;
      csv.add(verdict.row);
      mark.add(number);
      return 'ready';
    }
    counts.duplicates += 1;
    if (novelty === 'other-values') differingDuplicates += 1;
    return 'duplicate';
  };

  return {
    counts,
    add(record: CsvRecord): void {
      counts.rows += 1;
      if (isBlank(record.cells)) {
        counts.blank += 1;
        return;
      }
      const fate = sort(record);
      if (preview.length >= PREVIEW_ROWS) return;
      preview.push({ line: record.line, cells: record.cells.slice(0, PREVIEW_CELLS).map(cut), fate });
    },
    /** The number of variable values that the whole file speaks for. */
    likelyVarCount: () => guessVarCount(widths, usedColumns),
    finish: (): Reading => ({
      shape,
      counts,
      differingDuplicates,
      preview,
      rejected,
      rejectedCsv: rejectedCsv.toBlob(),
      csv: csv.toBlob(),
      numbersMark: mark.read(),
    }),
  };
}

function judge({ cells, badQuotes }: CsvRecord, varCount: number): Verdict {
  const refuse = (reason: RowReason, cell: string): Verdict => ({ ok: false, reason, cell });
  const first = cells[0] ?? '';
  if (badQuotes) return refuse('unclosed-quote', cells.find((cell) => cell.includes('"')) ?? first);
  const check = checkNumber(first);
  if (!check.ok) return refuse(check.reason, first);
  const width = varCount + 1;
  if (usedWidth(cells) > width) return refuse('too-many-cells', cells.slice(width).join(' | '));
  if (cells.length < width) return refuse('variable-missing', cells.slice(1).join(' | '));
  return { ok: true, row: [check.number, ...cells.slice(1, width)] };
}

function cut(text: string): string {
  return text.length > CELL_SHOWN ? `${text.slice(0, CELL_SHOWN)}…` : text;
}
