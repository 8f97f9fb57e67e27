import type { ReadProgress } from '../phonelist/readList';
import type { ReadSettings } from '../phonelist/readSettings';
import type { ListReader, ReadOutcome } from './listReader';
import type { Checked, NumberBlocks, Screening, ScreenProgress, Screens } from './screens';

/** How far a reading is, and in which of its parts. */
export type RunProgress =
  | ({ part: 'campaign' | 'earlier' } & ScreenProgress)
  | ({ part: 'file' } & ReadProgress);

export interface ReadRun {
  outcome: ReadOutcome;
  /** What the campaign's numbers were; null when nobody asked. */
  checked: Checked | null;
}

/** Where the numbers come from that lists are screened against. */
export interface ScreenSources {
  campaignNumbers(campaignId: string, signal: AbortSignal): NumberBlocks<Checked>;
  importedNumbers(jobId: string, signal: AbortSignal): NumberBlocks<null>;
}

/** Numbers to screen against could not be read; the file itself was not read then. */
export class ScreenError extends Error {
  override readonly name = 'ScreenError';
}

interface Reading {
  file: Blob;
  settings: ReadSettings;
  screens: Screens;
}

/**
 * Reads a list, screened against what the user wants: numbers that the reader does not know yet are read first.
 * @throws {ScreenError} with its cause; AbortError
 */
export async function runReading(
  { reader, screening, sources }: { reader: ListReader; screening: Screening; sources: ScreenSources },
  { file, settings, screens }: Reading,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (progress: RunProgress) => void },
): Promise<ReadRun> {
  const { already, earlier } = screens;
  let checked: Checked | null;
  try {
    checked = await screening.ensure(
      'already',
      already && `${already.campaignId} ${already.askedAt}`,
      () => sources.campaignNumbers(already?.campaignId ?? '', signal),
      { signal, onProgress: (progress) => onProgress({ part: 'campaign', ...progress }) },
    );
    await screening.ensure(
      'earlier',
      earlier?.jobId ?? null,
      () => sources.importedNumbers(earlier?.jobId ?? '', signal),
      { signal, onProgress: (progress) => onProgress({ part: 'earlier', ...progress }) },
    );
  } catch (error) {
    signal.throwIfAborted();
    throw new ScreenError('Numbers to screen against could not be read', { cause: error });
  }
  signal.throwIfAborted();
  const outcome = await reader.read(file, settings, {
    signal,
    onProgress: (progress) => onProgress({ part: 'file', ...progress }),
  });
  return { outcome, checked };
}
