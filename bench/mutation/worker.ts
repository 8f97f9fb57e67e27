import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, inject } from 'vitest';

/** The side of a mutation run that is in the worker: which mutant is on, and which ones a test file comes by. */
export interface MutationRun {
  /** The mutant that is on; null on the run that only looks which tests come by which mutants. */
  active: number | null;
  /** How often that one may be come by before it counts as a loop without end. */
  mostHits: number;
  /** Where that run writes what it saw, a file for each test file. */
  folder: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    mutation: MutationRun;
  }
}

const { active, mostHits, folder } = inject('mutation');
const seen = new Map<number, number>();
let hits = 0;

function isMutant(mutant: number): boolean {
  if (active === null) seen.set(mutant, (seen.get(mutant) ?? 0) + 1);
  if (mutant !== active) return false;
  hits += 1;
  if (hits > mostHits) throw new Error('The mutant is come by without end');
  return true;
}
Object.assign(globalThis, { __isMutant: isMutant });

if (active === null) {
  afterAll(() => {
    const { testPath = '' } = expect.getState();
    const name = createHash('sha256').update(testPath).digest('hex');
    writeFileSync(join(folder, `${name}.json`), JSON.stringify({ testPath, seen: [...seen] }));
  });
}
