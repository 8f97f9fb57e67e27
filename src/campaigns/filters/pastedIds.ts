/** What was understood of a pasted text. */
export interface PastedIds {
  /** Each once, in the order of the text. */
  ids: string[];
  /** How many more times one of them stands in the text. */
  repeated: number;
  /** Words that were left out, because the text holds UUIDs and these are none. */
  ignored: string[];
}

/** The form of the IDs that the vendor publishes, also within an address. */
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const BETWEEN_IDS = /[\s,;|"'`´“”‘’()[\]{}<>]+/;

/**
 * Campaign IDs out of any text: lines, a column with names beside it, JSON, addresses of campaign pages.
 * IDs are opaque: only when the text holds UUIDs is everything else taken for words between them.
 */
export function readPastedIds(text: string): PastedIds {
  const words = text.split(BETWEEN_IDS).filter((word) => word !== '');
  const uuids = words.flatMap((word) => word.match(UUID) ?? []);
  const found = uuids.length > 0 ? uuids : words;
  const ids = [...new Set(found)];
  const ignored = uuids.length > 0 ? words.filter((word) => !word.match(UUID)) : [];
  return { ids, repeated: found.length - ids.length, ignored };
}

/** Servers and proxies commonly take 8 kB of request line; the rest of it is path, sort and room to spare. */
const MOST_FILTER_BYTES = 6_000;

/** Whether a filter fits into the URL of one request, which is how the API takes it. */
export function fitsOneRequest(filter: object): boolean {
  return encodeURIComponent(JSON.stringify(filter)).length <= MOST_FILTER_BYTES;
}
