import type { Download, Locator, Page } from '@playwright/test';
import { writeXlsx } from 'hucre/xlsx';
import { expectAccessibleInBoth, openConsole, takeScreens } from '../consolePage';
import { expect, test } from '../fixtures';
import type { SandboxControl } from '../sandboxControl';

const SPRING = { name: 'Spring Sale', type: 'Dynamic', status: 'Active', numbers: 3, varCount: 2 } as const;
const MIXED = [
  'Spring list,,',
  'Phone,Name,Date',
  ...Array.from({ length: 40 }, (_, at) => `+1 202 555 ${1000 + at},Name ${at},2026-01-09`),
  'Phone,Name,Date',
  '+34 612 345 678,Ana,NULL',
  '+34 612 345 679,Eva,#REF!',
  '+44 (0)20 7946 0958,Zoë,',
  '+1 202 555 1003,Other,values',
  '+1 202 555 O123,Letter,1',
  '+1 800 FLOWERS,Vanity,1',
  '+12025550188 / +12025550189,Two,1',
  '+12025550177 x123,Extension,1',
  'abc,Letters,1',
  '+1*202*555*0166,Star,1',
  '+1*202*555*0167,Star,1',
  '1.8E+10,Sci,1',
  '911,Short,1',
  '+1 900 555 1234,Premium,1',
  '=1+1,Formula,1',
  '+12025550165,A,B,too,many',
  ',,',
  'Total: 60 records,,',
].join('\n');

async function openList(page: Page, sandbox: SandboxControl, content: string | Buffer): Promise<void> {
  const [spring] = await sandbox.reset([SPRING]);
  await openConsole(page, `/#/upload/${spring?.id}`);
  await dropFile(page, content);
  await expect(page.getByRole('table', { name: 'Row totals' })).toBeVisible({ timeout: 30_000 });
}

const dropFile = (page: Page, content: string | Buffer, name = 'list.csv') =>
  page.getByLabel(/Choose (a CSV|another) file/).setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(content),
  });

/** The count in a line of the totals. */
const total = (page: Page, name: string, table = 'Row totals') =>
  page
    .getByRole('table', { name: table })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
    .getByRole('cell');
const group = (page: Page, name: string): Locator => page.locator('details', { hasText: name });
const open = (page: Page, name: string) => page.locator('summary', { hasText: name }).click();
const contentOf = async (download: Download) =>
  Buffer.concat(await (await download.createReadStream()).toArray()).toString();

test('every row is accounted for, and what is wrong can be put right in place', async ({ page, sandbox }) => {
  await openList(page, sandbox, MIXED);
  for (const [name, count] of Object.entries({
    'Rows in file': 61,
    Ready: 44,
    Repaired: 1,
    Rejected: 11,
    'Duplicates in file': 1,
    'Already in the campaign': 'not checked',
    Blank: 1,
    'Not data': 4,
  }))
    await expect(total(page, name), name).toHaveText(String(count));
  await expect(page.getByText('44 + 11 + 1 + 1 + 4 = 61')).toBeVisible();
  await expectAccessibleInBoth(page);

  // One cell, then two at once.
  await open(page, 'Letters or other signs');
  const letters = group(page, 'Letters or other signs');
  await letters.getByLabel('Correction for line 52').fill('+12025550151');
  await letters.getByLabel('Correction for line 52').press('Enter');
  await expect(total(page, 'Ready')).toHaveText('45');
  await expect(total(page, 'Rejected')).toHaveText('10');
  await expect(letters.getByLabel('Correction for line 52')).toHaveCount(0);
  await expect(page.getByText('1 cell written over', { exact: true })).toBeVisible();

  // Find and replace, which says what it will do, and is taken back.
  await letters.getByLabel('Find', { exact: true }).fill('*');
  await expect(letters.getByText('Found in 2 of the 4 cells listed.')).toBeVisible();
  await letters.getByLabel('Replace with').fill(' ');
  await letters.getByRole('button', { name: 'Replace' }).click();
  await expect(total(page, 'Ready')).toHaveText('47');
  await takeScreens(page, 'review-corrected');
  await page.getByRole('button', { name: 'Take back: Find “*”' }).click();
  await expect(total(page, 'Ready')).toHaveText('45');

  // An offer is taken, shows what it did, and is taken back.
  const each = page.getByRole('switch', { name: 'A row for each of several numbers' });
  await each.check();
  await expect(total(page, 'Ready')).toHaveText('47');
  await expect(total(page, 'Rows in all')).toHaveText('62');
  await expect(page.getByText('2 rows repaired.')).toBeVisible();
  await each.uncheck();
  await expect(total(page, 'Ready')).toHaveText('45');

  // Two numbers of one cell: the second alone, then both.
  await dropFile(
    page,
    `Phone,Name,Date\n${['+12025550141', '+12025550144', '0000000', '911'].join(' & ')},All,1\n`,
  );
  await each.check();
  await expect(total(page, 'Ready')).toHaveText('2');
  await expect(total(page, 'Rejected')).toHaveText('2');
  await open(page, 'An emergency or service number');
  await open(page, 'Stands for a missing number');
  const [first, second] = ['0000000', '911'].map((cell) =>
    page.getByLabel(`Correction for ${cell} in line 2`),
  ) as [Locator, Locator];
  await second.fill('+12025550143');
  await second.press('Enter');
  await expect(total(page, 'Ready')).toHaveText('3');
  await expect(page.getByLabel('Correction for line 2')).toHaveValue('0000000');
  await page.getByRole('button', { name: 'Take back: 1 cell written over' }).click();
  await expect(total(page, 'Rejected')).toHaveText('2');
  // Its group stayed where it was, and unfolded.
  await first.fill('+12025550142');
  await second.fill('+12025550143');
  await second.press('Enter');
  await expect(total(page, 'Ready')).toHaveText('4');
  await expect(total(page, 'Rejected')).toHaveText('0');
  for (const number of [141, 142, 143, 144])
    await expect(page.getByRole('table', { name: 'Rows to send' })).toContainText(`+12025550${number}`);
});

