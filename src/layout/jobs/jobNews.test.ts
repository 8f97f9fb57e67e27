import { describe, expect, it } from 'vitest';
import type { JobView } from '../../jobs/engine';
import type { JobPhase } from '../../jobs/job';
import { groupOf, latestEnded, runsHere } from './jobGroups';
import { leftBehind, newsOf, stillWaiting } from './jobNews';
import { pulseOf } from './jobPulse';
import { aJobView } from './jobView.testing';
import { shownGroup } from './useSteadyGroups';

const SINCE = 10_000;
const OLD = { createdAt: 1 };
const NEW = { createdAt: SINCE + 1, endedAt: null };
const RUNNING: JobPhase = { state: 'running' };
const READY: JobPhase = { state: 'ready' };
const BY_USER: JobPhase = { state: 'paused', why: { by: 'user' } };
const NO_KEY: JobPhase = {
  state: 'needs-sign-in',
  failure: { status: 401, words: '', retryAfterMs: null, mayHaveArrived: false },
};

const a = (phase: JobPhase, runs: JobView['runs'] = 'here', facts: object = NEW) =>
  aJobView(phase, { facts, view: { runs } });
const ended = (facts: object = NEW) => a({ state: 'done' }, 'nowhere', { ...facts, endedAt: SINCE + 500 });
const isNews = (before: JobView | null, view: JobView) =>
  newsOf(before ? [before] : [], [view], SINCE).length === 1;

describe('the groups of the job centre', () => {
  it('part jobs by whether a tab is at work on them', () => {
    expect(groupOf(a(RUNNING))).toBe('working');
    expect(groupOf(a(RUNNING, 'elsewhere'))).toBe('working');
    expect(groupOf(a(RUNNING, 'nowhere'))).toBe('yours');
    for (const phase of [READY, BY_USER, NO_KEY]) expect(groupOf(a(phase, 'nowhere'))).toBe('yours');
    expect(groupOf(a(READY))).toBe('working');
    expect(groupOf(ended())).toBe('ended');
  });

  it('let a job go that waits for the user no longer, also while the list is held', () => {
    for (const held of [undefined, 'yours'] as const) {
      expect(shownGroup(a(RUNNING), held), 'resumed here').toBe('working');
      expect(shownGroup(a(RUNNING, 'elsewhere'), held), 'resumed in another tab').toBe('working');
      expect(shownGroup(a(READY), held), 'agreed to').toBe('working');
      expect(shownGroup(ended(), held), 'cancelled').toBe('ended');
      expect(shownGroup(a(BY_USER, 'nowhere'), held)).toBe('yours');
    }
    expect(shownGroup(a(BY_USER, 'nowhere'), 'working'), 'moves away from under no pointer').toBe('working');
  });

  it('show the last that ended, the latest first, without the hidden ones', () => {
    const all = [3, 1, 4, 2].map((n) => a({ state: 'done' }, 'nowhere', { id: `job-${n}`, endedAt: n }));
    expect(latestEnded([a(RUNNING), ...all], ['job-3'], 2).map(({ job }) => job.id)).toEqual([
      'job-4',
      'job-2',
    ]);
  });
});

describe('the warning of the browser', () => {
  it('is for what may have a request under way from this tab', () => {
    expect(runsHere(a(RUNNING))).toBe(true);
    expect(runsHere(a({ state: 'planning', planned: 0, expected: null }))).toBe(true);
    expect(runsHere(a({ state: 'finishing' }))).toBe(true);
    expect(runsHere(a({ state: 'waiting', wait: { for: 'connection' } }))).toBe(false);
    expect(runsHere(a(BY_USER))).toBe(false);
    expect(runsHere(a(RUNNING, 'elsewhere'))).toBe(false);
    expect(runsHere(a(RUNNING, 'nowhere'))).toBe(false);
    expect(runsHere(ended())).toBe(false);
  });
});

