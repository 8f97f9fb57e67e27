import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createI18nProvider } from '../../providers/i18nProvider';
import { pacePhrases, remainingPhrase, shareOf } from './jobMeasure';
import { aJobView } from './jobView.testing';
import { sayPhrase } from './sayPhrase';

const MINUTE = 60_000;
let translate: (key: string, options?: object) => string;
beforeAll(async () => {
  ({ translate } = await createI18nProvider('en'));
});
const { format } = new Intl.NumberFormat('en');
const remaining = (least: number, most: number) =>
  sayPhrase(remainingPhrase([least, most]), translate, format);

describe('the remaining time', () => {
  it.each([
    [0, 59_999, 'less than a minute to go'],
    [20_000, 90_000, 'up to 2 min to go'],
    [2 * MINUTE, 3.2 * MINUTE, '2 to 4 min to go'],
    [3 * MINUTE, 3 * MINUTE, 'about 3 min to go'],
    [100 * MINUTE, 140 * MINUTE, '1.5 to 2.5 h to go'],
    [10 * MINUTE, 95 * MINUTE, 'up to 2 h to go'],
    [120 * MINUTE, 120 * MINUTE, 'about 2 h to go'],
  ])('between %i and %i ms is "%s"', (least, most, words) => {
    expect(remaining(least, most)).toBe(words);
  });

  it('is never told narrower than it is', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e9), (a, b) => {
        const [least, most] = [Math.min(a, b), Math.max(a, b)];
        const { key, values } = remainingPhrase([least, most]);
        const unit = key.includes('hours') ? 60 * MINUTE : MINUTE;
        expect(Number(values?.from ?? 0) * unit).toBeLessThanOrEqual(least);
        expect(Number(values?.to ?? 1) * unit).toBeGreaterThanOrEqual(most);
      }),
    );
  });
});

describe('the pace', () => {
  const pace = (rate: number | null, view = {}) =>
    pacePhrases(aJobView(undefined, { view: { rate, ...view } })).map((phrase) =>
      sayPhrase(phrase, translate, format),
    );

  it('is told by the second, and by the minute where that is slow', () => {
    expect(pace(123.4)).toEqual(['123 a second']);
    expect(pace(4.26)).toEqual(['4.3 a second']);
    expect(pace(0.21)).toEqual(['13 a minute']);
    expect(pace(null)).toEqual([]);
    expect(pace(0)).toEqual([]);
  });

  it('is not told of a job that nobody works on', () => {
    expect(pace(100, { runs: 'nowhere', remainingMs: [1, 2] })).toEqual([]);
    const paused = aJobView({ state: 'paused', why: { by: 'user' } }, { view: { rate: 5 } });
    expect(pacePhrases(paused)).toEqual([]);
  });
});

describe('the share of a job that is behind it', () => {
  it('is whole only when all is settled', () => {
    const { job } = aJobView(undefined, { counts: { done: 999, sent: 1000, left: 1 } });
    expect(shareOf(job)).toEqual({ settled: 49, accepted: 99, whole: 74 });
    const settled = { done: 1, already: 1, failed: 1, unknown: 1 };
    expect(shareOf(aJobView(undefined, { counts: settled }).job)).toEqual({
      settled: 100,
      accepted: 100,
      whole: 100,
    });
  });

  it('is not known while a target of unknown size is read', () => {
    expect(shareOf(aJobView({ state: 'planning', planned: 5, expected: null }).job)).toBeNull();
    const half = { settled: 50, accepted: 50, whole: 50 };
    expect(shareOf(aJobView({ state: 'planning', planned: 5, expected: 10 }).job)).toEqual(half);
  });

  it('is none of a job that failed or was cancelled before its target was read', () => {
    const failure = { status: 500, words: '', retryAfterMs: null, mayHaveArrived: false };
    expect(shareOf(aJobView({ state: 'failed', failure }).job)?.settled).toBe(0);
    const unread = aJobView({ state: 'cancelled' }, { facts: { frozen: false } });
    expect(shareOf(unread.job)?.settled).toBe(0);
  });
});
