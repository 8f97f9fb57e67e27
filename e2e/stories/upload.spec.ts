import { mkdir, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { writeXlsx } from 'hucre/xlsx';
import { expectAccessible, openConsole, takeScreens } from '../consolePage';
import { expect, test } from '../fixtures';
import type { SandboxControl } from '../sandboxControl';

const SAMPLE =
  '5550001,John,199\n5550002,Mary,299\n5550003,Susan,149\n5550004,James,300\n5550005,Walter,42\n';
const MIXED = [
  'Phone,Name,Price',
  ...SAMPLE.trim().split('\n'),
  '555-0001,John,199',
  '+44 20 7946 0958,Zoë,5',
  '1.8E+10,Excel,1',
  '=1+1,Formula,1',
  '',
].join('\n');

const SPRING = { name: 'Spring Sale', type: 'Dynamic', status: 'Active', numbers: 3, varCount: 2 } as const;
const CAMPAIGNS = [
  SPRING,
  { name: 'Spring Old', type: 'Dynamic', status: 'Finished', numbers: 2, varCount: 2 },
  { name: 'Spring Fixed', type: 'Static', status: 'Active', numbers: 2, varCount: 2 },
] as const;

async function openUpload(page: Page, sandbox: SandboxControl): Promise<string> {
  const [spring] = await sandbox.reset([...CAMPAIGNS]);
  if (!spring) throw new Error('The sandbox made no campaign');
  await openConsole(page, `/#/upload/${spring.id}`);
  await expect(page.getByRole('heading', { name: 'Upload numbers', level: 1 })).toBeVisible();
  return spring.id;
}

const asFile = (content: string | Buffer, name = 'list.csv') => ({
  name,
  mimeType: 'application/vnd.ms-excel', // what Windows says of a CSV
  buffer: Buffer.from(content),
});
const fileInput = (page: Page) => page.getByLabel(/Choose (a CSV|another) file/);
const choose = (page: Page, content: string | Buffer, name?: string) =>
  fileInput(page).setInputFiles(asFile(content, name));

const totals = (page: Page) => page.getByRole('table', { name: 'Row totals' });
async function expectTotals(page: Page, counts: Record<string, number>): Promise<void> {
  for (const [name, count] of Object.entries(counts)) {
    await expect(totals(page).getByRole('row', { name: new RegExp(`^${name} ${count}\\b`) })).toBeVisible();
  }
}
const useOf = (page: Page, column: string) => page.getByLabel(`Use of ${column}`);
const sendFive = (page: Page) => page.getByRole('button', { name: 'Send 5 numbers to Spring Sale' });
const result = (page: Page) => page.getByRole('region', { name: 'Result' });
const FIVE_THERE = '5 numbers were added to Spring Sale and seen to be there.';
const uploads = async (sandbox: SandboxControl) =>
  (await sandbox.log()).filter(({ path }) => path.endsWith('/upload'));

test('columns that are alike are pointed out, and change places', async ({ page, sandbox }) => {
  await openUpload(page, sandbox);
  await choose(page, '55500011,2025550101\n43500012,3035550102\n92500015,4045550103\n');
  const note = page.getByRole('note').filter({ hasText: 'could be them as well' });
  await expect(note).toContainText('Column 1 is taken for the numbers to call.');
  await expect(note).toContainText('Rows ready: Column 1: 3; Column 2: 3. The list has 3 rows.');
  await expect(page.getByText('Say in “Columns” which column holds the numbers to call.')).toBeVisible();
  await takeScreens(page, 'upload-either');
  await note.getByRole('button', { name: 'Call the numbers of: Column 2' }).click();
  await expect(useOf(page, 'Column 2')).toHaveValue('number');
  await expect(useOf(page, 'Column 1')).toHaveValue('variable');
  await expect(page.getByRole('table', { name: 'Rows to send' })).toContainText('202555010155500011');
  await expect(note.getByRole('button', { name: 'Call the numbers of: Column 1' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Send 3 numbers to Spring Sale' })).toBeVisible();
});

test('columns that stand in for the numbers, and their codes, are said and taken back', async ({
  page,
  sandbox,
}) => {
  await openUpload(page, sandbox);
  await choose(
    page,
    'DNI;TEL1;TEL2;TEL3\n40123456;912345678;;\n41987654;;923456789;\n43218877;;;934567890\n',
    'dni.csv',
  );
  await expectTotals(page, { Ready: 3 });
  await expect(useOf(page, 'DNI')).toHaveValue('variable');
  await takeScreens(page, 'upload-fallbacks');
  await page.getByRole('button', { name: 'Call the numbers of TEL1 only' }).click();
  await expectTotals(page, { Ready: 1, Rejected: 2 });
  await choose(page, 'country_code,phone,name\n+1,2025550101,Ann\n+44,7700900102,Bob\n', 'codes.csv');
  await expect(page.getByRole('table', { name: 'Rows to send' })).toContainText('+447700900102Bob');
  await expect(useOf(page, 'country_code')).toHaveValue('code');
  await page.getByRole('button', { name: 'Read the numbers without those codes' }).click();
  await expect(page.getByRole('table', { name: 'Rows to send' })).toContainText('7700900102+44Bob');
});

test("the vendor's five rows arrive and are seen to be there", async ({ page, sandbox }) => {
  await openUpload(page, sandbox);
  await expect(page.getByText('Choose a file first.')).toBeVisible();
  await choose(page, SAMPLE);
  await expectTotals(page, { 'Rows in file': 5, Ready: 5, Rejected: 0, 'Not data': 0 });
  await expect(page.getByLabel('The first row is a header')).not.toBeChecked();
  await expect(useOf(page, 'Column 1')).toHaveValue('number');
  await expect(useOf(page, 'Column 3')).toHaveValue('variable');
  await expectAccessible(page);
  await takeScreens(page, 'upload-review');
  await page.getByLabel('Note or reference').fill('Ticket 7');
  // However often it is pressed before the page is drawn again, it is one import.
  await sendFive(page).evaluate((button) => {
    for (let press = 0; press < 3; press += 1) (button as HTMLButtonElement).click();
  });
  await expect(result(page)).toBeFocused();
  await expect(result(page)).toContainText(FIVE_THERE);
  await expect(result(page)).toContainText('Numbers in the campaign: 3 before, 8 after.');
  await expect(page.getByRole('region', { name: 'Campaign' })).toContainText('8 numbers');
  await expectAccessible(page);
  await takeScreens(page, 'upload-done');
  expect(await uploads(sandbox)).toHaveLength(1);
  await result(page).getByRole('link', { name: 'See the numbers of Spring Sale' }).click();
  await expect(page.getByText('5550003')).toBeVisible();
  await page.goBack();
  await result(page).getByRole('link', { name: 'Receipt' }).click();
  await expect(page).toHaveURL(/#\/receipts\//);
});

test('every row of a mixed file is accounted for, and each setting has it read again', async ({
  page,
  sandbox,
}) => {
  await openUpload(page, sandbox);
  await choose(page, MIXED);
  const whole = {
    'Rows in file': 10,
    Ready: 6,
    Rejected: 2,
    'Duplicates in file': 1,
    Blank: 0,
    'Not data': 1,
  };
  await expectTotals(page, whole);
  await expect(page.getByText('Line 1 is not sent: Phone · Name · Price')).toBeVisible();

  await page.getByLabel('The first row is a header').uncheck();
  await expectTotals(page, { Ready: 6, Rejected: 3, 'Not data': 0 });
  await expect(page.getByText('Line 1 is read as data: Phone · Name · Price')).toBeVisible();
  await page.getByLabel('The first row is a header').check();
  await expectTotals(page, whole);

  await useOf(page, 'Name').selectOption('none');
  await expect(page.getByText('has 2 variable values; this list has 1.')).toBeVisible();
  await useOf(page, 'Name').selectOption('variable');
  await expect(useOf(page, 'Name')).toContainText('Variable 2');
  await page.getByRole('button', { name: 'Move Name forward' }).click();
  await expect(useOf(page, 'Name')).toContainText('Variable 1');
  await useOf(page, 'Price').selectOption('number');
  await expect(page.getByText('No row of this file is ready to be sent.')).toBeVisible();
  await useOf(page, 'Phone').selectOption('number');
  await expectTotals(page, { Ready: 6 });

  await page.getByRole('button', { name: /^How the file is taken apart/ }).click();
  const width = page.getByLabel('Number of columns');
  for (const wrong of ['', '0', '1.5', '9999']) {
    await width.fill(wrong);
    await expect(width).toHaveAttribute('aria-invalid', 'true');
  }
  await expect(page.getByText('Write a whole number from 1 to 2,000. Esc brings back 3.')).toBeVisible();
  await width.press('Escape');
  await expect(width).toHaveValue('3');
  await page.getByLabel('Country of numbers that name none').fill('united states');
  await page.getByRole('option', { name: 'United States (US)' }).click();
  await expectTotals(page, { Ready: 1 }); // a local number is none of that country
  await page.getByLabel('Delimiter').click();
  await page.getByRole('option', { name: 'Semicolon' }).click();
  await expect(page.getByText('No row of this file is ready to be sent.')).toBeVisible();
  await takeScreens(page, 'upload-columns');
});

test('a file that is no list gets a sentence, and nothing is sent', async ({ page, sandbox }) => {
  await openUpload(page, sandbox);
  const cases: [content: string | Buffer, sentence: string][] = [
    ['', 'The file is empty.'],
    ['\n\n,,\n', 'The file holds blank lines only.'],
    ['phone,name\n', 'The file holds a header and no numbers.'],
    ['PK\u0003\u0004\u0014\0\0\0\b\0notes.txtWhat is in it is no list', 'This is a compressed archive.'],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'This is an image, not a list.'],
    ['<!DOCTYPE html><html><body>Sign in</body></html>', 'This is a web page, not a list.'],
    [
      `5550001,"John\n${'5550002,Mary\n'.repeat(6_000)}`,
      'A quotation mark that opens on line 1 is not closed',
    ],
  ];
  for (const [content, sentence] of cases) {
    await choose(page, content);
    await expect(page.getByRole('alert')).toContainText(sentence);
    await expect(page.getByRole('alert')).toContainText('Nothing was sent.');
    await expect(page.getByRole('button', { name: /^Send / })).toHaveCount(0);
  }
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Reject that line and read on' }).click();
  await expectTotals(page, { Rejected: 1, Ready: 1 });
  await choose(page, cases.at(-1)?.[0] ?? '');
  await page.getByRole('button', { name: 'Read quotation marks as plain text' }).click();
  await expectTotals(page, { Ready: 2 });
  expect(await uploads(sandbox)).toHaveLength(0);
});

test('text of another encoding is told, and the user has the last word', async ({ page, sandbox }) => {
  await openUpload(page, sandbox);
  await choose(page, Buffer.from('5550001,Jos\u00e9\n5550002,Zo\u00eb\n', 'latin1'));
  const columns = page.getByRole('region', { name: 'Columns' });
  await expect(columns).toContainText('Read as Windows-1252 (Western European).');
  await expect(columns.getByText('5550001,José')).toBeVisible();
  await page.getByRole('button', { name: /^How the file is taken apart/ }).click();
  await page.getByLabel('Encoding').click();
  await page.getByRole('option', { name: /^Windows-1251/ }).click();
  await expect(columns.getByText('5550001,Josй')).toBeVisible();
});

test('a sample for the campaign can be sent as it is; of a workbook the user says which sheet', async ({
  page,
  sandbox,
}) => {
  await openUpload(page, sandbox);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a sample file for this campaign' }).click();
  const sample = Buffer.concat(await (await (await saving).createReadStream()).toArray());
  expect(sample.toString()).toContain('Number,Variable 1,Variable 2');
  await choose(page, sample, 'sample.csv');
  await expectTotals(page, { Ready: 3, 'Not data': 1 });
  const sheets = [
    {
      name: 'Monday',
      rows: [
        ['Mobile', 'Name'],
        ['+12025550101', 'Ann'],
        [12025550102, 'Ben'],
      ],
    },
    { name: 'Tuesday', rows: [['Zoe', '+12025550103']] },
  ];
  await choose(page, Buffer.from(await writeXlsx({ sheets })), 'lists.csv');
  await expectTotals(page, { Ready: 2, 'Not data': 1 });
  await page.getByLabel('Sheet', { exact: true }).click();
  await page.getByRole('option', { name: 'Tuesday' }).click();
  await expectTotals(page, { Ready: 1, 'Not data': 0 });
  await expect(useOf(page, 'Column 2')).toHaveValue('number');
});

test('a file that was edited after it was chosen is not read halfway', async ({ page, sandbox }, info) => {
  await openUpload(page, sandbox);
  const path = info.outputPath('list.csv');
  await writeFile(path, SAMPLE);
  await fileInput(page).setInputFiles(path);
  await expectTotals(page, { Ready: 5 });
  await writeFile(path, `${SAMPLE}5550006,Late,1\n`);
  await page.getByLabel('The first row is a header').click();
  await expect(page.getByRole('alert')).toContainText('The file was changed or removed after it was chosen.');
});

test('lists come by drop and by paste, several at once; a folder is told, and a drop beside does nothing', async ({
  page,
  sandbox,
}, info) => {
  await openUpload(page, sandbox);
  const drop = async (target: string, files: number) => {
    const data = await page.evaluateHandle(
      ([content, count]) => {
        const transfer = new DataTransfer();
        for (let at = 0; at < count; at += 1) transfer.items.add(new File([content], `${at}.csv`));
        return transfer;
      },
      [SAMPLE, files] as const,
    );
    await page.dispatchEvent(target, 'dragover', { dataTransfer: data });
    await page.dispatchEvent(target, 'drop', { dataTransfer: data });
  };
  await drop('h1', 1);
  await expect(page.getByText('Choose a file first.')).toBeVisible();
  const folder = info.outputPath('lists');
  await mkdir(folder);
  await writeFile(`${folder}/list.csv`, SAMPLE);
  const place = await page.getByText('or drop files here').boundingBox();
  if (!place) throw new Error('There is no place to drop on');
  // A folder cannot be made in the page: this is the browser's own drop.
  const browser = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await browser.send('Input.dispatchDragEvent', {
      type,
      x: place.x + 5,
      y: place.y + 5,
      data: { items: [], files: [folder], dragOperationsMask: 1 },
    });
  }
  await expect(page.getByRole('alert')).toContainText('This is a folder. Drop the files that are in it.');
  await drop('text=or drop files here', 2);
  const files = page.getByRole('list', { name: 'Files' });
  await expect(files.getByRole('listitem')).toHaveCount(2);
  await expectTotals(page, { Ready: 5 });

  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '+12025550101\tAnn\n+12025550102\tBen\n');
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData }));
  });
  await expect(files.getByRole('listitem').last()).toContainText('pasted.csv');
  await expectTotals(page, { Ready: 2 });
  await page.getByRole('button', { name: 'Paste a list', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Paste a list' });
  await dialog.getByLabel('The list').fill('5550001\n5550002\n5550003\n');
  await dialog.getByRole('button', { name: 'Read the list' }).click();
  await expectTotals(page, { Ready: 3 });
  await files.getByRole('button', { name: 'Take pasted.csv off the list' }).last().click();
  await expect(files.getByRole('listitem')).toHaveCount(3);
  await takeScreens(page, 'upload-files');
});

