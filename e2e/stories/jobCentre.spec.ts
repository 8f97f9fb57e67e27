import { mkdir } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { readNumbers } from '../apiNumbers';
import { expectAccessible, signIn, takeScreens } from '../consolePage';
import { expect, test } from '../fixtures';
import { confirmRemoval, numbersRegion } from '../removalStory';
import { controlSandbox, type SandboxControl } from '../sandboxControl';
import { startServer } from '../startServer';

const COUNT = 3_000;
const TITLE = 'Remove numbers from Autumn';
/** Small chunks and slow answers: there is time to look at the job, and to stop it. */
const SLOW = { maxDelete: 100, latencyMs: 600 };
const FAST = { latencyMs: 0 };
const ALL_GONE = 'All 3,000 numbers removed and seen to be gone.';

const jobs = (page: Page) => page.getByRole('dialog', { name: 'Jobs' });
/** What pops up about this job, on whatever page one is. */
const notice = (page: Page) => page.getByRole('group', { name: `News of a job: ${TITLE}` });

/** The button in the app bar says how many jobs are at work, and how many wait. */
async function openJobs(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name, exact: true }).click();
  return jobs(page);
}

/** Removes all numbers of a campaign, leaves the dialog, and waits until the job is at work. */
async function startRemoval(page: Page, sandbox: SandboxControl): Promise<string> {
  const id = await beginRemoval(page, sandbox);
  await page.getByRole('dialog').getByRole('button', { name: 'Close: it goes on by itself' }).click();
  return id;
}

