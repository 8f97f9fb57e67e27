import type { APIRequestContext, Locator, Page } from '@playwright/test';
import type { Campaign } from '../../src/sipcaller/types';
import { expectAccessible, expectAccessibleInBoth, openConsole, takeScreens } from '../consolePage';
import { expect, test } from '../fixtures';
import type { CampaignSeed } from '../sandboxControl';

const STATUSES = ['Draft', 'Active', 'Paused', 'Canceled', 'Finished'] as const;
const KINDS = 'Campaigns by status and type';
const NUMBERS = 'Numbers by status';
const LARGEST = 'Numbers by campaign';
const TIMELINE = 'Planned and actual windows';

const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true }).first();
const pages = (page: Page) => page.getByRole('navigation', { name: 'Pages' });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const count = (value: number) => value.toLocaleString('en-US');

/** What the API itself says of the campaigns that are not archived. */
async function campaignsOf(request: APIRequestContext): Promise<Campaign[]> {
  const query = new URLSearchParams({ filter: '{"isArchived":false}', range: '[0,999]' });
  const headers = { Authorization: 'Bearer demo-key' };
  return (await request.get(`/v1/accounts/demo/campaigns?${query}`, { headers })).json();
}

async function openTable(page: Page, name: string) {
  await card(page, name)
    .getByRole('button', { name: `Table: ${name}` })
    .click();
  return card(page, name).getByRole('table');
}

/** The filter of the list that one has come to, and how many campaigns that list says it has. */
async function expectList(page: Page, filter: object, total: number): Promise<void> {
  await expect(heading(page, 'Campaigns')).toBeVisible();
  await expect(pages(page)).toContainText(new RegExp(`of ${count(total)}$`));
  const query = new URLSearchParams(page.url().split('?')[1]);
  expect(JSON.parse(query.get('filter') ?? '')).toEqual({ isArchived: false, ...filter });
}

/** How many green ticks there are. */
const ticksIn = (part: Locator) =>
  part
    .locator('svg')
    .evaluateAll(
      (icons) => icons.filter((icon) => getComputedStyle(icon).color === 'rgb(27, 110, 60)').length,
    );

function must<T>(value: T | null | undefined): T {
  if (value == null) throw new Error('There is none');
  return value;
}

/** The clock time some hours from now, as the API writes it. */
const hoursFromNow = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 19);

test('the figures are those of the account, in the pictures and in their tables', async ({
  page,
  request,
}) => {
  const campaigns = await campaignsOf(request);
  const numbersOf = (some: Campaign[]) =>
    some.reduce((sum, { numbersCount }) => sum + (numbersCount ?? 0), 0);
  await openConsole(page);
  await expect(heading(page, 'Dashboard')).toBeVisible();
  await expect(
    page.getByText(`Covers all ${campaigns.length} campaigns that are not archived.`),
  ).toBeVisible();

  for (const status of STATUSES) {
    const some = campaigns.filter((campaign) => campaign.status === status);
    const words = `${status}: ${some.length} campaigns, in the list`;
    await expect(card(page, KINDS).getByRole('link', { name: words })).toBeVisible();
  }
  const kinds = await openTable(page, KINDS);
  const numbers = await openTable(page, NUMBERS);
  for (const status of STATUSES) {
    const some = campaigns.filter((campaign) => campaign.status === status);
    const ofType = (type: string) => String(some.filter((campaign) => campaign.type === type).length);
    await expect(kinds.getByRole('row', { name: status }).getByRole('cell')).toHaveText([
      ofType('Static'),
      ofType('Dynamic'),
      String(some.length),
    ]);
    await expect(numbers.getByRole('row', { name: status }).getByRole('cell').first()).toHaveText(
      count(numbersOf(some)),
    );
  }
  await expect(card(page, NUMBERS)).toContainText(`${count(numbersOf(campaigns))} numbers`);

  const largest = await openTable(page, LARGEST);
  const sizes = campaigns.map(({ numbersCount }) => numbersCount ?? 0).sort((a, b) => b - a);
  await expect(largest.getByRole('row').getByRole('cell').nth(1)).toHaveText(count(sizes[0] ?? 0));
  expect(await largest.locator('td:last-child').allInnerTexts()).toEqual(sizes.slice(0, 12).map(count));
  const rest = sizes.slice(12).filter((size) => size > 0);
  await expect(card(page, LARGEST)).toContainText(
    `${rest.length} more campaigns hold ${count(rest.reduce((sum, size) => sum + size, 0))} numbers.`,
  );
});