test('only campaigns that accept numbers can be chosen, and the others say why', async ({
  page,
  sandbox,
}) => {
  await sandbox.reset([...CAMPAIGNS]);
  await openConsole(page, '/#/upload');
  await choose(page, SAMPLE);
  await expect(page.getByText('Choose a campaign first.', { exact: true })).toBeVisible();
  const field = page.getByRole('combobox', { name: 'Campaign to add the numbers to' });
  await field.fill('spring');
  const closed = page.getByRole('option', { name: 'Spring Old' });
  await expect(closed).toContainText('this campaign has finished');
  await expect(closed).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByRole('option', { name: 'Spring Fixed' })).toHaveAttribute('aria-disabled', 'true');
  await expectAccessible(page);
  await takeScreens(page, 'upload-choice');
  await page.getByRole('option', { name: 'Spring Sale' }).click();
  await expect(sendFive(page)).toBeEnabled();
  await field.fill('nothing like it');
  await expect(page.getByText('No campaign with this name')).toBeVisible();

  await sandbox.setBehavior({ faults: [{ on: 'list', kind: '500', times: 9 }] });
  await field.fill('spring');
  await expect(page.getByRole('alert')).toContainText('The campaigns could not be read');
  await sandbox.setBehavior({ faults: [] });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('option', { name: 'Spring Sale' })).toBeVisible();
  await expect(field).toHaveValue('spring');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await sandbox.reset([]);
  await field.fill('');
  await expect(page.getByText('There is no campaign to upload to')).toBeVisible();
});

