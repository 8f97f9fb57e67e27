/** Characters that Windows, macOS or Linux refuse in a file name, and those that cannot be seen. */
const REFUSED = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu;
const LONGEST_NAME = 100;

/** A name for a file on any system: `Spring sale numbers 2026-11-23.csv`. */
export function fileNameOf(name: string, ending: string, today: Date): string {
  const date = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  // A name that begins with a dot is hidden.
  const plain = name
    .replace(REFUSED, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '');
  return `${plain.slice(0, LONGEST_NAME).trim() || 'export'} ${date}.${ending}`;
}
