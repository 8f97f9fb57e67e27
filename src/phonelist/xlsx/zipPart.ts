const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const LONG_END_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;
const LONG_FIELDS = 1;
/** A field's value when the true one stands in 64 bits elsewhere; some programs write all workbooks so. */
const ELSEWHERE = 0xffffffff;
const PIECE_BYTES = 64 * 1024;

interface Entry {
  name: string;
  isPacked: boolean;
  packedBytes: number;
  offset: number;
}

/**
 * One part of a ZIP as a stream of its unpacked bytes; null when there is none of that name. The spreadsheet library
 * reads parts so, but keeps them to itself (hucre 1.0).
 * @throws {RangeError} where a place that is told lies outside of the file
 */
export function openZipPart(zip: Uint8Array<ArrayBuffer>, name: string): ReadableStream<Uint8Array> | null {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const entry = findEntry(zip, view, name);
  if (!entry) return null;
  // The names and extra fields of the local header may differ in length from those of the directory.
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = inPieces(zip.subarray(start, start + entry.packedBytes));
  return entry.isPacked ? packed.pipeThrough(new DecompressionStream('deflate-raw')) : packed;
}

function findEntry(zip: Uint8Array, view: DataView, name: string): Entry | null {
  const text = new TextDecoder();
  let at = directoryOf(view);
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === ENTRY) {
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const own = text.decode(zip.subarray(at + 46, at + 46 + nameBytes));
    // Names in a package differ by more than their case.
    if (own.toLowerCase() === name.toLowerCase())
      return entryAt(view, at, own, at + 46 + nameBytes, extraBytes);
    at += 46 + nameBytes + extraBytes + view.getUint16(at + 32, true);
  }
  return null;
}

function entryAt(view: DataView, at: number, name: string, extra: number, extraBytes: number): Entry {
  const inLong = longFields(view, extra, extra + extraBytes);
  // They stand there in this order, and only those that stand nowhere else.
  const [, packedBytes = 0, offset = 0] = [24, 20, 42].map((field) => {
    const value = view.getUint32(at + field, true);
    return value === ELSEWHERE ? (inLong.shift() ?? 0) : value;
  });
  return { name, isPacked: view.getUint16(at + 10, true) !== 0, packedBytes, offset };
}

function longFields(view: DataView, from: number, end: number): number[] {
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== LONG_FIELDS) continue;
    const count = Math.min(3, Math.floor(view.getUint16(at + 2, true) / 8));
    return Array.from({ length: count }, (_, field) => Number(view.getBigUint64(at + 4 + 8 * field, true)));
  }
  return [];
}

/** Where the directory begins. */
function directoryOf(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const place = view.getUint32(at + 16, true);
    const isElsewhere = place === ELSEWHERE && view.getUint32(at - 20, true) === LONG_END_LOCATOR;
    return isElsewhere
      ? Number(view.getBigUint64(Number(view.getBigUint64(at - 12, true)) + 48, true))
      : place;
  }
  return view.byteLength;
}

function inPieces(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + PIECE_BYTES));
      at += PIECE_BYTES;
    },
  });
}
