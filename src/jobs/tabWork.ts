import { failureOf } from './failure';
import { doClocksAgree } from './forgetting';
import { hasEnded, isWorking, type Job } from './job';
import { createJobHand, type JobHand } from './jobHand';
import { JournalError } from './journalError';
import type { JobKind } from './kind';
import { lockName } from './lockName';
import { mostTelling } from './outage';
import { type ProgressSample, type Pulse, pulseOf, sampled } from './progress';
import type { JobEvent } from './reduceJob';
import { createRun, Halted, type Run, tryNow } from './run';
import { abandonJob, lookAgain, runJob } from './runJob';
import { type EngineWorld, type Journal, LostJob, type RunnerWorld } from './world';

/** `run`: go on where it stands. `resume`: so says the user, who thereby agrees to what a `ready` job asks. */
type Ask = 'run' | 'resume' | 'pause' | 'cancel' | JobLook;
/** Looks for what was accepted and does not show: at once, or not any more; of an ended job, once more. */
export type JobLook = 'lookNow' | 'waitNoMore';
/** A first cancel reads back what was sent; a second one ends the job without. */
type Task = 'run' | 'resume' | 'pause' | 'stop' | 'abandon' | 'look';

export interface TabWorkOptions {
  world: Omit<RunnerWorld, 'journal'> & Pick<EngineWorld, 'locks' | 'who'>;
  /** @throws JournalError where there is none */
  journal: () => Journal;
  kindOf: (job: Job) => JobKind;
  onChange: (job: Job, pulse: Pulse) => void;
  /** This tab works on the job no longer. */
  onRest: (job: Job) => void;
  /** The job's lock went from under this tab: to another one, or with this page, which goes away. */
  onLost: (id: string) => void;
  /** Another tab has the job. */
  onElsewhere: (id: string) => void;
}

/** The jobs that this tab works on. */
export interface TabWork {
  /** But those that it has lost. */
  ids(): string[];
  has(id: string): boolean;
  /** Takes a job on; false while another tab has it. */
  take(id: string, ask: Ask, steal: boolean): Promise<boolean>;
  /**
   * Asks something of a job that this tab works on; false when it does not.
   * @param by who asks, where that is somebody at another tab
   */
  ask(id: string, ask: Ask, by?: unknown): boolean;
  /** Tries at once what waits for its next try; false when this tab does not work on the job. */
  tryNow(id: string): boolean;
  /** Tells of all jobs anew: time has gone by, or somebody has just begun to listen. */
  tellAll(): void;
  /** Ends all work at once; what is under way stays in the journal. */
  dispose(): void;
}

interface Holding {
  hand: JobHand;
  dead: AbortController;
  run: Run | null;
  next: Task | null;
  samples: ProgressSample[];
}