test('a campaign that takes no numbers, or is not there, says so', async ({ page, sandbox }) => {
  const [, finished] = await sandbox.reset([...CAMPAIGNS]);
  await openConsole(page, `/#/upload/${finished?.id}`);
  await expect(page.getByRole('alert')).toContainText('this campaign has finished');
  await choose(page, SAMPLE);
  await expect(page.getByText('This campaign takes no numbers. Choose another one.')).toBeVisible();
  await page.goto('/#/upload/01930000-0000-7000-8000-000000000000');
  await expect(page.getByRole('heading', { name: 'Campaign not found' })).toBeVisible();
  await page.getByRole('link', { name: 'Go to the campaigns' }).click();
  await expect(page).toHaveURL(/#\/campaigns/);
});

test('a campaign that has closed since it was chosen is sent nothing', async ({ page, sandbox }) => {
  await openUpload(page, sandbox);
  await choose(page, SAMPLE);
  await expect(sendFive(page)).toBeEnabled();
  // The same campaigns again, as they are by now.
  await sandbox.reset([{ ...SPRING, status: 'Finished' }]);
  await sendFive(page).click();
  await expect(page.getByRole('alert')).toContainText('the campaign has changed in the meantime');
  await expect(page.getByRole('alert')).toContainText('this campaign has finished');
  await sandbox.reset([]);
  await sendFive(page).click();
  await expect(page.getByRole('alert')).toContainText('this campaign is not there any more');
  await expectTotals(page, { Ready: 5 });
});

test('what comes before the job can be cancelled, and the list is as it was', async ({ page, sandbox }) => {
  await openUpload(page, sandbox);
  await choose(page, SAMPLE);
  await expect(sendFive(page)).toBeEnabled();
  await sandbox.setBehavior({ latencyMs: 60_000 });
  await sendFive(page).click();
  await page.getByRole('region', { name: 'Send' }).getByRole('button', { name: 'Cancel' }).click();
  await expect(sendFive(page)).toBeEnabled();
  await sandbox.setBehavior({ latencyMs: 0 });
  await sendFive(page).click();
  await expect(result(page)).toContainText(FIVE_THERE);
});

test('corrections that are not applied stay with their file, and nothing is sent before they are', async ({
  page,
  sandbox,
}) => {
  await openUpload(page, sandbox);
  await fileInput(page).setInputFiles([
    asFile(`${SAMPLE}abc,Ada,1\n`),
    asFile('5550042,Zoe,1\n', 'second.csv'),
  ]);
  const letters = page.locator('summary').filter({ hasText: 'Letters or other signs in the number' });
  await letters.click();
  await page.getByLabel('Correction for line 6').fill('5550006');
  await page.getByRole('button', { name: 'Show second.csv' }).click();
  await expect(page.getByRole('group', { name: 'second.csv' })).toBeVisible();
  await page.getByRole('button', { name: 'Show list.csv' }).click();
  await expect(sendFive(page)).toBeDisabled();
  await expect(
    page.getByRole('note').filter({ hasText: '1 number is written over in the review' }),
  ).toContainText('Letters or other signs in the number');
  await letters.click();
  await expect(page.getByLabel('Correction for line 6')).toHaveValue('5550006');
  await page.getByRole('button', { name: 'Apply 1 correction' }).click();
  await expect(page.getByRole('button', { name: 'Send 6 numbers to Spring Sale' })).toBeEnabled();
});

test('files are sent one after the other: the next one waits until the one before has ended', async ({
  context,
  page,
  sandbox,
}) => {
  const id = await openUpload(page, sandbox);
  // In another tab the same is sent at the same moment: there the answer about the campaign is still on its way.
  const other = await context.newPage();
  await openConsole(other, `/#/upload/${id}`);
  await choose(other, SAMPLE);
  await expect(sendFive(other)).toBeEnabled();
  let answer = () => {};
  const isAnswered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await other.route(/\/campaigns\?/, async (route) => {
    const response = await route.fetch();
    await isAnswered;
    await route.fulfill({ response });
  });
  await sendFive(other).click();
  await expect(other.getByRole('group').getByText('Looking at the campaign…')).toBeVisible();
  await sandbox.setBehavior({ latencyMs: 300 });
  await fileInput(page).setInputFiles([asFile(SAMPLE), asFile('5550042,Zoe,1\n', 'second.csv')]);
  await sendFive(page).click();
  await expect(result(page)).toBeVisible();
  answer();
  await expect(other.getByRole('alert')).toContainText('Nothing was sent');
  await expect(other.getByRole('alert')).toContainText('“Add numbers to Spring Sale” was begun first');
  await other.close();
  await result(page).getByRole('button', { name: 'Next: second.csv' }).click();
  await expect(page.getByRole('group', { name: 'second.csv' })).toBeFocused();
  const send = page.getByRole('button', { name: 'Send 1 number to Spring Sale' });
  await expect(send).toBeDisabled();
  await expect(page.getByText('“Add numbers to Spring Sale” has not ended')).toBeVisible();
  await expect(send).toBeEnabled();
  await sandbox.setBehavior({ latencyMs: 0 });
  await send.click();
  await expect(result(page)).toContainText('1 number was added to Spring Sale and seen to be there.');
  expect(await uploads(sandbox)).toHaveLength(2);
  await page.getByRole('button', { name: 'Show list.csv' }).click();
  await expect(result(page)).toContainText(FIVE_THERE);
});

test('a list that was sent before is known again, and only its new numbers can be sent', async ({
  page,
  sandbox,
}) => {
  await openUpload(page, sandbox);
  await choose(page, SAMPLE);
  await sendFive(page).click();
  await expect(result(page)).toContainText(FIVE_THERE);
  await choose(page, `Phone;Name;Price\n${SAMPLE.replaceAll(',', ';')}`, 'copy.csv');
  await expect(page.getByText('This list was sent to Spring Sale at')).toBeVisible();
  await sendFive(page).click();
  const dialog = page.getByRole('dialog', { name: 'Send the same list again?' });
  await expect(dialog).toContainText('All 5 are in the campaign already: nothing would be added.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.getByLabel('Numbers it holds already').click();
  await page.getByRole('option', { name: 'Send again' }).click();
  await sendFive(page).click();
  await expect(dialog).toContainText('5 numbers would be there twice.');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Take copy.csv off the list' }).click();

  await choose(page, `${SAMPLE}5550006,New,1\n5550007,Newer,1\n`, 'wednesday.csv');
  const alike = page.getByRole('note').filter({ hasText: 'This looks like the list “list.csv”' });
  await expect(alike).toContainText(
    '71% of these numbers were in that one. Of its 5 numbers, 5 were sent to Spring Sale then or were there already.',
  );
  await takeScreens(page, 'upload-similar');
  await alike.getByRole('button', { name: 'Send only the new ones (about 2)' }).click();
  await expect(page.getByText('5 rows are left out, for their numbers were sent')).toBeVisible();
  await page.getByRole('button', { name: 'Send 2 numbers to Spring Sale' }).click();
  await expect(result(page)).toContainText('2 numbers were added to Spring Sale and seen to be there.');
  expect(await uploads(sandbox)).toHaveLength(2);
});

test("a list is checked against the campaign's numbers when that is asked for", async ({ page, sandbox }) => {
  await openUpload(page, sandbox);
  await choose(page, SAMPLE);
  await sendFive(page).click();
  await expect(result(page)).toContainText(FIVE_THERE);
  await choose(page, '5550001,John,199\n5550006,New,1\n', 'part.csv');
  await expect(page.getByText(/^Not checked against the campaign yet/)).toBeVisible();
  const check = page.getByRole('button', { name: 'Check against its 8 numbers' });
  await sandbox.setBehavior({ latencyMs: 5_000 });
  await check.click();
  await expect(page.getByText("Reading the campaign's numbers: 0 so far")).toBeVisible();
  await page.getByRole('button', { name: 'Stop reading' }).click();
  await sandbox.setBehavior({ latencyMs: 0 });
  await expect(page.getByText(/^Not checked against the campaign yet/)).toBeVisible();
  await sandbox.setBehavior({ faults: [{ on: 'list', kind: '500', times: 9 }] });
  await check.click();
  await expect(page.getByRole('alert')).toContainText('The numbers to compare with could not be read');
  await sandbox.setBehavior({ faults: [] });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Checked against the 8 numbers of Spring Sale')).toBeVisible();
  await expectTotals(page, { Ready: 1, 'Already in the campaign': 1 });
  await expectAccessible(page);
  await page.getByLabel('Numbers it holds already').click();
  await page.getByRole('option', { name: 'Send again' }).click();
  await expectTotals(page, { Ready: 2, 'Already in the campaign': 0 });
});

test('a list of a shape that was sent before is read as then, or as it proposes', async ({
  page,
  sandbox,
}) => {
  await openUpload(page, sandbox);
  await choose(page, MIXED);
  await useOf(page, 'Name').selectOption('none');
  await page.getByRole('button', { name: 'Send 6 numbers to Spring Sale' }).click();
  await expect(result(page)).toContainText('6 numbers were added');
  await choose(page, 'Phone,Name,Price\n5550008,Ann,1\n', 'thursday.csv');
  await expect(page.getByText('Read as the last time that a list of this shape was sent.')).toBeVisible();
  await expect(useOf(page, 'Name')).toHaveValue('none');
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(stored).toContain('upload.shapes');
  for (const cell of ['555', 'Phone', 'John']) expect(stored).not.toContain(cell);
  await page.getByRole('button', { name: 'Start from the proposal' }).click();
  await expect(useOf(page, 'Name')).toHaveValue('variable');
});

test('other variables than the campaign has are warned of, and premium-rate numbers are to be accepted', async ({
  page,
  sandbox,
}) => {
  const [beta] = await sandbox.reset([{ ...SPRING, name: 'Beta', varCount: 1 }]);
  await openConsole(page, `/#/upload/${beta?.id}`);
  await choose(page, SAMPLE);
  const warning = page.getByText('lists in Beta has 1 variable value; this list has 2.');
  await expect(warning).toBeVisible();
  await choose(page, '5550001,John\n', 'one.csv');
  await expect(page.getByRole('button', { name: 'Send 1 number to Beta' })).toBeVisible();
  await expect(warning).toHaveCount(0);
  await choose(page, '+19002345678,Ann\n+12025550101,Ben\n', 'premium.csv');
  const send = page.getByRole('button', { name: 'Send 2 numbers to Beta' });
  await expect(send).toBeDisabled();
  await expect(page.getByText('The list has premium-rate numbers.')).toBeVisible();
  await page.getByLabel('Call these premium-rate numbers').check();
  await expect(send).toBeEnabled();
  await page.getByRole('button', { name: 'Show list.csv' }).click();
  await expect(warning).toBeVisible();
  await page.getByRole('button', { name: 'Send 5 numbers to Beta' }).click();
  await expect(result(page)).toContainText('5 numbers were added to Beta');
});

test('what is under way and what is under review outlive the page', async ({ page, sandbox }) => {
  await openUpload(page, sandbox);
  await sandbox.setBehavior({ latencyMs: 300 });
  await fileInput(page).setInputFiles([asFile(SAMPLE), asFile(MIXED, 'second.csv')]);
  await page.getByRole('button', { name: 'Show second.csv' }).click();
  await useOf(page, 'Name').selectOption('none');
  await page.getByRole('button', { name: 'Show list.csv' }).click();
  await sendFive(page).click();
  await expect(result(page)).toBeVisible();
  await page.getByRole('link', { name: 'Campaigns' }).first().click();
  await expect(page.getByRole('heading', { name: 'Campaigns', level: 1 })).toBeVisible();
  await page.goBack();
  await expect(result(page)).toContainText(FIVE_THERE);
  await page.getByRole('button', { name: 'Show second.csv' }).click();
  await expectTotals(page, { Ready: 6 });
  await expect(useOf(page, 'Name')).toHaveValue('none');
  // Another address is another upload: what is chosen for one campaign is not there for another.
  await page.goto('/#/upload');
  await expect(page.getByRole('list', { name: 'Files' })).toHaveCount(0);
});

/** Writes over the number that a spreadsheet has shortened. */
async function correctShortened(page: Page): Promise<void> {
  await page.locator('summary').filter({ hasText: 'Shortened by a spreadsheet' }).click();
  const field = page.getByLabel(/^Correction for line/);
  await field.fill('5550009');
  await field.press('Enter');
}

const mainMenu = (page: Page) => page.getByRole('navigation', { name: 'Main menu' });

test('a list that is not sent is in sight everywhere, outlives a reload, and is asked about at sign-out', async ({
  page,
  sandbox,
}) => {
  await openUpload(page, sandbox);
  await choose(page, MIXED);
  await correctShortened(page);
  const send = page.getByRole('button', { name: 'Send 7 numbers to Spring Sale' });
  await expect(send).toBeVisible();
  await page.getByLabel('Note or reference').fill('Ticket 7');
  await useOf(page, 'Price').selectOption('none');
  await expect(send).toBeVisible();

  const link = mainMenu(page).getByRole('link', { name: 'Upload numbers', exact: true });
  await expect(link).toContainText('1 not sent');
  await mainMenu(page).getByRole('link', { name: 'Dashboard' }).click();
  const card = page.getByRole('region', { name: 'Needs attention' });
  await expect(card).toContainText('list.csv for Spring Sale is not sent yet');
  await takeScreens(page, 'unsent-dashboard');
  await expectAccessible(page, 'section[aria-labelledby=attention]');
  // Nothing is asked: the device keeps it.
  await expect.poll(() => keptNotes(page)).toEqual(['Ticket 7']);
  await page.reload();
  await expect(card).toContainText('list.csv for Spring Sale is not sent yet');
  await link.click();
  await expect(page.getByRole('note')).toContainText('list.csv for Spring Sale is not sent yet');
  await takeScreens(page, 'unsent-upload');
  await page.getByRole('link', { name: 'Continue' }).click();
  await expect(send).toBeVisible();
  await expectTotals(page, { Ready: 7, Rejected: 1 });
  await expect(page.getByLabel('Note or reference')).toHaveValue('Ticket 7');
  await expect(useOf(page, 'Price')).toHaveValue('none');
  await expect(useOf(page, 'Name')).toContainText('Variable 1');

  const other = await page.context().newPage();
  await openConsole(other, '/#/upload');
  await expect(other.getByRole('button', { name: 'Account menu' })).toBeVisible();
  await choose(other, SAMPLE, 'second.csv');
  await expectTotals(other, { Ready: 5 });
  await expect.poll(() => keptNotes(page)).toHaveLength(2);
  await other.reload();
  await expect(other.getByRole('list', { name: 'Files' })).toContainText('second.csv');
  await expect(other.getByRole('list', { name: 'Files' })).not.toContainText('list.csv');

  await page.getByRole('button', { name: 'Account menu' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  const question = page.getByRole('dialog', { name: 'Sign out with lists that are not sent?' });
  await expect(question).toContainText('list.csv for Spring Sale is not sent yet');
  await expect(question).toContainText('second.csv is not sent yet (in another tab)');
  await expect(question).toContainText('Signing out discards them');
  await expectAccessible(page, '[role=dialog]');
  await question.getByRole('button', { name: 'Stay' }).click();
  await expect(send).toBeVisible();
  await other.close();
  await page.getByRole('button', { name: 'Account menu' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Discard and sign out' }).click();
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
  expect(await keptNotes(page)).toEqual([]);
});

test('a list that is discarded or sent is kept no longer; one of a closed tab is found by the next', async ({
  page,
  sandbox,
}) => {
  const id = await openUpload(page, sandbox);
  await choose(page, SAMPLE);
  await expectTotals(page, { Ready: 5 });
  await expect.poll(() => keptNotes(page)).toHaveLength(1);
  const next = await page.context().newPage();
  await page.close();
  await openConsole(next, '/#/upload');
  const note = next.getByRole('note').filter({ hasText: 'list.csv for Spring Sale is not sent yet' });
  await note.getByRole('button', { name: 'Discard' }).click();
  await expect(note).toHaveCount(0);
  await expect.poll(() => keptNotes(next)).toEqual([]);
  await next.goto(`/#/upload/${id}`);
  await choose(next, SAMPLE);
  await expect.poll(() => keptNotes(next)).toHaveLength(1);
  await sendFive(next).click();
  await expect(result(next)).toContainText(FIVE_THERE);
  await expect.poll(() => keptNotes(next)).toEqual([]);
});

/** The notes of the files that this browser keeps, which says how many these are. */
function keptNotes(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('sip-caller-admin.uploads');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const reading = db.transaction('uploads').objectStore('uploads').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            db.close();
            resolve(reading.result.map(({ note }) => note));
          };
        };
      }),
  );
}

test('rejected rows stay with their import: on its page, and after a reload in its receipt', async ({
  page,
  sandbox,
}) => {
  await openUpload(page, sandbox);
  await choose(page, MIXED);
  await page.getByRole('button', { name: 'Send 6 numbers to Spring Sale' }).click();
  await expect(result(page)).toContainText('6 numbers were added to Spring Sale');
  await expect(result(page)).toContainText('2 rows of the file were rejected and not sent.');
  const button = page.getByRole('button', { name: 'Download 2 rejected rows' });
  const [early] = await Promise.all([page.waitForEvent('download'), button.click()]);
  await page.reload();
  await page.goto('/#/receipts');
  await expect(button).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Add numbers to Spring Sale' }).click();
  const [late] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const [before, after] = await Promise.all(
    [early, late].map(async (download) => Buffer.concat(await (await download.createReadStream()).toArray())),
  );
  expect(late.suggestedFilename()).toBe('rejected-rows.csv');
  expect(after?.toString()).toBe(before?.toString());
  expect(after?.toString()).toContain('1.8E+10,Excel,1,9,');
  await page.getByRole('button', { name: 'Correct 2 rejected rows' }).click();
  await expectTotals(page, { 'Rows in file': 3, Rejected: 2 });
  await correctShortened(page);
  await expect(page.getByRole('button', { name: 'Send 1 number to Spring Sale' })).toBeVisible();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('menuitem', { name: 'Forget finished jobs now…' }).click();
  await page.getByRole('button', { name: 'Forget 1 receipt' }).click();
  await expect(page.getByText('1 receipt forgotten.')).toBeVisible();
  const left = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('sip-caller-admin.uploads');
        opening.onsuccess = () => {
          const counting = opening.result.transaction('rejects').objectStore('rejects').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
  expect(left).toBe(0);
});

test('a reader that cannot be loaded is no broken file: it is tried again, and a reload keeps the list', async ({
  page,
  sandbox,
  seen,
}) => {
  await page.route(/\/list\.worker[^/]*\.js$/, (route) => route.fulfill({ status: 404, body: '' }));
  await openUpload(page, sandbox);
  await choose(page, SAMPLE);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('A part of the console could not be loaded');
  await expect(alert).toContainText('this list is kept');
  await expect(page.getByText('This file cannot be read')).toHaveCount(0);
  seen.splice(0);
  await page.unroute(/\/list\.worker[^/]*\.js$/);
  await alert.getByRole('button', { name: 'Load again' }).click();
  await expectTotals(page, { Ready: 5 });
  seen.splice(0);
});

test('a list that was lost before it was sent is asked for again, and its file known by its fingerprint', async ({
  page,
  sandbox,
}) => {
  await openUpload(page, sandbox);
  await choose(page, MIXED);
  await useOf(page, 'Name').selectOption('none');
  await expect(page.getByRole('button', { name: 'Send 6 numbers to Spring Sale' })).toBeVisible();
  await sandbox.setBehavior({ latencyMs: 1_000 });
  await page.getByRole('button', { name: 'Send 6 numbers to Spring Sale' }).click();
  await expect(result(page)).toBeVisible();
  // As after a reload on a device that had no room for the list.
  await page.evaluate(forgetLists);
  await page.reload();
  await sandbox.setBehavior({ latencyMs: 0 });
  await page.goto('/#/receipts');
  await page
    .getByRole('link', { name: /Spring Sale/ })
    .first()
    .click();
  await page.goto('/#/upload');
  await choose(page, MIXED, 'renamed.csv');
  const known = page.getByRole('note').filter({ hasText: 'of which nothing was sent' });
  await page.getByRole('button', { name: 'Start from the proposal' }).click();
  await expect(useOf(page, 'Name')).toHaveValue('variable');
  await known.getByRole('button', { name: 'Read it as then' }).click();
  await expect(useOf(page, 'Name')).toHaveValue('none');
  expect(await uploads(sandbox)).toHaveLength(0);
});

/** Runs in the page: empties the store of lists that wait for their jobs. */
function forgetLists(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('sip-caller-admin.lists');
    opening.onsuccess = () => {
      const clearing = opening.result.transaction('lists', 'readwrite');
      clearing.objectStore('lists').clear();
      clearing.oncomplete = () => resolve();
      clearing.onerror = () => reject(clearing.error);
    };
    opening.onerror = () => reject(opening.error);
  });
}

