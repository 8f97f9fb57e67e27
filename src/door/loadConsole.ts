import { onceLoaded } from '../loadPart';

/** The console's code could not be loaded: offline, or replaced on the server by a newer build. */
export class ConsoleNotLoadedError extends Error {
  override readonly name = 'ConsoleNotLoadedError';
}

const load = onceLoaded(() => import('../App'));

/** Loads the console's code once. @throws {ConsoleNotLoadedError} */
export function loadConsole(): ReturnType<typeof load> {
  return load().catch((cause: unknown) => {
    throw new ConsoleNotLoadedError('The console could not be loaded', { cause });
  });
}

/** Loads it ahead of need; a failure is told when the console is needed. */
export function preloadConsole(): void {
  loadConsole().catch(() => {});
}

/** Where requestIdleCallback is missing (Safari), long enough for a form to paint. */
const PAINT_MS = 300;

/** Calls back when what was rendered is painted and the browser is idle; returns the way to call it off. */
export function whenIdle(callback: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(callback, PAINT_MS);
    return () => clearTimeout(timer);
  }
  let idle = 0;
  const frame = requestAnimationFrame(() => {
    idle = requestIdleCallback(callback);
  });
  return () => {
    cancelAnimationFrame(frame);
    cancelIdleCallback(idle);
  };
}
