const FEWEST_DIGITS = 7;
/** Signs and words that part two things, never the groups of one number. */
const BETWEEN = /[,;|&\n\r]+|\s(?:or|and|y|o|oder|und|ou|et|или|и)\s/iu;

/** A plus behind a digit begins another number. */
const LATER_PLUS = /(\d[^+]*)\+/g;

const digitCount = (text: string) => text.replace(/\D/g, '').length;
const isWhole = (text: string) => digitCount(text) >= FEWEST_DIGITS;

/**
 * The numbers that stand in one cell, when signs or words part them; null when none do. `5550001/2` is two
 * numbers of which the second is not written out: what is not a whole number comes back as it stands.
 * @param isNumber whether a text alone is a number that could be called
 */
export function splitNumbers(text: string, isNumber: (part: string) => boolean): string[] | null {
  const parts = partsOf(text.indexOf('+', 1) === -1 ? text : text.replace(LATER_PLUS, '$1;+'), BETWEEN);
  if (parts.length > 1 && parts.filter(isWhole).length > 1) return parts;
  const isOne = isNumber(text);
  return splitAtSlash(text, isOne, isNumber) ?? (isOne ? null : splitAtSpace(text, isNumber));
}

/** A slash parts the groups of one number (`089/1234567`) or two numbers, each of which could be called. */
function splitAtSlash(text: string, isOne: boolean, isNumber: (part: string) => boolean): string[] | null {
  const parts = partsOf(text, /\//);
  if (parts.length < 2) return null;
  const endsInVariant = digitCount(parts.at(-1) ?? '') <= 2 && isWhole(parts.slice(0, -1).join(''));
  return endsInVariant || parts.every(isNumber) || (!isOne && parts.every(isWhole)) ? parts : null;
}

/** White space within what cannot be one number: at best between two that could be called. */
function splitAtSpace(text: string, isNumber: (part: string) => boolean): string[] | null {
  const words = text.split(/\s+/);
  const cuts = words
    .slice(1)
    .map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
  const wholes = cuts.filter((halves) => halves.every(isWhole));
  return wholes.find((halves) => halves.every(isNumber)) ?? wholes[0] ?? null;
}

function partsOf(text: string, between: RegExp): string[] {
  return text
    .split(between)
    .map((part) => part.trim())
    .filter(Boolean);
}