test('on a phone nothing sticks out, however long the name of the campaign is', async ({ page, sandbox }) => {
  const name = 'Winter'.repeat(15);
  const [long] = await sandbox.reset([{ ...SPRING, name, numbers: 12_345 }]);
  await page.setViewportSize({ width: 390, height: 844 });
  await openConsole(page, `/#/upload/${long?.id}`);
  await choose(page, MIXED, `${'list'.repeat(20)}.csv`);
  const send = page.getByRole('button', { name: `Send 6 numbers to ${name}` });
  await expect(send).toBeVisible();
  await expectNothingOut(page);
  await send.click();
  await expect(result(page)).toContainText('6 numbers were added');
  await takeScreens(page, 'upload-long');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNothingOut(page);
});

/** Fails on a page that can be scrolled sideways, and on what its steps cut off; parts that scroll may be wider. */
async function expectNothingOut(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const out = await page.getByRole('main').evaluate((main) => {
    const isScrolled = (part: Element) => part.closest('[tabindex="0"][role="region"], table') !== null;
    const isOut = (part: Element) => part.getBoundingClientRect().right > 390 && !isScrolled(part);
    return [...main.querySelectorAll('*')].filter(isOut).map((part) => part.outerHTML.slice(0, 200));
  });
  expect(out).toEqual([]);
}

