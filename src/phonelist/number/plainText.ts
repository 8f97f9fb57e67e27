/** Soft hyphens, zero-width signs, direction marks, byte order marks and the like: what no one sees. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
/** Nearly every cell: nothing to look for. */
const ASCII = /^[ -~]*$/;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g;
const PLUSES = /[\ufe62\uff0b]/g;
const OTHER_DIGIT = /[^\P{Nd}0-9]/gu;
const DIGIT = /\p{Nd}/u;

/** A cell with the signs that people's devices write in many ways written in one: ASCII digits, `+`, `-`, spaces, brackets. */
export function plainText(cell: string): string {
  if (ASCII.test(cell)) return cell.replaceAll('[', '(').replaceAll(']', ')').trim();
  return cell
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .replace(OTHER_DIGIT, asciiDigit)
    .replace(DASHES, '-')
    .replace(SPACES, ' ')
    .replace(PLUSES, '+')
    .replace(/[\uff08\uff3b[]/g, '(')
    .replace(/[\uff09\uff3d\]]/g, ')')
    .replace(/\uff0e/g, '.')
    .replace(/\uff0f/g, '/')
    .trim();
}

/** Unicode keeps the ten digits of a script side by side, in order, with no other digit before a block's zero but another block's nine. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (DIGIT.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}
