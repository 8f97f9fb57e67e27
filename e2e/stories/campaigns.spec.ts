import { expectAccessible, openConsole, takeScreens } from '../consolePage';
import { expect, test } from '../fixtures';

/** What the sandbox was asked for in its list calls, as sent; those for one row are the counts of tabs and menus. */
const listQueries = (log: { path: string; query: string }[]) =>
  log
    .filter(({ path }) => path.endsWith('/campaigns'))
    .map(({ query }) => Object.fromEntries(new URLSearchParams(query)))
    .filter(({ range }) => range !== '[0,0]');

test('finding a campaign: filters, sorts and pages send the documented words', async ({ page, sandbox }) => {
  await openConsole(page, '/#/campaigns');
  await expect(page.getByRole('heading', { level: 1, name: 'Campaigns' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Dialer mode' }).click();
  await page.getByRole('option', { name: 'Power' }).click();
  await expect(page.getByRole('cell', { name: 'Predictive' })).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Archived' }).click();
  await page.getByRole('option', { name: 'Archived', exact: true }).click();
  await expect(page.getByRole('tab', { name: /^All \d$/ })).toBeVisible();
  await page.getByRole('button', { name: 'Numbers' }).click();
  await expect(page).toHaveURL(/sort=numbersCount/);
  await expect
    .poll(async () => listQueries(await sandbox.log()).at(-1))
    .toEqual({
      filter: '{"isArchived":true,"dialer":{"mode":"Power"}}',
      sort: '["numbersCount","DESC"]',
      range: '[0,24]',
    });
});

test('going through the pages of many campaigns', async ({ page, sandbox }) => {
  await sandbox.reset(
    Array.from({ length: 60 }, (_, index) => ({
      name: `Campaign ${String(index).padStart(2, '0')}`,
      type: 'Dynamic',
      status: 'Active',
    })),
  );
  await openConsole(page, '/#/campaigns');
  const pages = page.getByRole('navigation', { name: 'Pages' });
  await expect(pages).toContainText('1–25 of 60');
  await pages.getByRole('button', { name: 'Last page' }).click();
  await expect(pages).toContainText('51–60 of 60');
  await expect(page.getByRole('link', { name: 'Campaign 59' })).toBeVisible();
  await pages.getByRole('combobox', { name: 'Rows per page' }).click();
  await page.getByRole('option', { name: '100' }).click();
  await expect(pages).toContainText('1–60 of 60');

  await sandbox.setBehavior({ total: 'none' });
  await page.reload();
  await expect(page.getByRole('row')).toHaveCount(61);
  await expect(pages).toContainText(/1–60$/);
  await expect(pages.getByRole('button', { name: 'Next page' })).toBeDisabled();
});

test('an unknown campaign, an unknown page, and the way back', async ({ page }) => {
  await openConsole(page, '/#/campaigns/01890a5d-ac96-774b-bcce-b302099a8057/show');
  await expect(page.getByRole('heading', { level: 1, name: 'Campaign not found' })).toBeVisible();
  await page.getByRole('link', { name: 'Go to the campaigns' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Campaigns' })).toBeVisible();
  await page.goto('/#/nowhere');
  await expect(page.getByRole('heading', { level: 1, name: 'This page does not exist' })).toBeVisible();
});

test('the API down: what was shown stays, the failure is said, trying again helps', async ({
  page,
  sandbox,
}) => {
  await openConsole(page, '/#/campaigns');
  await expect(page.getByRole('row')).toHaveCount(26);
  await sandbox.setBehavior({ faults: [{ on: 'list', kind: '500' }] });
  await page.getByRole('button', { name: 'Next page' }).click();
  const problem = page.getByRole('alert');
  await expect(problem).toContainText('The list could not be read', { timeout: 20_000 });
  await expect(problem).toContainText('status 500');
  await expect(page.getByRole('row')).toHaveCount(26);
  await problem.getByRole('button', { name: 'Details' }).click();
  await expect(problem).toContainText('GET /v1/accounts/demo/campaigns');
  await sandbox.setBehavior({ faults: [] });
  await problem.getByRole('button', { name: 'Try again' }).click();
  await expect(problem).toBeHidden();
});

test('a campaign says what may be done with it, and why not', async ({ page, sandbox }) => {
  const made = await sandbox.reset([
    { name: 'Fixed', type: 'Static', status: 'Active', numbers: 3 },
    { name: 'Over', type: 'Dynamic', status: 'Finished', numbers: 3 },
  ]);
  await openConsole(page, `/#/campaigns/${made[0]?.id}/show`);
  await expect(page.getByRole('alert')).toContainText('The numbers of a Static campaign are fixed', {
    ignoreCase: true,
  });
  await expect(page.getByRole('alert')).toContainText('No numbers can be removed');
  await expect(page.getByRole('button', { name: 'Add a number' })).toBeDisabled();
  await page.goto(`/#/campaigns/${made[1]?.id}/show`);
  await expect(page.getByRole('alert')).toContainText('this campaign has finished');
  await expect(page.getByRole('alert')).toContainText('Numbers can still be removed');
});

test('it can be looked at, and in Spanish it is accessible too', async ({ page }) => {
  await openConsole(page, '/#/campaigns');
  await expect(page.getByRole('row')).toHaveCount(26);
  await takeScreens(page, 'campaign-list');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('menuitemradio', { name: 'Español' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Campañas' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expectAccessible(page);
});
