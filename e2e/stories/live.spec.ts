import type { APIRequestContext, Page } from '@playwright/test';
import { expectAccessible, expectAccessibleInBoth, openConsole, takeScreens } from '../consolePage';
import { expect, test } from '../fixtures';
import type { CampaignSeed, SandboxControl } from '../sandboxControl';

const KEY = { Authorization: 'Bearer demo-key' };

/** Thirty campaigns; Active and Paused ones of the same place have the same id after another reset. */
const campaigns = (paused: number[] = []): CampaignSeed[] =>
  Array.from({ length: 30 }, (_, index) => ({
    name: `Campaign ${String(index).padStart(2, '0')}`,
    type: 'Dynamic',
    status: paused.includes(index) ? 'Paused' : 'Active',
  }));

const addNumber = async (request: APIRequestContext, campaignId: string | undefined) => {
  const path = `/v1/accounts/demo/campaigns/${campaignId}/numbers`;
  const answer = await request.post(path, { headers: KEY, data: { number: '+12025550123' } });
  expect(answer.ok()).toBe(true);
};

/** The console's reads of the campaign list so far: pages of the list, and counts of the tabs. */
const reads = async (sandbox: SandboxControl) => {
  const ranges = (await sandbox.log())
    .filter(({ method, path }) => method === 'GET' && path.endsWith('/campaigns'))
    .map(({ query }) => new URLSearchParams(query))
    .filter((query) => query.has('filter'))
    .map((query) => query.get('range'));
  const counts = ranges.filter((range) => range === '[0,0]').length;
  return { counts, pages: ranges.length - counts };
};

// Also behind an open menu, where assistive technology does not look.
const bar = (page: Page) => page.getByRole('group', { name: 'Refresh of the list', includeHidden: true });
const row = (page: Page, name: string) => page.getByRole('row', { name });
const names = (page: Page) => page.getByRole('row').getByRole('link').allInnerTexts();

/** Signs in on a clock that the story moves, and lets the list refresh itself every so often. */
async function openLiveList(page: Page, every: string) {
  await page.clock.install();
  await openConsole(page, '/#/campaigns');
  await expect(page.getByRole('tab', { name: /^All \d/ })).toBeVisible();
  await bar(page)
    .getByRole('button', { name: /^Refresh: / })
    .click();
  await page.getByRole('menuitemradio', { name: every }).click();
  await expect(page.getByRole('menu')).toHaveCount(0);
}

/** Until they are read, the rows on show are still those of all campaigns, and none of them can be gone. */
async function openActiveTab(page: Page) {
  const isRead = page.waitForResponse((answer) =>
    /"status":"Active".*\[0,24\]/.test(decodeURIComponent(answer.url())),
  );
  await page.getByRole('tab', { name: /^Active 30$/ }).click();
  await (await isRead).finished();
}