/** The same, and stays in its dialog. @returns the campaign's ID */
async function beginRemoval(page: Page, sandbox: SandboxControl, url = ''): Promise<string> {
  const [campaign] = await sandbox.reset([
    { name: 'Autumn', type: 'Dynamic', status: 'Active', numbers: COUNT, varCount: 1 },
  ]);
  await sandbox.setBehavior(SLOW);
  await signIn(page, { path: `${url}/#/campaigns/${campaign?.id}/show` });
  const numbers = numbersRegion(page);
  await numbers.getByRole('button', { name: /^Select all 3,000/ }).click();
  await numbers.getByRole('button', { name: 'Remove', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await confirmRemoval(dialog, COUNT);
  await expect(dialog).toContainText(/[1-9][\d,]* (under way|accepted)/);
  return campaign?.id ?? '';
}

/** How many deletions the API has received. */
async function deletions(sandbox: SandboxControl): Promise<number> {
  return (await sandbox.log()).filter(({ method }) => method === 'DELETE').length;
}

test('a removal is followed, paused, resumed and cancelled from the job centre', async ({
  page,
  sandbox,
}) => {
  await startRemoval(page, sandbox);
  const centre = await openJobs(page, 'Jobs, 1 at work');
  await expect(centre.getByRole('heading', { name: 'At work' })).toBeVisible();
  await expect(centre.getByRole('progressbar', { name: TITLE })).toHaveAttribute(
    'aria-valuetext',
    /of 3,000 removed/,
  );
  await expectAccessible(page, '[role=dialog]');
  await takeScreens(page, 'job-centre-running');

  await centre.getByRole('button', { name: 'Pause' }).click();
  await expect(centre).toContainText('Paused: nothing is sent until you resume it.');
  await expect(centre).not.toContainText('under way');
  const sent = await deletions(sandbox);
  await page.keyboard.press('Escape');
  await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Campaigns' }).click();
  await expect(page.getByRole('row', { name: 'Autumn' })).toBeVisible();
  expect(await deletions(sandbox), 'deletions while it is paused').toBe(sent);

  await openJobs(page, 'Jobs, 1 waits for you');
  await takeScreens(page, 'job-centre-paused');
  await centre.getByRole('button', { name: 'Resume' }).click();
  await expect.poll(() => deletions(sandbox)).toBeGreaterThan(sent);

  await centre.getByRole('button', { name: 'Cancel', exact: true }).click();
  const question = page.getByRole('dialog', { name: 'Cancel this job?' });
  await expect(question).toContainText('What was sent stays done and is read back.');
  await question.getByRole('button', { name: 'Keep it' }).click();
  await expect(centre.getByRole('button', { name: 'Pause' })).toBeVisible();
  await centre.getByRole('button', { name: 'Cancel', exact: true }).click();
  await question.getByRole('button', { name: 'Cancel the job' }).click();
  await page.keyboard.press('Escape');
  await expect(centre).toHaveCount(0);
  await sandbox.setBehavior(FAST);

  await expect(notice(page)).toContainText('Cancelled: ');
  const [campaign] = await campaigns(page);
  const removed = (COUNT - (campaign?.numbersCount ?? 0)).toLocaleString('en-US');
  await expect(notice(page)).toContainText(`${removed} of 3,000 removed and seen to be gone.`);
  await expect(notice(page)).toHaveCount(1);
  await notice(page).getByRole('link', { name: 'Receipt' }).click();
  await expect(page).toHaveURL(/#\/receipts\/[\w-]+$/);
  await expect(notice(page)).toHaveCount(0);
});

test('what has ended can be hidden from the job centre, and its receipt stays until it is forgotten', async ({
  page,
  sandbox,
}) => {
  await startRemoval(page, sandbox);
  await sandbox.setBehavior(FAST);
  await expect(notice(page)).toContainText(ALL_GONE);
  const centre = await openJobs(page, 'Jobs');
  await expect(centre.getByRole('heading', { name: 'Ended' })).toBeVisible();
  await expectAccessible(page, '[role=dialog]');
  await takeScreens(page, 'job-centre-ended');
  await centre.getByRole('button', { name: `Hide from this list: ${TITLE}. Its receipt stays.` }).click();
  await expect(centre).toContainText('No jobs.');
  await page.reload();
  await openJobs(page, 'Jobs');
  await expect(centre).toContainText('No jobs.');
  await expect(notice(page), 'of a job that had ended before').toHaveCount(0);
  await takeScreens(page, 'job-centre-empty');
  await centre.getByRole('link', { name: 'All receipts' }).click();
  await expect(centre).toHaveCount(0);
  const receipt = page.getByRole('main').getByRole('link', { name: TITLE });
  await expect(receipt).toBeVisible();

  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('menuitemradio', { name: 'For 30 days' })).toBeChecked();
  await page.getByRole('menuitem', { name: 'Forget finished jobs now…' }).click();
  const question = page.getByRole('dialog', { name: 'Forget finished jobs?' });
  await expect(question).toContainText('1 receipt with its numbers would be wiped from this device');
  await expectAccessible(page, '[role=dialog]');
  await question.getByRole('button', { name: 'Keep them' }).click();
  await expect(receipt).toBeVisible();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('menuitem', { name: 'Forget finished jobs now…' }).click();
  await question.getByRole('button', { name: 'Forget 1 receipt' }).click();
  await expect(page.getByText('1 receipt forgotten.')).toBeVisible();
  await expect(receipt).toHaveCount(0);
});

test('another tab shows the job, pauses it, and leaves the news of its end to the tab that worked', async ({
  context,
  page,
  sandbox,
}) => {
  await startRemoval(page, sandbox);
  const other = await context.newPage();
  await signIn(other);
  const seen = await openJobs(other, 'Jobs, 1 at work');
  await expect(seen).toContainText('Another tab works on it.');
  await expect(seen.getByRole('button', { name: 'Resume' })).toHaveCount(0);
  await seen.getByRole('button', { name: 'Take over here' }).click();
  const question = other.getByRole('dialog', { name: 'Take the job from the other tab?' });
  await question.getByRole('button', { name: 'Leave it there' }).click();
  await expect(seen).toContainText('Another tab works on it.');
  await seen.getByRole('button', { name: 'Pause' }).click();

  const centre = await openJobs(page, 'Jobs, 1 waits for you');
  await expect(centre).toContainText('Paused: nothing is sent until you resume it.');
  await centre.getByRole('button', { name: 'Resume' }).click();
  await page.keyboard.press('Escape');
  await expect(centre).toHaveCount(0);
  await sandbox.setBehavior(FAST);
  await expect(notice(page)).toContainText(ALL_GONE, { timeout: 30_000 });
  await expect(seen).toContainText(ALL_GONE);
  // The focus went with the button; a page in the background does not take it back, but some moments after it is in front.
  await other.bringToFront();
  await expect(async () => {
    await other.keyboard.press('Escape');
    await expect(seen).toHaveCount(0, { timeout: 1_000 });
  }).toPass();
  await expect(notice(other)).toHaveCount(0);
});

test('the browser asks before it closes a page only while that page is at work', async ({
  page,
  sandbox,
}) => {
  await startRemoval(page, sandbox);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    return dialog.accept();
  });
  await page.reload();
  expect(asked).toEqual(['beforeunload']);

  const centre = await openJobs(page, 'Jobs, 1 at work');
  await centre.getByRole('button', { name: 'Pause' }).click();
  await expect(centre.getByRole('button', { name: 'Resume' })).toBeVisible();
  await page.reload();
  expect(asked).toEqual(['beforeunload']);

  // What was paused before this visit is not forgotten.
  await expect(page.getByText('1 job is unfinished.')).toBeVisible();
  await takeScreens(page, 'job-unfinished');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(centre.getByRole('heading', { name: 'Waiting for you' })).toBeVisible();
});

