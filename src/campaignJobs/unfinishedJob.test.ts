import { expect, it } from 'vitest';
import type { JobView } from '../jobs/engine';
import type { Job } from '../jobs/job';
import { unfinishedJob } from './unfinishedJob';

const jobOf = (kind: string, campaignId = 'spring', state = 'running') =>
  ({ id: kind, kind, state, data: { campaign: { id: campaignId } } }) as unknown as Job;

it('an unfinished job is of this campaign, of whatever kind, and has not ended', () => {
  const find = (job: Job) => unfinishedJob([{ job } as JobView], 'spring')?.id;
  expect(find(jobOf('import'))).toBe('import');
  expect(find(jobOf('restore', 'spring', 'paused'))).toBe('restore');
  expect(find(jobOf('removal', 'spring', 'ready'))).toBe('removal');
  expect(find(jobOf('import', 'spring', 'done'))).toBeUndefined();
  expect(find(jobOf('import', 'autumn'))).toBeUndefined();
  expect(find({ ...jobOf('import'), data: null })).toBeUndefined();
});
