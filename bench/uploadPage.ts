import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { launchOptions } from '../e2e/browser';
import { openConsole } from '../e2e/consolePage';
import { controlSandbox } from '../e2e/sandboxControl';
import { type StartedServer, startServer } from '../e2e/startServer';
import { buildIfNeeded } from '../server/build';
import { longTasksOf, type TaskTime } from './longTasks';
import { MILLION, phoneList, ROWS_OF_100_MB, troubledNumber } from './phoneLists';

/**
 * `npm run bench:upload [-- file for the figures]`: large lists in the built console, in a browser: from choosing
 * the file to its row totals, and then through the rows as they will be sent. Told are the page's long tasks, and what
 * the browser's processes take at most, above what they took before.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WAIT_MS = 300_000;
const LISTS = [
  { name: 'a million rows, 3 % trouble', rows: MILLION },
  { name: '100 MB, 3 % trouble', rows: ROWS_OF_100_MB },
];
const PAGE_BYTES = 4096;
interface Figures {
  name: string;
  megabytes: number;
  rows: number;
  /** From choosing the file to its row totals. */
  seconds: number;
  /** Tasks of the page's main thread that took 50 ms or more; on a busy machine only the CPU time is theirs. */
  longTasks: TaskTime[];
  peakMegabytes: { page: number; browser: number };
}

await buildIfNeeded(ROOT);
const folder = mkdtempSync(join(tmpdir(), 'upload-page-'));
const server = await startServer();
const browser = await chromium.launch(launchOptions());
try {
  const figures: Figures[] = [];
  for (const { name, rows } of LISTS) {
    const path = join(folder, `${rows}.csv`);
    writeFileSync(path, phoneList(rows, troubledNumber));
    figures.push(await review(browser, server, { name, rows, path }));
    console.log(JSON.stringify(figures.at(-1)));
  }
  if (argv[2]) writeFileSync(argv[2], `${JSON.stringify(figures, null, 2)}\n`);
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true });
}

/** Has a list reviewed in a fresh profile, on a campaign without numbers. */
async function review(
  browser: Browser,
  { url }: StartedServer,
  { name, rows, path }: { name: string; rows: number; path: string },
): Promise<Figures> {
  const [campaign] = await controlSandbox(url).reset([
    { name: 'Large', type: 'Dynamic', status: 'Active', varCount: 2 },
  ]);
  const context = await browser.newContext({ baseURL: url, locale: 'en-US' });
  const page = await context.newPage();
  await openConsole(page, `/#/upload/${campaign?.id}`);
  const input = page.getByLabel(/Choose (a CSV|another) file/);
  await input.waitFor({ state: 'attached' });
  await page.waitForTimeout(2000);
  const memory = await watchMemory(browser);
  await browser.startTracing(page, { categories: ['toplevel'] });
  const from = performance.now();
  await input.setInputFiles(path);
  const total = page.getByRole('row', { name: `Rows in file ${rows.toLocaleString('en-US')}` });
  await total.waitFor({ timeout: WAIT_MS });
  const seconds = Number(((performance.now() - from) / 1000).toFixed(1));
  await scrollRows(page);
  const figures = {
    ...{ name, rows, seconds },
    megabytes: Math.round(readFileSync(path).length / 1e6),
    longTasks: longTasksOf(await browser.stopTracing()),
    peakMegabytes: memory.end(),
  };
  await context.close();
  return figures;
}

/** To the middle and the end of the rows that will be sent. */
async function scrollRows(page: Page): Promise<void> {
  const table = page.getByRole('table', { name: 'Rows to send' });
  await table.scrollIntoViewIfNeeded();
  await table.hover();
  for (let step = 0; step < 20; step += 1) {
    await page.mouse.wheel(0, 2_000);
    await page.waitForTimeout(50);
  }
  await page.keyboard.press('End');
  await page.waitForTimeout(500);
}

/** What the processes of pages, and the browser's own, have in memory, looked at ten times a second. */
async function watchMemory(browser: Browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const megabytesOf = (wanted: string) =>
    processInfo
      .filter(({ type }) => type === wanted)
      .reduce((sum, { id }) => sum + residentBytes(id) / 1e6, 0);
  const measure = () => ({ page: megabytesOf('renderer'), browser: megabytesOf('browser') });
  const before = measure();
  const peak = { ...before };
  const timer = setInterval(() => {
    const now = measure();
    peak.page = Math.max(peak.page, now.page);
    peak.browser = Math.max(peak.browser, now.browser);
  }, 100);
  return {
    end() {
      clearInterval(timer);
      return {
        page: Math.round(peak.page - before.page),
        browser: Math.round(peak.browser - before.browser),
      };
    },
  };
}

/** As Linux counts them; a process that has ended has none. */
function residentBytes(id: number): number {
  if (!existsSync(`/proc/${id}`)) return 0;
  const [, resident = '0'] = readFileSync(`/proc/${id}/statm`, 'utf8').split(' ');
  return Number(resident) * PAGE_BYTES;
}
