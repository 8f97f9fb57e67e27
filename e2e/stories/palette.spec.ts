import type { Page } from '@playwright/test';
import { expectAccessibleInBoth, openConsole, takeScreens } from '../consolePage';
import { expect, test } from '../fixtures';
import type { SandboxControl } from '../sandboxControl';

const MAIN_STREET = 'Appointment reminders, Main Street clinic';

const palette = (page: Page) => page.getByRole('dialog', { name: 'Search or go to' });
const field = (page: Page) => page.getByRole('combobox', { name: 'Search or go to' });
const options = (page: Page) => palette(page).getByRole('option');
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

async function openPalette(page: Page, text = ''): Promise<void> {
  await expect(page.getByRole('button', { name: 'Search or go to…' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await field(page).fill(text);
}

/** The searches by name that the sandbox was asked for. */
async function nameSearches(sandbox: SandboxControl) {
  const calls = (await sandbox.log()).map(({ query }) => Object.fromEntries(new URLSearchParams(query)));
  return calls.filter(({ filter }) => filter?.includes('"name"'));
}

test('a campaign is found by a part of its name, and opened, by keys alone', async ({ page, sandbox }) => {
  const chunks: string[] = [];
  page.on('request', (request) => chunks.push(new URL(request.url()).pathname));
  await openConsole(page, '/#/campaigns');
  await expect(page.getByRole('row')).toHaveCount(26);
  await openPalette(page, 'main street');
  await expect(options(page)).toHaveText([new RegExp(`${MAIN_STREET}.*Active`)]);
  await expect(palette(page).getByRole('status')).toHaveText('1 result');
  expect((await nameSearches(sandbox)).sort((a, b) => (b.range ?? '').localeCompare(a.range ?? ''))).toEqual([
    { filter: '{"name":"main street","isArchived":false}', sort: '["name","ASC"]', range: '[0,7]' },
    { filter: '{"name":"main street","isArchived":true}', sort: '["name","ASC"]', range: '[0,3]' },
  ]);
  await page.keyboard.press('Enter');
  await expect(heading(page, MAIN_STREET)).toBeVisible();
  await expect(palette(page)).toBeHidden();
  await expect(page.getByRole('main')).toBeFocused();
  expect(chunks).toContainEqual(expect.stringMatching(/^\/assets\/Palette-.*\.js$/));

  // Opened once, it is offered before anything is typed, in its present state.
  await openPalette(page);
  await expect(options(page).first()).toHaveText(new RegExp(`${MAIN_STREET}.*Active`));
});

test('archived campaigns are found and marked; what is more is shown in the list', async ({
  page,
  request,
}) => {
  const query = new URLSearchParams({ filter: '{"isArchived":true}', range: '[0,0]' });
  const answer = await request.get(`/v1/accounts/demo/campaigns?${query}`, {
    headers: { Authorization: 'Bearer demo-key' },
  });
  const [archived] = (await answer.json()) as { name: string }[];
  await openConsole(page, '/#/campaigns');
  await openPalette(page, archived?.name);
  await expect(options(page).filter({ hasText: 'Archived' })).toContainText([archived?.name ?? '?']);

  await field(page).fill('e');
  await options(page).filter({ hasText: 'Show every campaign with “e” in the list' }).click();
  await expect(page.getByRole('searchbox', { name: 'Search by name' })).toHaveValue('e');
  await expect(page).toHaveURL(/filter=/);
});

test('of campaigns with one name, the one pointed at is opened', async ({ page, sandbox }) => {
  const made = await sandbox.reset([{ name: 'Twin' }, { name: 'Twin' }, { name: 'Twin' }]);
  await openConsole(page, '/#/campaigns');
  await openPalette(page, 'twin');
  await expect(options(page)).toHaveCount(3);
  await page.keyboard.press('ArrowUp'); // round, to the last
  const id = await options(page).last().getAttribute('id');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', id ?? '?');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  const chosen = made.find((campaign) => id?.endsWith(campaign.id));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${chosen?.id}/show$`));
});

test('what an earlier text found is never opened for a later one', async ({ page, sandbox }) => {
  await sandbox.reset([{ name: 'North' }, { name: 'South' }]);
  await openConsole(page, '/#/campaigns');
  await openPalette(page, 'north');
  await expect(options(page)).toHaveCount(1);
  await sandbox.setBehavior({ latencyMs: 1500 });
  await field(page).fill('south');
  await page.keyboard.press('Enter');
  await expect(palette(page).getByRole('status')).toHaveText('Searching the campaigns…');
  await expect(options(page)).toHaveCount(0);
  await expect(options(page)).toContainText(['South']);
  await expect(page).toHaveURL(/#\/campaigns(\?|$)/);
});

test('Escape leaves everything as it was, the focus too', async ({ page }) => {
  await openConsole(page, '/#/campaigns');
  const search = page.getByRole('searchbox', { name: 'Search by name' });
  await search.fill('Main');
  await openPalette(page, 'dark');
  await page.keyboard.press('Escape');
  await expect(palette(page)).toBeHidden();
  await expect(search).toBeFocused();
  await expect(search).toHaveValue('Main');
});

test('pages and settings: theme and language change at once', async ({ page }) => {
  await openConsole(page, '/#/campaigns');
  await openPalette(page, 'upl');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Upload numbers')).toBeVisible();
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await openPalette(page, 'theme dark');
  await expect(options(page).first()).toHaveText('Theme: Dark');
  await page.keyboard.press('Enter');
  await expect.poll(ground).not.toBe(light);
  await expect(palette(page)).toBeHidden();
  await openPalette(page, 'espanol');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Subir números')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Buscar o ir a…' })).toBeVisible();
});

test('a number is searched in the campaign on the screen, and is left nowhere', async ({ page, sandbox }) => {
  const [campaign] = await sandbox.reset([
    { name: 'Spring', type: 'Dynamic', status: 'Active', numbers: 40, varCount: 1 },
  ]);
  await openConsole(page, '/#/campaigns');
  await openPalette(page, '555-01');
  await expect(palette(page).getByRole('status')).toContainText('Nothing matches');
  await page.keyboard.press('Escape');

  await page.goto(`/#/campaigns/${campaign?.id}/show`);
  const numbers = page.getByRole('region', { name: 'Numbers' });
  const search = numbers.getByLabel('Search by part of a number');
  await expect(numbers.getByRole('row')).toHaveCount(26);
  const some = (await numbers.getByRole('row').nth(20).getByRole('cell').nth(1).innerText()).slice(1);
  await openPalette(page, `${some.slice(0, 4)}-${some.slice(4)}`);
  await expect(options(page)).toHaveText([`Search ${some} in the numbers of Spring`]);
  await page.keyboard.press('Enter');
  await expect(search).toBeFocused();
  await expect(search).toHaveValue(some);
  await expect(numbers.getByRole('row')).toHaveCount(2);
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]),
  );
  expect(kept + page.url()).not.toContain(some);
});

