const WORDS = new RegExp(
  [
    '^(?:[-–—.?*_/\\\\]+|#?n\\.?\\s*/?\\s*a\\.?!?|#(?:ref|name|value|null|num|div/0)[!?]?|none|null|nil|nan|undefined',
    'unknown|anonymous|anónimo|desconocido|sin\\s+(?:número|telefono|teléfono)|no\\s+(?:phone|number|tiene)',
    'private|withheld|blocked|restricted|tbd|tba|todo|test|x{2,}|kein(?:e)?|keine\\s+angabe|k\\.?\\s?a\\.?|нет)$',
  ].join('|'),
  'i',
);
const SEQUENCES = ['1234567890', '0123456789', '123456789', '12345678', '1234567'];
const FEWEST_ALIKE = 9;
const FEWEST_ZEROS = 7;

/** Whether a cell says that there is no number. */
export function isPlaceholderText(text: string): boolean {
  return WORDS.test(text);
}

/** Whether digits are none that anybody has: all alike, or counted up. A calling code may stand before them. */
export function isPlaceholderNumber(digits: string): boolean {
  if (SEQUENCES.includes(digits)) return true;
  if (/^0+$/.test(digits)) return digits.length >= FEWEST_ZEROS;
  if (digits.length > 10 && digits.endsWith('1234567890')) return true;
  const alike = /(\d)\1*$/.exec(digits)?.[0].length ?? 0;
  return alike >= FEWEST_ALIKE && digits.length - alike <= 3;
}
