const TROUBLE = [
  'n/a',
  '911',
  '+1 (555) 000-1234 ext. 5',
  '1.80056E+10',
  '5550001/5550002',
  '555OOO1',
  '+44 (0)20 7946 0958',
];

/** A row of 33 bytes: a number, a name, an amount. */
const line = (at: number, number: string) => `${number},Contact ${at % 9973},${at % 500}.50\n`;

const tenDigits = (at: number) => String(2_000_000_000 + ((at * 7919) % 7_000_000_000)).slice(0, 10);

/** A number with its country; three in a hundred have some trouble. */
export const troubledNumber = (at: number): string =>
  at % 100 < 3 ? (TROUBLE[at % TROUBLE.length] ?? '') : `+1${tenDigits(at)}`;

/** A number as people in the US write it. */
export function formattedNumber(at: number): string {
  const digits = tenDigits(at);
  return `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}`;
}

/** A list of three columns without a header, in UTF-8. */
export function phoneList(rows: number, number: (at: number) => string): Uint8Array {
  const parts: string[] = [];
  for (let at = 0; at < rows; at += 1) parts.push(line(at, number(at)));
  return new TextEncoder().encode(parts.join(''));
}

export const MILLION = 1_000_000;
/** So many rows are 100 MB. */
export const ROWS_OF_100_MB = 3_070_000;
