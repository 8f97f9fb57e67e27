const FEWEST_DIGITS = 7;
/** Two whole numbers have at least as many digits. */
const DIGITS_OF_TWO = 2 * FEWEST_DIGITS;
const SIGNS = '[,;|&\\n\\r\\\\\u3001\uff0c\uff1b\uff5c\u00b7\u2022]+|:{2,}|<br\\s*/?>';
const WORDS =
  'or|and|and\\s?/\\s?or|y|o|y\\s?/\\s?o|e|oder|und|bzw\\.?|resp\\.?|alt\\.?|ou|et|et\\s?/\\s?ou|oppure|of|en|lub|i|albo|или|и|eller|og|och|ja|tai|ya\\s?da|ve|veya|atau|dan|或|和|및|または';
/** Letters that stand for no digit part two numbers without blanks, too. */
const GLUED = 'or|and|y|oder|und|ou|et|или|或|和';
/** Signs and words that part two things, never the groups of one number. */
export const BETWEEN_NUMBERS = new RegExp(
  `${SIGNS}|\\s(?:${WORDS})\\s|(?<=[\\d)]\\s*)(?:${GLUED})(?=[\\s;]*[+(\\d])`,
  'iu',
);

/** `12345-12 -14`: two endings of one number. */
const TWO_ENDINGS = /^(.*\d-\d{1,3})\s+-\s?(\d{1,3})$/;

/** A plus behind a digit begins another number, with what stands before it where it is labelled (`; tel:+1 …`). */
const LATER_PLUS = /(\d[^+]*)(?<![:=：]\s*|[a-z]\/)\+/gi;
/** Where no number has a plus of its own, one between blanks is a word for "and". */
const PLUS_FOR_AND = /(?<=[\d)])\s+\+\s+(?=[\d(])/g;

const digitCount = (text: string) => text.replace(/\D/g, '').length;
const isWhole = (text: string) => digitCount(text) >= FEWEST_DIGITS;

/** The parts of a text that signs or words part, when more than one of them is a whole number; else null. */
export function splitAtSigns(text: string): string[] | null {
  if (digitCount(text) < DIGITS_OF_TWO) return null;
  const parts = partsOf(text.indexOf('+', 1) === -1 ? text : cutAtPlus(text), BETWEEN_NUMBERS);
  return parts.length > 1 && parts.filter(isWhole).length > 1 ? parts : null;
}

function cutAtPlus(text: string): string {
  const cut = text.startsWith('+') ? text : text.replace(PLUS_FOR_AND, ' ; ');
  return cut.replace(LATER_PLUS, '$1;+');
}

/**
 * The numbers that stand in one cell, when gaps or slashes part them; null when none do. `5550001/2` is two
 * numbers of which the second is not written out: what is not a whole number comes back as it stands.
 * @param isNumber whether a text alone is a number that could be called
 * @param nationalPrefix what numbers at home are dialled with; empty when they need nothing
 */
export function splitNumbers(
  text: string,
  isNumber: (part: string) => boolean,
  nationalPrefix: string,
): string[] | null {
  const isOne = isNumber(text);
  const [, first = '', ending = ''] = TWO_ENDINGS.exec(text) ?? [];
  if (isWhole(first)) return [first, ending];
  const bySlash = splitAtSlash(text, isOne, isNumber);
  if (bySlash) return bySlash;
  return isOne ? splitAtPrefix(text, isNumber, nationalPrefix) : splitAtSpace(text, isNumber);
}

/**
 * `0301234 0307654` has a length that is possible in Germany, but a national prefix (or `00`) behind white space, and
 * a whole number on either side of it, are two numbers: as one it would be a stranger's.
 */
function splitAtPrefix(
  text: string,
  isNumber: (part: string) => boolean,
  nationalPrefix: string,
): string[] | null {
  if (digitCount(text) < DIGITS_OF_TWO) return null;
  const opensNumber = (part: string) => {
    const digits = part.replace(/^\(/, '');
    return digits.startsWith('00') || (nationalPrefix !== '' && digits.startsWith(nationalPrefix));
  };
  const halves = cutsAtSpace(text).filter(([, later = '']) => opensNumber(later));
  return (
    halves.find((parts) => parts.every((part) => isWhole(part) && isNumber(part))) ??
    halves.find(areOfOneArea) ??
    null
  );
}

/** `01 234567 01 7654`: the same area code once more opens a second number, however short that is. */
function areOfOneArea(parts: readonly string[]): boolean {
  const [first, later] = parts.map((part) => /^\(?(\d+)\)?[\s/-]/.exec(part)?.[1]);
  return later !== undefined && first === later;
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
  const wholes = cutsAtSpace(text).filter((halves) => halves.every(isWhole));
  return wholes.find((halves) => halves.every(isNumber)) ?? wholes[0] ?? null;
}

/** A text in two, at each of its gaps. */
function cutsAtSpace(text: string): string[][] {
  const words = text.split(/\s+/);
  return words.slice(1).map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
}

function partsOf(text: string, between: RegExp): string[] {
  return text
    .split(between)
    .map((part) => part.trim())
    .filter(Boolean);
}
