/**
 * Bytes of IDs in one URL. Common servers and proxies take 8 kB of request line; the rest of it is
 * the path, the other parameters and room to spare.
 */
const MOST_BYTES = 6_000;
/** `%22`, `%22` and `%2C` around each ID in the encoded filter. */
const BYTES_AROUND = 9;

/** Cuts IDs into parts whose encoded filter stays within a URL's length; the order stays. */
export function cutByLength(ids: string[], mostBytes = MOST_BYTES): string[][] {
  const parts: string[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const id of ids) {
    const added = encodeURIComponent(id).length + BYTES_AROUND;
    if (bytes + added > mostBytes) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(id);
    bytes += added;
  }
  return parts;
}
