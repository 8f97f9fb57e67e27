import type { Actor } from '../campaignJobs/campaignJob';
import type { JobEngine } from '../jobs/engine';
import type { ReadSettings } from '../phonelist/readSettings';
import { varCountOf } from '../phonelist/readSettings';
import type { ListResult } from '../phonelist/rows/listResult';
import type { StoredRows } from '../phonelist/storedRows';
import { randomId } from '../sipcaller/randomId';
import type { Campaign } from '../sipcaller/types';
import { IMPORT, type ImportData, type ImportedFile } from './importJob';
import { browserLists, type ListStore } from './listStore';

export interface ImportOrder {
  campaign: Campaign;
  actor: Actor;
  note: string;
  file: ImportedFile;
  settings: ReadSettings;
  result: Pick<ListResult, 'totals' | 'repaired'>;
  ready: StoredRows;
  variableNames: string[];
  sketch: number[];
}

/**
 * Keeps the rows on this device and makes the job that sends them; the job goes on whatever becomes of the page.
 * @returns the job's id
 * @throws {JournalError} when this browser cannot keep the journal, {BusyJob} when another job changes the
 *   campaign's numbers: nothing has begun, and the rows are not kept
 */
export async function startImport(
  engine: Pick<JobEngine, 'create'>,
  order: ImportOrder,
  lists: ListStore = browserLists,
): Promise<string> {
  const { campaign, actor, note, file, settings, result, ready, variableNames, sketch } = order;
  const { id, name, type, status } = campaign;
  const listId = randomId();
  await lists.put(listId, actor.account, ready);
  const data: ImportData = {
    campaign: { id, name, type, status },
    actor,
    note,
    listId,
    file,
    settings: { ...settings, corrections: [] },
    corrections: settings.corrections.length,
    totals: result.totals,
    repaired: result.repaired,
    varCount: varCountOf(settings),
    variableNames,
    sketch,
    held: null,
    lookedAt: null,
    before: null,
    after: null,
  };
  try {
    return await engine.create({ kind: IMPORT, title: name, data });
  } catch (error) {
    await lists.remove(listId);
    throw error;
  }
}
