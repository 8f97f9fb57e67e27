import { describe, expect, it } from 'vitest';
import { createGate, type Gate } from './gate';
import { createTime } from './time.testing';

describe('the gate', () => {
  it('lets calls through at once while nobody was refused', async () => {
    const time = createTime();
    const gate = createGate(time);
    for (let call = 0; call < 50; call += 1) await gate.pass();
    expect(time.now()).toBe(0);
  });

  it('holds every caller until the pause is over, then spaces them out', async () => {
    const time = createTime();
    const gate = createGate(time);
    gate.refused(3_000);
    await gate.pass();
    expect(time.now()).toBe(3_000);
    expect(gate.refusals()).toBe(1);
    await gate.pass();
    expect(time.now()).toBeGreaterThan(3_000);
  });

  it('is not opened early by a shorter pause that comes later, here or in another tab', async () => {
    let hear: (pauseMs: number) => void = () => undefined;
    const peers = {
      tell: () => undefined,
      listen: (onRefused: (pauseMs: number) => void) => {
        hear = onRefused;
      },
    };
    for (const shorter of [(gate: Gate) => gate.refused(1_000), () => hear(1_000)]) {
      const time = createTime();
      const gate = createGate({ ...time, peers });
      gate.refused(10_000);
      await time.sleep(2_000);
      shorter(gate);
      expect(gate.closedForMs()).toBe(8_000);
      await gate.pass();
      expect(time.now()).toBe(10_000);
    }
  });

  it('stays closed for who waits already, when a longer pause comes', async () => {
    const time = createTime();
    const gate: Gate = createGate({
      ...time,
      async sleep(ms) {
        if (time.now() === 0) gate.refused(5_000);
        await time.sleep(ms);
      },
    });
    gate.refused(1_000);
    await gate.pass();
    expect(time.now()).toBe(5_000);
  });

  it('goes back to full speed with successes', async () => {
    const time = createTime();
    const gate = createGate(time);
    gate.refused(0);
    for (let call = 0; call < 100; call += 1) gate.succeeded();
    await gate.pass();
    const before = time.now();
    await gate.pass();
    expect(time.now()).toBe(before);
  });

  it('holds the callers of other tabs, too, and is told once of each refusal', async () => {
    const time = createTime();
    const heard: ((pauseMs: number) => void)[] = [];
    const told: number[] = [];
    const peersOf = (own: number) => ({
      tell(pauseMs: number) {
        told.push(pauseMs);
        for (const [at, hear] of heard.entries()) if (at !== own) hear(pauseMs);
      },
      listen: (onRefused: (pauseMs: number) => void) => void heard.push(onRefused),
    });
    const [one, other] = [0, 1].map((own) => createGate({ ...time, peers: peersOf(own) }));
    one?.refused(3_000);
    await other?.pass();
    expect(time.now()).toBe(3_000);
    expect(told).toEqual([3_000]);
  });

  it('is not slowed down by what only other tabs were refused', async () => {
    const time = createTime();
    let hear: (pauseMs: number) => void = () => undefined;
    const peers = {
      tell: () => undefined,
      listen: (onRefused: (pauseMs: number) => void) => {
        hear = onRefused;
      },
    };
    const gate = createGate({ ...time, peers });
    for (let refusal = 0; refusal < 8; refusal += 1) hear(300);
    await time.sleep(3_600_000);
    for (let call = 0; call < 6; call += 1) await gate.pass();
    expect(time.now()).toBe(3_600_000);
  });

  it('does not let an aborted caller through', async () => {
    const gate = createGate(createTime());
    const stop = new AbortController();
    stop.abort();
    await expect(gate.pass(stop.signal)).rejects.toThrow();
  });
});

describe('a gate that the user wants a try through', () => {
  it('opens where nobody asked for the pause, and stays closed where the server did', async () => {
    const time = createTime();
    const gate = createGate(time);
    gate.refused(9_000, false);
    expect([gate.closedForMs(), gate.isAsked()]).toEqual([9_000, false]);
    gate.reopen();
    expect(gate.closedForMs()).toBe(0);
    gate.refused(4_000);
    gate.refused(9_000, false);
    gate.reopen();
    expect([gate.closedForMs(), gate.isAsked()], 'the longer pause').toEqual([9_000, true]);
    await time.sleep(4_000);
    gate.reopen();
    expect([gate.closedForMs(), gate.isAsked()]).toEqual([0, false]);
  });
});
