import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import Papa from 'papaparse';
import { expectAccessible, signIn, takeScreens, wearColors } from '../consolePage';
import { expect, test } from '../fixtures';
import type { SandboxControl } from '../sandboxControl';

const SPRING = { name: 'Spring', type: 'Dynamic', status: 'Active', numbers: 120, varCount: 2 } as const;
const NOTE = 'Ticket 4711: opt-outs of week 47';
const KEY = { Authorization: 'Bearer demo-key' };

let campaignId = '';

/** Every (number, values) of the campaign, as the API has them now. */
async function multiset(url: string): Promise<string[]> {
  const range = encodeURIComponent('[0,999]');
  const path = `/v1/accounts/demo/campaigns/${campaignId}/numbers?range=${range}`;
  const rows = (await (await fetch(url + path, { headers: KEY })).json()) as {
    number: string;
    varValues: string[];
  }[];
  return rows.map(({ number, varValues }) => JSON.stringify([number, ...varValues])).sort();
}

/** Takes the first `count` numbers out (at most a page), and goes to the receipt. */
async function removeNumbers(page: Page, sandbox: SandboxControl, count: number): Promise<void> {
  const [campaign] = await sandbox.reset([{ ...SPRING }]);
  campaignId = campaign?.id ?? '';
  await signIn(page, { path: `/#/campaigns/${campaignId}/show`, name: 'Ana López' });
  const numbers = page.getByRole('region', { name: 'Numbers', exact: true });
  await expect(numbers.getByRole('row')).toHaveCount(26);
  await numbers.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await numbers.getByRole('button', { name: 'Next page' }).click();
  await expect(numbers).toContainText('26–50 of');
  for (let row = 1; row <= count - 25; row++)
    await numbers.getByRole('row').nth(row).getByRole('checkbox').check();
  await numbers.getByRole('button', { name: 'Remove' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /Note/ }).fill(NOTE);
  await dialog.getByRole('button', { name: `Remove ${count} numbers` }).click();
  await dialog.getByRole('link', { name: 'Receipt' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Remove numbers from Spring' })).toBeVisible();
  await expect(
    page.getByRole('main').getByText(`All ${count} numbers removed and seen to be gone.`),
  ).toBeVisible();
}

const filesOf = (page: Page) => page.getByRole('region', { name: 'Files' });

async function download(
  page: Page,
  file: 'CSV file' | 'CSV to upload again' | 'JSON file',
): Promise<Download> {
  const [downloaded] = await Promise.all([
    page.waitForEvent('download'),
    filesOf(page)
      .getByRole('button', { name: `Download ${file}` })
      .click(),
  ]);
  return downloaded;
}

const bytesOf = async (file: Download) => readFile(await file.path());
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** The three hashes that the receipt shows. */
async function shownHashes(page: Page): Promise<string[]> {
  await expect(filesOf(page).getByText(/^[0-9a-f]{64}$/)).toHaveCount(3);
  return filesOf(page)
    .getByText(/^[0-9a-f]{64}$/)
    .allInnerTexts();
}

function rowsOf(csv: Buffer): string[][] {
  return Papa.parse<string[]>(csv.toString('utf8').slice(1).trimEnd(), { delimiter: ',' }).data;
}

/** A file as the user drops it. */
const asFile = (name: string, buffer: Buffer) => ({ name, mimeType: 'text/plain', buffer });

test('a removal leaves its receipt: facts, every number, files that prove themselves', async ({
  page,
  sandbox,
}) => {
  await removeNumbers(page, sandbox, 30);
  const facts = page.getByRole('region', { name: 'Facts' });
  await expect(facts).toContainText('Ana López, account demo, API key ending in …-key');
  await expect(facts).toContainText(NOTE);
  await expect(facts).toContainText('120 before, 90 after');
  await expect(facts).toContainText('30 numbers ticked by hand');
  await expect(facts).toContainText(/\(.+, UTC[+-]\d\d:\d\d\)/);
  await expect(facts).toContainText('Removed 30');
  await expect(page.getByRole('table', { name: 'Numbers' }).getByRole('row')).toHaveCount(31);

  const [csvHash, uploadHash, jsonHash] = await shownHashes(page);
  const csv = await bytesOf(await download(page, 'CSV file'));
  const upload = await bytesOf(await download(page, 'CSV to upload again'));
  const json = await bytesOf(await download(page, 'JSON file'));
  expect(sha256(csv)).toBe(csvHash);
  expect(sha256(upload)).toBe(uploadHash);
  // As the page says: `head -c -78 file.json | tail -c +12 | sha256sum`.
  await expect(filesOf(page)).toContainText('head -c -78 file.json | tail -c +12');
  expect(sha256(json.subarray(11, json.length - 78))).toBe(jsonHash);
  const parsed = JSON.parse(json.toString('utf8'));
  expect(parsed.sha256).toBe(jsonHash);
  expect(parsed.receipt).toMatchObject({
    note: NOTE,
    counts: { total: 30, done: 30 },
    before: 120,
    after: 90,
  });
  const [head, ...rows] = rowsOf(csv);
  expect(head?.slice(0, 5)).toEqual(['number', 'variable 1', 'variable 2', 'outcome', 'reason']);
  expect(rows.map((row) => row.slice(0, 4))).toEqual(
    parsed.receipt.numbers.map((each: { number: string; varValues: string[]; outcome: string }) => [
      each.number,
      ...each.varValues,
      each.outcome,
    ]),
  );
  expect(rowsOf(upload).slice(1)).toEqual(rows.map((row) => row.slice(0, 3)));

  await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Receipts' }).click();
  await checkFiles(page, csv, upload, json);

  await page.goto(`/#/upload/${campaignId}`);
  await page.getByLabel(/choose a csv file/i).setInputFiles(asFile('again.csv', upload));
  const totals = page.getByRole('table', { name: 'Row totals' });
  await expect(totals.getByRole('row', { name: /Ready/ })).toContainText('30');
  await expect(page.getByRole('button', { name: 'Send 30 numbers to Spring' })).toBeEnabled();
});

async function checkFiles(page: Page, csv: Buffer, upload: Buffer, json: Buffer): Promise<void> {
  await page.getByRole('button', { name: 'Check a receipt file' }).click();
  const check = page.getByRole('region', { name: 'Check a receipt file' });
  const edited = (bytes: Buffer) => Buffer.from(bytes.toString('utf8').replace('removed', 'refused'));
  const other = Buffer.from(json.toString('utf8').replaceAll(/"id":"[^"]+"/g, '"id":"another-one"'));
  for (const [name, bytes, verdict] of [
    ['a.csv', csv, 'Unchanged'],
    ['b.csv', upload, 'Unchanged'],
    ['c.json', json, 'Unchanged'],
    ['d.csv', edited(csv), 'Edited: it names this receipt'],
    ['e.json', edited(json), 'Edited: it names this receipt'],
    ['f.csv', Buffer.from(`${upload}+14155550199,x,y\r\n`), 'Unknown'],
    ['g.json', other, 'it does not agree with the SHA-256 that stands in it'],
    ['h.txt', Buffer.from('5550001,John,199'), 'This is no file of a receipt'],
  ] as const) {
    await check.getByLabel(/Choose/).setInputFiles(asFile(name, bytes));
    await expect(check.getByRole('status').filter({ hasText: name })).toContainText(verdict);
  }
}

/** Puts back what the dialog says, and waits for the receipt of that. */
async function putBack(page: Page, open: Locator, count: number): Promise<void> {
  await open.click();
  const dialog = page.getByRole('dialog', { name: `Put ${count} numbers back into Spring` });
  await expect(dialog).toContainText('The campaign takes numbers now');
  await expect(dialog).toContainText('They get new IDs');
  await dialog.getByRole('button', { name: `Put back ${count} numbers` }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Put numbers back into Spring' })).toBeVisible();
}

test('what was removed is put back: some, then all, and never twice', async ({ page, sandbox, server }) => {
  await removeNumbers(page, sandbox, 30);
  const removal = page.url();
  const left = await multiset(server.url);
  expect(left).toHaveLength(90);
  const numbers = page.getByRole('region', { name: 'Numbers' });
  const all = page.getByRole('button', { name: 'Put back all 30 removed numbers' });

  await numbers.getByRole('row').nth(1).getByRole('checkbox').check();
  await numbers.getByRole('row').nth(2).getByRole('checkbox').check();
  await expect(numbers).toContainText('2 selected to be put back');
  await putBack(page, numbers.getByRole('button', { name: 'Put back 2 selected' }), 2);
  await expect(
    page.getByRole('main').getByText('All 2 numbers put back and seen to be there.'),
  ).toBeVisible();
  const some = await multiset(server.url);
  expect(some).toHaveLength(92);

  await page.getByRole('link', { name: 'Open that receipt' }).click();
  await expect(page).toHaveURL(removal);
  await putBack(page, all, 30);
  await expect(page.getByRole('main').getByText('28 of 30 put back and seen to be there.')).toBeVisible();
  await expect(page.getByRole('main').getByText('2 there already').first()).toBeVisible();
  const whole = await multiset(server.url);
  const removed = await removedBy(page, removal);
  expect(whole).toEqual([...left, ...removed].sort());

  await page.goto(removal);
  await putBack(page, all, 30);
  await expect(page.getByRole('main').getByText('30 there already').first()).toBeVisible();
  expect(await multiset(server.url)).toEqual(whole);
});

/** What a receipt says that it took out, as in multiset. */
async function removedBy(page: Page, url: string): Promise<string[]> {
  await page.goto(url);
  await shownHashes(page);
  const [, ...rows] = rowsOf(await bytesOf(await download(page, 'CSV to upload again')));
  return rows.map((row) => JSON.stringify(row));
}

test('nothing is put back into a campaign that takes none', async ({ page, sandbox }) => {
  await removeNumbers(page, sandbox, 26);
  const all = page.getByRole('button', { name: 'Put back all 26 removed numbers' });
  const dialog = page.getByRole('dialog');
  // From the same seed, a campaign has the same ID.
  for (const [campaigns, said] of [
    [[{ ...SPRING, status: 'Finished' as const }], 'No numbers can be added: this campaign has finished.'],
    [[], 'The campaign is not in your account any more'],
  ] as const) {
    await sandbox.reset([...campaigns]);
    await all.click();
    await expect(dialog.getByRole('alert')).toContainText(said);
    await expect(dialog.getByRole('button', { name: 'Put back 26 numbers' })).toBeDisabled();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  }
  expect((await sandbox.log()).filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('was this number removed? The receipts are looked through', async ({ page, sandbox }) => {
  await removeNumbers(page, sandbox, 26);
  const number = await page
    .getByRole('table', { name: 'Numbers' })
    .getByRole('row')
    .nth(3)
    .getByRole('cell')
    .nth(2)
    .innerText();
  await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Receipts' }).click();
  const search = page.getByLabel('Search receipts');
  await search.fill('opt-outs');
  await expect(page.getByRole('table', { name: 'Receipts' }).getByRole('row')).toHaveCount(2);
  await search.fill('nothing like it');
  await expect(page.getByText('No receipt matches this search')).toBeVisible();
  const [, area, exchange, line] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number) ?? [];
  await search.fill(`(${area}) ${exchange}-${line}`);
  await page.getByRole('button', { name: /^Look for/ }).click();
  await expect(page.getByText(/^1 receipt holds/)).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: number })).toContainText('Removed');
  await search.fill('+4930000000');
  await page.getByRole('button', { name: /^Look for/ }).click();
  await expect(page.getByText('None of the 26 numbers in the receipts of this browser')).toBeVisible();
  expect(page.url()).not.toContain('4930');
});

test('a receipt is filtered, and printed with what it says', async ({ page, sandbox }) => {
  await removeNumbers(page, sandbox, 30);
  const numbers = page.getByRole('region', { name: 'Numbers' });
  const number = await numbers.getByRole('row').nth(4).getByRole('cell').nth(2).innerText();
  await numbers.getByLabel('Search in this receipt').fill(number);
  await expect(numbers.getByText('1 passes the filter')).toBeVisible();
  await expect(numbers.getByRole('row')).toHaveCount(2);
  await numbers.getByLabel('Search in this receipt').clear();
  await expect(numbers.getByRole('row')).toHaveCount(31);

  await shownHashes(page);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('body[data-printed]')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('All 30 numbers of this receipt')).toBeVisible();
  await expect(page.getByRole('main').getByRole('row')).toHaveCount(31);
  await expect(page.getByText(NOTE)).toBeVisible();
  await expect(page.getByText(/^[0-9a-f]{64}$/)).toHaveCount(3);
  await expect(page.getByRole('button')).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
  await expect(page.getByText('All 30 numbers of this receipt')).toHaveCount(0);
});

test('the receipts are accessible and fit a phone', async ({ page, sandbox }) => {
  await removeNumbers(page, sandbox, 30);
  await shownHashes(page);
  const inEveryLook = async (name: string) => {
    await takeScreens(page, name);
    for (const colorScheme of ['light', 'dark'] as const) {
      await wearColors(page, colorScheme);
      await expectAccessible(page);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(390);
    await page.setViewportSize({ width: 1440, height: 900 });
  };
  await inEveryLook('receipt');
  await page.getByRole('button', { name: 'Put back all 30 removed numbers' }).click();
  await expect(page.getByRole('dialog')).toContainText('The campaign takes numbers now');
  await inEveryLook('restore');
  await page.keyboard.press('Escape');
  await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Receipts' }).click();
  await page.getByRole('button', { name: 'Check a receipt file' }).click();
  await inEveryLook('receipts');
});
