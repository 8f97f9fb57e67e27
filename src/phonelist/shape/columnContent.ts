import { haveCheckDigits } from './checkDigits';

/** What the cells of a column are, though they have the digits of numbers; null where nothing says so. */
export type Contradiction =
  | 'constant'
  | 'date'
  | 'time'
  | 'running'
  | 'check-digit'
  | 'amount'
  | 'postcode'
  | 'written-id'
  | null;

const FEWEST = 3;
const NEARLY_ALL = 0.9;
const YEAR = '(?:19|20)\\d\\d';
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12]\\d|3[01])';
const CLOCK = '(?:[01]\\d|2[0-3])[0-5]\\d(?:[0-5]\\d)?';
/** Digits that say a day in one order, or a day and a time. */
const DAYS = [
  `${YEAR}${MONTH}${DAY}`,
  `${DAY}${MONTH}${YEAR}`,
  `${MONTH}${DAY}${YEAR}`,
  `${YEAR}${MONTH}${DAY}${CLOCK}`,
].map((pattern) => new RegExp(`^${pattern}$`));
/** Seconds and thousandths since 1970, of 2008 to 2031: what begins so is no number of North America. */
const SECONDS = /^1[2-9]\d{8}(?:\.\d+)?$/;
const MILLISECONDS = /^1[2-9]\d{11}$/;
const TEN_YEARS = 316_000_000;
/** How IDs, postcodes, places and amounts are written, and no phone number is. */
const WRITTEN_IDS: [RegExp, Contradiction][] = [
  [/^\d{3}-\d{2}-\d{4}$/, 'written-id'], // a social security number
  [/^\d{3}\.\d{3}\.\d{3}[-.]\d{2}$/, 'written-id'], // CPF
  [/^\d{2}-\d{7,8}-\d$/, 'written-id'], // CUIT
  [/^\d{1,3}(?:\.\d{3}){1,2}-[\dkK]$/, 'written-id'], // RUT
  [/^\d{7,9}-[\dkK]$/, 'written-id'],
  [/^\d{4}([ -])\d{4}\1\d{4}(?:\1\d{1,4})?$/, 'written-id'], // cards, Aadhaar
  [/^\d{1,3}(?:\.\d{1,3}){3}$/, 'written-id'], // addresses of the internet
  [/^[-+]?\d{1,3}\.\d{4,}$/, 'written-id'], // places
  [/^\d{5}-\d{3,4}$/, 'postcode'],
  [/^〒/, 'postcode'],
  [/^[$€£¥]?\s?\d{1,3}(?:[.,']\d{3}){1,3}(?:[.,]\d{1,2})?$/, 'amount'],
];

/** What speaks against a column by its cells, whatever it is called. @param cells those that have text */
export function contradictionOf(cells: readonly string[]): Contradiction {
  const texts = cells.map((cell) => cell.trim());
  const share = (test: (text: string) => boolean) => texts.filter(test).length / Math.max(1, texts.length);
  const isMost = (pattern: RegExp) => share((text) => pattern.test(text)) >= NEARLY_ALL;
  const written = texts.length >= 2 ? WRITTEN_IDS.find(([pattern]) => isMost(pattern)) : undefined;
  if (written) return written[1];
  if (texts.length >= 2 && DAYS.some(isMost)) return 'date';
  if (texts.length < FEWEST) return null;
  const distinct = new Set(texts).size;
  if (distinct === 1 || (texts.length >= 20 && distinct <= texts.length * 0.05)) return 'constant';
  if (isMost(MILLISECONDS) || (isMost(SECONDS) && spanOf(texts) < TEN_YEARS)) return 'time';
  if (isRunning(texts)) return 'running';
  if (haveCheckDigits(texts)) return 'check-digit';
  return share((text) => /^\d+00$/.test(text)) >= 0.6 ? 'amount' : null;
}

function spanOf(texts: readonly string[]): number {
  const values = texts.map(Number);
  return Math.max(...values) - Math.min(...values);
}

/** Numbers that were given out one after another, some of which may be missing, in whatever order they stand. */
function isRunning(texts: readonly string[]): boolean {
  if (!texts.every((text) => /^\d{1,15}$/.test(text))) return false;
  const [first = 0, ...others] = texts.map(Number);
  if (others.every((value, at) => value === first + at + 1)) return true;
  return texts.length >= 10 && new Set(texts).size === texts.length && spanOf(texts) < 2 * texts.length;
}
