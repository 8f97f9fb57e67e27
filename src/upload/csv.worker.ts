import type { ReadOutcome, ReadProgress, ReadSettings, ReadWords } from './csvTypes';
import { readCsv } from './readCsv';

/** What the page asks: one file, once. */
export interface ReadRequest {
  file: File;
  settings: ReadSettings;
  words: ReadWords;
}

export type ReadMessage = ({ kind: 'progress' } & ReadProgress) | ReadOutcome;

/** Messages to the page are at least this far apart, so that they cannot crowd out its drawing. */
const REPORT_EVERY_MS = 100;

const post = (message: ReadMessage) => self.postMessage(message);

self.onmessage = async ({ data: { file, settings, words } }: MessageEvent<ReadRequest>) => {
  let reportedAt = 0;
  const report = (progress: ReadProgress) => {
    if (performance.now() - reportedAt < REPORT_EVERY_MS) return;
    reportedAt = performance.now();
    post({ kind: 'progress', ...progress });
  };
  try {
    post(await readCsv(() => bytesOf(file), settings, words, report));
  } catch {
    post({ kind: 'stopped', stop: { reason: (await isReadable(file)) ? 'failed' : 'changed' } });
  }
};

/** Browsers refuse to read a file that was edited or removed after it was chosen; a stream's error does not say so. */
async function isReadable(file: File): Promise<boolean> {
  return file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );
}

/** The bytes of a file; not every browser can iterate a stream itself. */
async function* bytesOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
}
