import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import Papa from 'papaparse';
import { multiset, readNumbers, uploadRows } from '../apiNumbers';
import { expectAccessibleInBoth, takeScreens } from '../consolePage';
import { expect, test } from '../fixtures';
import { chooseList, openUpload, sendList, writeList } from '../importStory';
import { openReceipt } from '../removalStory';

/** The receipt of an import proves what was sent, and its undo takes out exactly what it added. */

const AUTUMN = { name: 'Autumn', type: 'Dynamic', status: 'Active', numbers: 0, varCount: 1 } as const;
const LIST = Array.from({ length: 30 }, (_, at) => [`+1202555${String(1000 + at)}`, `Person ${at}`]);
/** The campaign holds five of the list with other values, one of them twice, and a stranger. */
const BEFORE = [
  ...LIST.slice(0, 5).map(([number = '']) => [number, 'was here']),
  [LIST[0]?.[0] ?? '', 'was here too'],
  ['+13035550100', 'stranger'],
];
const asApi = (rows: readonly string[][]) =>
  rows.map(([number = '', ...varValues]) => ({ number, varValues }));
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

const region = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

async function download(page: Page, file: string): Promise<Buffer> {
  const button = region(page, 'Files').getByRole('button', { name: `Download ${file}` });
  const [downloaded] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFile(await downloaded.path());
}

const rowsOf = (csv: Buffer) =>
  Papa.parse<string[]>(csv.toString('utf8').slice(1).trimEnd(), { delimiter: ',' }).data;

test('an import leaves its receipt, and its undo removes just what it added', async ({
  page,
  server,
  sandbox,
}, info) => {
  const [campaign] = await sandbox.reset([AUTUMN]);
  const id = campaign?.id ?? '';
  await uploadRows(server.url, id, BEFORE);
  const rows = [['Phone', 'Name'], ...LIST, ['nobody', 'x'], LIST[7] ?? [], []];
  const path = await writeList(info.outputPath('autumn list.csv'), rows);

  await openUpload(page, id);
  await chooseList(page, path, 30);
  await sendList(page, 30, 'Autumn');
  await openReceipt(page, 'Add numbers to Autumn');
  const main = page.getByRole('main');
  await expect(main.getByText('Finished: 25 of 30 added and seen to be there.')).toBeVisible();

  const facts = region(page, 'Facts');
  await expect(facts).toContainText('7 before, 32 after');
  await expect(facts).toContainText('30 numbers of the list');
  await expect(facts).toContainText('There already, not added again 5');
  await expect(facts).toContainText('5, not sent again');
  const list = region(page, 'The file and how it was read');
  const file = await readFile(path);
  await expect(list.getByText(sha256(file))).toBeVisible();
  await expect(list).toContainText('The first row is a header');
  const totals = page.getByRole('table', { name: 'Row totals' });
  const counts = await totals
    .getByRole('row')
    .evaluateAll((lines) => lines.slice(1).map((line) => Number(line.lastElementChild?.textContent)));
  expect(counts.slice(0, -1).reduce((sum, each) => sum + each)).toBe(counts.at(-1));
  expect(counts.at(-1)).toBe(rows.length);
  const requests = region(page, 'Parts');
  await expect(requests.getByText(/^[0-9a-f]{64}$/)).toHaveCount(1);
  await expect(requests).toContainText('"added":25');
  await takeScreens(page, 'receipt-import');
  await expectAccessibleInBoth(page);

  await expect(region(page, 'Files').getByText(/^[0-9a-f]{64}$/)).toHaveCount(2);
  const [head, ...numbers] = rowsOf(await download(page, 'CSV file'));
  expect(head?.slice(0, 4)).toEqual(['number', 'variable 1', 'outcome', 'reason']);
  expect(numbers.map(([number, , outcome]) => [number, outcome])).toEqual(
    LIST.map(([number], at) => [number, at < 5 ? 'already there' : 'added']),
  );
  const json = JSON.parse((await download(page, 'JSON file')).toString('utf8'));
  expect(json.receipt).toMatchObject({
    kind: 'import',
    file: { name: 'autumn list.csv', size: file.length, sha256: sha256(file) },
    heldBefore: 5,
    counts: { total: 30, done: 25, already: 5 },
    requests: [{ answer: expect.stringContaining('"added":25') }],
  });
  expect(json.receipt.numbers[0].heldBefore).toHaveLength(2);

  await page.getByRole('button', { name: /^Undo this import/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('It is running');
  await takeScreens(page, 'receipt-import-undo');
  await expectAccessibleInBoth(page, '[role=dialog]');
  await dialog.getByRole('textbox', { name: /Note/ }).fill('Wrong list');
  await dialog.getByRole('button', { name: 'Remove 25 numbers' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Remove numbers from Autumn' })).toBeVisible();
  await expect(main.getByText('All 25 numbers removed and seen to be gone.')).toBeVisible();
  await expect(facts).toContainText('What the import added: 25 numbers');
  expect(multiset(await readNumbers(server.url, id))).toEqual(multiset(asApi(BEFORE)));

  // The two receipts know of each other, and the second undo says that it is one.
  await main
    .getByText(/^Takes out what the import of .* added/)
    .getByRole('link')
    .click();
  await expect(main.getByText(/^Undone on .*: 25 of 25 removed/)).toBeVisible();
  await page.getByRole('button', { name: /^Undo this import/ }).click();
  await expect(dialog).toContainText(/Undone on .*: 25 of 25 removed/);
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  // And the way back from the way back.
  await main
    .getByText(/^Undone on/)
    .getByRole('link')
    .click();
  await page.getByRole('button', { name: 'Put back all 25 removed numbers' }).click();
  await dialog.getByRole('button', { name: 'Put back 25 numbers' }).click();
  await expect(main.getByText('All 25 numbers put back and seen to be there.')).toBeVisible();
  const all = [...BEFORE, ...LIST.slice(5)];
  expect(multiset(await readNumbers(server.url, id))).toEqual(multiset(asApi(all)));
});

test('what a cancelled import did not send is a list to send again; it is found by its file', async ({
  page,
  sandbox,
}, info) => {
  const [campaign] = await sandbox.reset([AUTUMN]);
  await sandbox.setBehavior({ faults: [{ on: 'upload', kind: '503' }] });
  const path = await writeList(info.outputPath('winter list.csv'), LIST);
  await openUpload(page, campaign?.id ?? '');
  await chooseList(page, path, 30);
  await sendList(page, 30, 'Autumn');
  await openReceipt(page, 'Add numbers to Autumn');
  await expect(page.getByRole('heading', { level: 1, name: 'Add numbers to Autumn' })).toBeVisible();
  const main = page.getByRole('main');
  await main.getByRole('button', { name: 'Cancel', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel the job' }).click();
  // What was sent without an answer is looked for some seconds later.
  await expect(main.getByText(/^Cancelled/)).toBeVisible({ timeout: 40_000 });
  await expect(page.getByRole('button', { name: /^Undo this import/ })).toHaveCount(0);

  await expect(region(page, 'Files').getByText(/^[0-9a-f]{64}$/)).toHaveCount(3);
  const again = rowsOf(await download(page, 'CSV of what was not added'));
  expect(again).toEqual([['number', 'variable 1'], ...LIST]);

  await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Receipts' }).click();
  const receipts = page.getByRole('table', { name: 'Receipts' });
  await page.getByLabel('Search receipts').fill('winter list');
  await expect(receipts.getByRole('link', { name: 'Add numbers to Autumn' })).toBeVisible();
  await page.getByLabel('Search receipts').fill('summer list');
  await expect(receipts).toHaveCount(0);
});
