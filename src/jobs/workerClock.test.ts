import { describe, expect, it } from 'vitest';
import { browserClock } from './browserWorld';
import type { Alarm } from './timer.worker';
import { workerClock } from './workerClock';

/** A worker in this thread, whose alarms go off when the test says so. */
function heldTimer() {
  const alarms: Alarm[] = [];
  const timer = {
    onmessage: null as ((event: MessageEvent) => void) | null,
    onerror: null as (() => void) | null,
    postMessage: (alarm: Alarm) => void alarms.push(alarm),
  };
  const ring = (id: number) => timer.onmessage?.({ data: id } as MessageEvent);
  const fail = () => timer.onerror?.();
  return { start: () => timer as unknown as Worker, alarms, ring, fail };
}

describe('a clock by a worker', () => {
  it('ends each pause when its alarm goes off', async () => {
    const { start, alarms, ring } = heldTimer();
    const clock = workerClock(start);
    const ended: string[] = [];
    const long = clock.sleep(500).then(() => ended.push('long'));
    const short = clock.sleep(20).then(() => ended.push('short'));
    expect(alarms.map(({ ms }) => ms)).toEqual([500, 20]);
    ring(alarms[1]?.id ?? 0);
    await short;
    ring(alarms[0]?.id ?? 0);
    await long;
    expect(ended).toEqual(['short', 'long']);
  });

  it('ends a pause at once when its signal aborts, and an alarm that comes later wakes nobody', async () => {
    const { start, alarms, ring } = heldTimer();
    const stop = new AbortController();
    const pause = workerClock(start).sleep(500, stop.signal);
    stop.abort(new Error('stopped'));
    await expect(pause).rejects.toThrow('stopped');
    ring(alarms[0]?.id ?? 0);
    await expect(workerClock(start).sleep(1, stop.signal)).rejects.toThrow('stopped');
  });

  it("goes on by the page's own timers when the worker fails", async () => {
    const { start, fail } = heldTimer();
    const clock = workerClock(start);
    const pause = clock.sleep(1);
    fail();
    await pause;
    await clock.sleep(1);
  });

  it("is the page's own clock where there is no worker", () => {
    const broken = () => {
      throw new Error('No workers here');
    };
    expect(workerClock(broken)).toBe(browserClock);
  });
});
