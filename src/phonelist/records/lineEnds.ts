/** Finds the next line break at or behind a place in a text, going forward; -1 where there is none. */
export type BreakFinder = (from: number) => number;

/** The line break that stands at `at`. */
export function breakAt(text: string, at: number): '\n' | '\r\n' | '\r' {
  if (text[at] === '\n') return '\n';
  return text[at + 1] === '\n' ? '\r\n' : '\r';
}

/** Where the line break at `at` ends; -1 when a `\r` stands last and may be half of `\r\n`. */
export function afterBreak(text: string, at: number, isLast: boolean): number {
  if (text[at] === '\n') return at + 1;
  if (at + 1 < text.length) return text[at + 1] === '\n' ? at + 2 : at + 1;
  return isLast ? at + 1 : -1;
}

/** How many line breaks (`\n`, `\r\n` or `\r`) stand in a part of a text. */
export function countBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 10 || (sign === 13 && !(at + 1 < to && text.charCodeAt(at + 1) === 10))) count += 1;
  }
  return count;
}

/** Finds line breaks of any kind, with one search for each kind between two of them. */
export function createBreakFinder(text: string): BreakFinder {
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  return (from: number): number => {
    if (feed !== -1 && feed < from) feed = text.indexOf('\n', from);
    if (carriage !== -1 && carriage < from) carriage = text.indexOf('\r', from);
    if (feed === -1) return carriage;
    return carriage === -1 ? feed : Math.min(feed, carriage);
  };
}
