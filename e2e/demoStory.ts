import { expect, type Page } from '@playwright/test';
import type { SandboxControl } from './sandboxControl';

/** The vendor's sample, as its documentation prints it (shared/contract.md). */
const SAMPLE = `5550001,John,199
5550002,Mary,299
5550003,Susan,149
5550004,James,300
5550005,Walter,42
`;

const CAMPAIGN = 'Appointment reminders, Main Street clinic';

/**
 * The first day of a campaign manager: sign in, find a campaign, feed it, search it, take numbers out
 * of it, with the counts right at each step. Told on the sandbox directly and through the proxy.
 */
export async function tellDemoStory(page: Page, sandbox: SandboxControl, signIn: () => Promise<void>) {
  await signIn();
  await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Campaigns' }).click();

  await page.getByRole('combobox', { name: 'Status' }).click();
  await page.getByRole('option', { name: 'Active' }).click();
  await page.getByRole('combobox', { name: 'Type' }).click();
  await page.getByRole('option', { name: 'Dynamic' }).click();
  await page.getByLabel('Search by name').fill('main street');
  await expect(page.getByRole('row')).toHaveCount(2); // the head and the one that matches
  const row = page.getByRole('row', { name: CAMPAIGN });
  const before = Number(await row.getByRole('cell').nth(4).innerText());
  expect(before).toBeGreaterThan(0);
  await row.getByRole('link', { name: CAMPAIGN }).click();

  await expect(page.getByRole('heading', { level: 1, name: CAMPAIGN })).toBeVisible();
  const numbers = page.getByRole('region', { name: 'Numbers' });
  const expectCount = (count: number) => expect(numbers.getByText(new RegExp(`of ${count}$`))).toBeVisible();
  await expectCount(before);

  await numbers.getByRole('button', { name: 'Add a number' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Number', { exact: true }).fill('+18005551234');
  await dialog.getByLabel('Variable 1').fill('John');
  await dialog.getByLabel('Variable 2').fill('199');
  await dialog.getByRole('button', { name: 'Add a number' }).click();
  await expect(
    page.getByText(`+18005551234 is in the campaign, which holds ${before + 1} numbers now.`),
  ).toBeVisible();
  await expectCount(before + 1);

  await numbers.getByRole('link', { name: 'Upload numbers' }).click();
  await page.getByLabel(/choose a csv file/i).setInputFiles({
    name: 'campaign-numbers.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(SAMPLE),
  });
  const totals = page.getByRole('table', { name: 'Row totals' });
  await expect(totals.getByRole('row', { name: /Ready/ })).toContainText('5');
  await page.getByRole('button', { name: `Send 5 numbers to ${CAMPAIGN}` }).click();
  await expect(page.getByRole('main')).toContainText(`${before + 6}`);

  await page.goBack();
  await expectCount(before + 6);
  await numbers.getByLabel('Search by part of a number').fill('5550003');
  await expect(numbers.getByRole('row')).toHaveCount(2);
  await expect(numbers.getByRole('row').nth(1)).toContainText(/5550003\s*Susan\s*149/);

  await numbers.getByLabel('Search by part of a number').fill('555000');
  await expectCount(5);
  for (const number of ['5550001', '5550002', '5550003'])
    await numbers.getByLabel(`Select ${number}`).check();
  await expect(numbers.getByText('3 numbers selected')).toBeVisible();
  await numbers.getByRole('button', { name: 'Remove' }).click();
  const confirmation = page.getByRole('dialog', { name: `Remove 3 numbers from ${CAMPAIGN}` });
  await expect(confirmation).toContainText('5550002 Mary, 299');
  await confirmation.getByRole('button', { name: 'Remove 3 numbers' }).click();
  await expect(confirmation).toContainText('All 3 numbers removed and seen to be gone.');
  await expect(confirmation).toContainText(`${before + 6} before, ${before + 3} now`);
  await confirmation.getByRole('button', { name: 'Close' }).click();
  await expectCount(2);
  await numbers.getByLabel('Search by part of a number').clear();
  await expectCount(before + 3);

  // The sandbox saw just these changes, in this order: nothing was repeated.
  const changes = (await sandbox.log())
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => [method, path.split('/').at(-1)]);
  expect(changes).toEqual([
    ['POST', 'numbers'],
    ['POST', 'upload'],
    ['DELETE', 'numbers'],
  ]);
}
