import { describe, expect, it } from 'vitest';
import type { JobView } from '../../jobs/engine';
import type { JobPhase } from '../../jobs/job';
import { commandsOf } from './jobActions';
import { aJobView } from './jobView.testing';

const FAILURE = { status: 401, words: '', retryAfterMs: null, mayHaveArrived: false };
const RUNNING: JobPhase = { state: 'running' };
const PAUSED: JobPhase = { state: 'paused', why: { by: 'user' } };

/** The commands by name, as a user is offered them. */
function offered(phase: JobPhase, runs: JobView['runs'] = 'here', facts = {}) {
  const { goOn, ...others } = commandsOf(aJobView(phase, { facts, view: { runs } }));
  const names = ['pause', 'tryNow', 'otherKey', 'takeFromTab', 'cancel', 'endNow'] as const;
  return [goOn, ...names.filter((name) => others[name])].filter(Boolean);
}

describe('what can be done with a job', () => {
  it.each<[JobPhase, JobView['runs'], string[]]>([
    [RUNNING, 'here', ['pause', 'cancel']],
    [RUNNING, 'elsewhere', ['pause', 'takeFromTab', 'cancel']],
    [RUNNING, 'nowhere', ['takeOver', 'cancel']],
    [{ state: 'planning', planned: 1, expected: 2 }, 'here', ['pause', 'cancel']],
    [{ state: 'waiting', wait: { for: 'connection' } }, 'here', ['pause', 'tryNow', 'cancel']],
    [{ state: 'waiting', wait: { for: 'server', until: 0 } }, 'here', ['pause', 'cancel']],
    [{ state: 'ready' }, 'nowhere', ['agree', 'cancel']],
    // On its way from planning to running: nobody is asked.
    [{ state: 'ready' }, 'here', ['pause', 'cancel']],
    [PAUSED, 'nowhere', ['resume', 'cancel']],
    [PAUSED, 'elsewhere', ['resume', 'cancel']],
    [{ state: 'needs-sign-in', failure: FAILURE }, 'here', ['retry', 'cancel']],
    [
      { state: 'needs-sign-in', failure: { ...FAILURE, status: 403 } },
      'nowhere',
      ['retry', 'otherKey', 'cancel'],
    ],
    [{ state: 'finishing' }, 'here', ['pause']],
    [{ state: 'done' }, 'nowhere', []],
    [{ state: 'cancelled' }, 'nowhere', []],
    [{ state: 'failed', failure: FAILURE }, 'nowhere', []],
  ])('%o that runs %s: %j', (phase, runs, commands) => {
    expect(offered(phase, runs)).toEqual(commands);
  });

  it('is cancelled once, and can be ended then without reading back', () => {
    expect(offered(RUNNING, 'here', { stopping: true })).toEqual(['pause', 'endNow']);
    expect(offered(PAUSED, 'here', { stopping: true })).toEqual(['resume', 'endNow']);
    expect(offered({ state: 'cancelled' }, 'nowhere', { stopping: true })).toEqual([]);
  });
});
