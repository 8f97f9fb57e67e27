/** What a pasted list is called among files. */
const NAME = 'pasted.csv';

/** Pasted text as a file, which is read as any other: its content tells what it is. */
export function textAsFile(text: string): File {
  return new File([text], NAME, { type: 'text/csv' });
}

/** The lists on a clipboard: its files, or else its text if there is any. */
export function pastedFiles(clipboard: Pick<DataTransfer, 'files' | 'getData'>): File[] {
  if (clipboard.files.length > 0) return Array.from(clipboard.files);
  const text = clipboard.getData('text/plain');
  return text.trim() === '' ? [] : [textAsFile(text)];
}
