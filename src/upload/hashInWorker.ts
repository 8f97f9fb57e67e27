import type { HashAnswer, HashRequest } from './listMessages';

import { WorkerMissingError } from './listReader';

/** What is used of a worker. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

const openHashWorker = (): WorkerLike =>
  new Worker(new URL('./hash.worker.ts', import.meta.url), { type: 'module' });

/** A worker that could not be loaded is tried once more after so long. */
const LOAD_AGAIN_MS = 500;

/**
 * SHA-256 of a file's bytes in hex, in a worker of its own: it is stopped by ending that.
 * @throws {DOMException} `AbortError` when the signal aborts; {WorkerMissingError} when no worker could be loaded; what
 *   reading the file throws, by its name
 */
export async function hashInWorker(
  file: Blob,
  signal?: AbortSignal,
  open: () => WorkerLike = openHashWorker,
): Promise<string> {
  try {
    return await hashOnce(file, signal, open);
  } catch (error) {
    if (!(error instanceof WorkerMissingError)) throw error;
    await new Promise((resolve) => setTimeout(resolve, LOAD_AGAIN_MS));
    return hashOnce(file, signal, open);
  }
}

async function hashOnce(
  file: Blob,
  signal: AbortSignal | undefined,
  open: () => WorkerLike,
): Promise<string> {
  signal?.throwIfAborted();
  const worker = open();
  try {
    return await new Promise((resolve, reject) => {
      const fail = (name: string, message: string) => reject(new DOMException(message, name));
      worker.addEventListener('message', ({ data }: MessageEvent<HashAnswer>) => {
        if (data.kind === 'hashed') resolve(data.hex);
        else fail(data.name, data.message);
      });
      // What goes wrong in the worker is an answer: before that it was not there.
      worker.addEventListener('error', () => reject(new WorkerMissingError()));
      signal?.addEventListener('abort', () => fail('AbortError', 'Hashing was stopped'), { once: true });
      const request: HashRequest = { file };
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}
