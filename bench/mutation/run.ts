import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createVitest, type TestSpecification, type Vitest } from 'vitest/node';
import { seededRandom } from '../../sandbox/seed/random';
import { type Mutant, mutate } from './mutants';

/**
 * `npm run test:mutation [paths]`: changes the program at one place after the other and looks whether a test notices. All changes are
 * compiled in at once, each behind a switch; a first run finds out which test files come by which of them, and only those
 * are run for it, the quickest first. Told are the score of each folder and the changes that no test noticed.
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['src/jobs', 'src/sipcaller', 'src/removal', 'src/imports', 'src/phonelist'];
/** Under a mutant a test may take this much longer than without, before it counts as one that does not end. */
const SLOWER = 5;
const GRACE_MS = 15_000;
/** And it may come by the mutant so many times as often. */
const MORE_HITS = 20;
const SPARE_HITS = 20_000;
const LONGEST_TEXT = 160;

interface Placed extends Mutant {
  id: number;
  file: string;
}
type Verdict = 'killed' | 'timeout' | 'survived' | 'no test';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '15' },
    tests: { type: 'string', default: '' },
    times: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.info(`npm run test:mutation -- [folders or files] [--sample=300] [--seed=1] [--minutes=15] [--tests=parts,of,paths] [--times]
The sample is of all mutants together; 0 tries every one. Of the tests that import the sources, those whose paths have one of the parts are run
(all of them by default); HISTORIES (15) is how many histories a property plays. --times tells how long each takes and how each mutant fared.
 Without folders: ${FOLDERS.join(' ')}`);
  process.exit(0);
}
const begun = Date.now();
const deadline = begun + Number(values.minutes) * 60_000;
process.env.HISTORIES ??= '15';
// The command line of vitest sets these.
process.env.VITEST = 'true';
process.env.NODE_ENV = 'test';

const codes = new Map<string, string>();
const all: Placed[] = [];
for (const file of sources(positionals.length > 0 ? positionals : FOLDERS)) {
  const { mutants, code } = mutate(readFileSync(join(ROOT, file), 'utf8'), all.length);
  codes.set(join(ROOT, file), code);
  all.push(...mutants.map((mutant) => ({ ...mutant, id: all.length + mutant.index, file })));
}
const chosen = shuffled(all, Number(values.seed)).slice(0, Number(values.sample) || all.length);
console.info(`${all.length} mutants in ${codes.size} files; ${chosen.length} are tried`);

const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
const { coming, durations } = await firstRun();
const verdicts = new Map<Placed, Verdict>();
let vitest: Vitest | undefined;
for (const mutant of chosen) {
  if (Date.now() > deadline) break;
  const tests = [...(coming.get(mutant.id)?.keys() ?? [])].sort(
    (a, b) => (durations.get(a) ?? 0) - (durations.get(b) ?? 0),
  );
  verdicts.set(mutant, tests.length === 0 ? 'no test' : await verdictOf(mutant, tests));
  if (values.times)
    console.info(`${seconds(Date.now() - begun)} ${verdicts.get(mutant)} ${mutant.file}:${mutant.line}`);
  if (process.stderr.isTTY) process.stderr.write(`\r${verdicts.size} of ${chosen.length} `);
}
report();
rmSync(folder, { recursive: true });
process.exit(0);

/** TypeScript without React, tests and their helpers. */
function sources(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (path.endsWith('.ts')) return [path];
    const inside = readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' });
    return inside
      .filter((name) => name.endsWith('.ts') && !/\.(test|testing|worker|d)\.ts$/.test(name))
      .map((name) => `${path}/${name}`)
      .sort();
  });
}

/** Which test files come by each mutant, and how often; how long each takes, in milliseconds. */
async function firstRun() {
  const runner = await open();
  const related = { related: [...codes.keys()] };
  Object.assign(runner.config, related);
  const specifications = (await runner.getRelevantTestSpecifications()).filter(({ moduleId }) =>
    values.tests.split(',').some((part) => moduleId.includes(part)),
  );
  Object.assign(runner.config, { related: undefined });
  const { testModules } = await runTests(runner, specifications, null);
  const failed = testModules.filter((module) => module.state() === 'failed').map(({ moduleId }) => moduleId);
  if (failed.length > 0) {
    console.error(`These fail without any mutant:\n${failed.join('\n')}`);
    process.exit(1);
  }
  const durations = new Map(testModules.map((module) => [module.moduleId, module.diagnostic().duration]));
  if (values.times)
    for (const [file, ms] of [...durations].sort((a, b) => b[1] - a[1]))
      console.info(`${seconds(ms)} ${relative(ROOT, file)}`);
  await runner.close();
  const coming = new Map<number, Map<string, number>>();
  for (const name of readdirSync(folder)) {
    const { testPath, seen } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
      testPath: string;
      seen: [mutant: number, hits: number][];
    };
    for (const [mutant, hits] of seen) {
      coming.set(mutant, (coming.get(mutant) ?? new Map()).set(testPath, hits));
    }
  }
  console.info(`${testModules.length} test files are green without mutants (${seconds(Date.now() - begun)})`);
  return { coming, durations };
}

