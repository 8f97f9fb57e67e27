import { EncryptedFileError } from 'hucre';
import { ReadStop } from '../readStop';

/** What an error of the spreadsheet library means to the user; our own stops and aborts stay as they are. */
export function workbookStop(error: unknown): unknown {
  if (error instanceof ReadStop || error instanceof DOMException) return error;
  return new ReadStop(error instanceof EncryptedFileError ? 'spreadsheet-locked' : 'spreadsheet-broken');
}