test('countries, duplicates, values and costly numbers are settled in the review', async ({
  page,
  sandbox,
}) => {
  await openList(page, sandbox, MIXED);
  await page.getByLabel('Send numbers of: Spain').uncheck();
  await expect(total(page, 'Ready')).toHaveText('42');
  await expect(page.getByRole('table', { name: 'Numbers by country' })).toContainText('Spainleft out');
  await open(page, 'Of a country that you left out');
  await page.getByLabel('Send numbers of: Spain').check();
  await expect(total(page, 'Ready')).toHaveText('44');
  // What is below has not moved.
  await expect(group(page, 'Of a country that you left out')).toContainText('Nothing is left of this');

  const ready = page.getByRole('table', { name: 'Rows to send' });
  await expect(ready).toContainText('4+12025551003Name 3');
  await page.getByRole('button', { name: 'Keep the last' }).click();
  await page.getByRole('region', { name: 'Rows to send' }).press('End');
  await expect(ready).toContainText('+12025551003Other');

  await page.getByLabel('Default value for Date').fill('soon');
  await page.getByRole('button', { name: 'Use these default values' }).click();
  await expect(ready).toContainText('+34612345679Evasoon');
  await expect(page.getByText('1 empty, 1 word for nothing (NULL, N/A)')).toBeVisible();

  await page.getByRole('group', { name: 'Premium-rate numbers' }).getByText('Leave them out').click();
  await expect(total(page, 'Ready')).toHaveText('43');
  await open(page, 'Zero in brackets');
  await expect(group(page, 'Zero in brackets')).toContainText('Line 46+44 (0)20 7946 0958');
  await open(page, 'Below the list');
  await expect(group(page, 'Below the list')).toContainText('Total: 60 records');
  await takeScreens(page, 'review-settled');
});

test('a country that fits far better is suggested, taken and given back', async ({ page, sandbox }) => {
  const spanish = Array.from({ length: 20 }, (_, at) => `6123456${10 + at}`);
  // Such digits are possible in many countries: the number that names its own tells which is meant.
  await openList(page, sandbox, ['Phone', '+34911234567', ...spanish].join('\n'));
  const use = page.getByRole('button', { name: 'Use Spain' });
  await page.getByRole('combobox', { name: 'Country of numbers that name none' }).click();
  await page.getByRole('option', { name: /^United States/ }).click();
  await expect(
    page.getByText(/^Of the numbers that name no country, .*100% are possible in Spain/),
  ).toBeVisible();
  await use.click();
  await expect(total(page, 'Completed with the default country')).toHaveText('20');
  await page.getByRole('button', { name: /^Back to/ }).click();
  await expect(use).toBeVisible();
});

