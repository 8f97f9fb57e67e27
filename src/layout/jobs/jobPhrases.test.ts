import { beforeAll, describe, expect, it } from 'vitest';
import type { JobView } from '../../jobs/engine';
import type { JobPhase, Wait } from '../../jobs/job';
import type { Outage } from '../../jobs/outage';
import { createI18nProvider } from '../../providers/i18nProvider';
import { pacePhrases } from './jobMeasure';
import {
  canTryNow,
  countPhrases,
  failurePhrases,
  hasCountdown,
  headPhrase,
  type Phrase,
  titlePhrase,
  waitPhrases,
} from './jobPhrases';
import { toneOf } from './jobTone';
import { aJobView } from './jobView.testing';
import { sayPhrase } from './sayPhrase';
import { wordsOfJob } from './wordsOfJob';

const NOW = 1_000_000;
const REFUSED = { status: 409, words: 'Campaign is finished', retryAfterMs: null, mayHaveArrived: false };
const { format } = new Intl.NumberFormat('en');
let translate: (key: string, options?: object) => string;
beforeAll(async () => {
  ({ translate } = await createI18nProvider('en'));
});

const say = (phrases: Phrase[], between = ' ') =>
  phrases.map((phrase) => sayPhrase(phrase, translate, format)).join(between);
const head = (view: JobView) => say([headPhrase(view)]);
const counts = (view: JobView) => say(countPhrases(view), ' · ');
const waits = (view: JobView) => say(waitPhrases(view, NOW));

describe('how far a job is', () => {
  it('is told in the words of its kind, and in general ones for a kind that has none', () => {
    const facts = { title: '100 %{count} |||| more' };
    expect(say([titlePhrase(aJobView(undefined, { facts }).job)])).toBe(
      'Remove numbers from 100 %{count} |||| more',
    );
    expect(say([titlePhrase(aJobView(undefined, { facts: { kind: 'sorting' } }).job)])).toBe(
      'Spring recalls',
    );
  });

  it('tells every count that is not zero', () => {
    const view = aJobView(undefined, {
      counts: { left: 26_089, underWay: 1000, sent: 500, done: 12_400, already: 8, failed: 3, unknown: 1 },
    });
    expect(head(view)).toBe('12,400 of 40,001 removed and seen to be gone');
    expect(counts(view)).toBe(
      '8 gone already · 500 accepted, to be read back · 1,000 under way · 3 not removed · 1 could not be checked · 26,089 not sent yet',
    );
  });

  it('says that nothing was sent only where no request was prepared', () => {
    const untouched = 'Cancelled before anything was sent.';
    expect(head(aJobView({ state: 'cancelled' }, { facts: { cursor: 0 } }))).toBe(untouched);
    // One went, came to nothing, and all is left again.
    expect(head(aJobView({ state: 'cancelled' }, { facts: { cursor: 50 } }))).not.toBe(untouched);
  });

  it('does not say of a request without an answer that it is under way when nobody is at work', () => {
    const given = { counts: { underWay: 7, done: 3 } };
    const lost = '7 sent without an answer: will be looked for first';
    expect(counts(aJobView(undefined, { ...given, view: { runs: 'nowhere' } }))).toBe(lost);
    expect(counts(aJobView(undefined, { ...given, view: { runs: 'elsewhere' } }))).toBe('7 under way');
    const pausing = aJobView({ state: 'paused', why: { by: 'user' } }, given);
    expect(counts(pausing)).toBe('7 under way');
    expect(waits(pausing)).toBe(
      'Paused: nothing is sent until you resume it. What is under way still gets its answer.',
    );
    expect(counts({ ...pausing, runs: 'nowhere' })).toBe(lost);
  });

  it.each<[JobPhase, string]>([
    [
      { state: 'planning', planned: 12_000, expected: 40_000 },
      'Reading the numbers to remove: 12,000 of 40,000. Nothing is sent yet.',
    ],
    [
      { state: 'planning', planned: 12_000, expected: null },
      'Reading the numbers to remove: 12,000 so far. Nothing is sent yet.',
    ],
    [{ state: 'failed', failure: REFUSED }, 'It failed before anything was sent.'],
  ])('says of %o that nothing was sent', (phase, sentence) => {
    const view = aJobView(phase);
    expect(head(view)).toBe(sentence);
    expect(counts(view)).toBe('');
  });

  it('knows no counts of a target that was never read whole', () => {
    const given = { facts: { frozen: false } };
    const paused = aJobView({ state: 'paused', why: { by: 'user' } }, given);
    expect(head(paused)).toBe('Its target is not read whole yet. Nothing is sent.');
    expect(counts(paused)).toBe('');
    expect(head(aJobView({ state: 'cancelled' }, given))).toBe('Cancelled before anything was sent.');
  });
});

