import type { Page } from '@playwright/test';
import { expectAccessible, openConsole, signIn, takeScreens } from '../consolePage';
import { expect, test } from '../fixtures';
import type { CampaignSeed, LoggedCall } from '../sandboxControl';

const STATUSES = ['Draft', 'Active', 'Paused', 'Canceled', 'Finished'] as const;

const campaigns = (count: number, more: Partial<CampaignSeed> = {}): CampaignSeed[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `Campaign ${String(index).padStart(4, '0')}`,
    type: index % 2 ? 'Static' : 'Dynamic',
    status: STATUSES[index % STATUSES.length],
    ...more,
  }));

/** The list calls as sent: those for counts ask for one row, those for the list for a page. */
function listCalls(log: LoggedCall[]) {
  const calls = log
    .filter(({ path }) => path.endsWith('/campaigns'))
    .map(({ query }) => Object.fromEntries(new URLSearchParams(query)));
  return {
    // Without a filter it is the sign-in, which looks whether the key is good.
    counts: calls.filter(({ range, filter }) => range === '[0,0]' && filter),
    pages: calls.filter(({ range }) => range !== '[0,0]'),
  };
}

const openList = async (page: Page) => {
  await openConsole(page, '/#/campaigns');
  await expect(page.getByRole('heading', { level: 1, name: 'Campaigns' })).toBeVisible();
};
const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name });
const signOut = async (page: Page) => {
  await page.getByRole('button', { name: 'Account menu' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByLabel('API key')).toBeVisible();
};
const openView = async (page: Page, name: string) => {
  await page.getByRole('button', { name: /^Views?\b/ }).click();
  await page.getByRole('menuitemradio', { name }).click();
};
const heads = (page: Page) =>
  page
    .getByRole('columnheader')
    .allInnerTexts()
    .then((texts) => texts.map((text) => text.trim()));

test('2,000 campaigns: tabs count them for one row each, and no call asks for more than it shows', async ({
  page,
  sandbox,
}) => {
  await sandbox.reset(campaigns(2_000));
  await openList(page);
  await expect(tab(page, /^All 2,000$/)).toHaveAttribute('aria-selected', 'true');
  for (const status of STATUSES) await expect(tab(page, new RegExp(`^${status} 400$`))).toBeVisible();
  const opened = listCalls(await sandbox.log());
  expect(opened.counts).toHaveLength(6);
  for (const { range } of opened.pages) expect(range).toBe('[0,24]');

  await sandbox.reset(campaigns(2_000));
  await tab(page, /^Paused/).click();
  await expect(page.getByRole('navigation', { name: 'Pages' })).toContainText('1–25 of 400');
  await expect(page.getByRole('combobox', { name: 'Status' })).toHaveText('Paused');
  await page.getByRole('button', { name: 'Next page' }).click();
  await expect(page.getByRole('navigation', { name: 'Pages' })).toContainText('26–50 of 400');
  const { counts, pages } = listCalls(await sandbox.log());
  const paused = { filter: '{"isArchived":false,"status":"Paused"}', sort: '["name","ASC"]' };
  expect(pages).toEqual([
    { ...paused, range: '[0,24]' },
    { ...paused, range: '[25,49]' },
  ]);
  // The counts beside the same other filters are known: neither the tab nor the page turn asks again.
  expect(counts).toEqual([]);

  await page.getByRole('combobox', { name: 'Type' }).click();
  await page.getByRole('option', { name: 'Dynamic' }).click();
  await expect(tab(page, /^All 1,000$/)).toBeVisible();
  await expect(tab(page, /^Draft 200$/)).toBeVisible();
  await page.getByRole('combobox', { name: 'Status' }).click();
  await page.getByRole('option', { name: 'Draft' }).click();
  await expect(tab(page, /^Draft/)).toHaveAttribute('aria-selected', 'true');
});

test('without a total, with small ranges and wrapped lists, tabs and list say only what is true', async ({
  page,
  sandbox,
}) => {
  await sandbox.reset(campaigns(60, { status: 'Active' }));
  await sandbox.setBehavior({ total: 'none', maxRange: 50, listBody: 'data' });
  await openList(page);
  await expect(page.getByRole('row')).toHaveCount(26);
  await expect(tab(page, /^Draft 0$/)).toBeVisible();
  await expect(tab(page, /^All$/)).toBeVisible();
  await expect(tab(page, /^Active$/)).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Pages' })).toContainText(/1–25$/);
  expect(listCalls(await sandbox.log()).counts).toHaveLength(6);

  await sandbox.setBehavior({ total: 'header' });
  await page.getByRole('button', { name: 'Refresh now' }).click();
  await expect(tab(page, /^All 60$/)).toBeVisible();
  await page.getByRole('combobox', { name: 'Rows per page' }).click();
  await page.getByRole('option', { name: '100' }).click();
  await expect(page.getByRole('row')).toHaveCount(61);
  await expect(page.getByRole('navigation', { name: 'Pages' })).toContainText('1–60 of 60');
});

test('the views to begin with ask what they say, with the dates of today', async ({ page, sandbox }) => {
  await page.clock.install({ time: new Date(2026, 10, 25, 15, 30) });
  await openList(page);
  const expectAsked = async (name: string, filter: object, sort: string[]) => {
    await openView(page, name);
    const asked = async () => {
      const { filter, sort } = listCalls(await sandbox.log()).pages.at(-1) ?? {};
      return [JSON.parse(filter ?? '{}'), JSON.parse(sort ?? '[]')];
    };
    await expect.poll(asked).toEqual([filter, sort]);
    await expect(page.getByRole('button', { name: `View: ${name}` })).toBeVisible();
  };
  const current = { isArchived: false };
  await expectAsked('Live now', { ...current, status: 'Active' }, ['startedAt', 'DESC']);
  await expectAsked(
    'Ending this week',
    { ...current, endDate_gte: '20261125T00:00:00', endDate_lt: '20261130T00:00:00' },
    ['endDate', 'ASC'],
  );
  await expectAsked('Paused', { ...current, status: 'Paused' }, ['name', 'ASC']);
  await expectAsked('Dynamic and accepting numbers', { ...current, type: 'Dynamic', status: 'Active' }, [
    'name',
    'ASC',
  ]);
  await expectAsked(
    'Recently finished',
    { ...current, status: 'Finished', endedAt_gte: '20261026T00:00:00' },
    ['endedAt', 'DESC'],
  );
  await expectAsked('Archived', { isArchived: true }, ['name', 'ASC']);
});

test('a saved view, columns and density outlive the sign-out; what was searched does not', async ({
  page,
}) => {
  await openList(page);
  await page.getByLabel('Search by name').fill('reminders');
  await tab(page, /^Active/).click();
  // Whichever came first: the tab is pressed while the search is on its way.
  await expect(page).toHaveURL(/(?=.*reminders)(?=.*Active)/);
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Save this view…' }).click();
  await page.getByLabel('Name of the view').fill('Reminders that run');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: 'View: Reminders that run' })).toBeVisible();

  await page.getByRole('button', { name: 'Columns' }).click();
  const columns = page.getByRole('dialog', { name: 'Columns of the list' });
  await columns.getByRole('checkbox', { name: 'Dialer mode' }).uncheck();
  await columns.getByRole('button', { name: 'Move Numbers up' }).click();
  await columns.getByRole('button', { name: 'Move Numbers up' }).press('Enter');
  await expect(columns.getByRole('button', { name: 'Move Numbers up' })).toBeFocused();
  await expect(columns.getByRole('status')).toHaveText('Numbers is column 2 of 8.');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('menuitemradio', { name: 'Comfortable' }).click();
  await page.keyboard.press('Escape');
  const shown = ['Name', 'Numbers', 'Status', 'Type', 'Planned start', 'Planned end', 'Started', 'Ended'];
  await expect.poll(() => heads(page)).toEqual(shown);
  const stored = await page.evaluate(() => JSON.stringify(localStorage));
  expect(stored).toContain('Reminders that run');
  expect(stored).not.toContain('demo-key');

  await signOut(page);
  await signIn(page, { path: '/#/campaigns' });
  await expect(page.getByLabel('Search by name')).toHaveValue('');
  await expect.poll(() => heads(page)).toEqual(shown);
  expect((await page.getByRole('row').nth(1).boundingBox())?.height).toBeGreaterThan(36);
  await openView(page, 'Reminders that run');
  await expect(page.getByLabel('Search by name')).toHaveValue('reminders');
  await expect(tab(page, /^Active/)).toHaveAttribute('aria-selected', 'true');
});

