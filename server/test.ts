import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from '../e2e/browser';
import { type Counts, readPlaywrightReport, readVitestReport } from './testResults';

/** `npm test`: every check in turn, each to its end, and one line that sums them up. */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RESULTS = `${ROOT}e2e/.results`;
const VITEST_REPORT = `${RESULTS}/vitest.json`;
const PLAYWRIGHT_REPORT = `${RESULTS}/playwright.json`;
/** A runner that hangs is ended, so that the sum is still printed. */
const LIMIT_MS = 30 * 60_000;

const PASSED: Counts = { passed: 1, failed: 0, skipped: 0 };
const FAILED: Counts = { passed: 0, failed: 1, skipped: 0 };

await rm(VITEST_REPORT, { force: true });
await rm(PLAYWRIGHT_REPORT, { force: true });
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`];
const results: [string, Counts][] = [
  ['typecheck', (await runScript('typecheck')) ? PASSED : FAILED],
  ['lint', (await runScript('lint')) ? PASSED : FAILED],
  ['unit', await countTests(await runScript('test:unit', reporters), () => readVitestReport(VITEST_REPORT))],
];
const built = await runScript('build');
results.push(['build', built ? PASSED : FAILED], ['e2e', built ? await runStories() : FAILED]);

console.log(
  `\n${results.map(([name, { passed, failed }]) => `${name} ${passed} of ${passed + failed}`).join(', ')}`,
);
const sum = results.reduce((total, [, counts]) => add(total, counts), { passed: 0, failed: 0, skipped: 0 });
process.exitCode = sum.failed > 0 ? 1 : 0;
console.log(inWords(sum));

async function runStories(): Promise<Counts> {
  try {
    await ensureBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return FAILED;
  }
  return countTests(await runScript('test:e2e'), () => readPlaywrightReport(PLAYWRIGHT_REPORT));
}

/** Runs a script of package.json with its output streamed. @returns whether it ended well */
async function runScript(name: string, args: string[] = []): Promise<boolean> {
  console.log(`\n> ${name}`);
  const child = spawn('npm', ['run', '--silent', name, '--', ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    timeout: LIMIT_MS,
  });
  const [code] = await once(child, 'exit');
  return code === 0;
}

/** A runner's own count; but where it ended badly, never without a failure. */
async function countTests(ok: boolean, read: () => Promise<Counts>): Promise<Counts> {
  const counts = await read().catch((error) => {
    console.error(`No readable report: ${error instanceof Error ? error.message : error}`);
    return FAILED;
  });
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

function inWords({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
