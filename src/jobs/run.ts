import type { Chunk } from './chunk';
import { type Circuit, createCircuit } from './circuit';
import { type Failure, failureOf } from './failure';
import type { PauseReason } from './job';
import type { JobHand } from './jobHand';
import type { JobKind } from './kind';
import { createOutageWatch, type OutageWatch } from './outage';
import { firstPace, type Pace, paceCut } from './pace';
import type { JobEvent } from './reduceJob';
import { actionAfter, gatePause, LIMITS, pauseBefore } from './retryTable';
import type { SharedLook } from './sharedLook';
import { UNSEEN, type Visibility } from './visibility';
import type { RunnerWorld } from './world';

/** The work of one tab on one job, from taking it on to handing it back. */
export interface Run {
  readonly hand: JobHand;
  readonly kind: JobKind;
  readonly world: RunnerWorld;
  /** Aborts when the tab ends or loses the job: nothing may be written or sent any more. */
  readonly dead: AbortSignal;
  /** Aborts when the work is to come to rest: a request under way still gets its answer. */
  readonly halt: AbortController;
  /** Everything is sent: what is done now is to read back. */
  readingBack: boolean;
  pace: Pace;
  readonly circuit: Circuit;
  /** Whether anybody answers; told with the job while it is so, and not journalled. */
  readonly outage: OutageWatch;
  /** Nothing is sent before this time (milliseconds since 1970). */
  holdUntil: number;
  /** The failure for which it is held back. */
  heldFor: Failure | undefined;
  /** How long nothing was accepted, in milliseconds, and when that was last counted: see `troubled`. */
  troubledMs: number;
  countedAt: number;
  /** Refusals (429, 503) in a row. */
  busy: number;
  /** Requests refused in a row for what is in them. */
  refusals: number;
  /** How soon what is accepted shows, as far as this run has seen. */
  visibility: Visibility;
  /** Accepted items that did not show yet, by which that is found out. */
  awaited: { items: unknown[]; acceptedAt: number } | null;
  /** Nothing is sent that was not looked for since this time (milliseconds since 1970): see JobKind.looksAfterRest. */
  looksSince: number | null;
  /** What the target held when it was counted last, and what this run has sent since it was counted first. */
  counted: { first: number; last: number; sent: number } | null;
  /** A reading of everything for all chunks that are looked for before they are sent (sharedLook.ts). */
  sharedLook: Promise<SharedLook | null> | null;
  /** Ends the pause before the next look for what does not show yet; null while there is none. */
  wake: (() => void) | null;
  /** The user waits no longer for what does not show. */
  waitsNoMore: boolean;
}

/** The work comes to rest: the user pauses or stops, or the key is refused. What is under way is journalled. */
export class Halted extends Error {
  override readonly name = 'Halted';
}

export function createRun(hand: JobHand, kind: JobKind, world: RunnerWorld, dead: AbortSignal): Run {
  return {
    hand,
    kind,
    world,
    dead,
    halt: new AbortController(),
    readingBack: false,
    pace: firstPace(kind),
    circuit: createCircuit(),
    outage: createOutageWatch({ now: world.clock.now, elapsed: world.clock.now }),
    holdUntil: 0,
    heldFor: undefined,
    troubledMs: 0,
    countedAt: world.clock.now(),
    busy: 0,
    refusals: 0,
    visibility: UNSEEN,
    awaited: null,
    looksSince: hand.job.frozen ? world.clock.now() : null,
    counted: null,
    sharedLook: null,
    wake: null,
    waitsNoMore: false,
  };
}

/** Brings the run to rest. @throws Halted always */
export function halt(run: Run): never {
  run.halt.abort(new Halted());
  throw new Halted();
}

/** Pauses the job and brings the run to rest. @throws Halted always */
export async function pauseJob(run: Run, why: PauseReason): Promise<never> {
  await tell(run, { type: 'paused', why });
  return halt(run);
}

/** Changes the job's phase, unless it is coming to rest: then whoever brought it there has said why. */
export async function tell(run: Run, event: JobEvent): Promise<void> {
  if (!run.halt.signal.aborted) await run.hand.apply(event);
}

/** Aborts when the run comes to rest or the tab ends, and by another signal. */
const restOf = (run: Run, other: AbortSignal) => AbortSignal.any([run.halt.signal, run.dead, other]);

/**
 * Sleeps before a further try, and says so with the job meanwhile.
 * @returns whether the user cut it short, who wants it tried at once
 */
function pauseAfter(run: Run, failure: Failure | undefined, ms: number, isAsked = false): Promise<boolean> {
  return run.outage.rest({ error: asError(failure), ms, isAsked }, (wake) =>
    run.world.clock.sleep(ms, restOf(run, wake)),
  );
}

