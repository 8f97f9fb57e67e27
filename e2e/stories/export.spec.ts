import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { expectAccessible, expectAccessibleInBoth, openConsole, takeScreens } from '../consolePage';
import { expect, test } from '../fixtures';

const SPRING = { name: 'Spring', type: 'Dynamic', status: 'Active', varCount: 2 } as const;

const dialogOf = (page: Page) => page.getByRole('dialog', { name: /^Export/ });

async function openNumbers(page: Page, id: string | undefined): Promise<void> {
  await openConsole(page, `/#/campaigns/${id}/show`);
  await expect(page.getByRole('region', { name: 'Numbers', exact: true }).getByRole('row')).not.toHaveCount(
    0,
  );
}

/** Chooses, exports, and waits for the file. */
async function exportFile(
  page: Page,
  format: 'CSV' | 'Excel',
  columns: 'As shown' | 'All',
): Promise<Download> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await dialogOf(page).getByRole('radio', { name: format }).check();
  await dialogOf(page).getByRole('radio', { name: columns }).check();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialogOf(page).getByRole('button', { name: 'Export' }).click(),
  ]);
  return file;
}

async function csvRows(file: Download): Promise<string[][]> {
  const text = await readFile(await file.path(), 'utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  return Papa.parse<string[]>(text.slice(1).trimEnd(), { delimiter: ',' }).data;
}

for (const behavior of [{}, { maxRange: 50 }, { total: 'none', listBody: 'data', maxRange: 50 }]) {
  const isCounted = !('total' in behavior);
  test(`all numbers that match, under ${JSON.stringify(behavior)}`, async ({ page, sandbox }) => {
    const [campaign] = await sandbox.reset([{ ...SPRING, numbers: 2345 }]);
    await sandbox.setBehavior(behavior);
    await openNumbers(page, campaign?.id);
    const file = await exportFile(page, 'CSV', 'As shown');
    expect(file.suggestedFilename()).toMatch(/^Spring numbers \d{4}-\d\d-\d\d\.csv$/);
    const [head, ...rows] = await csvRows(file);
    expect(head).toEqual(['Number', 'Variable 1', 'Variable 2']);
    expect(rows).toHaveLength(2345);
    expect(rows.every((row) => row.length === 3 && /^\+\d+$/.test(row[0] ?? ''))).toBe(true);
    const said = isCounted ? 'The API counted as many, before and after.' : 'it could not be checked';
    await expect(dialogOf(page)).toContainText('Saved 2,345 rows');
    await expect(dialogOf(page)).toContainText(said);
  });
}

test('the search and the order of the grid, as a workbook whose numbers are text', async ({
  page,
  sandbox,
}) => {
  const [campaign] = await sandbox.reset([{ ...SPRING, numbers: 300 }]);
  await openNumbers(page, campaign?.id);
  const numbers = page.getByRole('region', { name: 'Numbers', exact: true });
  await numbers.getByLabel('Search by part of a number').fill('22');
  await expect(numbers).not.toContainText('of 300');
  const firstNumber = numbers.locator('tbody tr').first().locator('td').nth(1);
  const lowest = await firstNumber.innerText();
  await numbers.getByRole('columnheader', { name: 'Number' }).getByRole('button').click();
  await expect(firstNumber).not.toHaveText(lowest);
  const total = Number(/of (\d+)/.exec(await numbers.innerText())?.[1]);
  const first = await firstNumber.innerText();
  const file = await exportFile(page, 'Excel', 'All');
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
  const [sheet] = (await readXlsx(await readFile(await file.path()))).sheets;
  const [head, ...rows] = sheet?.rows ?? [];
  expect(head).toEqual(['Number', 'Variable 1', 'Variable 2', 'id']);
  expect(rows).toHaveLength(total);
  expect(rows[0]?.[0]).toBe(first);
  expect(rows.every(([number, , , id]) => typeof number === 'string' && typeof id === 'string')).toBe(true);
});

test('the campaigns that the filter matches, with the columns as shown', async ({ page, sandbox }) => {
  await sandbox.reset([
    { ...SPRING, name: 'Spring, "first"', numbers: 3 },
    { ...SPRING, name: '=HYPERLINK("http://x")' },
    { ...SPRING, name: 'Paused', status: 'Paused' },
  ]);
  await openConsole(page, '/#/campaigns');
  await page.getByRole('combobox', { name: 'Status' }).click();
  await page.getByRole('option', { name: 'Active' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Paused' })).toHaveCount(0);
  const [head, ...rows] = await csvRows(await exportFile(page, 'CSV', 'As shown'));
  expect(head?.slice(0, 3)).toEqual(['Name', 'Status', 'Type']);
  // A spreadsheet would run what begins with an equals sign.
  expect(rows.map(([name]) => name)).toEqual([`'=HYPERLINK("http://x")`, 'Spring, "first"']);
  await dialogOf(page).getByRole('button', { name: 'Close' }).click();
  const [all] = await csvRows(await exportFile(page, 'CSV', 'All'));
  expect(all).toEqual(expect.arrayContaining(['Campaign ID', 'Webhook endpoint ID', 'Tag IDs']));
});

test('stopped at once, and nothing is saved', async ({ page, sandbox }) => {
  const [campaign] = await sandbox.reset([{ ...SPRING, numbers: 5000 }]);
  await openNumbers(page, campaign?.id);
  await sandbox.setBehavior({ latencyMs: 500 });
  const files: Download[] = [];
  page.on('download', (file) => files.push(file));
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await dialogOf(page).getByRole('button', { name: 'Export' }).click();
  await expect(dialogOf(page)).toContainText(/[\d,]+ of 5,000 rows read/);
  await expect(dialogOf(page).getByRole('progressbar')).toBeVisible();
  await dialogOf(page).getByRole('button', { name: 'Stop' }).click();
  await expect(dialogOf(page)).toContainText('No file was saved.');
  const asked = (await sandbox.log()).length;
  await dialogOf(page).getByRole('button', { name: 'Close' }).click();
  await expect(dialogOf(page)).toBeHidden();
  expect(files).toEqual([]);
  expect((await sandbox.log()).length).toBeLessThanOrEqual(asked + 1);
});

test('a list that changes while it is read is not called whole', async ({ page, sandbox, server }) => {
  const [campaign] = await sandbox.reset([{ ...SPRING, numbers: 3500 }]);
  await openNumbers(page, campaign?.id);
  const numbersUrl = `${server.url}/v1/accounts/demo/campaigns/${campaign?.id}/numbers`;
  const headers = { Authorization: 'Bearer demo-key', 'content-type': 'application/json' };
  const first = await fetch(`${numbersUrl}?sort=["number","ASC"]&range=[0,4]`, { headers });
  const ids = ((await first.json()) as { id: number }[]).map(({ id }) => id);
  await sandbox.setBehavior({ latencyMs: 1_000 });
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await dialogOf(page).getByRole('button', { name: 'Export' }).click();
  await expect(dialogOf(page)).toContainText(/[1-9][\d,]* of 3,500 rows read/);
  await fetch(numbersUrl, { method: 'DELETE', headers, body: JSON.stringify(ids) });
  await expect(dialogOf(page)).toContainText('The list changed while it was read', { timeout: 20_000 });
  await expect(dialogOf(page)).toContainText('The API counted 3,500 at the beginning and 3,495 at the end.');
});

test('a failure is said, and trying again helps', async ({ page, sandbox }) => {
  const [campaign] = await sandbox.reset([{ ...SPRING, numbers: 30 }]);
  await openNumbers(page, campaign?.id);
  await sandbox.setBehavior({ faults: [{ on: 'list', kind: 'html' }] });
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await dialogOf(page).getByRole('button', { name: 'Export' }).click();
  await expect(dialogOf(page).getByRole('alert')).toContainText('The export failed, and no file was saved', {
    timeout: 20_000,
  });
  await sandbox.setBehavior({ faults: [] });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialogOf(page).getByRole('button', { name: 'Try again' }).click(),
  ]);
  expect(await csvRows(file)).toHaveLength(31);
});

test('by keyboard alone, and accessible at every step', async ({ page, sandbox }) => {
  const [campaign] = await sandbox.reset([{ ...SPRING, numbers: 30 }]);
  await openNumbers(page, campaign?.id);
  await page.getByRole('button', { name: 'Export', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(dialogOf(page)).toBeVisible();
  await takeScreens(page, 'export-dialog');
  await expectAccessibleInBoth(page, '[role="dialog"]');
  await dialogOf(page).getByRole('radio', { name: 'CSV' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(dialogOf(page).getByRole('radio', { name: 'Excel' })).toBeChecked();
  await dialogOf(page).getByRole('button', { name: 'Export' }).focus();
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
  await expect(dialogOf(page).getByRole('button', { name: 'Close' })).toBeFocused();
  await expectAccessible(page, '[role="dialog"]');
  await page.keyboard.press('Enter');
  await expect(dialogOf(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused();
});
