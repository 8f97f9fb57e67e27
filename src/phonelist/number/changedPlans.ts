/**
 * Numbering plans that changed: how numbers were written before, and how the same phones are called today. Digits only,
 * without the library's rules, so that whatever compares numbers can do so quickly.
 */
interface Change {
  /** A national number as it was, as it stands behind the calling code or is dialled at home. */
  old: RegExp;
  now: string;
  /** Where the writing has another reading, too, it is for the user to say. */
  isSure: boolean;
  /** The old writings of a national number of today. */
  before: readonly [now: RegExp, old: string][];
}

const sure = (old: RegExp, now: string, before: Change['before'] = []): Change => ({
  old,
  now,
  isSure: true,
  before,
});
const offered = (old: RegExp, now: string): Change => ({ old, now, isSure: false, before: [] });

const CHANGES: ReadonlyMap<string, readonly Change[]> = new Map<string, Change[]>([
  // Mexico, 2019: ten digits for every call; 1 (from abroad), 044, 045 and 01 are dialled no more.
  ['52', [sure(/^(?:0?1|044|045)([2-9]\d{9})$/, '$1', [[/^([2-9]\d{9})$/, '1$1']])]],
  [
    '54',
    [
      // Argentina: 0 before the area and 15 behind it at home, 9 before the area from abroad. Area and number are ten digits.
      sure(/^0?9?0?(11)15(\d{8})$/, '9$1$2', [[/^9(11)(\d{8})$/, '$115$2']]),
      sure(/^0?9?0?([23]\d\d)15(\d{7})$/, '9$1$2', [[/^9([23]\d\d)(\d{7})$/, '$115$2']]),
      sure(/^0?9?0?([23]\d{3})15(\d{6})$/, '9$1$2', [[/^9([23]\d{3})(\d{6})$/, '$115$2']]),
      sure(/^0?15([123]\d{9})$/, '9$1'),
      sure(/^(?:09|90)([123]\d{9})$/, '9$1'),
      // Eight digits behind 15 are the capital's, whose area is not written.
      offered(/^0?15(\d{8})$/, '911$1'),
    ],
  ],
  [
    '55',
    [
      // Brazil, 2012 to 2016: a 9 before the eight digits of a mobile. Radios kept some numbers with 7.
      // At home the digits of a carrier may stand before the area.
      sure(/^(?:0(?:1[245]|2[1-35]|31|4[13]|[56]5|99)?)?([1-9]\d)([689]\d{7})$/, '$19$2', [
        [/^([1-9]\d)9([689]\d{7})$/, '$1$2'],
      ]),
      sure(/^0?([1-9]\d)(7[1-6]\d{6})$/, '$19$2', [[/^([1-9]\d)9(7[1-6]\d{6})$/, '$1$2']]),
    ],
  ],
  // Colombia, 2021: 60 before the area of a landline.
  ['57', [sure(/^([124-8]\d{7})$/, '60$1', [[/^60([124-8]\d{7})$/, '$1']])]],
  // Vietnam, 2018: mobiles of eleven digits have ten.
  [
    '84',
    [
      ...Object.entries({ 120: 70, 121: 79, 122: 77, 126: 76, 128: 78, 123: 83, 124: 84, 125: 85, 127: 81 }),
      ...Object.entries({ 129: 82, 186: 56, 188: 58, 199: 59 }),
      ...[2, 3, 4, 5, 6, 7, 8, 9].map((digit): [string, number] => [`16${digit}`, 30 + digit]),
    ].map(([old, now]) =>
      sure(new RegExp(`^0?${old}(\\d{7})$`), `${now}$1`, [[new RegExp(`^${now}(\\d{7})$`), `${old}$1`]]),
    ),
  ],
  // Côte d'Ivoire, 2021: mobiles of eight digits have ten; the second digit told the operator.
  [
    '225',
    [
      sure(/^([04-9][1-3]\d{6})$/, '01$1', [[/^01([04-9][1-3]\d{6})$/, '$1']]),
      sure(/^([04-9][4-6]\d{6})$/, '05$1', [[/^05([04-9][4-6]\d{6})$/, '$1']]),
      sure(/^([04-9][7-9]\d{6})$/, '07$1', [[/^07([04-9][7-9]\d{6})$/, '$1']]),
    ],
  ],
  // Benin, 2024: 01 before all numbers.
  ['229', [sure(/^([2-9]\d{7})$/, '01$1', [[/^01([2-9]\d{7})$/, '$1']])]],
]);

/** Behind a calling code these have one digit more than any national number could have alone. */
const FEWEST_SURELY_INTERNATIONAL = 13;

/** Whether numbers of a calling code were written otherwise once. */
export const hasChanged = (code: string): boolean => CHANGES.has(code);

/** A national number that is written as it was before its plan changed, as it is today; null for all others. */
export function changedNational(
  code: string,
  national: string,
): { national: string; isSure: boolean } | null {
  const changes = CHANGES.get(code);
  if (!changes) return null;
  for (const { old, now, isSure } of changes) {
    if (old.test(national)) return { national: national.replace(old, now), isSure };
  }
  return null;
}

/** The digits of an international number (without `+`) in today's writing; those of any other as they are. */
export function currentDigits(digits: string): string {
  const code = changedCodeOf(digits);
  const changed = code === '' ? null : changedNational(code, digits.slice(code.length));
  return changed?.isSure ? code + changed.national : digits;
}

/**
 * The other writings of a number that may stand in a campaign: those from before its plan changed. None for most.
 * @param number E.164
 */
export function oldWritings(number: string): string[] {
  if (!number.startsWith('+')) return [];
  const code = changedCodeOf(number.slice(1));
  const national = number.slice(1 + code.length);
  return (CHANGES.get(code) ?? [])
    .flatMap(({ before }) => before)
    .filter(([now]) => now.test(national))
    .map(([now, old]) => `+${code}${national.replace(now, old)}`);
}

/** Whether digits without a plus can be nothing but an international number in an old writing: so long is no national one. */
export function isSurelyOldInternational(digits: string): boolean {
  return digits.length >= FEWEST_SURELY_INTERNATIONAL && currentDigits(digits) !== digits;
}

/** The calling code of a changed plan that digits begin with; empty for all others. */
function changedCodeOf(digits: string): string {
  const first = digits.charCodeAt(0);
  // 5…, 8… and 2…: the quick answer for nearly all numbers of most lists.
  if (first !== 53 && first !== 56 && first !== 50) return '';
  const two = digits.slice(0, 2);
  if (CHANGES.has(two)) return two;
  const three = digits.slice(0, 3);
  return CHANGES.has(three) ? three : '';
}
