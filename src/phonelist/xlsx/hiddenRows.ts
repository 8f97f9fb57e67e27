import { openSheetPart } from './sheetPart';
import { tagsOf } from './xmlTags';

/** The opening tags of rows; of all others only their begin is looked at. */
const ROW = /<(?:[\w.-]+:)?row(?=[\s/>])[^>]*>/g;
const HIDDEN = /\shidden\s*=\s*["'](?:1|true)["']/;

/**
 * Tells of one row after another whether the workbook hides it: by a filter, in a folded group, or by hand. The
 * spreadsheet library reads rows one by one, but does not say that of them (hucre 1.0, streamXlsxRows); its other way
 * keeps the whole sheet in memory.
 */
export interface HiddenRows {
  /** Whether the next row that stands in the file is hidden. */
  next(): Promise<boolean> | boolean;
  close(): Promise<void>;
}

const MOST_COLUMNS = 2_000;

/** The columns that the sheet hides, from 0: by hand, in a folded group, or by a width of nothing. */
export async function readHiddenColumns(workbook: Uint8Array<ArrayBuffer>, sheet: string): Promise<number[]> {
  const part = await openSheetPart(workbook, sheet);
  if (!part) return [];
  const reader = part.getReader();
  const text = new TextDecoder();
  let head = '';
  while (!/<(?:[\w.-]+:)?sheetData[\s/>]/.test(head)) {
    const piece = await reader.read();
    if (piece.done) break;
    head += text.decode(piece.value, { stream: true });
  }
  await reader.cancel().catch(() => {});
  return tagsOf(head, 'col').flatMap((tag) => {
    const isHidden = /^(?:1|true)$/.test(tag.get('hidden') ?? '') || Number(tag.get('width') ?? 1) === 0;
    const [first, last] = [Number(tag.get('min')), Math.min(Number(tag.get('max')), MOST_COLUMNS)];
    return isHidden ? Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first - 1 + at) : [];
  });
}

export async function readHiddenRows(workbook: Uint8Array<ArrayBuffer>, sheet: string): Promise<HiddenRows> {
  const part = await openSheetPart(workbook, sheet);
  if (!part) throw new RangeError(`The workbook has no part for the sheet ${sheet}`);
  const reader = part.getReader();
  const text = new TextDecoder();
  let tail = '';
  let told: boolean[] = [];
  let at = 0;

  const readOn = async (): Promise<boolean> => {
    for (;;) {
      const piece = await reader.read();
      if (piece.done) return false;
      tail += text.decode(piece.value, { stream: true });
      const end = tail.lastIndexOf('<');
      told = (tail.slice(0, end).match(ROW) ?? []).map((tag) => HIDDEN.test(tag));
      tail = tail.slice(end);
      at = 1;
      if (told.length > 0) return told[0] ?? false;
    }
  };

  return {
    next() {
      if (at >= told.length) return readOn();
      at += 1;
      return told[at - 1] ?? false;
    },
    close: () => reader.cancel().catch(() => {}),
  };
}