test('keys do what ? says, not while one types, not under a dialog, and not when turned off', async ({
  page,
}) => {
  await openConsole(page, '/#/campaigns');
  await expect(page.getByRole('row')).toHaveCount(26);
  await page.keyboard.press('/');
  const search = page.getByRole('searchbox', { name: 'Search by name' });
  await expect(search).toBeFocused();
  await page.keyboard.type('gu?/');
  await expect(search).toHaveValue('gu?/');
  await search.clear();
  await search.blur();

  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await page.keyboard.press('?');
  await expect(help.getByRole('row', { name: /Go to Upload numbers/ })).toHaveText(/g then u$/);
  await page.keyboard.type('gu');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(palette(page)).toBeHidden();
  await expect(heading(page, 'Campaigns')).toBeVisible();

  await page.keyboard.type('gu');
  await expect(heading(page, 'Upload numbers')).toBeVisible();
  await page.keyboard.type('gc');
  await expect(heading(page, 'Campaigns')).toBeVisible();

  await openPalette(page, 'single off');
  await page.keyboard.press('Enter');
  await expect(palette(page)).toBeHidden();
  await page.keyboard.type('gu?');
  await openPalette(page, 'keyboard');
  await page.keyboard.press('Enter');
  await expect(help.getByRole('alert')).toContainText('Single-key shortcuts are off');
  await expect(page).toHaveURL(/#\/campaigns/);
});

test('a search that fails is said, and tried again', async ({ page, sandbox }) => {
  await sandbox.reset([{ name: 'North' }]);
  await openConsole(page, '/#/campaigns');
  await expect(page.getByRole('row')).toHaveCount(2);
  await sandbox.setBehavior({ faults: [{ on: 'list', kind: '500' }] });
  await openPalette(page, 'nor');
  const alert = palette(page).getByRole('alert');
  await expect(alert).toContainText('The campaigns could not be searched', { timeout: 20_000 });
  await expect(palette(page).getByRole('status')).toHaveText('');
  await sandbox.setBehavior({ faults: [] });
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(options(page)).toContainText(['North']);
  await expect(alert).toBeHidden();
});

test('the palette and the shortcuts are accessible and can be looked at, on a phone too', async ({
  page,
}) => {
  await openConsole(page, '/#/campaigns');
  await page.getByRole('button', { name: 'Search or go to…' }).click();
  await expect(field(page)).toBeFocused();
  await field(page).fill('a');
  await expect(options(page).filter({ hasText: 'Show every campaign' })).toBeVisible();
  await takeScreens(page, 'palette');
  await expectAccessibleInBoth(page, '[role="dialog"]');
  await field(page).fill('zzzz');
  await expect(palette(page).getByRole('status')).toContainText('Nothing matches');
  await expectAccessibleInBoth(page, '[role="dialog"]');

  await page.setViewportSize({ width: 390, height: 844 });
  await palette(page).getByRole('button', { name: 'Close' }).click();
  await expect(palette(page)).toBeHidden();
  await page.getByRole('button', { name: 'Search or go to…' }).click();
  await field(page).fill('keyboard');
  await options(page).first().click();
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  await takeScreens(page, 'shortcuts');
  await expectAccessibleInBoth(page, '[role="dialog"]');
});