test('at sign-out, unfinished jobs are left for the next sign-in, or cancelled and settled first', async ({
  page,
  sandbox,
}) => {
  test.setTimeout(120_000);
  await startRemoval(page, sandbox);
  const signOut = async () => {
    await page.getByRole('button', { name: 'Account menu' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
  };
  const question = page.getByRole('dialog', { name: 'Sign out with 1 unfinished job?' });
  await signOut();
  await expect(question).toContainText('it stays on this device with its numbers');
  await expectAccessible(page, '[role=dialog]');
  await takeScreens(page, 'job-sign-out');
  await question.getByRole('button', { name: 'Stay' }).click();
  await signOut();
  await question.getByRole('button', { name: 'Leave and sign out' }).click();
  await expect(page.getByLabel('API key')).toBeVisible();
  const sent = await deletions(sandbox);
  expect(sent).toBeLessThan(COUNT / SLOW.maxDelete);

  await signIn(page);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await jobs(page).getByRole('button', { name: 'Take over' }).click();
  await expect.poll(() => deletions(sandbox), 'it goes on').toBeGreaterThan(sent);
  await page.keyboard.press('Escape');
  await signOut();
  await question.getByRole('button', { name: 'Cancel it first' }).click();
  await expect(page.getByRole('dialog', { name: 'Cancelling before you are signed out' })).toBeVisible();
  await sandbox.setBehavior(FAST);
  // The request that was left without an answer at the first sign-out is waited for.
  await expect(page.getByLabel('API key')).toBeVisible({ timeout: 60_000 });
  const [campaign] = await campaigns(page);

  await signIn(page);
  const centre = await openJobs(page, 'Jobs');
  const removed = (COUNT - (campaign?.numbersCount ?? 0)).toLocaleString('en-US');
  await expect(centre).toContainText(`Cancelled: ${removed} of 3,000 removed and seen to be gone.`);
});

async function campaigns(page: Page): Promise<{ numbersCount: number }[]> {
  const headers = { Authorization: 'Bearer demo-key' };
  return (await page.request.get('/v1/accounts/demo/campaigns', { headers })).json();
}

test('while SIP Caller is stopped a removal says that nobody answers, and ends truly when it is back', async ({
  browser,
}, info) => {
  const database = info.outputPath('sandbox.db');
  await mkdir(info.outputPath('.'), { recursive: true });
  let upstream = await startServer({ SANDBOX_DB: database });
  const server = await startServer({ SIPCALLER_API_URL: `${upstream.url}/v1` });
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const id = await beginRemoval(page, controlSandbox(upstream.url), server.url);
    const dialog = page.getByRole('dialog');
    // Stopped while a request is there, which may have been carried out.
    await controlSandbox(upstream.url).setBehavior({ latencyMs: 10_000 });
    await page.waitForRequest((request) => request.method() === 'DELETE');
    await upstream.stop('SIGKILL');
    await expect(dialog).toContainText('SIP Caller does not answer', { timeout: 5_000 });
    await expect(dialog).toContainText(/Next try in \d+ s|Trying again now/);
    await expect(dialog).toContainText('waiting to be checked');
    for (const claim of [/under way/, / a (second|minute)/, / to go/])
      await expect(dialog).not.toContainText(claim);
    upstream = await startServer({ SANDBOX_DB: database, PORT: new URL(upstream.url).port });
    await dialog.getByRole('button', { name: 'Try now' }).click();
    await expect(dialog).toContainText(ALL_GONE, { timeout: 30_000 });
    await expect(dialog).toContainText('Numbers in the campaign: 3,000 before, 0 now.');
    expect(await readNumbers(upstream.url, id), 'as the API has it').toEqual([]);
  } finally {
    await context.close();
    await server.stop();
    await upstream.stop();
  }
});