describe('the result of a job', () => {
  it('says all only where all was seen', () => {
    expect(head(aJobView({ state: 'done' }, { counts: { done: 40_000 } }))).toBe(
      'All 40,000 numbers removed and seen to be gone.',
    );
    expect(head(aJobView({ state: 'done' }, { counts: { done: 1 } }))).toBe(
      '1 number removed and seen to be gone.',
    );
    const partly = aJobView({ state: 'done' }, { counts: { done: 98, unknown: 2 } });
    expect(head(partly)).toBe('Finished: 98 of 100 removed and seen to be gone.');
    expect(counts(partly)).toBe('2 could not be checked');
  });

  it('says what a cancelled job did and left', () => {
    const view = aJobView({ state: 'cancelled' }, { counts: { done: 10, left: 90 }, facts: { cursor: 10 } });
    expect(head(view)).toBe('Cancelled: 10 of 100 removed and seen to be gone.');
    expect(counts(view)).toBe('90 not sent');
    expect(head(aJobView({ state: 'cancelled' }))).toBe('Cancelled before anything was sent.');
  });

  it('says so when there was nothing to do', () => {
    const view = aJobView({ state: 'done' });
    const counts = { ...view.job.counts, total: 0, left: 0 };
    expect(head({ ...view, job: { ...view.job, counts } })).toBe('There was nothing to do.');
  });
});

describe('what a job waits for', () => {
  it.each<[JobPhase, string]>([
    [{ state: 'running' }, ''],
    [
      { state: 'waiting', wait: { for: 'server', until: NOW + 11_100 } },
      'SIP Caller asked for a pause. Next try in 12 s.',
    ],
    [
      { state: 'waiting', wait: { for: 'server', until: NOW } },
      'SIP Caller asked for a pause. Trying again now.',
    ],
    [
      {
        state: 'waiting',
        wait: { for: 'recovery', until: NOW + 5000, failure: { ...REFUSED, status: 503 } },
      },
      'SIP Caller does not answer (status 503). Next try in 5 s. SIP Caller says: Campaign is finished',
    ],
    [
      { state: 'waiting', wait: { for: 'connection' } },
      'This device is offline. It goes on by itself when the connection is back.',
    ],
    [{ state: 'paused', why: { by: 'user' } }, 'Paused: nothing is sent until you resume it.'],
    [
      { state: 'paused', why: { by: 'refusals', failure: REFUSED } },
      'Paused, for SIP Caller refuses what is sent: nothing more is sent until you resume it. SIP Caller refused: the campaign is not in a state that allows this. Resume it when the campaign allows it again, or cancel it: what was sent stays. SIP Caller says: Campaign is finished',
    ],
    [
      { state: 'paused', why: { by: 'journal', problem: 'full' } },
      'Paused, for its journal cannot be written any more. This device has no room left for the journal of a long job. Free some space and try again. Nothing is sent without it.',
    ],
    [
      { state: 'needs-sign-in', failure: { ...REFUSED, status: 401, words: '' } },
      'SIP Caller refused the API key. It may have expired or been deleted. It stands still until you sign in with a key that is valid.',
    ],
    [
      { state: 'needs-sign-in', failure: { ...REFUSED, status: 403, words: '' } },
      'This API key may not do this in account demo. It stands still: use a key that may do this, or cancel it.',
    ],
    [{ state: 'finishing' }, 'All is sent. Reading back what was done.'],
  ])('is told for %o', (phase, words) => {
    expect(waits(aJobView(phase))).toBe(words);
  });

  it('names the tab that works on it, and the one that is gone', () => {
    expect(waits(aJobView(undefined, { view: { runs: 'elsewhere' } }))).toBe('Another tab works on it.');
    const orphan =
      'The tab that worked on it is gone, or was signed out. It stands where it stopped until you take it over.';
    expect(waits(aJobView(undefined, { view: { runs: 'nowhere' } }))).toBe(orphan);
    const waiting: JobPhase = { state: 'waiting', wait: { for: 'server', until: NOW + 9000 } };
    expect(waits(aJobView(waiting, { view: { runs: 'nowhere' } }))).toBe(orphan);
  });

  it('says that a job is being cancelled while what was sent is read back', () => {
    for (const state of ['running', 'finishing'] as const)
      expect(waits(aJobView({ state }, { facts: { stopping: true } }))).toBe(
        'Being cancelled: what was sent is read back.',
      );
  });

  it('asks the user only when no tab goes on by itself', () => {
    const ready = aJobView({ state: 'ready' });
    expect(waits(ready)).toBe('');
    expect(waits({ ...ready, runs: 'nowhere' })).toMatch(
      /^What was found is not what was confirmed: 100 numbers/,
    );
  });

  it('tells a connection that broke as such', () => {
    const broken = { status: 0, words: '', retryAfterMs: null, mayHaveArrived: true };
    expect(say(failurePhrases(broken, 'demo'))).toMatch(/^No answer came, or the connection broke/);
  });
});