test('the whole upload works by keyboard', async ({ page, sandbox }) => {
  await sandbox.reset([...CAMPAIGNS]);
  // From the beginning: the browser hands the chooser on only some moments after it was asked to.
  const choosing = page.waitForEvent('filechooser');
  await openConsole(page, '/#/upload');
  const field = page.getByRole('combobox', { name: 'Campaign to add the numbers to' });
  await field.focus();
  await page.keyboard.type('spring s');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('Spring Sale');
  await tabTo(page, fileInput(page));
  await page.keyboard.press('Enter');
  await (await choosing).setFiles(asFile(SAMPLE));
  await expect(sendFive(page)).toBeVisible();
  await tabTo(page, useOf(page, 'Column 3'));
  await tabTo(page, sendFive(page));
  await page.keyboard.press('Enter');
  await expect(result(page)).toContainText(FIVE_THERE);
  await expect(result(page)).toBeFocused();
});

async function tabTo(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
  const isFocused = () => target.evaluate((element) => element === document.activeElement);
  for (let step = 0; step < 40 && !(await isFocused()); step += 1) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}

test('the focus and the review stay where they are when a button goes away with what it did', async ({
  page,
  sandbox,
}) => {
  await openUpload(page, sandbox);
  const spanish = Array.from({ length: 20 }, (_, at) => `6123456${10 + at}`);
  await choose(page, ['+34911234567', ...spanish].join('\n'));
  const review = page.getByRole('region', { name: 'Review' }).first();
  const depth = async () =>
    ((await totals(page).boundingBox())?.y ?? 0) - ((await review.boundingBox())?.y ?? 0);
  await page.getByRole('combobox', { name: 'Country of numbers that name none' }).click();
  await page.getByRole('option', { name: /^United States/ }).click();
  const use = page.getByRole('button', { name: 'Use Spain' });
  await use.focus();
  const before = await depth();
  await page.keyboard.press('Enter');
  await expect(page.getByText('are now read as numbers of Spain')).toBeVisible();
  await expect(review).toBeFocused();
  await page.getByRole('button', { name: 'Back to United States' }).focus();
  await page.keyboard.press('Enter');
  await expect(use).toBeVisible();
  await expect(review).toBeFocused();
  expect(await depth()).toBe(before);

  await page.getByRole('button', { name: 'Use Spain' }).click();
  await page.getByLabel('Note or reference').fill('for Ada');
  await sandbox.setBehavior({ latencyMs: 5_000 });
  await page.getByRole('button', { name: 'Check against its 3 numbers' }).click();
  await expect(page.getByText("Reading the campaign's numbers: 0 so far")).toBeVisible();
  expect(await depth()).toBe(before);
  await page.getByRole('button', { name: 'Stop reading' }).focus();
  await page.keyboard.press('Enter');
  await expect(review).toBeFocused();
  await expect(page.getByLabel('Note or reference')).toHaveValue('for Ada');
});

