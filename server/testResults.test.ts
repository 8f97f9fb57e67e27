import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPlaywrightReport, readVitestReport } from './testResults';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sip-caller-admin-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(report: unknown): Promise<string> {
  const path = join(folder, 'report.json');
  await writeFile(path, JSON.stringify(report));
  return path;
}

const vitest = { success: true, numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };

it('counts what vitest ran', async () => {
  const path = await write({ ...vitest, testResults: [] });
  expect(await readVitestReport(path)).toEqual({ passed: 5, failed: 0, skipped: 2 });
});

it('counts a test file that could not be loaded', async () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
  ];
  const path = await write({ ...vitest, success: false, numFailedTests: 1, testResults });
  expect(await readVitestReport(path)).toMatchObject({ failed: 2 });
});

it('takes no test at all for a failure', async () => {
  const none = await write({ ...vitest, numPassedTests: 0, testResults: [] });
  expect(await readVitestReport(none)).toMatchObject({ passed: 0, failed: 1 });
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 3 };
  expect(await readPlaywrightReport(await write({ stats, errors: [] }))).toMatchObject({
    passed: 0,
    failed: 1,
  });
});

it('counts what Playwright ran; what needed a second try and errors outside tests are failures', async () => {
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
  const path = await write({ stats, errors: [{ message: 'setup' }] });
  expect(await readPlaywrightReport(path)).toEqual({ passed: 7, failed: 3, skipped: 2 });
});

it('rejects without a report', async () => {
  await expect(readVitestReport(join(folder, 'none.json'))).rejects.toThrow(/ENOENT/);
});
