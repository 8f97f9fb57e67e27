import { expect, it } from 'vitest';
import type { JobView } from '../jobs/engine';
import { REMOVAL, RESTORE } from '../removal/removalJob';
import { IMPORT } from './importJob';
import { unfinishedAddition } from './unfinishedAddition';

const viewOf = (kind: string, state: string, campaignId = 'spring') =>
  ({ job: { id: kind, kind, state, data: { campaign: { id: campaignId } } } }) as unknown as JobView;

it('is an import or a restore of this campaign that has not ended', () => {
  const find = (view: JobView) => unfinishedAddition([view], 'spring')?.id;
  expect(find(viewOf(IMPORT, 'running'))).toBe(IMPORT);
  expect(find(viewOf(RESTORE, 'paused'))).toBe(RESTORE);
  expect(find(viewOf(IMPORT, 'done'))).toBeUndefined();
  expect(find(viewOf(REMOVAL, 'running'))).toBeUndefined();
  expect(find(viewOf(IMPORT, 'running', 'autumn'))).toBeUndefined();
});
