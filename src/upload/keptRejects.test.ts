import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { stored } from '../imports/importJob.testing';
import { PLAIN_LIST } from '../phonelist/readSettings';
import { createRejectStore, type RejectedRows } from './keptRejects';
import { rejectDownload } from './review/rejectDownload';
import { openUploadDatabase, sharedDatabase } from './uploadDatabase';

const store = () => createRejectStore(sharedDatabase(openUploadDatabase));
const rows: RejectedRows = {
  // As a reading hands them out: record, line, reason, cells.
  rejected: stored([
    ['2', '3', 'too-short', '555', 'Ann'],
    ['4', '5', 'letters', 'n/a', 'Ben'],
  ]),
  result: { rejectColumns: 2 },
  settings: { ...PLAIN_LIST, width: 2, corrections: [{ row: 9, cell: '5550009' }] },
  header: ['Phone', 'Name'],
};
const textOf = async (found: RejectedRows) =>
  (
    await rejectDownload(found, found.header, (reason) => reason, {
      signal: new AbortController().signal,
      report: () => undefined,
    })
  ).text();

describe('rejected rows of a list that was sent', () => {
  it('make the same file after a reload as before, and are the account’s own', async () => {
    const before = store();
    await before.put('job', 'demo', rows);
    const found = await store().get('job', 'demo');
    expect(found?.isKept).toBe(true);
    expect(found && (await textOf(found.rows))).toBe(await textOf(rows));
    expect(found && (await textOf(found.rows))).toContain('n/a,Ben,5,letters');
    // Numbers that were written over are in no rejected row.
    expect(found?.rows.settings.corrections).toEqual([]);
    expect(await store().get('job', 'other')).toBeNull();
    await store().remove('job');
    expect(await before.get('job', 'demo')).toBeNull();
  });

  it('are there for this page where the device keeps nothing, and said not to be kept', async () => {
    const full = createRejectStore(() => Promise.reject(new DOMException('', 'QuotaExceededError')));
    await full.put('full', 'demo', rows);
    expect(await full.get('full', 'demo')).toMatchObject({
      isKept: false,
      rows: { header: ['Phone', 'Name'] },
    });
    expect(await full.get('full', 'other')).toBeNull();
    expect(await full.get('none', 'demo')).toBeNull();
    await full.remove('full');
    expect(await full.get('full', 'demo')).toBeNull();
  });

  it('go with their receipts; those of another account, and of a job just made, stay', async () => {
    const early = createRejectStore(sharedDatabase(openUploadDatabase), () => 1_000);
    for (const id of ['forgotten', 'receipt']) await early.put(id, 'demo', rows);
    await early.put('theirs', 'other', rows);
    const now = createRejectStore(sharedDatabase(openUploadDatabase), () => 10 * 60_000 + 1_001);
    await now.put('just made', 'demo', rows);
    await now.sweep('demo', new Set(['receipt']));
    const left = await Promise.all(
      ['forgotten', 'receipt', 'just made'].map(async (id) => (await now.get(id, 'demo')) !== null),
    );
    expect(left).toEqual([false, true, true]);
    expect(await now.get('theirs', 'other')).not.toBeNull();
  });
});