/** Where everything of the list is on screen. */
const places = (page: Page) =>
  page.locator('#content :is(h1, [role="tab"], th, td, nav, button)').evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.tagName} ${x} ${y} ${width} ${height}`;
    }),
  );

test('a refresh brings what changed, marks it for a moment, and nothing moves', async ({
  page,
  sandbox,
  request,
}) => {
  const made = await sandbox.reset(campaigns());
  await openLiveList(page, 'Every 5 s');
  await row(page, 'Campaign 20').getByRole('link').focus();
  await page.evaluate(() => window.scrollTo(0, 80));
  const scrolled = await page.evaluate(() => window.scrollY);
  expect(scrolled).toBeGreaterThan(0);
  const before = { places: await places(page), reads: await reads(sandbox) };
  await addNumber(request, made[20]?.id);

  await page.clock.fastForward(6_000);
  const count = row(page, 'Campaign 20').getByRole('cell').nth(4);
  await expect(count).toHaveText('1');
  await expect(page.locator('[data-changed]')).toHaveText(['1']);
  expect(await places(page)).toEqual(before.places);
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
  await expect(row(page, 'Campaign 20').getByRole('link')).toBeFocused();
  await expect
    .poll(() => reads(sandbox))
    .toEqual({ pages: before.reads.pages + 1, counts: before.reads.counts + 6 });
  await takeScreens(page, 'live-changed');
  await page.clock.fastForward(4_500);
  await expect(page.locator('[data-changed]')).toHaveCount(0);
});

test('rows keep their places until the user asks for the new order', async ({ page, sandbox, request }) => {
  const made = await sandbox.reset(campaigns());
  await openLiveList(page, 'Every 15 s');
  await page.getByRole('columnheader', { name: 'Numbers' }).getByRole('button').click();
  await expect(page).toHaveURL(/sort=numbersCount/);
  // All have as many, and the other way round is by name too.
  await expect(page.getByRole('row').nth(1)).toContainText('Campaign 29');
  await expect(bar(page).getByRole('button', { name: /^Show/ })).toHaveCount(0);
  const before = await names(page);
  const lower = before[9] ?? '';
  await addNumber(request, made.find(({ name }) => name === lower)?.id);

  await page.clock.fastForward(16_000);
  await expect(row(page, lower).getByRole('cell').nth(4)).toHaveText('1');
  const show = bar(page).getByRole('button', { name: 'Show new order' });
  await expect(show).toBeVisible();
  expect(await names(page)).toEqual(before);
  await expect(bar(page).getByRole('status')).toHaveText('new order');
  await expectAccessible(page);
  await show.click();
  await expect(show).toHaveCount(0);
  expect((await names(page))[0]).toBe(lower);
});

test('a row that leaves the list says so in its place; tabs are of now', async ({ page, sandbox }) => {
  await sandbox.reset(campaigns());
  await openLiveList(page, 'Every 5 s');
  await openActiveTab(page);
  await expect(row(page, 'Campaign 03')).toBeVisible();
  const before = await names(page);
  await sandbox.reset(campaigns([3]));

  await page.clock.fastForward(6_000);
  await expect(row(page, 'Campaign 03')).toContainText('No longer here');
  await expect(page.getByRole('tab', { name: /^Active 29$/ })).toBeVisible();
  await expect(page.getByRole('tab', { name: /^Paused 1$/ })).toBeVisible();
  expect(await names(page)).toEqual(before);
  await takeScreens(page, 'live-gone');
  await expectAccessibleInBoth(page);
  await bar(page).getByRole('button', { name: 'Show 1 new, 1 gone' }).click();
  await expect(row(page, 'Campaign 03')).toHaveCount(0);
  await expect(row(page, 'Campaign 25')).toBeVisible();
});

test('no refresh behind a menu, in a hidden tab, or when it is off; then at once', async ({
  page,
  sandbox,
}) => {
  await openLiveList(page, 'Every 5 s');
  const settle = async () => (await reads(sandbox)).pages;
  const before = await settle();
  await page.getByRole('button', { name: 'Views' }).click();
  await expect(page.getByRole('menuitemradio', { name: 'Live now' })).toBeVisible();
  await page.clock.fastForward(60_000);
  await expect(bar(page)).toContainText('paused while something is open');
  expect(await settle()).toBe(before);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect.poll(settle).toBe(before + 1);

  const setHidden = (hidden: boolean) =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => value });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  await setHidden(true);
  await page.clock.fastForward(60_000);
  await expect(bar(page)).toContainText('paused while hidden');
  expect(await settle()).toBe(before + 1);
  await setHidden(false);
  await expect.poll(settle).toBe(before + 2);

  await bar(page).getByRole('button', { name: 'Refresh: Every 5 s' }).click();
  await page.getByRole('menuitemradio', { name: 'Off' }).click();
  await page.clock.fastForward(600_000);
  await expect(bar(page)).toContainText(/Updated 1[01]m(in)? ago|Updated 10m(in)? ago/);
  expect(await settle()).toBe(before + 2);
  await bar(page).getByRole('button', { name: 'Refresh now' }).click();
  await expect(bar(page)).toContainText(/Updated (now|\ds ago)/);
  expect(await settle()).toBe(before + 3);
});

test('a refresh that fails is told without a jump, and tried less often until all is well', async ({
  page,
  sandbox,
}) => {
  await openLiveList(page, 'Every 60 s');
  const before = await reads(sandbox);
  const whereBefore = (await places(page)).filter((place) => place.startsWith('T'));
  await sandbox.setBehavior({ faults: [{ on: 'list', kind: '500' }] });
  await page.clock.fastForward(61_000);
  await expect(bar(page)).toContainText('Not refreshed · read 1m');
  await expect(bar(page).getByRole('status')).toHaveText('The list could not be refreshed.');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('row')).toHaveCount(26);
  expect((await places(page)).filter((place) => place.startsWith('T'))).toEqual(whereBefore);
  await expectAccessible(page);
  // The list went first, and was tried again at once; its counts were not even asked for.
  const failed = await reads(sandbox);
  expect(failed.pages).toBeGreaterThan(before.pages);
  expect(failed.counts).toBe(before.counts);
  await page.clock.fastForward(62_000);
  await expect(bar(page)).toContainText('read 2m');
  expect(await reads(sandbox)).toEqual(failed);
  await page.clock.fastForward(62_000);
  await expect.poll(async () => (await reads(sandbox)).pages).toBeGreaterThan(failed.pages);

  await bar(page).getByRole('button', { name: 'Refresh now' }).click();
  await expect(page.getByRole('alert')).toContainText('The list could not be read');
  await sandbox.setBehavior({ faults: [] });
  await bar(page).getByRole('button', { name: 'Refresh now' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(bar(page)).toContainText(/Updated (now|\ds ago) · slowed down to every (120|240) s/);
});

test('after the API asked for fewer calls the list refreshes less often', async ({ page, sandbox }) => {
  await openLiveList(page, 'Every 60 s');
  await sandbox.setBehavior({ rateLimit: { perSecond: 4, retryAfter: 'seconds' } });
  await page.clock.fastForward(61_000);
  await expect(bar(page)).toContainText('slowed down to every 120 s', { timeout: 20_000 });
  expect((await sandbox.log()).some(({ status }) => status === 429)).toBe(true);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('who leaves the list leaves no read behind', async ({ page, sandbox }) => {
  await openLiveList(page, 'Every 5 s');
  const start = await reads(sandbox);
  await sandbox.setBehavior({ latencyMs: 5_000 });
  const sent = page.waitForRequest(/\/campaigns\?/);
  await bar(page).getByRole('button', { name: 'Refresh now' }).click();
  const aborted = page.waitForEvent('requestfailed');
  await sent;
  await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Labels' }).click();
  expect((await aborted).failure()?.errorText).toContain('ERR_ABORTED');
  await sandbox.setBehavior({ latencyMs: 0 });
  // The read that was cut off is logged when the sandbox notices.
  const before = { ...start, pages: start.pages + 1 };
  await expect.poll(() => reads(sandbox)).toEqual(before);
  await page.clock.fastForward(60_000);
  await expect(page.getByRole('heading', { level: 1, name: 'Labels' })).toBeVisible();
  expect(await reads(sandbox)).toEqual(before);
});

test('on a phone the age, the choice and the news fit', async ({ page, sandbox }) => {
  await sandbox.reset(campaigns());
  await page.setViewportSize({ width: 390, height: 844 });
  await openLiveList(page, 'Every 5 s');
  await openActiveTab(page);
  await sandbox.reset(campaigns([0]));
  await page.clock.fastForward(6_000);
  await expect(page.getByText('No longer here')).toBeVisible();
  await expect(bar(page).getByRole('button', { name: 'Show 1 new, 1 gone' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expectAccessible(page);
});
