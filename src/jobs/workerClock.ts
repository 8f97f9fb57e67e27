import { browserClock } from './browserWorld';
import type { Alarm } from './timer.worker';
import type { Clock } from './world';

type Timer = Pick<Worker, 'postMessage' | 'onmessage' | 'onerror'>;

const startTimer = (): Timer => new Worker(new URL('./timer.worker.ts', import.meta.url), { type: 'module' });

/**
 * A clock whose pauses end on time in a hidden tab too, where the browser delays the page's timers. Without
 * workers the page's own clock.
 */
export function workerClock(start = startTimer): Clock {
  const waiting = new Map<number, { ms: number; wake: () => void }>();
  let latest = 0;
  let isBroken = false;
  let timer: Timer;
  try {
    timer = start();
  } catch {
    return browserClock;
  }
  timer.onmessage = ({ data }: MessageEvent<number>) => waiting.get(data)?.wake();
  timer.onerror = () => {
    isBroken = true;
    for (const { ms, wake } of waiting.values()) setTimeout(wake, ms);
  };
  return {
    now: browserClock.now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        if (isBroken) return resolve(browserClock.sleep(ms, signal));
        latest += 1;
        const id = latest;
        const end = (settle: () => void) => () => {
          waiting.delete(id);
          signal?.removeEventListener('abort', stop);
          settle();
        };
        const stop = end(() => reject(signal?.reason));
        waiting.set(id, { ms, wake: end(resolve) });
        signal?.addEventListener('abort', stop, { once: true });
        timer.postMessage({ id, ms } satisfies Alarm);
      }),
  };
}
