import { PartNotLoadedError } from '../loadPart';
import { ReadStop } from '../phonelist/readStop';
import type { ListStop } from './listReader';

/** Why a file could not be read, from what was thrown while it was. */
export async function listStopOf(error: unknown, file: Blob): Promise<ListStop> {
  if (error instanceof ReadStop) return { code: error.code, line: error.line };
  if (error instanceof PartNotLoadedError) return { code: 'not-loaded', line: null };
  return { code: (await isReadable(file)) ? 'failed' : 'changed', line: null };
}

/** Browsers refuse to read a file that was edited or removed after it was chosen; a stream's error does not say so. */
async function isReadable(file: Blob): Promise<boolean> {
  return file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );
}