describe('what the user is told once', () => {
  it('is the end of a job, also of one that this page saw nothing of before', () => {
    expect(isNews(a(RUNNING), ended())).toBe(true);
    expect(isNews(null, ended())).toBe(true);
    expect(isNews(ended(), ended())).toBe(false);
  });

  it('is not what was over before this page', () => {
    expect(isNews(null, a({ state: 'done' }, 'nowhere', { ...OLD, endedAt: 5 }))).toBe(false);
    expect(isNews(null, a(BY_USER, 'nowhere', OLD))).toBe(false);
    expect(isNews(null, a(RUNNING, 'nowhere', OLD))).toBe(false);
  });

  it('is not what another tab works on, for it tells', () => {
    expect(isNews(a(RUNNING, 'elsewhere'), ended())).toBe(false);
    expect(isNews(a(RUNNING, 'elsewhere'), a(NO_KEY, 'elsewhere'))).toBe(false);
    // Nobody holds a job that waits for the user.
    expect(isNews(a(RUNNING, 'elsewhere'), a(NO_KEY, 'nowhere'))).toBe(false);
  });

  it("is not that a job is in nobody's hands for a moment", () => {
    expect(isNews(a(RUNNING, 'elsewhere'), a(RUNNING, 'nowhere'))).toBe(false);
    expect(isNews(null, a(RUNNING, 'nowhere'))).toBe(false);
    expect(isNews(a(RUNNING, 'nowhere'), ended())).toBe(true);
    expect(isNews(a(RUNNING, 'nowhere'), a(NO_KEY, 'nowhere'))).toBe(true);
  });

  it('is that a job waits for the user, unless the user paused it', () => {
    expect(isNews(a(RUNNING), a(NO_KEY))).toBe(true);
    const planning = a({ state: 'planning', planned: 1, expected: 1 });
    expect(isNews(planning, a(READY, 'nowhere'))).toBe(true);
    expect(isNews(planning, a(READY))).toBe(false);
    expect(isNews(a(NO_KEY), a(NO_KEY))).toBe(false);
    expect(isNews(a(RUNNING), a(BY_USER))).toBe(false);
    expect(isNews(a(BY_USER), a(RUNNING))).toBe(false);
  });

  it('is, after a while, what stood still when the page was opened, and what lost its tab', () => {
    const views = [
      a(RUNNING, 'nowhere', OLD),
      a(BY_USER, 'nowhere', OLD),
      a(RUNNING, 'nowhere'),
      a(RUNNING, 'elsewhere', OLD),
      a(BY_USER),
      ended(OLD),
    ];
    expect(leftBehind(views, SINCE)).toEqual(views.slice(0, 3));
  });
});

describe('what is worth an announcement', () => {
  const at = (done: number) => aJobView(RUNNING, { counts: { done, left: 100 - done } });

  it('is each tenth of the way, and each change of state', () => {
    expect(pulseOf(at(11), at(10))).toBe(pulseOf(at(19), at(11)));
    expect(pulseOf(at(20), at(19))).not.toBe(pulseOf(at(19), at(11)));
    expect(pulseOf(a(BY_USER), a(RUNNING))).not.toBe(pulseOf(a(RUNNING), undefined));
    expect(pulseOf(ended(), a(RUNNING))).not.toBe(pulseOf(a(RUNNING), undefined));
  });

  it("is not another tab's work, and not what was there before", () => {
    expect(pulseOf(a(RUNNING, 'elsewhere'), undefined)).toBeNull();
    expect(pulseOf(ended(), a(RUNNING, 'elsewhere'))).toBeNull();
    expect(pulseOf(ended(), undefined)).toBeNull();
    expect(pulseOf(a(RUNNING, 'nowhere'), undefined)).toBeNull();
    expect(pulseOf(a(READY), a(RUNNING))).toBeNull();
  });
});

describe('a notice that a job waits', () => {
  it('is out of date once the job was resumed, has ended, or was forgotten', () => {
    const named = (view: JobView, id: string): JobView => ({ ...view, job: { ...view.job, id } });
    const views = [
      named(a(BY_USER, 'nowhere'), 'paused'),
      named(a(RUNNING, 'nowhere'), 'orphan'),
      named(a(RUNNING), 'resumed'),
      named(a(RUNNING, 'elsewhere'), 'resumed in another tab'),
      named(ended(), 'ended'),
    ];
    const ids = ['forgotten', 'resumed', 'paused', 'ended', 'orphan', 'resumed in another tab'];
    expect(stillWaiting(ids, views)).toEqual(['paused', 'orphan']);
  });
});