test('every mark leads to the list of what it stands for', async ({ page, request }) => {
  const campaigns = await campaignsOf(request);
  const has = (filter: Partial<Campaign>) =>
    campaigns.filter((campaign) =>
      Object.entries(filter).every(([key, value]) => campaign[key as keyof Campaign] === value),
    ).length;
  const byNumbers = [...campaigns].sort((a, b) => (b.numbersCount ?? 0) - (a.numbersCount ?? 0));
  const largest = must(byNumbers[0]);
  await openConsole(page);
  const home = async () => {
    await page
      .getByRole('navigation', { name: 'Main menu' })
      .getByRole('link', { name: 'Dashboard' })
      .click();
    await expect(heading(page, 'Dashboard')).toBeVisible();
  };

  await test.step('a bar: a status and a type', async () => {
    await card(page, KINDS).locator('[data-series="Dynamic"] rect').nth(2).click();
    const filter = { status: 'Paused', type: 'Dynamic' } as const;
    await expectList(page, filter, has(filter));
  });
  await test.step('a slice: a status', async () => {
    await home();
    const donut = card(page, NUMBERS).getByRole('img');
    const box = must(await donut.boundingBox());
    // Almost all numbers are in the large Active campaign: the bottom of the ring is its slice.
    await donut.click({ position: { x: box.width / 2, y: box.height - 8 } });
    await expectList(page, { status: 'Active' }, has({ status: 'Active' }));
  });
  await test.step('a bar and its name: a campaign', async () => {
    await home();
    await card(page, LARGEST).locator('[data-series="numbers"] rect').first().click();
    await expectList(page, { ids: [largest.id] }, 1);
    await home();
    await card(page, LARGEST)
      .getByRole('link', { name: `${largest.name}: ` })
      .click();
    await expectList(page, { ids: [largest.id] }, 1);
    await expect(page.getByText(largest.name).first()).toBeVisible();
  });
  await test.step('a count in a table, by keyboard alone', async () => {
    await home();
    await card(page, KINDS).getByRole('button', { name: 'Table' }).focus();
    await page.keyboard.press('Enter');
    const link = card(page, KINDS).getByRole('link', { name: /^Finished, Static: / });
    await link.focus();
    await page.keyboard.press('Enter');
    const filter = { status: 'Finished', type: 'Static' } as const;
    await expectList(page, filter, has(filter));
  });
});

test('what needs attention is found, named and listed, and nothing else', async ({ page, sandbox }) => {
  const filled = { numbers: 3, endDate: hoursFromNow(100) };
  const made = await sandbox.reset([
    { ...filled, name: 'Late', endDate: hoursFromNow(-2) },
    { ...filled, name: 'Later', endDate: hoursFromNow(-50) },
    { ...filled, name: 'In time' },
    { ...filled, name: 'Hungry', numbers: 0 },
    { ...filled, name: 'Starved but Static', numbers: 0, type: 'Static' },
    { name: 'Tomorrow', status: 'Draft', startDate: hoursFromNow(20), endDate: hoursFromNow(90) },
    { name: 'Next week', status: 'Draft', startDate: hoursFromNow(24 * 7), endDate: hoursFromNow(24 * 9) },
    { ...filled, name: 'Put away', endDate: hoursFromNow(-2), isArchived: true },
  ]);
  const idOf = (name: string) => made.find((campaign) => campaign.name === name)?.id;
  await openConsole(page);
  const attention = card(page, 'Needs attention');
  await expect(attention.getByRole('heading', { level: 3 })).toHaveText([
    '2 campaigns Active past their end',
    '1 Draft due to start within a day, or late',
    '1 Dynamic campaign Active without numbers',
  ]);
  await expect(attention.getByRole('listitem').getByRole('link')).toHaveText([
    'Later',
    'Late',
    'Tomorrow',
    'Hungry',
  ]);
  const show = async (name: RegExp) => {
    await attention.getByRole('link', { name }).click();
    await expect(heading(page, 'Campaigns')).toBeVisible();
  };
  await show(/^Show all 2 in the list: 2 campaigns Active/);
  await expect(pages(page)).toContainText(/of 2$/);
  await expect(page.getByRole('link', { name: 'Later' })).toBeVisible();
  await page.goBack();
  await show(/Draft due/);
  await expect(pages(page)).toContainText(/of 1$/);
  await expect(page.getByRole('link', { name: 'Tomorrow' })).toBeVisible();
  await page.goBack();
  await show(/without numbers/);
  await expectList(page, { ids: [idOf('Hungry')] }, 1);
  await page.goBack();
  await attention.getByRole('link', { name: 'Late', exact: true }).click();
  await expect(heading(page, 'Late')).toBeVisible();
});