export function createTabWork(options: TabWorkOptions): TabWork {
  const { world } = options;
  const holdings = new Map<string, Holding>();
  const taking = new Map<string, Promise<boolean>>();

  const tellAll = () => {
    for (const holding of holdings.values()) tell(holding);
  };
  const stopReads = world.reads?.subscribe(tellAll);

  async function take(id: string, ask: Ask, steal: boolean): Promise<boolean> {
    const underWay = taking.get(id);
    // Asked while the job is being taken on for something else: nothing that is asked gets lost.
    if (holdings.has(id) || (underWay && (await underWay))) return askOf(id, ask);
    const taken = takeFree(id, ask, steal).finally(() => taking.delete(id));
    taking.set(id, taken);
    return taken;
  }

  async function takeFree(id: string, ask: Ask, steal: boolean): Promise<boolean> {
    const dead = new AbortController();
    const release = await world.locks.take(lockName(id), {
      steal,
      onLost() {
        dead.abort(new LostJob());
        options.onLost(id);
      },
    });
    if (!release) {
      options.onElsewhere(id);
      return false;
    }
    const claimed = await options.journal().claim(id).catch(failAfter(release));
    if (!claimed) {
      release();
      return false;
    }
    const hand = createJobHand(options.journal(), claimed, () => tell(holding), stamped);
    const holding: Holding = { hand, dead, run: null, next: taskFor(ask, claimed), samples: [] };
    holdings.set(id, holding);
    tell(holding);
    void work(holding).finally(() => {
      holdings.delete(id);
      release();
      options.onRest(holding.hand.job);
    });
    return true;
  }

  /** Times are the server's where it tells them: a device's clock may be years off, and be set in the middle of a job. */
  function stamped(event: JobEvent): JobEvent {
    const server = world.serverNow?.() ?? null;
    if (server === null) return event;
    if (event.type === 'frozen') return event.ranAt === null ? event : { ...event, ranAt: server };
    if (event.type === 'ran') return { ...event, at: server };
    if (event.type !== 'ended' && event.type !== 'notPlanned') return event;
    return { ...event, at: server, isSure: doClocksAgree(server, world.clock.now()) };
  }

  function tell(holding: Holding): void {
    const { hand, run } = holding;
    holding.samples = sampled(holding.samples, hand.job, world.clock.now());
    const outages = isWorking(hand.job)
      ? [run?.outage.current() ?? null, world.reads?.current() ?? null]
      : [];
    options.onChange(hand.job, pulseOf(holding.samples, hand.job, mostTelling(outages)));
  }

  /** Does what was asked, and then what was asked meanwhile. */
  async function work(holding: Holding): Promise<void> {
    const { hand, dead } = holding;
    try {
      await note(hand, world.who());
      while (holding.next && !dead.signal.aborted) {
        const task = holding.next;
        holding.next = null;
        const run = createRun(
          hand,
          options.kindOf(hand.job),
          { ...world, journal: options.journal() },
          dead.signal,
        );
        holding.run = run;
        const stop = run.outage.subscribe(() => tell(holding));
        await perform(run, task).finally(stop);
      }
    } catch (error) {
      if (dead.signal.aborted || error instanceof LostJob) return;
      await standStill(hand, error);
    }
  }

  /** Keeps who has a hand in the job, unless that is who had it last. */
  async function note({ job, apply }: JobHand, by: unknown): Promise<void> {
    if (JSON.stringify(job.hands?.at(-1)?.by) === JSON.stringify(by)) return;
    await apply({ type: 'handled', hand: { at: world.clock.now(), by } });
  }

  async function perform(run: Run, task: Task): Promise<void> {
    const { hand } = run;
    const at = world.clock.now();
    if (task === 'pause') return hand.apply({ type: 'paused', why: { by: 'user' } });
    if (task === 'abandon') return abandonJob(run);
    if (task === 'look' && hasEnded(hand.job)) return lookAgain(run);
    if (task === 'stop') {
      if (!hand.job.stopping) await hand.apply({ type: 'stopped' });
      // Nothing was sent, so there is nothing to read back.
      if (hand.job.startedAt === null) return hand.apply({ type: 'ended', at, data: hand.job.data });
    }
    if (task === 'run' && hand.job.state === 'ready') return;
    if (hand.job.frozen) await hand.apply({ type: 'ran', at });
    else await hand.apply({ type: 'planned', planned: 0, expected: null });
    return runJob(run);
  }

  /** The journal fails, or we do: the job is shown as paused, and can be taken up from what was journalled. */
  async function standStill(hand: JobHand, error: unknown): Promise<void> {
    const why =
      error instanceof JournalError
        ? ({ by: 'journal', problem: error.problem } as const)
        : ({ by: 'trouble', failure: failureOf(error) } as const);
    await hand.apply({ type: 'paused', why }).catch(() => undefined);
  }

  function askOf(id: string, ask: Ask, by = world.who()): boolean {
    const holding = holdings.get(id);
    if (!holding) return false;
    const { hand, run } = holding;
    void note(hand, by).catch(() => undefined);
    if (ask === 'lookNow' || ask === 'waitNoMore') {
      if (run && ask === 'waitNoMore') run.waitsNoMore = true;
      run?.wake?.();
      return true;
    }
    if (ask === 'run' || ask === 'resume') {
      // It is at work, or comes to rest: then it goes on afterwards.
      if (run?.halt.signal.aborted || hand.job.state === 'ready') holding.next = ask;
      return true;
    }
    const task = taskFor(ask, hand.job);
    // Said at once, though a request under way still gets its answer.
    if (task === 'pause') void hand.apply({ type: 'paused', why: { by: 'user' } }).catch(() => undefined);
    if (task === 'stop') void hand.apply({ type: 'stopped' }).catch(() => undefined);
    holding.next = task === 'pause' ? null : task;
    run?.halt.abort(new Halted());
    return true;
  }

  return {
    ids: () => [...holdings].filter(([, { dead }]) => !dead.signal.aborted).map(([id]) => id),
    has: (id) => holdings.has(id) || taking.has(id),
    take,
    ask: askOf,
    tryNow(id) {
      const holding = holdings.get(id);
      if (holding?.run) tryNow(holding.run);
      return holding !== undefined;
    },
    tellAll,
    dispose() {
      stopReads?.();
      for (const { dead } of holdings.values()) dead.abort(new DOMException('The tab ends', 'AbortError'));
    },
  };
}

function failAfter(release: () => void) {
  return (error: unknown): never => {
    release();
    throw error;
  };
}

function taskFor(ask: Ask, { stopping }: Job): Task {
  if (ask === 'lookNow' || ask === 'waitNoMore') return 'look';
  if (ask !== 'cancel') return ask;
  return stopping ? 'abandon' : 'stop';
}
