import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstPace, type Pace, paceAccepted, paceCut, paceTooLarge } from './pace';

const LIMITS = { firstChunk: 500, largestChunk: 2_000, concurrency: 4 };
const QUICK_MS = 100;

const times = (count: number, step: (pace: Pace) => Pace, pace = firstPace(LIMITS)) => {
  let present = pace;
  for (let at = 0; at < count; at += 1) present = step(present);
  return present;
};

describe('the pace', () => {
  it('grows to its limits while the server takes it quickly', () => {
    const pace = times(40, (now) => paceAccepted(now, LIMITS, now.size, QUICK_MS));
    expect(pace).toMatchObject({ size: 2_000, concurrency: 4 });
  });

  it('does not grow for a small rest at the end', () => {
    expect(paceAccepted(firstPace(LIMITS), LIMITS, 3, QUICK_MS).size).toBe(500);
  });

  it('shrinks when requests get slow', () => {
    expect(paceAccepted(firstPace(LIMITS), LIMITS, 500, 10_000).size).toBe(250);
  });

  it('halves what is sent at once when the server is in trouble', () => {
    expect(paceCut({ ...firstPace(LIMITS), concurrency: 4 }).concurrency).toBe(2);
    expect(paceCut({ ...firstPace(LIMITS), concurrency: 1 }).concurrency).toBe(1);
  });

  it('stays below a size that was too large, and tries again much later', () => {
    const cut = paceTooLarge(firstPace(LIMITS), 500);
    expect(cut.size).toBe(250);
    expect(times(30, (now) => paceAccepted(now, LIMITS, now.size, QUICK_MS), cut).size).toBe(499);
    expect(times(80, (now) => paceAccepted(now, LIMITS, now.size, QUICK_MS), cut).size).toBeGreaterThan(500);
  });

  it('always lets at least one item and at most what is allowed go', () => {
    const step = fc.oneof(
      fc.record({ what: fc.constant('accepted' as const), ms: fc.nat(20_000) }),
      fc.record({ what: fc.constant('cut' as const) }),
      fc.record({ what: fc.constant('large' as const), items: fc.integer({ min: 1, max: 3_000 }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 100 }), (steps) => {
        let pace = firstPace(LIMITS);
        for (const each of steps) {
          if (each.what === 'accepted') pace = paceAccepted(pace, LIMITS, pace.size, each.ms);
          else if (each.what === 'cut') pace = paceCut(pace);
          else pace = paceTooLarge(pace, each.items);
          expect(pace.size).toBeGreaterThanOrEqual(1);
          expect(pace.size).toBeLessThanOrEqual(LIMITS.largestChunk);
          expect(pace.concurrency).toBeGreaterThanOrEqual(1);
          expect(pace.concurrency).toBeLessThanOrEqual(LIMITS.concurrency);
        }
      }),
    );
  });
});