test('views are replaced, renamed and removed, and another tab follows', async ({ page, context }) => {
  await openList(page);
  const other = await context.newPage();
  await openList(other);
  const save = async (name: string, button: string) => {
    await page.getByRole('button', { name: /^Views?\b/ }).click();
    await page.getByRole('menuitem', { name: 'Save this view…' }).click();
    await page.getByLabel('Name of the view').fill(name);
    await page.getByRole('dialog').getByRole('button', { name: button }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };
  await page.bringToFront();
  await save('North', 'Save');
  await tab(page, /^Paused/).click();
  await expect(page).toHaveURL(/Paused/);
  await save('South', 'Save');
  await save('north', 'Replace');
  await other.bringToFront();
  await other.getByRole('button', { name: 'Views' }).click();
  await expect(other.getByRole('menuitemradio', { name: 'north', exact: true })).toBeVisible();
  await expect(other.getByRole('menuitemradio', { name: 'North', exact: true })).toHaveCount(0);
  await other.getByRole('menuitem', { name: 'Rename or remove views…' }).click();
  const dialog = other.getByRole('dialog', { name: 'My views' });
  await dialog.getByLabel('Name of South').fill('north');
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  await dialog.getByLabel('Name of South').fill('Deep south');
  await dialog.getByRole('button', { name: 'Remove north' }).click();
  await expectAccessible(other, '[role="dialog"]');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.bringToFront();
  await page.getByRole('button', { name: /^Views?\b/ }).click();
  await expect(page.getByRole('menuitemradio', { name: 'Deep south' })).toBeVisible();
  await expect(page.getByRole('menuitemradio', { name: 'north' })).toHaveCount(0);
});

test('dates of a saved view stay, or move with the days as the user says', async ({ page }) => {
  await page.clock.install({ time: new Date(2026, 10, 25, 9) });
  await openList(page);
  await openView(page, 'Ending this week');
  const save = async (name: string, move: boolean) => {
    await page.getByRole('button', { name: /^View: / }).click();
    await page.getByRole('menuitem', { name: 'Save this view…' }).click();
    await page.getByLabel('Name of the view').fill(name);
    if (move) await page.getByLabel('The dates move along with today').check();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };
  await save('These five days', false);
  await save('The next five days', true);
  await signOut(page);
  await page.clock.setFixedTime(new Date(2026, 10, 27, 9));
  await signIn(page, { path: '/#/campaigns' });
  await openView(page, 'The next five days');
  await expect(page).toHaveURL(/endDate_gte.*2026-11-27.*endDate_lt.*2026-12-02/);
  await openView(page, 'These five days');
  await expect(page).toHaveURL(/endDate_gte.*2026-11-25.*endDate_lt.*2026-11-30/);
});

test('the eight sorts, in the head by keyboard and on a phone by choice', async ({ page, sandbox }) => {
  await openList(page);
  const fields = ['Name', 'Status', 'Type', 'Numbers', 'Planned start', 'Planned end', 'Started', 'Ended'];
  for (const field of fields)
    await expect(page.getByRole('columnheader', { name: field }).getByRole('button')).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('columnheader', { name: 'Planned end' }).getByRole('button').press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Planned end' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );

  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('combobox', { name: 'Sort by' }).click();
  await expect(page.getByRole('option')).toHaveCount(8);
  await page.getByRole('option', { name: 'Numbers' }).click();
  await expect(page).toHaveURL(/sort=numbersCount/);
  await page.getByRole('button', { name: 'Order: Descending. Turn it round' }).click();
  await expect(page.getByRole('button', { name: 'Order: Ascending. Turn it round' })).toBeVisible();
  await expect
    .poll(async () => listCalls(await sandbox.log()).pages.at(-1)?.sort)
    .toBe('["numbersCount","ASC"]');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('tabs, menus and dialogs by keyboard alone; the list is accessible on a phone too', async ({ page }) => {
  await openList(page);
  await expect(tab(page, /^All 55$/)).toBeVisible();
  await takeScreens(page, 'views-list');
  await tab(page, /^All/).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(tab(page, /^Active/)).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('tabpanel', { name: /^Active/ })).toBeVisible();

  await page.getByRole('button', { name: 'Views' }).press('Enter');
  await expect(page.getByRole('menuitemradio', { name: 'Live now' })).toBeVisible();
  await page.getByRole('menuitem', { name: 'Save this view…' }).press('Enter');
  await expect(page.getByLabel('Name of the view')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Columns' }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Columns of the list' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page);
});

test('each step can be gone back, an impossible page is put right, and what matches nothing can be cleared', async ({
  page,
  sandbox,
}) => {
  await sandbox.reset(campaigns(60));
  await openConsole(page);
  const menu = page.getByRole('navigation', { name: 'Main menu' });
  const selected = page.getByRole('tab', { selected: true });
  const pages = page.getByRole('navigation', { name: 'Pages' });
  await menu.getByRole('link', { name: 'Campaigns' }).click();
  await expect(selected).toContainText('All');
  await tab(page, /^Paused/).click();
  await expect(pages).toContainText('1–12 of 12');
  await menu.getByRole('link', { name: 'Campaigns' }).click(); // is already there
  await page.goBack();
  await expect(selected).toContainText('All');
  await expect(pages).toContainText('1–25 of 60');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Dashboard' })).toBeVisible();
  await page.goForward();
  await page.goForward();
  await expect(selected).toContainText('Paused');

  await test.step('a page turn has the head of the list in sight, and its arrows tell what there is', async () => {
    await page.goBack();
    await page.setViewportSize({ width: 1000, height: 500 });
    const next = pages.getByRole('button', { name: 'Next page' });
    await next.click();
    await expect(pages).toContainText('26–50 of 60');
    await expect(selected).toBeInViewport();
    await next.click();
    await expect(next).toBeDisabled();
    await expect(next).toHaveCSS('opacity', '0.38');
    await expect(pages.getByRole('button', { name: 'First page' })).toHaveCSS('opacity', '1');
    await page.goBack();
    await expect(pages).toContainText('26–50 of 60');
  });
  await test.step('addresses', async () => {
    for (const query of [
      'perPage=0',
      'perPage=-5&page=-1',
      'perPage=NaN&page=x',
      'page=1e9',
      'perPage=99999',
    ]) {
      await page.goto(`/#/campaigns?${query}`);
      await expect(pages).toContainText(/ of 60$/);
      await expect(page.getByText('No campaign matches')).toHaveCount(0);
    }
    await page.goto('/#/campaigns?page=7');
    await expect(pages).toContainText('51–60 of 60');
    await expect(page).toHaveURL(/page=3/);
  });
  await test.step('nothing', async () => {
    await page.getByLabel('Search by name').fill('nothing like it');
    await page.getByRole('button', { name: 'Clear search and filters' }).click();
    await expect(pages).toContainText('1–25 of 60');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search' }).last().fill('zzzz');
    await page.getByRole('button', { name: 'Clear the search' }).click();
    await page.keyboard.press('Escape');
    await sandbox.reset([{ name: 'Old', isArchived: true }]);
    await page.getByRole('button', { name: 'Refresh' }).first().click();
    await page.getByRole('link', { name: 'Show archived campaigns' }).click();
    await expect(page.getByRole('link', { name: 'Old' })).toBeVisible();
  });
});
