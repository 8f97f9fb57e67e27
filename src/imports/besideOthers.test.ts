import { describe, expect, it } from 'vitest';
import type { Job } from '../jobs/job';
import { NO_IMPORTS } from '../removal/noImports.testing';
import { type Chosen, REMOVAL, RESTORE, type RemovalData, type RestoreData } from '../removal/removalJob';
import { createRemovalKind } from '../removal/removalKind';
import { createRestoreKind } from '../removal/restoreKind';
import { IMPORT, type ImportData } from './importJob';
import { createImportKind } from './importKind';

const jobOf = (kind: string, campaignId = 'spring') =>
  ({ id: kind, kind, state: 'running', data: { campaign: { id: campaignId } } }) as unknown as Job;

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
