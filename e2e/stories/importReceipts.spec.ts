import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { multiset, readNumbers, uploadRows } from '../apiNumbers';
import { expectAccessibleInBoth, takeScreens } from '../consolePage';
import { expect, test } from '../fixtures';
import { chooseList, openUpload, sendList, writeList } from '../importStory';
import { openReceipt } from '../removalStory';

/** An import leaves a receipt that tells all of it, and can be undone from it. */

const SPRING = { name: 'Spring', type: 'Dynamic', status: 'Active', numbers: 0, varCount: 1 } as const;
const ROWS = 40;
const HELD = 5;
/** The last one is too large for the server, alone and with others. */
const MOST_BYTES = 900;
const LIST = Array.from({ length: ROWS }, (_, at) => [
  `+1202555${1000 + at}`,
  at === ROWS - 1 ? 'x'.repeat(MOST_BYTES) : `Person ${at}`,
]);
const ADDED = LIST.slice(HELD, -1);
/** Not numbers, and a row that is there twice. */
const REST = [['none', 'Nobody'], ['+1202555', 'Short'], [...(LIST[9] ?? [])]];
const BEFORE = LIST.slice(0, HELD).map(([number = '']) => [number, 'was here']);

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function download(page: Page, file: string): Promise<Buffer> {
  const [downloaded] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Download ${file}` }).click(),
  ]);
  return readFile(await downloaded.path());
}

const rowsOf = (csv: Buffer): string[][] =>
  Papa.parse<string[]>(csv.toString('utf8').slice(1).trimEnd(), { delimiter: ',' }).data;

/** Looks at the screen in both looks and at a phone's width. */
async function inEveryLook(page: Page, name: string): Promise<void> {
  await takeScreens(page, name);
  await expectAccessibleInBoth(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.setViewportSize({ width: 1440, height: 900 });
}

test('an import leaves its receipt, and is undone from it', async ({ page, sandbox, server }, info) => {
  const [campaign] = await sandbox.reset([SPRING]);
  const id = campaign?.id ?? '';
  await uploadRows(server.url, id, BEFORE);
  await sandbox.setBehavior({ maxUploadBytes: MOST_BYTES });
  const path = await writeList(info.outputPath('May list.csv'), [...LIST, ...REST]);
  await openUpload(page, id);
  await chooseList(page, path, ROWS);
  await sendList(page, ROWS, 'Spring');
  const main = page.getByRole('main');
  // The part is halved down to the row that is too large, with a look before each half.
  await expect(main.getByText('34 of 40 numbers were added to Spring').first()).toBeVisible({
    timeout: 30_000,
  });
  await openReceipt(page, 'Add numbers to Spring');

  await test.step('it tells the file, the rows, the parts and what was there before', async () => {
    const facts = region(page, 'Facts');
    await expect(facts).toContainText('Ana López, account demo');
    await expect(facts).toContainText('5 before, 39 after');
    await expect(facts).toContainText('5, not sent again');
    await expect(facts).toContainText('Added and seen to be there 34');
    const file = region(page, 'The file and how it was read');
    await expect(file).toContainText('May list.csv');
    await expect(file).toContainText(sha256(await readFile(path)));
    await expect(file).toContainText('Delimiter: Comma');
    const totals = page.getByRole('table', { name: 'Row totals' });
    for (const row of [/^Ready.* 40$/, /^Rejected 2$/, /^Duplicates.* 1$/, /^Rows in the file 43$/])
      await expect(totals.getByRole('row', { name: row })).toBeVisible();
    const parts = page.getByRole('table', { name: 'Parts' });
    await expect(parts).toContainText('"added":');
    await expect(parts.getByText(/^[0-9a-f]{64}$/).first()).toBeVisible();
    await expect(page.getByRole('table', { name: 'What SIP Caller refused' })).toContainText('413');
    await expect(page.getByRole('button', { name: 'Undo this import: remove 34 numbers' })).toBeVisible();
  });
  await inEveryLook(page, 'import-receipt');

  await test.step('its files hold every number, and prove themselves', async () => {
    const csv = await download(page, 'CSV file');
    const [head, ...rows] = rowsOf(csv);
    expect(head?.slice(0, 4)).toEqual(['number', 'variable 1', 'outcome', 'reason']);
    expect(rows.map(([number, value]) => [number, value])).toEqual(LIST);
    expect(rows.filter(([, , outcome]) => outcome === 'already there')).toHaveLength(HELD);
    await expect(region(page, 'Files')).toContainText(sha256(csv));
    const { receipt } = JSON.parse((await download(page, 'JSON file')).toString('utf8'));
    expect(receipt).toMatchObject({
      file: { name: 'May list.csv' },
      rows: { rows: 43, ready: 40, rejected: 2, duplicates: 1 },
      heldBefore: HELD,
    });
    expect(receipt.requests[0]).toMatchObject({ firstRow: 1, answer: expect.stringContaining('"added":') });
    const again = rowsOf(await download(page, 'CSV of what was not added'));
    expect(again).toEqual([['number', 'variable 1'], LIST.at(-1)]);
    expect(rows.filter(([, , outcome]) => outcome === 'added').map(([number]) => number)).toEqual(
      ADDED.map(([number]) => number),
    );
  });

  await test.step('in Spanish too', async () => {
    await changeLanguage(page, 'Settings', 'Español');
    await expect(page.getByRole('table', { name: 'Recuento de filas' })).toBeVisible();
    await expect(
      page.getByRole('button', { name: 'Deshacer esta importación: quitar 34 números' }),
    ).toBeVisible();
    await changeLanguage(page, 'Ajustes', 'English');
  });

  await page.getByRole('button', { name: /^Undo this import/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('some of them may have been dialled already');
  await expect(dialog).toContainText('What was in the campaign before stays');
  await inEveryLook(page, 'import-undo');
  await dialog.getByRole('textbox', { name: /Note/ }).fill('Wrong list');
  await dialog.getByRole('button', { name: 'Remove 34 numbers' }).click();
  await expect(main.getByText('All 34 numbers removed and seen to be gone.')).toBeVisible();
  const before = BEFORE.map(([number = '', ...varValues]) => ({ number, varValues }));
  expect(multiset(await readNumbers(server.url, id))).toEqual(multiset(before));

  await test.step('the two receipts know each other', async () => {
    await expect(region(page, 'Facts')).toContainText('What the import added: 34 numbers');
    await main
      .getByText(/^Takes out what the import of/)
      .getByRole('link')
      .click();
    await expect(main.getByText(/Undone on .*: 34 of 34 removed/)).toBeVisible();
    await expect(main.getByText('This import is undone: what it added was removed again.')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Undo this import/ })).toHaveCount(0);
    await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Receipts' }).click();
    await page.getByLabel('Search receipts').fill('may LIST');
    const list = page.getByRole('table', { name: 'Receipts' });
    await expect(list.getByRole('row')).toHaveCount(2);
    await expect(list).toContainText('Import of May list.csv');
  });
});

async function changeLanguage(page: Page, menu: string, language: string): Promise<void> {
  await page.getByRole('button', { name: menu }).click();
  await page.getByRole('menuitemradio', { name: language }).click();
  await page.keyboard.press('Escape');
}

test('what SIP Caller carries out late is "not visible yet", never "not added" or "still there"', async ({
  page,
  sandbox,
  server,
}, info) => {
  const [campaign] = await sandbox.reset([SPRING]);
  const id = campaign?.id ?? '';
  const list = LIST.slice(0, -1);
  await sandbox.setBehavior({ uploadDelayMs: 5_000 });
  await openUpload(page, id);
  await chooseList(page, await writeList(info.outputPath('late.csv'), list), list.length);
  await sendList(page, list.length, 'Spring');
  const main = page.getByRole('main');
  await expect(main.getByText('39 accepted, not visible yet').first()).toBeVisible();
  await expect(main).not.toContainText(/not added/);
  expect(await readNumbers(server.url, id), 'nothing is filed yet').toEqual([]);
  await expect(main.getByText('39 numbers were added to Spring and seen to be there.').first()).toBeVisible({
    timeout: 30_000,
  });
  expect(multiset(await readNumbers(server.url, id)), 'each is there once').toEqual(
    list.map((row) => JSON.stringify(row)).sort(),
  );

  await sandbox.setBehavior({ uploadDelayMs: 0, deleteDelayMs: 5_000 });
  await openReceipt(page, 'Add numbers to Spring');
  await page.getByRole('button', { name: 'Undo this import: remove 39 numbers' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove 39 numbers' }).click();
  await expect(main).toContainText('39 accepted by SIP Caller, still listed');
  await expect(main).not.toContainText(/not removed|seen to be there still/);
  expect(await readNumbers(server.url, id), 'nothing is removed yet').toHaveLength(39);
  await expect(main).toContainText('All 39 numbers removed and seen to be gone.', { timeout: 30_000 });
  expect(await readNumbers(server.url, id)).toEqual([]);
  const deletions = (await sandbox.log()).filter(({ method }) => method === 'DELETE');
  expect(deletions, 'sent once').toHaveLength(1);
});
