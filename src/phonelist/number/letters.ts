const KEYS = '22233344455566677778889999';
const FEWEST_LETTERS = 3;
/** Numbers first: `Tel. 555 0001` is no number of eleven digits. */
const VANITY = /^[+(]?\d[\dA-Za-z ().-]*$/;
/** `5550001 home` has as many signs as a long number, but opens like none. */
const LONG = /^(?:[2-9]\d{10}|\d{12,})/;

/** `1-800-FLOWERS` in digits, as on a phone's keys (ITU-T E.161); null when it is no such number. */
export function vanityDigits(text: string): string | null {
  const letters = text.match(/[A-Za-z]/g)?.length ?? 0;
  if (letters < FEWEST_LETTERS || !VANITY.test(text)) return null;
  const signs = text.replace(/[^\dA-Za-z]/g, '').replace(/[A-Za-z]/g, '0');
  if (!text.startsWith('+') && LONG.test(signs)) return null;
  return text.replace(/[A-Za-z]/g, (letter) => KEYS[letter.toUpperCase().charCodeAt(0) - 65] ?? '');
}

/** A number in which the letter O stands for zeros, with zeros; null when it has other letters or none. */
export function zerosForO(text: string): string | null {
  if (!/^[+\dOo ().-]+$/.test(text) || !/[Oo]/.test(text) || !/\d/.test(text)) return null;
  return text.replace(/[Oo]/g, '0');
}
