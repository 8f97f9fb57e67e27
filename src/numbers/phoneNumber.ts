/** Why a text is not one number that can be sent; each has its sentence in i18n (`upload.reasons.<reason>`). */
export type NumberReason =
  | 'no-number'
  | 'letters' // or other signs that no number has
  | 'too-short'
  | 'too-long'
  | 'scientific-notation'
  | 'two-numbers'
  | 'extension'
  | 'placeholder'
  | 'formula'
  | 'decimal' // 18005550100.0: taking the dot for a separator would add a digit
  | 'trunk-zero'; // +44 (0)20 …: the zero is left out in most countries and kept in some

type NumberCheck = { ok: true; number: string } | { ok: false; reason: NumberReason };

const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;

const PLAIN = /^\+?\d{7,15}$/;
/** Invisible marks that phones and web pages put around a copied number. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** White space, dots, hyphens and dashes, round and square brackets: they part groups and mean nothing. */
const SEPARATORS = /[\s.\-\u2010-\u2015\u2212()[\]]/g;
const SCIENTIFIC = /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i;
const DECIMAL = /^\+?\d{7,}[.,]\d{1,2}$/;
const EXTENSION = /\d[\s).,;]*(?:x|ext|extn|extension|extensión|anexo|доб|#)[\s.:=]*\d{1,7}$/i;
const PLACEHOLDER = /^(?:[-–—.?*]+|n\/?a|#n\/a|none|null|unknown|anonymous|private|\+?0{7,}|1234567890)$/i;
const TRUNK_ZERO = /^[([]?(?:\+|00).*[([]\s*0\s*[)\]]/;

/**
 * Reads one number as a person wrote it: an optional `+` and 7 to 15 digits, parted by nothing but
 * harmless separators. Digits are never added, dropped or guessed; a local number stays as written.
 * The length is E.164's upper limit and the shortest number of the vendor's sample (`5550001`).
 */
export function checkNumber(text: string): NumberCheck {
  const trimmed = PLAIN.test(text) ? text : text.replace(INVISIBLE, '').trim();
  const reason = reasonAgainst(trimmed);
  return reason ? { ok: false, reason } : { ok: true, number: trimmed.replace(SEPARATORS, '') };
}

/**
 * A search text without the signs that part groups and without `+`, so that a number is found however it
 * was pasted, also in an API that searches digits only. Letters stay: they match nothing, as they should.
 */
export function searchableNumber(text: string): string {
  return text.replace(INVISIBLE, '').replace(SEPARATORS, '').replace(/^\++/, '');
}

function reasonAgainst(text: string): NumberReason | null {
  if (text === '') return 'no-number';
  if (PLACEHOLDER.test(text)) return 'placeholder';
  if (PLAIN.test(text)) return null;
  if (/^[=@]/.test(text)) return 'formula';
  if (SCIENTIFIC.test(text)) return 'scientific-notation';
  if (DECIMAL.test(text)) return 'decimal';
  if (EXTENSION.test(text)) return 'extension';
  if (holdsTwoNumbers(text)) return 'two-numbers';
  if (TRUNK_ZERO.test(text)) return 'trunk-zero';

  const compact = text.replace(SEPARATORS, '');
  if (!/\d/.test(text)) return /\p{L}/u.test(text) ? 'letters' : 'no-number';
  // A leading minus is a computed value, not a number that someone wrote.
  if (!/^\+?\d+$/.test(compact) || !/^[+\d([]/.test(text)) return 'letters';
  const digits = compact.replace('+', '').length;
  if (digits < FEWEST_DIGITS) return 'too-short';
  return digits > MOST_DIGITS ? 'too-long' : null;
}

/**
 * Whether two whole numbers stand in one text: on both sides of a sign that parts two things
 * (`/ , ; | & +` or a word), or of white space where each side alone is long enough to be a number.
 */
function holdsTwoNumbers(text: string): boolean {
  const isWhole = (part: string) => part.replace(/\D/g, '').length >= FEWEST_DIGITS;
  const parts = text.split(/[/,;|&\n\r]|\p{L}+|(?<=\d.*)\+/u).filter(isWhole);
  if (parts.length > 1) return true;
  const words = text.split(/\s+/);
  // An international prefix alone makes the first group long: 0049151 23456789 is one number.
  const isInternational = /^[([]?(?:\+|00|011)/.test(text);
  const tooLong = text.replace(/\D/g, '').length > MOST_DIGITS;
  if (isInternational && !tooLong) return !/^\D?0/.test(text) && words.filter(isWhole).length > 1;
  return words.some((_, at) => isWhole(words.slice(0, at).join('')) && isWhole(words.slice(at).join('')));
}
