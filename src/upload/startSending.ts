import type { Actor } from '../campaignJobs/campaignJob';
import { acceptsNumbers, type Refusal } from '../campaigns/accepts';
import { type ImportOrder, startImport } from '../imports/startImport';
import type { JobEngine } from '../jobs/engine';
import type { SipCaller } from '../sipcaller/client';
import { isAbort } from '../sipcaller/errors';
import { readCampaign } from '../sipcaller/readCampaign';
import type { Campaign } from '../sipcaller/types';
import { type FileStamp, isUnchanged } from './fileStamp';
import { browserRejects, type RejectStore } from './keptRejects';
import { type ListReader, type ReadList, WorkerMissingError } from './listReader';
import { headerOf, type Opened } from './openFile';
import { variableNamesOf } from './variableNames';

/** What is done between the user's word and the job; nothing is sent in any of it. */
export type StartPhase = 'campaign' | 'hash' | 'job';

/** Why no job was made. */
export type StartProblem =
  | { kind: 'gone' }
  /** A part of the console could not be loaded, as after a new build. */
  | { kind: 'notLoaded' }
  | { kind: 'closed'; reason: Refusal }
  /** Such as a BusyJob: another job changes the campaign's numbers, and two at once could not be told apart. */
  | { kind: 'failed'; error: unknown };

export type Started = { jobId: string; campaign: Campaign } | { problem: StartProblem };

interface Sender {
  client: Pick<SipCaller, 'listCampaigns'>;
  reader: Pick<ListReader, 'hash'>;
  engine: Pick<JobEngine, 'create'>;
  rejects?: Pick<RejectStore, 'put'>;
}

interface Order {
  campaignId: string;
  actor: Actor;
  note: string;
  file: File;
  /** The file as it was when it was chosen. */
  stamp: FileStamp;
  opened: Opened;
  list: ReadList;
}

/**
 * Makes the job that sends a list. The campaign is read afresh: it may have been paused, closed or removed since it
 * was chosen.
 * @throws AbortError; else every failure is a problem of the answer
 */
export async function startSending(
  { client, reader, engine, rejects = browserRejects }: Sender,
  { campaignId, actor, note, file, stamp, opened, list }: Order,
  { signal, onPhase }: { signal: AbortSignal; onPhase: (phase: StartPhase) => void },
): Promise<Started> {
  try {
    const campaign = await readCampaign(client, campaignId, { signal });
    if (!campaign) return { problem: { kind: 'gone' } };
    const verdict = acceptsNumbers(campaign);
    if (!verdict.accepts) return { problem: { kind: 'closed', reason: verdict.reason } };
    onPhase('hash');
    const sha256 = await hashIfThere(reader, file, stamp, signal);
    signal.throwIfAborted();
    onPhase('job');
    const order: ImportOrder = {
      campaign,
      actor,
      note,
      file: { name: file.name, size: file.size, sha256 },
      settings: list.settings,
      result: list.result,
      ready: list.ready,
      variableNames: variableNamesOf(opened),
      sketch: list.sketch,
    };
    const jobId = await startImport(engine, order);
    // With the receipt: what was rejected is to be corrected later, and the file may be gone by then.
    if (list.rejected.rows > 0) {
      await rejects.put(jobId, actor.account, { ...list, header: headerOf(opened) });
    }
    return { jobId, campaign };
  } catch (error) {
    if (isAbort(error)) throw error;
    if (error instanceof WorkerMissingError) return { problem: { kind: 'notLoaded' } };
    return { problem: { kind: 'failed', error } };
  }
}

/** The file may have been changed or removed since it was read; what is sent is what was read of it, and another file's
 * fingerprint is not that of the list. */
async function hashIfThere(
  reader: Pick<ListReader, 'hash'>,
  file: File,
  stamp: FileStamp,
  signal: AbortSignal,
): Promise<string | null> {
  try {
    const sha256 = isUnchanged(file, stamp) ? await reader.hash(file, { signal }) : null;
    return isUnchanged(file, stamp) ? sha256 : null;
  } catch (error) {
    // The file itself may be as it was: that it was changed would be a claim.
    if (isAbort(error) || error instanceof WorkerMissingError) throw error;
    return null;
  }
}
