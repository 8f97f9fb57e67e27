import type { Actor } from './campaignJobs/campaignJob';
import { freezeAdded } from './imports/freezeAdded';
import { importsOf } from './imports/importJob';
import { createImportKind } from './imports/importKind';
import { browserLists } from './imports/listStore';
import { browserSendings } from './imports/sendings';
import { browserChannel, browserConnection, browserLocks, browserMine } from './jobs/browserWorld';
import { createJobEngine } from './jobs/createJobEngine';
import type { JobEngine } from './jobs/engine';
import { doClocksAgree } from './jobs/forgetting';
import { openJournal } from './jobs/idbJournal';
import { hasEnded } from './jobs/job';
import { JournalError } from './jobs/journalError';
import { createMemoryJournal, createPageLocks, NO_PEERS } from './jobs/memoryJournal';
import { createOutageWatch } from './jobs/outage';
import { readOutcomes } from './jobs/outcomes';
import { workerClock } from './jobs/workerClock';
import type { Channel, Journal, Locks } from './jobs/world';
import { getPreferences } from './preferences';
import { createRemovalKind } from './removal/removalKind';
import { createRestoreKind } from './removal/restoreKind';
import type { SipCaller } from './sipcaller/client';
import { randomId } from './sipcaller/randomId';
import { noteNotKept } from './standIns';
import { browserRejects } from './upload/keptRejects';

/** Progress is drawn so often; tabs that went silent are looked for so often. */
const DRAW_EVERY_MS = 250;
const LOOK_EVERY_MS = 3_000;

/**
 * The engine of long jobs of the client's account, with every kind of job that the console knows. Where the browser
 * forbids storage, jobs last as long as this page, and the console says so.
 * @param actor who is signed in at this moment
 */
export async function startJobs(client: SipCaller, actor: () => Actor): Promise<JobEngine> {
  const { journal: usable, locks, channel } = await openWorld();
  const outcomes: JobEngine['outcomes'] = (id, from, to) => {
    if (usable instanceof JournalError) throw usable;
    return readOutcomes(usable, id, from, to);
  };
  const clock = workerClock();
  const reads = createOutageWatch({ now: clock.now, elapsed: () => performance.now() });
  const patient = client.patiently(clock.sleep, reads);
  const kinds = [
    createRemovalKind(patient, { outcomes, freezeAdded }),
    createRestoreKind(patient, { outcomes }),
    createImportKind(patient, browserLists, browserSendings),
  ];
  const engine = await createJobEngine(client.account, kinds, {
    journal: usable,
    locks,
    channel,
    gate: { ...client.gate, pass: (signal) => client.gate.pass(signal, clock.sleep) },
    clock,
    reads,
    serverNow: client.serverNow,
    connection: browserConnection,
    who: actor,
    random: Math.random,
    newId: randomId,
    mine: browserMine(client.account),
    later: (show) => setTimeout(show, DRAW_EVERY_MS),
    watch(look) {
      const timer = setInterval(look, LOOK_EVERY_MS);
      return () => clearInterval(timer);
    },
  });
  if (!(usable instanceof JournalError)) {
    // To tidy up can wait until the next sign-in, where it fails; the jobs cannot.
    void forgetRejects(engine, client.account).catch(() => undefined);
    void forgetOld(engine, client)
      .then(() => forgetRejects(engine, client.account))
      .catch(() => undefined);
    const unfinished = importsOf(engine.jobs()).filter(({ job }) => !hasEnded(job));
    const wanted = new Set(unfinished.map(({ job }) => job.data.listId));
    await browserLists.sweep(client.account, wanted).catch(() => undefined);
  }
  // Rows of phone numbers stay here no longer than their job needs them, however it ends.
  const forgotten = new Set<string>();
  const stopForgetting = engine.subscribe(() => {
    for (const { job } of importsOf(engine.jobs())) {
      if (!hasEnded(job) || forgotten.has(job.id)) continue;
      forgotten.add(job.id);
      void browserLists.remove(job.data.listId);
    }
  });
  return {
    ...engine,
    dispose() {
      stopForgetting();
      engine.dispose();
    },
    // Rejected rows stay as long as the receipt of their import, and no longer.
    async discard(id) {
      await engine.discard(id);
      await browserRejects.remove(id);
    },
    async purge(olderThanDays, time) {
      const before = engine.jobs().map(({ job }) => job.id);
      const count = await engine.purge(olderThanDays, time);
      const after = jobIds(engine);
      for (const id of before) if (!after.has(id)) await browserRejects.remove(id);
      return count;
    },
    async create(job) {
      // Asked for when there is something to keep: else the browser may drop a journal when room gets scarce. Some
      // browsers ask their user, who may never answer: no job waits for that.
      void navigator.storage?.persist?.().catch(() => false);
      return engine.create(job);
    },
  };
}

/**
 * Forgets the receipts that are as old as the user keeps them, where the server's clock and this device's agree: by a
 * wrong one they would all be wiped at once.
 */
async function forgetOld(engine: JobEngine, { serverTime }: Pick<SipCaller, 'serverTime'>): Promise<void> {
  const server = await serverTime;
  const device = Date.now();
  if (doClocksAgree(server, device))
    await engine.purge(getPreferences().keepJobsDays, Math.min(server, device));
}

const jobIds = (engine: JobEngine) => new Set(engine.jobs().map(({ job }) => job.id));

/** What another tab or an interrupted one has left of receipts that are not there any more. */
function forgetRejects(engine: JobEngine, account: string): Promise<void> {
  return browserRejects.sweep(account, jobIds(engine));
}

function asJournalError(error: unknown): JournalError {
  return error instanceof JournalError ? error : new JournalError('unavailable', error);
}

/** Where the jobs of this browser are kept, and what its tabs have in common. */
interface JobWorld {
  journal: Journal | JournalError;
  locks: Locks;
  channel: Channel;
}

/** In memory the jobs outlive a sign-out, as they do in the browser's storage: who signs in again finds them. */
let ofThisPage: JobWorld | undefined;

async function openWorld(): Promise<JobWorld> {
  const journal = await openJournal().catch(asJournalError);
  if (journal instanceof JournalError && !isOfNewerConsole(journal)) {
    noteNotKept('jobs');
    ofThisPage ??= { journal: createMemoryJournal(), locks: createPageLocks(), channel: NO_PEERS };
    return ofThisPage;
  }
  const locks = lockManager();
  const channel = browserChannel('sip-caller-admin.jobs');
  if (locks instanceof JournalError) return { journal: locks, locks: NO_LOCKS, channel };
  return { journal, locks, channel };
}

/** There is a journal, which this console cannot read: beside it, none is begun. */
const isOfNewerConsole = ({ cause }: JournalError) =>
  cause instanceof DOMException && cause.name === 'VersionError';

function lockManager(): Locks | JournalError {
  try {
    return browserLocks();
  } catch (error) {
    return asJournalError(error);
  }
}

const NO_LOCKS: Locks = { take: async () => null, held: async () => new Set() };
