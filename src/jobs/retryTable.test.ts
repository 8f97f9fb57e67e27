import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Failure, failureOf } from './failure';
import { actionAfter, gatePause, LIMITS, pauseBefore } from './retryTable';

const failure = (status: number, more: Partial<Failure> = {}): Failure => ({
  status,
  words: '',
  retryAfterMs: null,
  mayHaveArrived: false,
  ...more,
});

describe('the retry table', () => {
  it.each([
    [0, 'again'],
    [400, 'bisect'],
    [401, 'signIn'],
    [403, 'signIn'],
    [404, 'bisect'],
    [408, 'again'],
    [409, 'bisect'],
    [413, 'halve'],
    [422, 'bisect'],
    [425, 'again'],
    [429, 'gate'],
    [500, 'again'],
    [502, 'again'],
    [503, 'gate'],
    [504, 'again'],
    [507, 'again'],
    [200, 'again'],
  ])('after %i: %s', (status, action) => {
    expect(actionAfter(failure(status))).toBe(action);
  });

  it('takes a 400 that speaks of size for one that is too large', () => {
    expect(actionAfter(failure(400, { words: 'Too many number IDs: 900, at most 500' }))).toBe('halve');
    expect(actionAfter(failure(400, { words: 'The body is no JSON array' }))).toBe('bisect');
  });

  it('waits at a gate at least as long as the server asks, within reason', () => {
    fc.assert(
      fc.property(
        fc.nat(1e9),
        fc.nat(50),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (asked, refusals, random) => {
          const ms = gatePause(failure(429, { retryAfterMs: asked }), refusals, random);
          expect(ms).toBeGreaterThanOrEqual(Math.min(asked, LIMITS.longestGateMs));
          expect(ms).toBeGreaterThanOrEqual(LIMITS.shortestGateMs);
          expect(ms).toBeLessThanOrEqual(LIMITS.longestGateMs);
        },
      ),
    );
  });

  it('pauses anywhere between nothing and a limit that doubles and ends', () => {
    expect(pauseBefore(1, 1)).toBe(2 * LIMITS.firstPauseMs);
    expect(pauseBefore(2, 1)).toBe(4 * LIMITS.firstPauseMs);
    expect(pauseBefore(3, 0)).toBe(0);
    expect(pauseBefore(40, 1)).toBe(LIMITS.longestPauseMs);
  });
});

describe('a failure', () => {
  it('is read off the API client’s errors', () => {
    const error = { status: 429, serverMessage: 'Slow down', retryAfterMs: 2_000, mayHaveArrived: false };
    expect(failureOf(error)).toEqual(failure(429, { words: 'Slow down', retryAfterMs: 2_000 }));
  });

  it('may have arrived where nothing says that it did not', () => {
    expect(failureOf(new TypeError('fetch failed'))).toEqual(
      failure(0, { words: 'fetch failed', mayHaveArrived: true }),
    );
    expect(failureOf(undefined).mayHaveArrived).toBe(true);
  });
});
