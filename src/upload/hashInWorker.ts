import type { HashAnswer, HashRequest } from './listMessages';

/** What is used of a worker. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

const openHashWorker = (): WorkerLike =>
  new Worker(new URL('./hash.worker.ts', import.meta.url), { type: 'module' });

/**
 * SHA-256 of a file's bytes in hex, in a worker of its own: it is stopped by ending that.
 * @throws {DOMException} `AbortError` when the signal aborts; what reading the file throws, by its name
 */
export async function hashInWorker(
  file: Blob,
  signal?: AbortSignal,
  open: () => WorkerLike = openHashWorker,
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
      worker.addEventListener('error', () => fail('UnknownError', 'The file could not be hashed'));
      signal?.addEventListener('abort', () => fail('AbortError', 'Hashing was stopped'), { once: true });
      const request: HashRequest = { file };
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}