test('rows that a workbook hides are left out and told, and sent when they are wanted', async ({
  page,
  sandbox,
}) => {
  const rows = [
    ['Phone', 'Name'],
    ...Array.from({ length: 5 }, (_, at) => [`+1202555010${at}`, `Name ${at}`]),
  ];
  const rowDefs = new Map([2, 4].map((row) => [row, { hidden: true }]));
  await openList(page, sandbox, Buffer.from(await writeXlsx({ sheets: [{ name: 'S', rows, rowDefs }] })));
  const note = page.getByRole('note').filter({ hasText: 'hidden in the workbook' });
  await expect(note).toContainText(
    '2 rows are hidden in the workbook, for example by a filter. They are left out.',
  );
  await expect(total(page, 'Ready')).toHaveText('3');
  await expect(total(page, 'Hidden in the workbook')).toHaveText('2');
  await open(page, 'Rows hidden in the workbook');
  await expect(note).toContainText('Line 3: +12025550101 | Name 1');
  await expectAccessibleInBoth(page);
  await takeScreens(page, 'review-hidden');
  await note.getByRole('button', { name: 'Send them' }).click();
  await expect(total(page, 'Ready')).toHaveText('5');
  await expect(note).toContainText('2 ready rows are hidden in the workbook');
  await note.getByRole('button', { name: 'Leave them out' }).click();
  await expect(page.getByRole('button', { name: 'Send 3 numbers to Spring Sale' })).toBeVisible();
});

test('the rejected rows, corrected elsewhere and dropped again, are just these', async ({
  page,
  sandbox,
}) => {
  await openList(page, sandbox, MIXED);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download all 11 rejected rows' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('rejected-rows.csv');
  const text = await contentOf(download);
  expect(text).toMatch(
    /^\ufeffPhone,Name,Date,sip-caller:surplus,sip-caller:surplus,sip-caller:line,sip-caller:reason,sip-caller:settings [\w%.-]+\r\n/,
  );
  expect(text).toContain(`"'=1+1",Formula,1`.replaceAll('"', ''));
  await dropFile(
    page,
    text.replace('abc,', '+12025550155,').replace('911,', '+12025550156,'),
    'rejected-rows.csv',
  );
  await expect(total(page, 'Rows in file')).toHaveText('12');
  await expect(total(page, 'Ready')).toHaveText('2');
  await expect(total(page, 'Rejected')).toHaveText('9');
  await expect(total(page, 'Not data')).toHaveText('1');
});

test('all of 100,000 rows are there: the last is a key away, and any is by its number', async ({
  page,
  sandbox,
}) => {
  const rows = Array.from({ length: 100_000 }, (_, at) => `+1202${2_000_000 + at},Name ${at}`);
  await openList(page, sandbox, `Phone,Name\n${rows.join('\n')}\n`);
  const area = page.getByRole('region', { name: 'Rows to send' });
  const table = page.getByRole('table', { name: 'Rows to send' });
  await expect(table).toHaveAttribute('aria-rowcount', '100001');
  await expect(table.getByRole('row').nth(1)).toContainText('1+12022000000Name 0');
  await area.press('End');
  await expect(table.getByRole('row').last()).toContainText('100,000+12022099999Name 99999');
  await area.press('PageUp');
  await expect(table.getByRole('row').last()).toContainText('99,987+12022099986');
  await page.getByLabel('Go to row').fill('50,000');
  await page.getByLabel('Go to row').press('Enter');
  await expect(table.locator('[aria-current]')).toContainText('50,000+12022049999Name 49999');
  await area.hover();
  await page.mouse.wheel(0, 5_000_000);
  await expect(table).toContainText('100,000+12022099999');
});

test('the review speaks Spanish', async ({ page, sandbox }) => {
  await openList(page, sandbox, MIXED);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('menuitemradio', { name: 'Español' }).click();
  await page.keyboard.press('Escape');
  await expect(total(page, 'Listas', 'Totales de filas')).toHaveText('44');
  await expect(page.getByText('Todas las filas están contadas: 44 + 11 + 1 + 1 + 4 = 61.')).toBeVisible();
  await expect(page.getByLabel('Enviar números de: España')).toBeChecked();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Descargar las 11 filas rechazadas' }).click();
  expect((await saving).suggestedFilename()).toBe('filas-rechazadas.csv');
});