test('the timeline: planned and actual windows around today, and the same as a table', async ({
  page,
  sandbox,
}) => {
  const campaigns: CampaignSeed[] = Array.from({ length: 14 }, (_, index) => ({
    name: `Comes ${String(index).padStart(2, '0')}`,
    status: 'Draft',
    startDate: hoursFromNow(48 + index),
    endDate: hoursFromNow(400),
  }));
  const runs = {
    name: 'Runs',
    startDate: hoursFromNow(-72),
    startedAt: hoursFromNow(-71),
    endDate: hoursFromNow(96),
  };
  const made = await sandbox.reset([...campaigns, runs]);
  await openConsole(page);
  const timeline = card(page, TIMELINE);
  await expect(timeline).toContainText('Today');
  await expect(timeline).toContainText('The API does not state their zone');
  await expect(timeline.getByRole('status')).toHaveText('10 of 15 campaigns in this period');
  await expect(timeline.getByRole('listitem').first()).toContainText('Runs');
  await timeline.getByRole('button', { name: 'Show more' }).click();
  await expect(timeline.getByRole('status')).toHaveText('15 of 15 campaigns in this period');
  await expect(timeline.getByRole('listitem')).toHaveCount(15);
  await timeline.getByRole('button', { name: 'Month' }).click();
  await expect(timeline.getByRole('button', { name: 'Month' })).toHaveAttribute('aria-pressed', 'true');
  await timeline.getByRole('button', { name: /^Table/ }).click();
  await expect(timeline.getByRole('row')).toHaveCount(11);
  await timeline.getByRole('button', { name: /^Chart/ }).click();
  await timeline.getByRole('link', { name: /^Runs: Planned .* no end yet\. Show in the list/ }).click();
  await expectList(page, { ids: [made.at(-1)?.id] }, 1);
});

test.describe('with more campaigns than it reads', () => {
  const many: CampaignSeed[] = Array.from({ length: 2_100 }, (_, index) => ({ name: `Campaign ${index}` }));

  test.beforeEach(async ({ sandbox }) => {
    await sandbox.reset(many);
  });

  test('it says what it covers', async ({ page, sandbox }) => {
    await openConsole(page);
    await expect(page.getByText('Covers 2,000 of 2,100 campaigns that are not archived')).toBeVisible();
    await expect(card(page, KINDS)).toContainText('2,000 campaigns');
    for (const name of [KINDS, NUMBERS, LARGEST, TIMELINE, 'Needs attention'])
      await expect(card(page, name)).toContainText('Among the 2,000 read of 2,100 campaigns');
    // What was not read may well be past its end: no tick.
    await expect(card(page, 'Needs attention')).toContainText('No Draft is known to be due');
    expect(await ticksIn(card(page, 'Needs attention'))).toBe(0);
    const ranges = (await sandbox.log())
      .map(({ query }) => new URLSearchParams(query))
      .filter((query) => query.get('sort') === '["startDate","DESC"]')
      .map((query) => query.get('range'));
    expect(ranges).toEqual(['[0,499]', '[500,999]', '[1000,1499]', '[1500,1999]']);
    // All are Active, Dynamic and empty: too many IDs for one request.
    const attention = card(page, 'Needs attention');
    await attention.getByRole('link', { name: /^Show all 2,000 first in the list/ }).click();
    await expectList(page, { status: 'Active', type: 'Dynamic' }, 2_100);
  });

  test('it claims no total that the API does not tell', async ({ page, sandbox }) => {
    await sandbox.setBehavior({ total: 'none', listBody: 'data', maxRange: 50 });
    await openConsole(page);
    await expect(page.getByText('There are more; the API does not say how many.')).toBeVisible({
      timeout: 20_000,
    });
    await expect(page.getByText('Covers 2,000 campaigns')).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText('2,100');
  });
});

