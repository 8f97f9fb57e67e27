/** Whether digits end in a check digit of one kind. */
type Scheme = (digits: readonly number[]) => boolean;

/** The sum of digits, each with the weight at its place. */
function weighed(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0);
}

/** Every second digit from the end is doubled: cards, IMEI, Canada's SIN, France's SIREN, Sweden's personnummer. */
const luhn: Scheme = (digits) =>
  digits.reduceRight((sum, digit, at) => {
    const doubled = (digits.length - at) % 2 === 0 ? digit * 2 : digit;
    return sum + (doubled > 9 ? doubled - 9 : doubled);
  }, 0) %
    10 ===
  0;

const ean: Scheme = (digits) =>
  digits.reduceRight((sum, digit, at) => sum + digit * ((digits.length - at) % 2 === 0 ? 3 : 1), 0) % 10 ===
  0;

/** A last digit that is 11 less the rest of the weighed sum; 10 and 11 are written as 0. */
const elevenLess =
  (weights: readonly number[]): Scheme =>
  (digits) => {
    const check = 11 - (weighed(digits, weights) % 11);
    return digits[weights.length] === (check > 9 ? 0 : check);
  };

const cpfFirst = elevenLess([10, 9, 8, 7, 6, 5, 4, 3, 2]);
const cpfLast = elevenLess([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
const tcKimlik: Scheme = (digits) => {
  const odd = weighed(digits, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
  const even = weighed(digits, [0, 1, 0, 1, 0, 1, 0, 1]);
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  return digits[9] === tenth && digits[10] === (odd + even + tenth) % 10;
};

/** Numbers that states and banks give out, by how many digits they have. */
const SCHEMES: readonly [lengths: readonly number[], scheme: Scheme][] = [
  [[9, 10, 12, 14, 15, 16], luhn],
  [[8, 12, 13, 14], ean],
  [[11], (digits) => cpfFirst(digits) && cpfLast(digits)], // Brazil's CPF
  [[11], elevenLess([5, 4, 3, 2, 7, 6, 5, 4, 3, 2])], // Argentina's CUIT, Peru's RUC
  [[11], (digits) => weighed(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0], // Poland's PESEL
  [[10], (digits) => weighed(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === digits[9]], // Poland's NIP
  [[10], (digits) => (weighed(digits, [2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === digits[9]], // Russia's INN
  [[10], elevenLess([10, 9, 8, 7, 6, 5, 4, 3, 2])], // Britain's NHS number
  [[11], tcKimlik], // Turkey
  [[9], (digits) => weighed(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0], // the Netherlands' BSN
  [[8, 9], (digits) => elevenLess([3, 2, 7, 6, 5, 4, 3, 2].slice(9 - digits.length))(digits)], // Chile's RUT
  [[9, 10], (digits) => elevenLess([41, 37, 29, 23, 19, 17, 13, 7, 3].slice(10 - digits.length))(digits)], // Colombia's NIT
];
const FEWEST = 4;
const MOST_LOOKED_AT = 60;

/** Whether all cells are numbers with the same kind of check digit, as no column of phones is but by the rarest chance. */
export function haveCheckDigits(cells: readonly string[]): boolean {
  if (cells.length < FEWEST) return false;
  const numbers = [...new Set(cells.slice(0, MOST_LOOKED_AT).map((cell) => cell.replace(/[\s.,/-]/g, '')))];
  if (numbers.length < FEWEST || !numbers.every((digits) => /^\d{8,16}$/.test(digits))) return false;
  const digits = numbers.map((number) => Array.from(number, Number));
  return SCHEMES.some(([lengths, scheme]) =>
    digits.every((number) => lengths.includes(number.length) && scheme(number)),
  );
}
