import { readFile } from 'node:fs/promises';

/** What one runner did. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * Reads the report of vitest's `json` reporter. A file that could not even be loaded counts as one failure.
 *
 * @throws Error if there is no readable report
 */
export async function readVitestReport(path: string): Promise<Counts> {
  const report = JSON.parse(await readFile(path, 'utf8')) as VitestReport;
  const empty = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
  );
  const failed = report.numFailedTests + empty.length;
  return atLeastOne({
    passed: report.numPassedTests,
    failed: failed || (report.success ? 0 : 1),
    skipped: report.numPendingTests + report.numTodoTests,
  });
}

/**
 * Reads the report of Playwright's `json` reporter. Errors outside tests, such as in the setup, count as failures.
 *
 * @throws Error if there is no readable report
 */
export async function readPlaywrightReport(path: string): Promise<Counts> {
  const { stats, errors } = JSON.parse(await readFile(path, 'utf8')) as PlaywrightReport;
  return atLeastOne({
    passed: stats.expected,
    // A second try proves nothing but that the first one failed.
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  });
}

/** A runner that ran nothing proves nothing. */
function atLeastOne(counts: Counts): Counts {
  return counts.passed + counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

interface VitestReport {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}
