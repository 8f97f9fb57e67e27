/** A part of the console could not be loaded: the connection failed, or the server has a newer build. */
export class PartNotLoadedError extends Error {
  override readonly name = 'PartNotLoadedError';
}

/** How long to wait before each further try: an outage of some seconds is not worth a word. */
const PAUSES_MS = [300, 900, 2_000];

const sleepMs = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Loads a part of the console that is apart from the rest, some times where it fails. Every `import()` of this console
 * goes through here.
 * @param load must import anew each time it is called
 * @throws {PartNotLoadedError} when no try succeeded
 */
export async function loadPart<T>(
  load: () => Promise<T>,
  pausesMs: readonly number[] = PAUSES_MS,
  sleep: (ms: number) => Promise<void> = sleepMs,
): Promise<T> {
  for (let failures = 0; ; failures += 1) {
    try {
      return await load();
    } catch (cause) {
      // It has been tried often enough.
      if (cause instanceof PartNotLoadedError) throw cause;
      const pauseMs = pausesMs[failures];
      if (pauseMs === undefined) {
        throw new PartNotLoadedError('A part of the console could not be loaded', { cause });
      }
      await sleep(pauseMs);
    }
  }
}

/**
 * The same once for all who ask: what is loaded or under way is not asked for again, and what has failed is.
 * @throws {PartNotLoadedError} when no try succeeded
 */
export function onceLoaded<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= loadPart(load).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