describe('a job while nobody answers', () => {
  const failed = (status: number, until: number | null = NOW + 4_200, words = ''): Outage => ({
    kind: 'failed',
    failure: { status, words, retryAfterMs: null, mayHaveArrived: true },
    until,
  });
  const PLANNING: JobPhase = { state: 'planning', planned: 40, expected: 100 };
  const PHASES: JobPhase[] = [{ state: 'running' }, PLANNING, { state: 'finishing' }];
  const at = (phase: JobPhase, outage: Outage | null, runs: JobView['runs'] = 'here') =>
    aJobView(phase, {
      counts: { done: 10, underWay: 125, left: 5 },
      view: { outage, runs, rate: 54, remainingMs: [1_000, 100_000] },
    });

  it.each(PHASES)('says so with the next try, and neither rate nor time left: %o', (phase) => {
    for (const runs of ['here', 'elsewhere'] as const) {
      const view = at(phase, failed(0), runs);
      expect(waits(view)).toMatch(/^SIP Caller does not answer\. Next try in 5 s\./);
      expect(pacePhrases(view)).toEqual([]);
      expect(canTryNow(view)).toBe(true);
      expect(hasCountdown(view)).toBe(true);
      expect(toneOf(view)).toBe('warning');
    }
  });

  it('calls what was in progress waiting to be checked, and under way what gets its answer', () => {
    expect(counts(at({ state: 'running' }, failed(502)))).toContain('125 waiting to be checked');
    expect(counts(at({ state: 'running' }, { kind: 'asked', until: null }))).toContain('125 waiting to be');
    expect(counts(at({ state: 'waiting', wait: { for: 'connection' } }, null))).toContain(
      '125 waiting to be',
    );
    expect(counts(at({ state: 'running' }, { kind: 'silent', since: NOW }))).toContain('125 under way');
    expect(counts(at({ state: 'running' }, null))).toContain('125 under way');
  });

  it.each([
    [failed(502), 'SIP Caller does not answer (status 502). Next try in 5 s.'],
    [failed(504, null), 'SIP Caller does not answer (status 504). Trying again now.'],
    [
      failed(500, null, 'Oops'),
      'SIP Caller answered with status 500. Trying again now. SIP Caller says: Oops',
    ],
    [{ kind: 'asked', until: NOW + 30_000 }, 'SIP Caller asked for a pause. Next try in 30 s.'],
    [{ kind: 'silent', since: NOW - 12_900 }, 'No answer from SIP Caller for 12 s.'],
  ] as [Outage, string][])('says what it met with: %o', (outage, words) => {
    expect(waits(at({ state: 'running' }, outage))).toBe(words);
  });

  it('offers no try where the server asked for the pause, a request is under way, or nobody works on it', () => {
    const waitsFor = (wait: Wait) => at({ state: 'waiting', wait }, null);
    const { failure } = failed(503) as Outage & { kind: 'failed' };
    expect(canTryNow(at({ state: 'running' }, { kind: 'asked', until: NOW }))).toBe(false);
    expect(canTryNow(at({ state: 'running' }, { kind: 'silent', since: NOW }))).toBe(false);
    expect(canTryNow(at({ state: 'running' }, failed(0), 'nowhere'))).toBe(false);
    expect(canTryNow(at({ state: 'running' }, null))).toBe(false);
    expect(canTryNow(waitsFor({ for: 'server', until: NOW }))).toBe(false);
    expect(canTryNow(waitsFor({ for: 'recovery', until: NOW, failure }))).toBe(true);
    expect(canTryNow(waitsFor({ for: 'connection' }))).toBe(true);
  });

  it('says nothing of an outage once it has ended, stands still or nobody works on it', () => {
    expect(waits(at({ state: 'done' }, failed(0), 'nowhere'))).toBe('');
    expect(waits(at({ state: 'paused', why: { by: 'user' } }, failed(0)))).not.toContain('does not answer');
    expect(waits(at({ state: 'running' }, failed(0), 'nowhere'))).toMatch(
      /^The tab that worked on it is gone/,
    );
    expect(waits(at({ state: 'waiting', wait: { for: 'connection' } }, failed(0)))).toMatch(
      /^This device is/,
    );
  });
});

describe('all that is said of a job', () => {
  it('reads as sentences', () => {
    const view = aJobView(
      { state: 'paused', why: { by: 'user' } },
      { counts: { done: 3, sent: 1, left: 6 }, view: { runs: 'nowhere' } },
    );
    expect(wordsOfJob(view, (phrase) => say([phrase]), NOW)).toBe(
      '3 of 10 removed and seen to be gone. 1 accepted, to be read back, 6 not sent yet. Paused: nothing is sent until you resume it.',
    );
  });
});
