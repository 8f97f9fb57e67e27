import { expectAccessible, openConsole, takeScreens } from '../consolePage';
import { expect, test } from '../fixtures';
import type { CampaignSeed } from '../sandboxControl';

const SPRING = {
  name: 'Spring',
  type: 'Dynamic',
  status: 'Active',
  numbers: 60,
  varCount: 2,
  startDate: '2026-11-20T09:00:00',
  endDate: '2026-11-29T18:00:00',
} as CampaignSeed;

let address = '';
test.beforeEach(async ({ page, sandbox }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T12:00:00'));
  const [campaign] = await sandbox.reset([SPRING]);
  address = `/#/campaigns/${campaign?.id}/show`;
  await openConsole(page, address);
  await expect(page.getByRole('region', { name: 'Numbers', exact: true }).getByRole('row')).toHaveCount(26);
});

test('a tab is in the address, and the grid behind it stays as it was', async ({ page, sandbox }) => {
  const numbers = page.getByRole('region', { name: 'Numbers', exact: true });
  await numbers.getByRole('button', { name: 'Next page' }).click();
  await expect(numbers).toContainText('26–50 of 60');
  await numbers.getByRole('row').nth(1).getByRole('checkbox').check();
  const listed = (await sandbox.log()).length;

  await page.getByRole('tab', { name: 'Details' }).click();
  await expect(page).toHaveURL(/tab=details/);
  await expect(numbers).toBeHidden();
  await page.getByRole('tab', { name: 'API' }).click();
  await expect(page.getByRole('heading', { name: 'Read this campaign' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('tab', { name: 'Details' })).toHaveAttribute('aria-selected', 'true');
  await page.goBack();
  await expect(numbers).toContainText('26–50 of 60');
  await expect(numbers).toContainText('1 number selected');
  expect((await sandbox.log()).length).toBe(listed);

  await page.goForward();
  await page.reload();
  await expect(page.getByRole('tab', { name: 'Details' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('region', { name: 'Details' })).toBeVisible();
});

test('by keyboard: from tab to tab', async ({ page }) => {
  await page.getByRole('tab', { name: 'Numbers' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Details' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tabpanel', { name: 'Details' })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Details' })).toBeFocused();
});

test('the head says what it is and where today is in its window', async ({ page }) => {
  const main = page.getByRole('main');
  for (const word of ['Active', 'Dynamic', 'Power']) {
    await expect(main.getByText(word, { exact: true }).first()).toBeVisible();
  }
  const window = page.getByRole('region', { name: 'Window' });
  await expect(window).toContainText('Nov 20, 2026, 9:00 AM – Nov 29, 2026, 6:00 PM');
  await expect(window).toContainText('Today is day 4 of 10');
  await page.clock.setFixedTime(new Date('2026-12-02T00:10:00'));
  await page.reload();
  await expect(window).toContainText('Was to end 3 days ago and is still under way');
});

test('details hide nothing that the API sends, known or not', async ({ page }) => {
  await page.route(/\/campaigns\?/, async (route) => {
    const answer = await route.fetch();
    const text = await answer.text();
    const more = `"costCode":9007199254740993,"note":null,"pacing":{"perMinute":12,"zones":["north",{"deep":false}]},`;
    await route.fulfill({
      response: answer,
      body: text.replace('"dialer":{', `${more}"dialer":{"ratio":1.5,`).replace('"tagIds":[]', '"tagIds":7'),
    });
  });
  await page.reload();
  await page.getByRole('tab', { name: 'Details' }).click();
  const details = page.getByRole('region', { name: 'Details' });
  await expect(details).toContainText('Further fields, as the API sent them');
  for (const text of [
    'costCode',
    '9007199254740993',
    'note',
    'perMinute: 12',
    'north',
    'deep: No',
    'ratio: 1.5',
  ]) {
    await expect(details).toContainText(text);
  }
  const known = [
    'Name',
    'Status',
    'Type',
    'Dialer mode',
    'Numbers',
    'Archived',
    'Campaign ID',
    'Planned start',
  ];
  known.push(
    'Planned end',
    'Started',
    'Ended',
    'Phone system ID',
    'Extension ID',
    'Call flow ID on human answer',
  );
  known.push('Call flow ID on answering machine', 'Call flow IDs', 'Tag IDs', 'Webhook endpoint ID');
  for (const name of known) await expect(details.getByText(name, { exact: true }).first()).toBeVisible();
});

test('on paper: the details and the numbers, black on white, and nothing to click', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('region', { name: 'Details' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Numbers', exact: true }).getByRole('row')).toHaveCount(26);
  await expect(page.getByText('1–25 of 60')).toBeVisible();
  const clickable = page.locator('button, form, input, [role=tab], [role=combobox]');
  await expect(clickable.filter({ visible: true })).toHaveCount(0);
  const colors = await page
    .getByRole('cell')
    .first()
    .evaluate((cell) => {
      const grounds = [];
      for (let at: Element | null = cell; at; at = at.parentElement)
        grounds.push(getComputedStyle(at).backgroundColor);
      return { text: getComputedStyle(cell).color, grounds: [...new Set(grounds)] };
    });
  expect(colors).toEqual({ text: 'rgb(0, 0, 0)', grounds: ['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'] });
});

test('every tab can be looked at, and in Spanish it is accessible too', async ({ page }) => {
  for (const [tab, name] of [
    ['Numbers', 'campaign-numbers'],
    ['Details', 'campaign-details'],
    ['API', 'campaign-api'],
  ] as const) {
    await page.getByRole('tab', { name: tab }).click();
    await expect(page.getByRole('tabpanel', { name: tab })).toBeVisible();
    await takeScreens(page, name);
  }
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('menuitemradio', { name: 'Español' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Leer esta campaña' })).toBeVisible();
  await expectAccessible(page);
});
