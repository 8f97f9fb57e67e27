import type { ReadProgress } from '../phonelist/readList';
import { type Screen, screenKeys } from '../phonelist/rows/screens';
import { hashInWorker, type WorkerLike } from './hashInWorker';
import { connectList } from './listConnection';
import type { LastAnswer, ListRequest } from './listMessages';
import { type ListReader, WorkerMissingError } from './listReader';

const FAILED = { code: 'failed', line: null } as const;
const NOT_LOADED = { code: 'not-loaded', line: null } as const;

const openListWorker = (): WorkerLike =>
  new Worker(new URL('./list.worker.ts', import.meta.url), { type: 'module' });

/** @throws all that is no missing worker */
function stopOfMissing(error: unknown): typeof NOT_LOADED {
  if (error instanceof WorkerMissingError) return NOT_LOADED;
  throw error;
}

/** A reader of lists; its worker starts with the first request. */
export function createListReader(open: () => WorkerLike = openListWorker): ListReader {
  /** The known numbers, for a worker that has to be started anew: 8 bytes each. */
  const known = new Map<Screen, Float64Array[]>();
  const add = (id: number, screen: Screen, keys: Float64Array): ListRequest => ({
    ...{ kind: 'addKnown', id, screen, keys },
  });
  const connection = connectList(open, () =>
    [...known].flatMap(([screen, parts]) => parts.map((keys) => add(nextId(), screen, keys))),
  );
  let lastId = 0;
  let readingId = 0;

  function nextId(): number {
    lastId += 1;
    return lastId;
  }

  /** An `inspect` or `read`, which ends the one before. */
  const begin = async (
    request: ListRequest,
    signal?: AbortSignal,
    onProgress?: (progress: ReadProgress) => void,
  ): Promise<LastAnswer | null> => {
    signal?.throwIfAborted();
    connection.leave(readingId);
    readingId = request.id;
    const leave = () => connection.leave(request.id);
    signal?.addEventListener('abort', leave);
    return connection.ask(request, onProgress).finally(() => signal?.removeEventListener('abort', leave));
  };

  return {
    async inspect(file, chosen = {}, { signal } = {}) {
      try {
        const answer = await begin({ kind: 'inspect', id: nextId(), file, chosen }, signal);
        return answer?.kind === 'inspected' ? answer.inspection : { kind: 'refused', stop: FAILED };
      } catch (error) {
        return { kind: 'refused', stop: stopOfMissing(error) };
      }
    },
    async read(file, settings, { signal, onProgress } = {}) {
      try {
        const answer = await begin({ kind: 'read', id: nextId(), file, settings }, signal, onProgress);
        return answer?.kind === 'ended' ? answer.outcome : { kind: 'stopped', stop: FAILED };
      } catch (error) {
        return { kind: 'stopped', stop: stopOfMissing(error) };
      }
    },
    async addKnown(screen, numbers) {
      const keys = screenKeys(numbers);
      // A worker that starts now is told by this request, one that starts later by what is kept.
      const asked = connection.ask(add(nextId(), screen, keys));
      known.set(screen, [...(known.get(screen) ?? []), keys]);
      const answer = await asked;
      if (answer?.kind !== 'known' || answer.isKept) return;
      known.delete(screen);
      throw new RangeError('There are too many known numbers');
    },
    async dropKnown(screen) {
      known.delete(screen);
      await connection.ask({ kind: 'dropKnown', id: nextId(), screen });
    },
    hash: (file, { signal } = {}) => hashInWorker(file, signal),
    dispose: connection.end,
  };
}