test('before the first answer, without campaigns, and when the API fails', async ({ page, sandbox }) => {
  await sandbox.reset([]);
  await openConsole(page, '/#/upload');
  await expect(heading(page, 'Upload numbers')).toBeVisible();
  await sandbox.setBehavior({ faults: [{ on: 'list', kind: 'stall', probability: 1 }] });
  const menu = page.getByRole('navigation', { name: 'Main menu' });
  await menu.getByRole('link', { name: 'Dashboard' }).click();
  await expect(page.getByRole('progressbar', { name: 'Reading the campaigns…' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Refresh' })).toBeDisabled();
  await expectAccessible(page);

  await menu.getByRole('link', { name: 'Upload numbers' }).click();
  await sandbox.setBehavior({ faults: [] });
  await menu.getByRole('link', { name: 'Dashboard' }).click();
  await expect(page.getByText('This account has no campaigns')).toBeVisible();
  await expectAccessible(page);

  await sandbox.reset([{ name: 'Spring' }]);
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(page.getByText('Covers the one campaign that is not archived.')).toBeVisible();
  await sandbox.setBehavior({ faults: [{ on: 'list', kind: '500' }] });
  await page.getByRole('button', { name: 'Refresh' }).click();
  const problem = page.getByRole('alert');
  await expect(problem).toContainText('The campaigns could not be read', { timeout: 20_000 });
  await expect(problem).toContainText('may be out of date');
  await expect(card(page, KINDS)).toBeVisible();
  await sandbox.setBehavior({ faults: [] });
  await problem.getByRole('button', { name: 'Try again' }).click();
  await expect(problem).toBeHidden();
});

test('it claims only what campaigns state, and shows their times in the zone that they state', async ({
  page,
  sandbox,
}) => {
  const dates = { startDate: hoursFromNow(-90), endDate: hoursFromNow(90) };
  await sandbox.reset([
    ...['One', 'Two'].map((name) => ({ name, numbers: 5, ...dates, endDate: hoursFromNow(-1) })),
    { name: 'Three', numbers: 5, ...dates },
    { name: 'Draft', status: 'Draft', ...dates, startDate: hoursFromNow(72) },
  ]);
  await sandbox.setBehavior({ dateTimes: 'zoned', nullFields: ['numbersCount'] });
  await openConsole(page);
  const attention = card(page, 'Needs attention');
  await expect(attention).toContainText('No Draft is due to start within a day, or late');
  await expect(attention).toContainText('No Active Dynamic campaign is known to be without numbers');
  await expect(attention).toContainText('3 campaigns do not state their numbers, type or status.');
  expect(await ticksIn(attention)).toBe(1);
  await expect(card(page, NUMBERS)).toContainText('No campaign states its numbers');
  await expect(card(page, NUMBERS)).toContainText('4 campaigns do not state their numbers');
  await expect(card(page, LARGEST)).toContainText('No campaign states that it has numbers');
  await expect(page.getByRole('main')).not.toContainText('does not state their zone');

  await attention.getByRole('link', { name: /^Show all 2 in the list/ }).click();
  await expect(page.getByRole('row')).toHaveCount(3);
  await expect(pages(page)).toContainText(/of 2$/);
  await expect(page.getByRole('row', { name: /One/ })).toContainText('–');
  await expect(page.getByRole('main')).not.toContainText(/\dT\d/);
  await page.getByRole('link', { name: 'One', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Window' })).toContainText(/[AP]M UTC – /);
  await page.getByRole('tab', { name: 'Details' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Details' })).not.toContainText('does not state');
});

test('its charts are loaded for it alone', async ({ page }) => {
  const chunks: string[] = [];
  page.on('request', (request) => chunks.push(new URL(request.url()).pathname));
  const isDashboard = /^\/assets\/Dashboard-.*\.js$/;
  await openConsole(page, '/#/campaigns');
  await expect(pages(page)).toContainText(/of \d+$/);
  expect(chunks.filter((path) => isDashboard.test(path))).toEqual([]);
  await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Dashboard' }).click();
  await expect(card(page, KINDS).locator('[data-series="Dynamic"] rect').first()).toBeVisible();
  expect(chunks.filter((path) => isDashboard.test(path))).toHaveLength(1);
});

test('it can be looked at, is accessible, and fits a phone', async ({ page }) => {
  await openConsole(page);
  await expect(card(page, KINDS).locator('[data-series="Dynamic"] rect').first()).toBeVisible();
  await page.mouse.move(0, 0);
  await takeScreens(page, 'dashboard');
  await expectAccessibleInBoth(page, 'main');
  for (const name of [KINDS, NUMBERS, LARGEST, TIMELINE]) await openTable(page, name);
  await expectAccessibleInBoth(page, 'main');
  await page.setViewportSize({ width: 390, height: 844 });
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  await expect.poll(width).toBeLessThanOrEqual(390);
  for (const name of [KINDS, NUMBERS, LARGEST, TIMELINE])
    await card(page, name)
      .getByRole('button', { name: `Chart: ${name}` })
      .click();
  await expect.poll(width).toBeLessThanOrEqual(390);
  await expectAccessible(page);
});
