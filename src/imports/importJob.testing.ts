import { partCsv } from '../campaignJobs/uploadPart';
import { PLAIN_LIST, type ReadSettings } from '../phonelist/readSettings';
import type { StoredRows } from '../phonelist/storedRows';
import type { Campaign } from '../sipcaller/types';
import type { ImportData } from './importJob';
import { createListStore } from './listStore';

/** Rows as a reading stores them, in blocks of a few. */
export function stored(rows: readonly string[][], rowsInBlock = 100): StoredRows {
  const blocks: { first: number; rows: number; csv: Blob }[] = [];
  for (let first = 0; first < rows.length; first += rowsInBlock) {
    const part = rows.slice(first, first + rowsInBlock);
    const csv = new Blob([partCsv(part.map(([number = '', ...varValues]) => ({ number, varValues })))]);
    blocks.push({ first, rows: part.length, csv });
  }
  return { rows: rows.length, blocks };
}

/** A list store that keeps nothing over a reload. */
export const memoryLists = () => createListStore(() => Promise.reject(new Error('No storage here')));

/** An import's data as the page makes it. */
export function importData(
  { id, name, type, status }: Campaign,
  rows: readonly string[][],
  settings: Partial<ReadSettings> = {},
): ImportData {
  const count = rows.length;
  const notSent = { rejected: 0, duplicates: 0, already: 0, earlier: 0, hidden: 0, blank: 0, notData: 0 };
  return {
    campaign: { id, name, type, status },
    actor: { userName: 'Ada', account: 'demo', keyEnd: '-key' },
    note: '',
    listId: 'list',
    file: { name: 'list.csv', size: 1, sha256: null },
    settings: { ...PLAIN_LIST, ...settings },
    corrections: 0,
    totals: { rows: count, ready: count, split: 0, ...notSent },
    repaired: 0,
    varCount: (rows[0]?.length ?? 1) - 1,
    variableNames: [],
    sketch: [],
    held: null,
    lookedAt: null,
    before: null,
    after: null,
  };
}
