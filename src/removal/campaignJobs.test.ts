import { describe, expect, it } from 'vitest';
import { IMPORT, type ImportData } from '../imports/importJob';
import { createImportKind } from '../imports/importKind';
import type { JobView } from '../jobs/engine';
import type { Job } from '../jobs/job';
import { unfinishedJob } from './campaignJobs';
import { NO_IMPORTS } from './noImports.testing';
import { type Chosen, REMOVAL, RESTORE, type RemovalData, type RestoreData } from './removalJob';
import { createRemovalKind } from './removalKind';
import { createRestoreKind } from './restoreKind';

const jobOf = (kind: string, campaignId = 'spring', state = 'running') =>
  ({ id: kind, kind, state, data: { campaign: { id: campaignId } } }) as unknown as Job;

it('an unfinished job is of this campaign, of whatever kind, and has not ended', () => {
  const find = (job: Job) => unfinishedJob([{ job } as JobView], 'spring')?.id;
  expect(find(jobOf(IMPORT))).toBe(IMPORT);
  expect(find(jobOf(RESTORE, 'spring', 'paused'))).toBe(RESTORE);
  expect(find(jobOf(REMOVAL, 'spring', 'ready'))).toBe(REMOVAL);
  expect(find(jobOf(IMPORT, 'spring', 'done'))).toBeUndefined();
  expect(find(jobOf(IMPORT, 'autumn'))).toBeUndefined();
  expect(find({ ...jobOf(IMPORT), data: null })).toBeUndefined();
});

describe('what must not begin beside another job of the campaign', () => {
  // None of them asks a client for this.
  const client = {} as Parameters<typeof createImportKind>[0] & Parameters<typeof createRemovalKind>[0];
  const others = [IMPORT, RESTORE, REMOVAL].map((kind) => jobOf(kind));
  const data = <Data>(more: object = {}) => ({ campaign: { id: 'spring' }, ...more }) as Data;
  const removalOf = (chosen: Chosen) => {
    const kind = createRemovalKind(client, NO_IMPORTS);
    return (other: Job) => kind.excludes?.(other, data<RemovalData>({ chosen }));
  };
  const nothing = undefined as never;
  const importing = createImportKind(client, nothing, nothing);
  const restoring = createRestoreKind(client, { outcomes: nothing });

  it.each([
    ['an import', (other: Job) => importing.excludes?.(other, data<ImportData>())],
    ['a restore', (other: Job) => restoring.excludes?.(other, data<RestoreData>())],
    ['an undo', removalOf({ how: 'import', importId: 'list', confirmed: 1 })],
  ])('%s', (_name, excludes) => {
    expect(others.map(excludes)).toEqual([true, true, true]);
    expect(excludes(jobOf(IMPORT, 'autumn'))).toBe(false);
  });

  it('but numbers are taken out at any time', () => {
    for (const chosen of [
      { how: 'numbers', count: 1, packed: '[]' },
      { how: 'search', search: '', except: [], confirmed: 1 },
    ] as const)
      expect(others.map(removalOf({ ...chosen, except: [] } as Chosen))).toEqual([false, false, false]);
  });
});
