import { readFile } from 'node:fs/promises';
import { expect, test } from '../fixtures';
import { expectFocusSeen, tabTo } from '../keyboard';

const MAIN_STREET = 'Appointment reminders, Main Street clinic';

test('by keyboard alone: sign in, find a campaign, open it, filter its numbers, export them', async ({
  page,
  sandbox,
}) => {
  await page.goto('/');
  await expect(page.getByLabel('Account ID')).toBeVisible();
  await tabTo(page, page.getByLabel('Account ID'), 'Shift+Tab');
  await page.keyboard.insertText('demo');
  await tabTo(page, page.getByLabel('API key'));
  await page.keyboard.insertText('demo-key');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('button', { name: 'Search or go to…' })).toBeVisible();
  await page.keyboard.type('gc');
  await expect(page.getByRole('heading', { level: 1, name: 'Campaigns' })).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(26);
  await page.keyboard.press('/');
  const search = page.getByRole('searchbox', { name: 'Search by name' });
  await expectFocusSeen(page, search);
  await page.keyboard.insertText('main street');
  await expect(page.getByRole('row')).toHaveCount(2);
  await tabTo(page, page.getByRole('link', { name: MAIN_STREET }));
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1, name: MAIN_STREET })).toBeVisible();
  const numbers = page.getByRole('region', { name: 'Numbers' });
  await expect(numbers.getByRole('row')).toHaveCount(26);
  await page.keyboard.press('/');
  const numberSearch = numbers.getByLabel('Search by part of a number');
  await expectFocusSeen(page, numberSearch);
  const some = (await numbers.getByRole('row').nth(9).getByRole('cell').nth(1).innerText()).slice(1);
  await page.keyboard.insertText(some);
  await expect(numbers.getByRole('row')).toHaveCount(2);
  await tabTo(page, numbers.getByLabel(`Select +${some}`));
  await page.keyboard.press('Space');
  await expect(numbers.getByText('1 number selected')).toBeVisible();

  await tabTo(page, numbers.getByRole('button', { name: 'Export' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: `Export the numbers of ${MAIN_STREET}` });
  await expect(dialog).toContainText('The 1 row that matches');
  await tabTo(page, dialog.getByRole('radio', { name: 'CSV' }));
  await tabTo(page, dialog.getByRole('button', { name: 'Export' }));
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const rows = (await readFile(await (await download).path(), 'utf8')).trim().split(/\r?\n/);
  expect(rows).toHaveLength(2);
  expect(rows[1]).toContain(`+${some},`);
  await expectFocusSeen(page, dialog.getByRole('button', { name: 'Close' }));
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(numbers.getByRole('button', { name: 'Export' })).toBeFocused();
  expect((await sandbox.log()).filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('the way past the menu is the first stop', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Use the demo account' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Search or go to…' })).toBeVisible();
  const skip = page.getByRole('button', { name: 'Skip to the content' });
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Tab');
  await expectFocusSeen(page, skip);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('each stop of the campaign list can be seen', async ({ page }) => {
  await page.goto('/#/campaigns');
  await page.getByRole('button', { name: 'Use the demo account' }).press('Enter');
  await expect(page.getByRole('row')).toHaveCount(26);
  await page.getByRole('main').focus();
  await tabTo(page, page.getByRole('button', { name: 'Next page' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Pages' })).toContainText('26–50 of');
});
