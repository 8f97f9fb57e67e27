import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delayMs, FIRST_INTERVAL, nextPace, type Outcome, readInterval, STEADY } from './pace';

const anyOutcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.constant<Outcome>({ kind: 'done' }),
  fc.constant<Outcome>({ kind: 'busy' }),
  fc.record({
    kind: fc.constant('failed' as const),
    retryAfterMs: fc.option(fc.integer({ min: 0, max: 600_000 })),
  }),
);
const anyInterval = fc.constantFrom(5, 15, 60);
const paceAfter = (outcomes: Outcome[]) => outcomes.reduce(nextPace, STEADY);

describe('the pace of refreshes', () => {
  it('is as chosen while all is well', () => {
    expect(delayMs(5, paceAfter([{ kind: 'done' }, { kind: 'done' }]))).toBe(5_000);
    expect(delayMs(60, STEADY)).toBe(60_000);
  });

  it('doubles with each failure and after the API was busy, and comes back step by step', () => {
    const failed: Outcome = { kind: 'failed', retryAfterMs: null };
    expect(delayMs(15, paceAfter([failed]))).toBe(30_000);
    expect(delayMs(15, paceAfter([failed, { kind: 'busy' }]))).toBe(60_000);
    expect(delayMs(15, paceAfter([failed, { kind: 'busy' }, { kind: 'done' }]))).toBe(30_000);
  });

  it('waits at least as long as the server asked', () => {
    expect(delayMs(5, paceAfter([{ kind: 'failed', retryAfterMs: 90_000 }]))).toBe(90_000);
  });

  it('is never faster than chosen, never slower than five minutes but by the wish of the server, and recovers', () => {
    fc.assert(
      fc.property(fc.array(anyOutcome, { maxLength: 30 }), anyInterval, (outcomes, interval) => {
        const pace = paceAfter(outcomes);
        const delay = delayMs(interval, pace);
        expect(delay).toBeGreaterThanOrEqual(Math.max(interval * 1_000, pace.retryAfterMs));
        expect(delay).toBeLessThanOrEqual(Math.max(300_000, pace.retryAfterMs));
        const calm = Array.from({ length: 6 }, () => ({ kind: 'done' }) as Outcome);
        expect(calm.reduce(nextPace, pace)).toEqual(STEADY);
      }),
    );
  });

  it('takes a stored interval only if it is one', () => {
    expect([5, 15, 60, 0].map(readInterval)).toEqual([5, 15, 60, 0]);
    expect([undefined, 1, -5, 0.5].map(readInterval)).toEqual(Array(4).fill(FIRST_INTERVAL));
  });
});
