import { BusyJob } from './busyJob';
import type { JobEngine } from './engine';
import { createForgetting } from './forgetting';
import { isWorking, type Job, NO_COUNTS } from './job';
import { createJobBoard } from './jobBoard';
import { JournalError } from './journalError';
import type { JobKind } from './kind';
import { lockName } from './lockName';
import { readOutcomes } from './outcomes';
import { NO_PULSE, type Pulse } from './progress';
import { createReturningJobs } from './returningJobs';
import { createTabWork, type JobLook } from './tabWork';
import { watchForOrphans } from './watchForOrphans';
import type { EngineWorld, Journal } from './world';

/** What tabs tell each other. */
type Message =
  | { type: 'job'; job: Job; pulse: Pulse }
  | { type: 'rested'; job: Job }
  | { type: 'forgotten'; id: string }
  | { type: 'tryNow'; id: string }
  /** A tab was opened, and hears what the others are at. */
  | { type: 'opened' }
  | { type: 'ask'; id: string; ask: 'pause' | 'cancel' | JobLook; by: unknown };

/**
 * The engine of an account's jobs in this tab. Jobs that this tab worked on before a reload go on by themselves;
 * all others wait for the user.
 */
export async function createJobEngine(
  account: string,
  kinds: readonly JobKind[],
  world: EngineWorld,
): Promise<JobEngine> {
  const { journal, channel, locks } = world;
  const board = createJobBoard(world.later);
  const post = (message: Message) => channel.post({ account, ...message });
  const kept = (): Journal => {
    if (journal instanceof JournalError) throw journal;
    return journal;
  };
  const kindOf = ({ kind }: Job) => {
    const found = kinds.find(({ name }) => name === kind);
    if (!found) throw new Error(`This console knows no jobs of the kind "${kind}"`);
    return found;
  };

  const returning = createReturningJobs(world, () => work.ids());
  const posted = new Map<string, { at: number; what: string }>();
  const work = createTabWork({
    world,
    kindOf,
    journal: kept,
    onChange(job, pulse) {
      board.show(job, { runs: 'here', pulse });
      const now = world.clock.now();
      const what = JSON.stringify([job.state, pulse.outage]);
      const last = posted.get(job.id);
      if (last?.what === what && Math.abs(now - last.at) < POST_EVERY_MS) return;
      posted.set(job.id, { at: now, what });
      post({ type: 'job', job, pulse });
    },
    onRest(job) {
      board.show(job, { runs: 'nowhere' });
      post({ type: 'rested', job });
      if (!lost.has(job.id)) returning.remove(job.id);
    },
    onLost: (id) => void letGo(id).catch(() => undefined),
    onElsewhere: (id) => {
      const job = board.get(id);
      if (job) board.show(job, { runs: 'elsewhere' });
    },
  });

  /** A lock that is lost to nobody goes with this page: the next one takes the job on. */
  const lost = new Set<string>();
  const letGo = async (id: string) => {
    lost.add(id);
    returning.add(id);
    if (!(await locks.held()).has(lockName(id))) return;
    lost.delete(id);
    returning.remove(id);
  };

  /** What a tab says that has lost the job to another one, such as this one, and does not know it yet. */
  const isOld = ({ id, epoch }: Job) => work.has(id) || epoch < (board.get(id)?.epoch ?? 0);
  const stopListening = channel.listen((data) => {
    const message = data as Message & { account: string };
    if (message.account !== account) return;
    if ('job' in message && isOld(message.job)) return;
    if (message.type === 'tryNow') work.tryNow(message.id);
    if (message.type === 'opened') {
      posted.clear();
      work.tellAll();
    }
    if (message.type === 'job')
      board.show(message.job, { runs: 'elsewhere', pulse: { ...NO_PULSE, ...message.pulse } });
    if (message.type === 'rested') board.show(message.job, { runs: 'nowhere' });
    if (message.type === 'forgotten') board.forget(message.id);
    if (message.type === 'ask') work.ask(message.id, message.ask, message.by);
  });

  const run = async (id: string, ask: 'run' | 'resume' | 'cancel' | 'pause' | JobLook, steal = false) => {
    // Noted before it begins, for a reload may come at any moment.
    returning.add(id);
    lost.delete(id);
    const taken = await work.take(id, ask, steal);
    returning.remove(id);
    return taken;
  };
  const comeBack = async (job: Job) => {
    if (!returning.has(job.id)) return;
    if (!isWorking(job) || (await run(job.id, 'run'))) returning.remove(job.id);
    else if (returning.mayWait()) returning.add(job.id);
  };
  const watch: EngineWorld['watch'] = (look) =>
    world.watch(() => {
      // A request without an answer says nothing by itself.
      work.tellAll();
      look();
    });
  const stopLooking = watchForOrphans({
    ...{ board, locks, watch, onFree: comeBack, isHere: work.has },
    journalled: () => kept().jobs(account),
  });

  const lookAsked = async (id: string, ask: JobLook) => {
    if (work.ask(id, ask) || (await run(id, ask))) return;
    post({ type: 'ask', id, ask, by: world.who() });
  };

  /** Another tab may have made a job of which this one has not heard yet, and never will if it is gone by now. */
  const write = async (job: Job) => {
    const { excludes } = kindOf(job);
    try {
      await kept().create(job, excludes && ((other) => excludes(other, job.data)));
    } catch (error) {
      if (error instanceof BusyJob && !board.get(error.job.id)) {
        const isHeld = (await locks.held()).has(lockName(error.job.id));
        board.show(error.job, { runs: isHeld ? 'elsewhere' : 'nowhere' });
      }
      throw error;
    }
  };

  const forgetting = createForgetting({
    ...{ account, kinds, board, clock: world.clock, serverNow: world.serverNow, journal: kept },
    onForgotten: (id) => post({ type: 'forgotten', id }),
  });

  if (!(journal instanceof JournalError)) {
    const held = await locks.held();
    for (const job of await journal.jobs(account)) {
      board.show(job, { runs: held.has(lockName(job.id)) ? 'elsewhere' : 'nowhere' });
    }
    for (const { job } of board.views()) await comeBack(job);
  }
  post({ type: 'opened' });

  return {
    jobs: board.views,
    subscribe: board.subscribe,
    async create({ kind, title, data }) {
      const job: Job = {
        id: world.newId(),
        kind,
        account,
        title,
        counts: NO_COUNTS,
        frozen: false,
        cursor: 0,
        epoch: 0,
        stopping: false,
        checkedBy: [],
        createdAt: world.serverNow?.() ?? world.clock.now(),
        startedAt: null,
        endedAt: null,
        data,
        state: 'planning',
        planned: 0,
        expected: null,
      };
      await write(job);
      board.show(job, { runs: 'here' });
      await run(job.id, 'run');
      return job.id;
    },
    async resume(id) {
      if (!work.ask(id, 'resume')) await run(id, 'resume');
    },
    async pause(id) {
      if (work.ask(id, 'pause') || (await run(id, 'pause'))) return;
      post({ type: 'ask', id, ask: 'pause', by: world.who() });
    },
    async cancel(id) {
      if (work.ask(id, 'cancel') || (await run(id, 'cancel'))) return;
      post({ type: 'ask', id, ask: 'cancel', by: world.who() });
    },
    lookNow: (id) => lookAsked(id, 'lookNow'),
    waitNoMore: (id) => lookAsked(id, 'waitNoMore'),
    tryNow(id) {
      if (!work.tryNow(id)) post({ type: 'tryNow', id });
    },
    takeOver: (id, force = false) => run(id, 'run', force),
    discard: forgetting.discard,
    async keep(id) {
      await forgetting.keep(id);
      const job = board.get(id);
      if (job) post({ type: 'rested', job });
    },
    outcomes: (id, from, to) => readOutcomes(kept(), id, from, to),
    parts: async (id) => {
      const chunks = await kept().chunks(id, 0, board.get(id)?.counts.total ?? 0);
      return chunks.map(({ from, to, name = null, words = null }) => ({ from, to, name, words }));
    },
    purge: forgetting.purge,
    signedIn() {
      for (const { job, runs } of board.views()) {
        // Where another request of it is still under way, it goes on after that.
        if (job.state !== 'needs-sign-in' || runs === 'elsewhere') continue;
        if (!work.ask(job.id, 'run')) void run(job.id, 'run');
      }
    },
    dispose() {
      work.dispose();
      stopLooking();
      stopListening();
    },
  };
}

/** Other tabs are told of progress no more often. */
const POST_EVERY_MS = 400;
