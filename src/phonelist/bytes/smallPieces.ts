/** Large pieces are cut to this size, so that a reader can be stopped between any two. */
const PIECE_BYTES = 64 * 1024;

/** The bytes of a source from its beginning, in pieces of at most 64 KiB. */
export async function* smallPieces(
  source: Blob | (() => AsyncIterable<Uint8Array>),
): AsyncGenerator<Uint8Array> {
  for await (const piece of typeof source === 'function' ? source() : piecesOf(source)) {
    for (let at = 0; at < piece.length; at += PIECE_BYTES) yield piece.subarray(at, at + PIECE_BYTES);
  }
}

/** Not every browser can iterate a stream itself; a stream that is left is cancelled. */
async function* piecesOf(blob: Blob): AsyncGenerator<Uint8Array> {
  const reader = blob.stream().getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    await reader.cancel().catch(() => {});
  }
}