/** As failureOf reads it. */
const asError = (failure?: Failure) => failure && { ...failure, serverMessage: failure.words };

/** The user wants what waits for its next try tried at once; pauses that the server asked for stay. */
export function tryNow(run: Run): void {
  run.holdUntil = 0;
  // Who tries by hand is there: what fails now is no reason to give up sooner.
  run.circuit.succeeded();
  run.world.gate.reopen();
  run.outage.tryNow();
  run.world.reads?.tryNow();
}

/**
 * Waits before what does not show yet is looked for again, and says so where it takes more than a moment. The user may
 * end the pause.
 * @param givesUpAt milliseconds since 1970
 * @throws Halted when the run comes to rest
 */
export async function waitToLookAgain(run: Run, ms: number, givesUpAt: number): Promise<void> {
  const { clock } = run.world;
  const until = clock.now() + ms;
  if (ms > WORTH_SAYING_MS)
    await tell(run, { type: 'waited', wait: { for: 'visibility', until, givesUpAt } });
  const woken = new AbortController();
  run.wake = () => woken.abort(new DOMException('Woken', 'AbortError'));
  try {
    await clock.sleep(ms, AbortSignal.any([run.halt.signal, run.dead, woken.signal]));
  } catch (error) {
    run.dead.throwIfAborted();
    if (run.halt.signal.aborted || !woken.signal.aborted) throw error;
  } finally {
    run.wake = null;
  }
}

const WORTH_SAYING_MS = 3_000;

/**
 * Waits until a request may go: online, not held back, through the account's gate.
 * @throws Halted when the run comes to rest meanwhile, and the signal's reason when the tab ends
 */
export async function mayGo(run: Run): Promise<void> {
  const { clock, connection } = run.world;
  const signal = AbortSignal.any([run.halt.signal, run.dead]);
  signal.throwIfAborted();
  if (!connection.isOnline()) {
    await tell(run, { type: 'waited', wait: { for: 'connection' } });
    // A browser may be wrong about that: the user can have it tried all the same.
    await run.outage.rest(null, (wake) => connection.online(restOf(run, wake)));
  }
  // Where the clock was put back meanwhile, it is not held for longer than it ever is.
  const holdMs = Math.min(LIMITS.longestGateMs, run.holdUntil - clock.now());
  if (holdMs > 0) await pauseAfter(run, run.heldFor, holdMs);
  await passGate(run, signal);
  signal.throwIfAborted();
  if (run.hand.job.state === 'waiting') await goOn(run);
}

/** Through the account's gate; while it is closed, the job says so, whoever was refused. */
async function passGate(run: Run, signal: AbortSignal): Promise<void> {
  const { gate } = run.world;
  let ms = gate.closedForMs();
  if (ms === 0) return gate.pass(signal);
  const pass = (wake: AbortSignal) => gate.pass(restOf(run, wake));
  while (await run.outage.rest({ error: asError(run.heldFor), ms, isAsked: gate.isAsked() }, pass))
    ms = gate.closedForMs();
}

/** The job is at work again. */
function goOn(run: Run): Promise<void> {
  if (!run.hand.job.frozen) return tell(run, { type: 'planned', planned: 0, expected: null });
  return tell(run, run.readingBack ? { type: 'readBack' } : { type: 'ran', at: run.world.clock.now() });
}

/** The job got on: a chunk was accepted or, at the end, read back. A read in between is no such progress. */
export function gotOn(run: Run): void {
  run.outage.answered();
  run.circuit.succeeded();
  run.troubledMs = 0;
  run.countedAt = run.world.clock.now();
  run.busy = 0;
  run.refusals = 0;
}

/** So much of the time between two failures counts: the rest the device slept, was offline, or set its clock. */
const MOST_BETWEEN_FAILURES_MS = LIMITS.longestGateMs + 60_000;

/** How long it has been, with this failure, that nothing was accepted, in milliseconds of a device that is awake. */
function troubled(run: Run): number {
  const now = run.world.clock.now();
  run.troubledMs += Math.min(MOST_BETWEEN_FAILURES_MS, Math.max(0, now - run.countedAt));
  run.countedAt = now;
  return run.troubledMs;
}

/**
 * What follows when a request failed for a reason that is not in it: everyone waits (429, 503), or this worker
 * does, or all after failures in a row.
 * @param tries of this request, this one included
 * @returns whether the user cut the pause short, who wants it tried at once: that uses up no try
 * @throws Halted when the job comes to stand: the key is refused, or limits are reached
 */