async function verdictOf(mutant: Placed, tests: readonly string[]): Promise<Verdict> {
  for (const test of tests) {
    const verdict = await verdictBy(test, mutant.id);
    if (verdict !== 'survived') return verdict;
  }
  return 'survived';
}

async function verdictBy(test: string, active: number): Promise<Verdict> {
  vitest ??= await open();
  const runner = vitest;
  const limit = SLOWER * (durations.get(test) ?? 0) + GRACE_MS;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), limit);
  });
  const mostHits = MORE_HITS * (coming.get(active)?.get(test) ?? 0) + SPARE_HITS;
  const specifications = [runner.getRootProject().createSpecification(test)];
  const result = await Promise.race([runTests(runner, specifications, active, mostHits), late]);
  clearTimeout(timer);
  if (result === 'late') {
    // Its worker may be in a loop without end: leave it to that, and begin anew.
    runner.close().catch(() => undefined);
    vitest = undefined;
    return 'timeout';
  }
  // Modules of earlier runs are in the result, too.
  const own = result.testModules.find(({ moduleId }) => moduleId === test);
  const isNoticed = result.unhandledErrors.length > 0 || own?.state() === 'failed';
  return isNoticed ? 'killed' : 'survived';
}

function runTests(runner: Vitest, specifications: TestSpecification[], active: number | null, mostHits = 0) {
  runner.provide('mutation', { active, mostHits, folder });
  // What the last run found would count for this one.
  runner.state.clearErrors();
  return runner.runTestSpecifications(specifications);
}

/** Each test file gets modules of its own: what they keep from one mutant must not be there for the next. */
function open(): Promise<Vitest> {
  return createVitest(
    'test',
    {
      root: ROOT,
      watch: false,
      reporters: [{}],
      silent: true,
      isolate: true,
      maxWorkers: 1,
      setupFiles: ['src/properties.testing.ts', 'bench/mutation/worker.ts'],
    },
    {
      plugins: [
        {
          name: 'mutants',
          enforce: 'pre' as const,
          transform: (_code: string, id: string) => codes.get(id),
        },
      ],
    },
  );
}

function report(): void {
  const groups = new Map<string, Placed[]>();
  for (const mutant of verdicts.keys()) {
    const name = FOLDERS.find((each) => mutant.file.startsWith(`${each}/`)) ?? dirname(mutant.file);
    groups.set(name, [...(groups.get(name) ?? []), mutant]);
  }
  const lines = [...groups].map(([name, mutants]) => {
    const count = (verdict: Verdict) => mutants.filter((mutant) => verdicts.get(mutant) === verdict).length;
    const noticed = count('killed') + count('timeout');
    return {
      folder: name,
      score: `${((100 * noticed) / mutants.length).toFixed(1)} %`,
      tried: mutants.length,
      killed: count('killed'),
      timeout: count('timeout'),
      survived: count('survived'),
      'no test': count('no test'),
    };
  });
  const unnoticed = [...verdicts].filter(([, verdict]) => verdict === 'survived' || verdict === 'no test');
  unnoticed.sort(([a], [b]) => a.id - b.id);
  for (const [{ file, line, before, after }, verdict] of unnoticed) {
    console.info(
      `${verdict}: ${relative('.', file)}:${line}\n  - ${oneLine(before)}\n  + ${oneLine(after) || '(left out)'}`,
    );
  }
  console.table(lines.sort((a, b) => a.folder.localeCompare(b.folder)));
  const noticed = verdicts.size - unnoticed.length;
  console.info(
    `${noticed} of ${verdicts.size} mutants were noticed (${((100 * noticed) / verdicts.size).toFixed(1)} %), in ${seconds(Date.now() - begun)}`,
  );
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT)}…` : line;
}

function seconds(ms: number): string {
  return `${Math.round(ms / 1000)} s`;
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = seededRandom(seed);
  return items
    .map((item): [number, T] => [random(), item])
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}
