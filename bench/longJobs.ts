import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { uploadRows } from '../e2e/apiNumbers';
import { launchOptions } from '../e2e/browser';
import { openConsole } from '../e2e/consolePage';
import { chooseList, sendList, writeList } from '../e2e/importStory';
import { confirmRemoval, numbersRegion } from '../e2e/removalStory';
import { controlSandbox } from '../e2e/sandboxControl';
import { startServer } from '../e2e/startServer';
import { buildIfNeeded } from '../server/build';
import { longTasksOf } from './longTasks';

/**
 * `npm run bench:jobs`: long jobs in the built console, in a browser. Told is how long each step takes, and the
 * tasks of the page's main thread that took 50 ms or more meanwhile. The idle page is the baseline.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TICKED = 10_000;
const A_PAGE = 100;
const SENT = 200_000;
const WAIT_MS = 300_000;

await buildIfNeeded(ROOT);
const folder = mkdtempSync(join(tmpdir(), 'long-jobs-'));
const server = await startServer();
const sandbox = controlSandbox(server.url);
const browser = await chromium.launch(launchOptions());
try {
  await tickAndRemove();
  await importList();
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true });
}

/** 10,000 numbers ticked by hand, a page after the other, and removed. */
async function tickAndRemove(): Promise<void> {
  const id = await makeCampaign(2 * TICKED);
  const page = await open(`/#/campaigns/${id}/show`);
  const region = numbersRegion(page);
  await region.getByRole('combobox', { name: 'Rows per page' }).click();
  await page.getByRole('option', { name: String(A_PAGE), exact: true }).click();
  await region.getByText(`1–${A_PAGE} of`).waitFor();
  await measure(page, 'idle', () => page.waitForTimeout(3_000));
  await measure(page, `${TICKED} ticked`, async () => {
    for (let last = A_PAGE; last <= TICKED; last += A_PAGE) {
      await region.getByRole('checkbox', { name: 'Select all on this page' }).check();
      if (last === TICKED) break;
      await region.getByRole('button', { name: 'Next page' }).click();
      const next = `${(last + 1).toLocaleString('en-US')}–${(last + A_PAGE).toLocaleString('en-US')} of`;
      await region.getByText(next).waitFor();
    }
  });
  await measure(page, 'asked, begun and removed', async () => {
    await region.getByRole('button', { name: 'Remove', exact: true }).click();
    await confirmRemoval(page.getByRole('dialog'), TICKED);
    await page
      .getByText('All 10,000 numbers removed and seen to be gone.')
      .first()
      .waitFor({ timeout: WAIT_MS });
  });
  await page.context().close();
}

/** 200,000 rows sent to a campaign that holds 20,000 numbers. */
async function importList(): Promise<void> {
  const id = await makeCampaign(2 * TICKED);
  const rows = Array.from({ length: SENT }, (_, at) => [
    `+1202${String(at).padStart(7, '0')}`,
    'Ann',
    `${at}`,
  ]);
  const path = await writeList(join(folder, 'list.csv'), rows);
  const page = await open(`/#/upload/${id}`);
  await measure(page, `${SENT} rows read`, () => chooseList(page, path, SENT));
  await measure(page, `${SENT} rows sent and seen to be there`, async () => {
    await sendList(page, SENT, 'Large');
    await page.getByText('were added to Large and seen to be there').waitFor({ timeout: WAIT_MS });
  });
  await page.context().close();
}

async function makeCampaign(numbers: number): Promise<string> {
  const [campaign] = await sandbox.reset([{ name: 'Large', type: 'Dynamic', status: 'Paused', varCount: 2 }]);
  const id = campaign?.id ?? '';
  const digits = (at: number) => String(at).padStart(7, '0');
  await uploadRows(
    server.url,
    id,
    Array.from({ length: numbers }, (_, at) => [`+1303${digits(at)}`, `Person ${at}`, 'x']),
  );
  return id;
}

async function open(path: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.url, locale: 'en-US' });
  const page = await context.newPage();
  await openConsole(page, path);
  await page.waitForTimeout(2_000);
  return page;
}

async function measure(page: Page, name: string, work: () => Promise<unknown>): Promise<void> {
  await browser.startTracing(page, { categories: ['toplevel'] });
  const from = performance.now();
  await work();
  const seconds = Number(((performance.now() - from) / 1000).toFixed(1));
  const longTasks = longTasksOf(await browser.stopTracing());
  console.log(JSON.stringify({ name, seconds, longTasks }));
}
