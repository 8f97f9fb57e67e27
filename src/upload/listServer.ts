import type { ReadProgress } from '../phonelist/readList';
import { addToScreen, type Screens } from '../phonelist/rows/screening';
import type { Screen } from '../phonelist/rows/screens';
import { inspectFile } from './inspectFile';
import type { ListAnswer, ListRequest } from './listMessages';
import { readStored } from './readStored';

/**
 * Answers what the page asks, within the worker. Known numbers outlive the readings, whatever becomes of those.
 * @param post hands an answer to the page
 * @returns takes a request
 */
export function createListServer(post: (answer: ListAnswer) => void): (request: ListRequest) => void {
  const screens: Screens = {};
  let reading: { id: number; abort: AbortController } | null = null;
  /** Two readings at once would take twice the memory, and none must see numbers that come while it reads. */
  let queue: Promise<void> = Promise.resolve();
  const inTurn = (work: () => ListAnswer | Promise<ListAnswer>) => {
    queue = queue.then(async () => post(await work()));
  };

  const begin = (id: number, work: (signal: AbortSignal) => Promise<ListAnswer>) => {
    reading?.abort.abort();
    const abort = new AbortController();
    reading = { id, abort };
    inTurn(async () => {
      try {
        abort.signal.throwIfAborted();
        return await work(abort.signal);
      } catch {
        // Other trouble than an abort is an outcome.
        return { kind: 'aborted', id };
      }
    });
  };

  const addKnown = (id: number, screen: Screen, keys: Float64Array): ListAnswer => {
    try {
      addToScreen(screens, screen, keys);
      return { kind: 'known', id, isKept: true };
    } catch {
      // A part of them would pass for all.
      delete screens[screen];
      return { kind: 'known', id, isKept: false };
    }
  };

  return (request) => {
    const { kind, id } = request;
    if (kind === 'abort') {
      if (reading?.id === id) reading.abort.abort();
    } else if (kind === 'inspect') {
      const { file, chosen } = request;
      begin(id, async () => ({ kind: 'inspected', id, inspection: await inspectFile(file, chosen) }));
    } else if (kind === 'read') {
      const { file, settings } = request;
      const onProgress = (progress: ReadProgress) => post({ kind: 'progress', id, progress });
      begin(id, async (signal) => {
        const outcome = await readStored(file, settings, { signal, onProgress, screens });
        return { kind: 'ended', id, outcome };
      });
    } else if (kind === 'addKnown') {
      inTurn(() => addKnown(id, request.screen, request.keys));
    } else {
      inTurn(() => {
        delete screens[request.screen];
        return { kind: 'known', id, isKept: true };
      });
    }
  };
}
