import { describe, expect, it } from 'vitest';
import type { SendingPart } from '../imports/sendings';
import type { JobView } from '../jobs/engine';
import { type JobState, NO_COUNTS } from '../jobs/job';
import { sendingWords } from './sendingWords';

const text = { say: (key: string, options = {}) => [key, ...Object.values(options)].join(' '), size: String };
/** Of a job with a part whose answer is not known. */
const words = (state: JobState, part: SendingPart | null = null, runs: JobView['runs'] = 'here') => {
  const job = { state, counts: { ...NO_COUNTS, total: 9, underWay: 5 } } as JobView['job'];
  return sendingWords({ job, runs }, part, text);
};

describe('sendingWords', () => {
  it('tell what the request under way is at', () => {
    const sending = { phase: 'sending', sentBytes: 1, totalBytes: 2 } as const;
    expect(words('running', sending)).toBe('result.sending 1 2');
    expect(words('running', { phase: 'processing' })).toBe('result.processing');
    expect(words('running', { phase: 'looking' })).toBe('result.verifying');
    expect(words('paused', { phase: 'processing' })).toBe('result.processing');
  });

  it('tell of no look while there is none, though a part has no answer', () => {
    expect(words('running')).toBe('result.between');
    expect(words('finishing')).toBe('result.verifying');
  });

  it.each(['planning', 'ready', 'waiting', 'paused', 'needs-sign-in'] as const)(
    'are none while the job is %s',
    (state) => expect(words(state)).toBe(''),
  );

  it('are none while nobody answers', () => {
    const failure = { status: 502, words: '', retryAfterMs: null, mayHaveArrived: true };
    const view = { job: { state: 'running' } as JobView['job'], runs: 'here' } as const;
    for (const outage of [
      { kind: 'failed', failure, until: 5 },
      { kind: 'asked', until: 5 },
    ] as const)
      expect(sendingWords({ ...view, outage }, { phase: 'processing' }, text)).toBe('');
    expect(
      sendingWords({ ...view, outage: { kind: 'silent', since: 0 } }, { phase: 'processing' }, text),
    ).toBe('result.processing');
  });

  it('are none while another tab sends', () => {
    expect(words('running', null, 'elsewhere')).toBe('');
    expect(words('finishing', null, 'nowhere')).toBe('');
  });
});
