const WORDS = new RegExp(
  [
    '^(?:[-–—.?*_/\\\\]+|#?n\\.?\\s*/?\\s*a\\.?!?|none|null|nil|nan|undefined',
    'unknown|anonymous|anónimo|desconocido|sin\\s+(?:número|telefono|teléfono)|no\\s+(?:phone|number|tiene)',
    'private|withheld|blocked|restricted|tbd|tba|todo|test|x{2,}|kein(?:e)?|keine\\s+angabe|k\\.?\\s?a\\.?|нет)$',
  ].join('|'),
  'i',
);
/** What programs write where there is nothing. A word for nothing that is a name, too, is one as names are written: Nan, Nil. */
const NOTHING = 'NULL|Null|null|NONE|None|none|NIL|nil|NAN|NaN|nan|NaT|NA|UNDEFINED|[Uu]ndefined|n/a|N/A|N/a';
const MISSING_WRITINGS = [
  `(?:${NOTHING})(?:\\s+(?:${NOTHING}))*`,
  // Databases, data frames and programs: \N, (null), <NA>, [NULL], [object Object], %!s(<nil>)
  String.raw`\\N|[(<[{]{1,2}\s*(?:${NOTHING}|empty|Empty|EMPTY|blank|Blank|BLANK|missing|no value|vac[ií]o|leer)\s*[)>\]}]{1,2}`,
  String.raw`[[(]object \w+[\])]|%!\w\(<?nil>?\)`,
  // Merge fields that nobody filled: {{name}}, ${name}, %%name%%, <<name>>, *|NAME|*, [[name]]
  String.raw`\{\{.*\}\}|\$\{.*\}|%%.+%%|<<.*>>|\*\|.*\|\*|\[\[.*\]\]`,
].join('|');
const MISSING = new RegExp(`^(?:${MISSING_WRITINGS})$`, 'u');
/** Errors of spreadsheets, in the languages in which they are saved, and columns that were too narrow. */
const ERROR = new RegExp(
  [
    '^(?:#(?:n/a|n/d|н/д|nv|ref|value|name|div/0|num|null|spill|calc|error|field|connect|blocked|busy|unknown|external|getting_data|timeout|python',
    '[¡¿]?(?:valor|nombre|campo|desbordamiento|ref|nulo|nome|núm|num|div/0)|valeur|nom|nombre|wert|bezug|zahl|überlauf|feld|знач|имя|ссылка|дел/0|число|пусто)[!?]?',
    '#{2,}|err:\\s?\\d{3}|#err)$',
  ].join('|'),
  'iu',
);
/** Nothing of these kinds is longer, but a merge field with a name in it. */
const LONGEST = 60;

/** Whether a value is what a program writes where there is nothing, such as NULL: nobody would say it. */
export function isMissingWord(text: string): boolean {
  return text.length <= LONGEST && MISSING.test(text);
}

/** Whether a value is a spreadsheet's error, such as #N/A. */
export function isSheetError(text: string): boolean {
  return text.length <= LONGEST && ERROR.test(text);
}

const SEQUENCES = ['1234567890', '0123456789', '123456789', '12345678', '1234567'];
const FEWEST_ALIKE = 9;
const FEWEST_ZEROS = 7;

/** Whether a cell says that there is no number. */
export function isPlaceholderText(text: string): boolean {
  return WORDS.test(text) || isMissingWord(text) || isSheetError(text);
}

/** Whether digits are none that anybody has: all alike, or counted up. A calling code may stand before them. */
export function isPlaceholderNumber(digits: string): boolean {
  if (SEQUENCES.includes(digits)) return true;
  if (/^0+$/.test(digits)) return digits.length >= FEWEST_ZEROS;
  if (digits.length > 10 && digits.endsWith('1234567890')) return true;
  const alike = /(\d)\1*$/.exec(digits)?.[0].length ?? 0;
  return alike >= FEWEST_ALIKE && digits.length - alike <= 3;
}
