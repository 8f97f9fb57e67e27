import type { EngineWorld } from './world';

/** A job of before a reload is waited for so long; afterwards it is another tab's, or waits for the user. */
const RETURN_WITHIN_MS = 30_000;

/**
 * The jobs that go on by themselves after a reload of this tab: those that it works on, and those that it takes on
 * this moment. After one, the page that was may hold them for a moment longer.
 * @param working the IDs of the jobs that this tab works on
 */
export function createReturningJobs({ mine, clock }: EngineWorld, working: () => Iterable<string>) {
  const returning = new Set(mine.get());
  const until = clock.now() + RETURN_WITHIN_MS;
  const keep = () => mine.set([...new Set([...working(), ...returning])]);
  return {
    has: (id: string) => returning.has(id),
    /** Whether a job that another page still holds may yet come back. */
    mayWait: () => clock.now() < until,
    add(id: string): void {
      returning.add(id);
      keep();
    },
    /** It has come to rest here, or another tab has it. */
    remove(id: string): void {
      returning.delete(id);
      keep();
    },
  };
}
