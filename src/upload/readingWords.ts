import type { RunProgress } from './runReading';
import type { UploadText } from './useUploadText';

/** What is being read. */
export interface ReadingOf {
  /** In bytes. */
  size: number;
  /** It is unpacked before its first row is there; how far that is nobody can tell, nor where in it the rows stand. */
  isWorkbook: boolean;
}

/** How far a reading is, in words. */
export function readingWords(
  progress: RunProgress | null,
  { size, isWorkbook }: ReadingOf,
  text: Pick<UploadText, 'say' | 'count' | 'size'>,
): string {
  if (progress && progress.part !== 'file') return text.count(`reading.${progress.part}`, progress.numbers);
  const whole = text.size(size);
  if (isWorkbook && !progress?.rows) return text.say('reading.unpacking', { size: whole });
  if (!progress) return text.say('reading.label');
  if (isWorkbook) return text.count('reading.rows', progress.rows);
  return text.count('reading.progress', progress.rows, {
    read: text.size(Math.min(size, progress.bytes)),
    size: whole,
  });
}

/** How much of a reading is done, from 0 to 1; null where that is not known. */
export function readingShare(progress: RunProgress | null, { size, isWorkbook }: ReadingOf): number | null {
  if (!progress) return null;
  if (progress.part !== 'file') return progress.total ? progress.numbers / progress.total : null;
  return isWorkbook ? null : Math.min(1, progress.bytes / size);
}
