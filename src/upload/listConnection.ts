import type { ReadProgress } from '../phonelist/readList';
import type { WorkerLike } from './hashInWorker';
import type { LastAnswer, ListAnswer, ListRequest } from './listMessages';
import { WorkerMissingError } from './listReader';

/** A worker that has not heard an abort by then (a workbook is unpacked in one go) is ended, and another one started. */
const PATIENCE_MS = 1000;

/** A worker that fails before it has said anything could not be loaded: it is tried again after so long, and then given up. */
export const LOAD_AGAIN_MS = [300, 1_500];

export interface ListConnection {
  /**
   * Sends a request, which must have an id of its own.
   * @returns its last answer; null when the worker failed
   * @throws {DOMException} `AbortError` when the request was left; {WorkerMissingError} when no worker could be loaded
   */
  ask(request: ListRequest, onProgress?: (progress: ReadProgress) => void): Promise<LastAnswer | null>;
  /** Gives up a request: it rejects at once, and the worker is told. */
  leave(id: number): void;
  /** Ends the worker; what waits is left. */
  end(): void;
}

interface Waiting {
  request: ListRequest;
  resolve(answer: LastAnswer | null): void;
  reject(error: Error): void;
  onProgress?: (progress: ReadProgress) => void;
}

/**
 * Speaks with a worker that is started when it is needed, and started anew when it does not hear or has failed.
 * @param memory what a new worker must be told before anything else
 */
export function connectList(open: () => WorkerLike, memory: () => ListRequest[]): ListConnection {
  const waiting = new Map<number, Waiting>();
  /** Requests that were given up and have not ended yet. */
  const leaving = new Map<number, ReturnType<typeof setTimeout>>();
  let worker: WorkerLike | null = null;
  /** How many workers in a row could not be loaded, and when the next one is tried. */
  let missed = 0;
  let again: ReturnType<typeof setTimeout> | undefined;

  const start = (): WorkerLike => {
    const own = open();
    let isLoaded = false;
    own.addEventListener('message', ({ data }: MessageEvent<ListAnswer>) => {
      isLoaded = true;
      missed = 0;
      hear(data);
    });
    own.addEventListener('error', () => {
      if (own !== worker) return;
      if (isLoaded) fail();
      else loadAgain();
    });
    for (const request of memory()) own.postMessage(request);
    return own;
  };

  const hear = (answer: ListAnswer) => {
    if (answer.kind === 'loaded') return;
    const asked = waiting.get(answer.id);
    if (answer.kind === 'progress') return asked?.onProgress?.(answer.progress);
    clearTimeout(leaving.get(answer.id));
    leaving.delete(answer.id);
    waiting.delete(answer.id);
    asked?.resolve(answer);
  };

  const stop = () => {
    worker?.terminate();
    worker = null;
    clearTimeout(again);
    again = undefined;
    for (const timer of leaving.values()) clearTimeout(timer);
    leaving.clear();
  };

  const restart = () => {
    stop();
    if (waiting.size === 0) return;
    worker = start();
    for (const { request } of waiting.values()) worker.postMessage(request);
  };

  const loadAgain = () => {
    const wait = LOAD_AGAIN_MS[missed];
    missed += 1;
    stop();
    if (wait !== undefined) {
      again = setTimeout(restart, wait);
      return;
    }
    // Whoever asks after this tries anew.
    missed = 0;
    for (const { reject } of waiting.values()) reject(new WorkerMissingError());
    waiting.clear();
  };

  const fail = () => {
    stop();
    for (const { resolve } of waiting.values()) resolve(null);
    waiting.clear();
  };

  const leave = (id: number) => {
    const left = waiting.get(id);
    if (!left) return;
    waiting.delete(id);
    left.reject(new DOMException('The reading was ended', 'AbortError'));
    worker?.postMessage({ kind: 'abort', id } satisfies ListRequest);
    leaving.set(id, setTimeout(restart, PATIENCE_MS));
  };

  return {
    ask(request, onProgress) {
      return new Promise((resolve, reject) => {
        waiting.set(request.id, { request, resolve, reject, onProgress });
        // What is asked while a worker is waited for is posted with the rest.
        if (again !== undefined) return;
        worker ??= start();
        worker.postMessage(request);
      });
    },
    leave,
    end() {
      for (const id of [...waiting.keys()]) leave(id);
      stop();
    },
  };
}
