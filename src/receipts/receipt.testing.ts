import { IMPORT, type ImportData } from '../imports/importJob';
import { importData } from '../imports/importJob.testing';
import type { JobView } from '../jobs/engine';
import { type Job, NO_COUNTS } from '../jobs/job';
import { REMOVAL, RESTORE, type RemovalData, type RestoreData } from '../removal/removalJob';
import type { Campaign } from '../sipcaller/types';
import type { ReadItems } from './readItems';
import type { ReceiptItem, ReceiptView } from './receipt';

const CAMPAIGN = { id: 'c-1', name: 'Spring recalls', type: 'Dynamic', status: 'Active' } as const;
const ACTOR = { userName: 'Ana', account: 'demo', keyEnd: '-key' };

/** A removal that has ended, of as many numbers as given, all removed, but for what is given. */
export function aRemoval(total = 0, data: Partial<RemovalData> = {}, job: Partial<Job> = {}): ReceiptView {
  return view(REMOVAL, total, {
    data: {
      campaign: CAMPAIGN,
      actor: ACTOR,
      note: 'Ticket 7',
      chosen: { how: 'search', search: '555', except: [], confirmed: total },
      moved: null,
      before: 100,
      after: 100 - total,
      newMatches: 0,
      ...data,
    },
    ...job,
  });
}

/** A restore of the removal `job-1`, as above. */
export function aRestore(total = 0, data: Partial<RestoreData> = {}): ReceiptView {
  const facts = { campaign: CAMPAIGN, actor: ACTOR, note: '', removalId: 'removal-1', picked: null };
  return view(RESTORE, total, { id: 'restore-1', data: { ...facts, before: null, after: null, ...data } });
}

/** An import of as many numbers as given, all added, as above. */
export function anImport(total = 0, data: Partial<ImportData> = {}, job: Partial<Job> = {}): ReceiptView {
  const rows = Array.from({ length: total }, () => ['5550001']);
  const facts = importData({ ...CAMPAIGN } as Campaign, rows);
  return view(IMPORT, total, {
    id: 'import-1',
    data: { ...facts, held: 0, before: 100, after: 100 + total, ...data },
    ...job,
  });
}

/** The removal that takes the import `import-1` back, as above. */
export function anUndo(total = 0, data: Partial<RemovalData> = {}): ReceiptView {
  const chosen = { how: 'import', importId: 'import-1', confirmed: total } as const;
  return aRemoval(total, { chosen, undecided: 0, ...data }, { id: 'undo-1' });
}

function view(kind: string, total: number, job: Partial<Job>): ReceiptView {
  const whole = {
    id: 'removal-1',
    kind,
    account: 'demo',
    title: CAMPAIGN.name,
    counts: { ...NO_COUNTS, total, done: total },
    frozen: true,
    cursor: total,
    epoch: 1,
    stopping: false,
    createdAt: Date.UTC(2026, 10, 23, 9),
    startedAt: Date.UTC(2026, 10, 23, 9, 0, 1),
    endedAt: Date.UTC(2026, 10, 23, 9, 1),
    state: 'done',
    ...job,
  };
  return { job: whole, runs: 'nowhere', rate: null, remainingMs: null } as JobView as ReceiptView;
}

/** A number that was removed, but for what is given. */
export function anItem(
  number: string,
  varValues: string[] = [],
  more: Partial<ReceiptItem> = {},
): ReceiptItem {
  return { item: { id: 1, number, varValues }, mark: 'done', underWay: false, ...more };
}

/** A number that an import added, but for what is given: it has no ID. */
export function anAddition(
  number: string,
  varValues: string[] = [],
  more: Partial<ReceiptItem> = {},
): ReceiptItem {
  return { item: { number, varValues }, mark: 'done', underWay: false, ...more };
}

/** Numbers in a series, all removed. */
export function someItems(count: number): ReceiptItem[] {
  return Array.from({ length: count }, (_, index) => anItem(`+1415555${String(index).padStart(4, '0')}`));
}

/** Reads from memory, as the journal would. */
export function readerOf(items: readonly ReceiptItem[]): ReadItems {
  return async (from, to) => items.slice(from, to);
}