export async function bear(run: Run, failure: Failure, at: Chunk['from'], tries: number): Promise<boolean> {
  const { clock, random, connection } = run.world;
  const action = actionAfter(failure);
  if (action === 'signIn') {
    await tell(run, { type: 'neededSignIn', failure });
    return halt(run);
  }
  run.pace = paceCut(run.pace);
  if (troubled(run) > LIMITS.giveUpMs) return pauseJob(run, { by: 'trouble', failure });
  if (action === 'gate') {
    run.busy += 1;
    await closeGate(run, failure, gatePause(failure, run.busy, random()));
    return false;
  }
  if (failure.status === 0 && !connection.isOnline()) return false;
  const verdict = run.circuit.failed(at);
  if (verdict.next === 'giveUp') return pauseJob(run, { by: 'trouble', failure });
  if (verdict.next === 'goOn') return pauseAfter(run, failure, pauseBefore(tries, random()));
  run.holdUntil = clock.now() + verdict.ms;
  run.heldFor = failure;
  await tell(run, { type: 'waited', wait: { for: 'recovery', until: run.holdUntil, failure } });
  return false;
}

/** Waits after a read failed, as long as the retry table says. Throws as mayGo. */
export async function restAfter(run: Run, failure: Failure, tries: number): Promise<void> {
  const { random } = run.world;
  if (actionAfter(failure) === 'gate') return closeGate(run, failure, gatePause(failure, tries, random()));
  await pauseAfter(run, failure, pauseBefore(tries, random()));
}

/** Everyone of the account waits, and the job says so. */
function closeGate(run: Run, failure: Failure, ms: number): Promise<void> {
  const { clock, gate } = run.world;
  const until = clock.now() + ms;
  // A 429 always asks for it; a 503 may be of a balancer that knows nothing of when.
  const isAsked = failure.status === TOO_MANY || failure.retryAfterMs !== null;
  gate.refused(ms, isAsked);
  run.heldFor = failure;
  return tell(run, {
    type: 'waited',
    wait: isAsked ? { for: 'server', until } : { for: 'recovery', until, failure },
  });
}

const TOO_MANY = 429;

/**
 * Waits so long for a request to come to its end that failed and may still be carried out. The user cannot cut that
 * short, for what is looked for too early is not seen; but a try shows at once whether anybody answers.
 */
export async function settleAfter(run: Run, ms: number): Promise<void> {
  const { clock } = run.world;
  const until = clock.now() + ms;
  for (let left = ms; left > 0; left = Math.min(ms, until - clock.now())) {
    const outage = run.outage.current();
    const failure = outage?.kind === 'failed' ? outage.failure : undefined;
    if (!failure) return clock.sleep(left, AbortSignal.any([run.halt.signal, run.dead]));
    if (await pauseAfter(run, failure, left)) await seeWhetherAnybodyAnswers(run);
  }
}

async function seeWhetherAnybodyAnswers(run: Run): Promise<void> {
  const { hand, kind, world } = run;
  const signal = AbortSignal.any([run.halt.signal, run.dead]);
  const items = await world.journal.items(hand.job.id, 0, 1);
  try {
    await kind.reconcile(items, hand.job.data, signal);
    run.outage.answered();
  } catch {
    signal.throwIfAborted();
  }
}

/** Refusals for being busy use up no tries, but there is an end to them too. */
const MOST_REFUSALS_OF_A_READ = 1_000;
/** With the pauses between them, several minutes. */
const MOST_TRIES_OF_A_READ = 30;

/**
 * Reads with the retry table until an answer comes.
 * @returns null when the job is being stopped and the tries are used up: what was asked stays unknown
 * @throws Halted when the run comes to rest
 */
export async function readPatiently<T>(
  run: Run,
  at: Chunk['from'],
  read: (signal: AbortSignal) => Promise<T>,
): Promise<T | null> {
  let tries = 0;
  for (let round = 0; round < MOST_REFUSALS_OF_A_READ; round += 1) {
    await mayGo(run);
    try {
      const answer = await read(AbortSignal.any([run.dead, run.halt.signal]));
      run.world.gate.succeeded();
      run.outage.answered();
      return answer;
    } catch (error) {
      run.dead.throwIfAborted();
      if (run.halt.signal.aborted) throw new Halted();
      const failure = failureOf(error);
      if (actionAfter(failure) !== 'gate') tries += 1;
      // A server that is down comes back: it is waited for as long as for one that takes nothing.
      const most = actionAfter(failure) === 'again' ? MOST_TRIES_OF_A_READ : LIMITS.tries;
      if (tries >= (run.hand.job.stopping ? LIMITS.tries : most)) {
        if (run.hand.job.stopping) return null;
        return pauseJob(run, { by: 'trouble', failure });
      }
      if (await bear(run, failure, at, tries)) tries -= 1;
    }
  }
  return run.hand.job.stopping ? null : halt(run);
}
