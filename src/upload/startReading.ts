import type { ReadMessage, ReadRequest } from './csv.worker';

/**
 * Reads a file in a worker of its own and calls back with progress and, last, the outcome.
 * @returns the way to stop: after it nothing is called back any more, so a stale run is never heard
 */
export function startReading(request: ReadRequest, listen: (message: ReadMessage) => void): () => void {
  const worker = new Worker(new URL('./csv.worker.ts', import.meta.url), { type: 'module' });
  let isLive = true;
  const stop = () => {
    isLive = false;
    worker.terminate();
  };
  const hear = (message: ReadMessage) => {
    if (!isLive) return;
    if (message.kind !== 'progress') stop();
    listen(message);
  };
  worker.onmessage = ({ data }: MessageEvent<ReadMessage>) => hear(data);
  worker.onerror = () => hear({ kind: 'stopped', stop: { reason: 'failed' } });
  worker.postMessage(request);
  return stop;
}