test('numbers without a country: what either choice means, and those that the campaign has with it', async ({
  page,
  sandbox,
}) => {
  const id = await openUpload(page, sandbox);
  for (const number of ['+12125550105', '+12125550106']) {
    const answer = await page.request.post(`/v1/accounts/demo/campaigns/${id}/numbers`, {
      headers: { Authorization: 'Bearer demo-key' },
      data: { number },
    });
    expect(answer.ok()).toBe(true);
  }
  await choose(page, 'Phone,Name\n2125550105,Ann\n(212) 555-0106,Bob\n2125550199,Cid\n');
  const note = page.getByRole('note').filter({ hasText: '3 numbers have no country code.' });
  await expect(note).toContainText('Sent as written');
  await expect(note).toContainText('US (United States): explains 100% of 3 numbers without a country,');
  await expect(note).toContainText('which become +1… (proposed because of the campaign’s numbers)');
  await page.getByRole('button', { name: /^Check against its/ }).click();
  const same = page.getByRole('note').filter({ hasText: 'when read as' });
  await expect(same).toContainText('2 are in the campaign when read as US (United States).');
  await expectTotals(page, { Ready: 3 });
  await same.getByText('Numbers in both writings').click();
  await expect(same).toContainText('Line 2: 2125550105 → +12125550105');
  await takeScreens(page, 'upload-other-writing');
  await expectAccessible(page);

  await same.getByRole('button', { name: 'Leave out 2 rows' }).click();
  await expectTotals(page, { Ready: 1, 'Already in the campaign': 2 });
  await same.getByRole('button', { name: 'Send them too' }).click();
  await expectTotals(page, { Ready: 3 });
  await same.getByRole('button', { name: 'Read as US (United States)' }).click();
  await expectTotals(page, { Ready: 1, 'Already in the campaign': 2 });
  await expect(note).toContainText('They are read as US (United States) and become +1…, which explains 100%');
  await note.getByRole('button', { name: 'Send as written' }).click();
  await expectTotals(page, { Ready: 3 });
});

test('a list of 200,000 rows is read while the page stays alive', async ({ page, sandbox }, info) => {
  await openUpload(page, sandbox);
  await page.evaluate(() => {
    const longest = { ms: 0 };
    Reflect.set(window, 'longestTask', longest);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.ms = Math.max(longest.ms, duration);
    }).observe({ type: 'longtask' });
  });
  const rows = Array.from({ length: 200_000 }, (_, at) => `+1202${String(at + 2_000_000)},Ann,${at}\n`);
  // A file of the disk: Playwright would unpack a buffer in the page, on the thread that is watched.
  const path = info.outputPath('long.csv');
  await writeFile(path, rows.join(''));
  await fileInput(page).setInputFiles(path);
  await expect(page.getByRole('button', { name: 'Send 200,000 numbers to Spring Sale' })).toBeVisible();
  const longest = await page.evaluate(() => (Reflect.get(window, 'longestTask') as { ms: number }).ms);
  info.annotations.push({ type: 'longest task', description: `${Math.round(longest)} ms` });
});
