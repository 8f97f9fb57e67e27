import type { ReadProgress } from '../phonelist/readList';
import type { WorkerLike } from './hashInWorker';
import type { LastAnswer, ListAnswer, ListRequest } from './listMessages';

/** A worker that fails before it has said anything was not loaded: it is started anew after each of these pauses. */
const PAUSES_MS = [300, 900, 2_000];
/** A worker that has not heard an abort by then (a workbook is unpacked in one go) is ended, and another one started. */
const PATIENCE_MS = 1000;

export interface ListConnection {
  /**
   * Sends a request, which must have an id of its own.
   * @returns its last answer; null when the worker failed, `missing` when it could not be loaded
   * @throws {DOMException} `AbortError` when the request was left
   */
  ask(
    request: ListRequest,
    onProgress?: (progress: ReadProgress) => void,
  ): Promise<LastAnswer | null | 'missing'>;
  /** Gives up a request: it rejects at once, and the worker is told. */
  leave(id: number): void;
  /** Ends the worker; what waits is left. */
  end(): void;
}

interface Waiting {
  request: ListRequest;
  resolve(answer: LastAnswer | null | 'missing'): void;
  reject(error: DOMException): void;
  onProgress?: (progress: ReadProgress) => void;
}

/**
 * Speaks with a worker that is started when it is needed, and started anew when it does not hear or has failed.
 * @param memory what a new worker must be told before anything else
 */
export function connectList(
  open: () => WorkerLike,
  memory: () => ListRequest[],
  pausesMs: readonly number[] = PAUSES_MS,
): ListConnection {
  const waiting = new Map<number, Waiting>();
  /** Requests that were given up and have not ended yet. */
  const leaving = new Map<number, ReturnType<typeof setTimeout>>();
  let worker: WorkerLike | null = null;
  /** Starts in a row of which nothing was heard. */
  let missed = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const start = (): WorkerLike => {
    const own = open();
    own.addEventListener('message', ({ data }: MessageEvent<ListAnswer>) => hear(data));
    own.addEventListener('error', (event) => own === worker && fail(isUnloaded(event)));
    for (const request of memory()) own.postMessage(request);
    return own;
  };

  const hear = (answer: ListAnswer) => {
    missed = -1;
    const asked = waiting.get(answer.id);
    if (answer.kind === 'progress') return asked?.onProgress?.(answer.progress);
    clearTimeout(leaving.get(answer.id));
    leaving.delete(answer.id);
    waiting.delete(answer.id);
    asked?.resolve(answer);
  };

  const stop = () => {
    clearTimeout(pause);
    worker?.terminate();
    worker = null;
    for (const timer of leaving.values()) clearTimeout(timer);
    leaving.clear();
  };

  const restart = () => {
    stop();
    if (waiting.size === 0) return;
    worker = start();
    for (const { request } of waiting.values()) worker.postMessage(request);
  };

  const fail = (isMissing: boolean) => {
    stop();
    const pauseMs = isMissing && missed >= 0 ? pausesMs[missed] : undefined;
    if (pauseMs !== undefined) {
      missed += 1;
      pause = setTimeout(restart, pauseMs);
      return;
    }
    const answer = isMissing && missed >= 0 ? 'missing' : null;
    missed = 0;
    for (const { resolve } of waiting.values()) resolve(answer);
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
        // Between two tries to load it there is none: the next one is told all that waits.
        if (!worker && missed > 0) return;
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

/** Whether the worker's script did not come: an error within it has a message. */
function isUnloaded(event: Event): boolean {
  return !('message' in event && event.message);
}
