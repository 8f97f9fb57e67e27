/** Texts to search for that begin with the same characters. */
export interface NumberGroup {
  /** What all of them begin with, as long as it can be. */
  prefix: string;
  /** In ascending order, each once. */
  texts: string[];
}

/** The digits of a number: an API may search digits only. */
export function searchText(number: string): string {
  const runs = number.match(/\d+/g) ?? [];
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '') || number;
}

/** One group of texts that are in ascending order: the first and the last of them differ soonest. */
export function groupOf(texts: string[]): NumberGroup {
  const first = texts[0] ?? '';
  const last = texts.at(-1) ?? '';
  let length = 0;
  while (length < first.length && first[length] === last[length]) length += 1;
  return { prefix: first.slice(0, length), texts };
}

/** The same texts in groups that have at least `depth` more characters in common. */
export function splitGroup({ prefix, texts }: NumberGroup, depth: number): NumberGroup[] {
  const parts = new Map<string, string[]>();
  for (const text of texts) {
    const start = text.slice(0, prefix.length + depth);
    const part = parts.get(start);
    if (part) part.push(text);
    else parts.set(start, [text]);
  }
  return [...parts.values()].map(groupOf);
}

/**
 * By how many characters to split a group of which `matches` records match its prefix, where the server
 * gives `atOnce` rows at a time: 0 when reading them all may cost as little. A guess, for digits are not
 * spread evenly; the parts are judged anew.
 */
export function cheapestDepth(group: NumberGroup, matches: number, atOnce: number): number {
  const { prefix, texts } = group;
  const deepest = Math.max(...texts.map((text) => text.length)) - prefix.length;
  let best = 0;
  let least = Math.ceil(matches / atOnce) / SURE_GAIN;
  let share = matches;
  for (let depth = 1; depth <= deepest && share > atOnce; depth += 1) {
    share = (matches * likelihood(prefix.length + depth)) / likelihood(prefix.length);
    const reads = splitGroup(group, depth).length * Math.max(1, share / atOnce);
    if (reads < least) [best, least] = [depth, reads];
  }
  return best;
}

/** Reading on is certain to cost what it does: splitting must promise to cost only half. */
const SURE_GAIN = 2;
const USUAL_DIGITS = 11;

/** How likely a number has certain digits, so many of them, anywhere: a search looks for them everywhere. */
function likelihood(digits: number): number {
  return Math.min(1, Math.max(1, USUAL_DIGITS + 1 - digits) / 10 ** digits);
}
