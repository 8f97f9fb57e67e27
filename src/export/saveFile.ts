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

/** Hands a file to the browser's downloads. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the content by the next task.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
