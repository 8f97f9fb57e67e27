import { mkdir, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
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
  '5550009,Too few',
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

const choose = (page: Page, content: string | Buffer, name = 'list.csv') =>
  page.getByLabel(/Choose (a CSV|another) file/).setInputFiles({
    name,
    mimeType: 'application/vnd.ms-excel', // what Windows says of a CSV
    buffer: Buffer.from(content),
  });

const totals = (page: Page) => page.getByRole('table', { name: 'Row totals' });
const counts = (page: Page) => page.getByRole('table', { name: 'Numbers in the campaign' });
const sendFive = (page: Page) => page.getByRole('button', { name: 'Send 5 numbers to Spring Sale' });
const SENT_BEFORE =
  /^This list was sent to Spring Sale at .*: 5 numbers\. Sent again, each could be called twice\.$/;
const uploads = async (sandbox: SandboxControl) =>
  (await sandbox.log()).filter(({ path }) => path.endsWith('/upload'));

test("the vendor's five rows arrive, and the count says so", async ({ page, sandbox }) => {
  await openUpload(page, sandbox);
  await choose(page, SAMPLE);
  await expect(totals(page)).toContainText('Ready to send5');
  await expect(page.getByLabel('The first row is a header')).not.toBeChecked();
  await expect(page.getByLabel('Variable values per number')).toHaveValue('2');
  await expectAccessible(page);
  await sendFive(page).click();
  await expect(page.getByText('Spring Sale has 5 more numbers, as sent.')).toBeVisible();
  await expect(page.getByText('5 added, 0 rejected')).toBeVisible();
  await expect(counts(page).getByRole('row').last()).toHaveText('3855');
  await expect(page.getByRole('region', { name: 'Campaign' })).toContainText('8 numbers');
  await expectAccessible(page);
  await takeScreens(page, 'upload-done');
  expect(await uploads(sandbox)).toHaveLength(1);
  await page.getByRole('link', { name: 'See the numbers of Spring Sale' }).click();
  await expect(page.getByText('5550003')).toBeVisible();
});

test('every row of a mixed file is accounted for, and the settings have it read again', async ({
  page,
  sandbox,
}) => {
  await openUpload(page, sandbox);
  await choose(page, MIXED);
  await expect(totals(page)).toContainText(
    'Ready to send6Rejected3Duplicates in the file1Blank0Header1Rows in the file11',
  );
  const rejected = page.getByRole('region', { name: 'Rejected rows' });
  await expect(rejected).toContainText('9' + '1.8E+10' + 'A spreadsheet shortened the number');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download all 3 rejected rows' }).click();
  const stream = await (await saving).createReadStream();
  const saved = Buffer.concat(await stream.toArray()).toString();
  expect(saved).toContain(`10,"This is a formula, not a number.","'=1+1",Formula,1`);
  await expectAccessible(page);
  await takeScreens(page, 'upload-mixed');

  await page.getByLabel('The first row is a header').uncheck();
  await expect(totals(page)).toContainText('Rejected4Duplicates in the file1Blank0Header0Rows in the file11');
  const varCount = page.getByLabel('Variable values per number');
  const send = page.getByRole('button', { name: /^Send / });
  for (const wrong of ['', '-1', '1.5', '999']) {
    await varCount.fill(wrong);
    await expect(varCount).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByText('Write a whole number from 0 to 100. Esc brings back 2.')).toBeVisible();
    await expect(page.getByText('Correct the number of variable values first.')).toBeVisible();
    await expect(send).toHaveCount(0);
  }
  await expectAccessible(page);
  await varCount.press('Escape');
  await expect(varCount).toHaveValue('2');
  await expect(send).toBeVisible();
  await varCount.fill('1');
  await expect(totals(page)).toContainText('Ready to send1Rejected10');
  await page.getByLabel('Delimiter').click();
  await page.getByRole('option', { name: 'Semicolon' }).click();
  await expect(page.getByText('No row of this file is ready to be sent.')).toBeVisible();
});

test('a file that is no list gets a sentence, and nothing is sent', async ({ page, sandbox }) => {
  await openUpload(page, sandbox);
  const cases: [content: string | Buffer, sentence: string][] = [
    ['', 'The file is empty.'],
    ['\n\n,,\n', 'The file holds blank lines only.'],
    ['phone,name\n', 'The file holds a header and no numbers.'],
    [Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0]), 'This is a compressed archive.'],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'This is an image, not a CSV file.'],
    [Buffer.from([0x35, 0x35, 0, 0x35, 1, 2, 3]), 'This file is not text.'],
    [Buffer.from([0x35, 0xe9, 0xff, 1, 0, 2, 0]), 'This file is not text.'],
    ['5550001,"John\n5550002,Mary\n', 'A quotation mark that opens on line 1 is not closed'],
  ];
  for (const [content, sentence] of cases) {
    await choose(page, content);
    await expect(page.getByRole('alert')).toContainText(`${sentence}`);
    await expect(page.getByRole('alert')).toContainText('Nothing was sent.');
    await expect(page.getByRole('button', { name: /^Send / })).toHaveCount(0);
  }
  await page.getByRole('button', { name: 'Read quotation marks as plain text' }).click();
  await expect(totals(page)).toContainText('Ready to send2');

  await choose(page, Buffer.from('5550001,Jos\u00e9\n', 'latin1'));
  await expect(page.getByRole('alert')).toContainText('The text of this file is not UTF-8');
  await expectAccessible(page);
  await page.getByRole('button', { name: /Windows-1252/ }).click();
  await expect(page.getByRole('cell', { name: 'José' })).toBeVisible();
  expect(await uploads(sandbox)).toHaveLength(0);
});

test('a file that was edited after it was chosen is not read halfway', async ({ page, sandbox }, info) => {
  await openUpload(page, sandbox);
  const path = info.outputPath('list.csv');
  await writeFile(path, SAMPLE);
  await page.getByLabel('Choose a CSV file').setInputFiles(path);
  await expect(totals(page)).toContainText('Ready to send5');
  await writeFile(path, `${SAMPLE}5550006,Late,1\n`);
  await page.getByLabel('The first row is a header').check();
  await expect(page.getByRole('alert')).toContainText('The file was changed or removed after it was chosen.');
});

test('a file can be dropped; beside its place it does nothing, and two at once are refused', async ({
  page,
  sandbox,
}) => {
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
  await drop('text=or drop it here', 2);
  await expect(page.getByRole('alert')).toContainText('Drop one file at a time.');
  await drop('text=or drop it here', 1);
  await expect(totals(page)).toContainText('Ready to send5');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('only campaigns that accept numbers can be chosen, and the others say why', async ({
  page,
  sandbox,
}) => {
  await sandbox.reset([...CAMPAIGNS]);
  await openConsole(page, '/#/upload');
  await choose(page, SAMPLE);
  await expect(page.getByText('Choose a campaign first.')).toBeVisible();
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

test('a lost answer is not repeated: the count tells that all arrived, and the list is known again', async ({
  page,
  sandbox,
}) => {
  await openUpload(page, sandbox);
  await sandbox.setBehavior({ faults: [{ on: 'upload', kind: 'dropAfter', times: 1 }] });
  await choose(page, SAMPLE);
  await sendFive(page).click();
  await expect(
    page.getByText('No answer came, but the count says that all 5 numbers arrived.'),
  ).toBeVisible();
  await expect(page.getByText('It was not sent a second time.')).toBeVisible();
  await expectAccessible(page);
  await takeScreens(page, 'upload-lost');
  await page.getByRole('button', { name: 'Upload another file' }).click();
  await choose(page, SAMPLE);
  await expect(page.getByText(SENT_BEFORE)).toBeVisible();
  expect(await uploads(sandbox)).toHaveLength(1);
});

test('an upload in doubt is remembered by its numbers: over another file, another page, a renamed copy', async ({
  page,
  sandbox,
}) => {
  await openUpload(page, sandbox);
  await sandbox.setBehavior({ faults: [{ on: 'upload', kind: 'dropBefore', times: 1 }] });
  await choose(page, SAMPLE);
  await sendFive(page).click();
  await expect(page.getByText('It is not known whether the upload arrived')).toBeVisible();
  const doubt = page.getByText('This list may already be in Spring Sale');
  await page.getByRole('button', { name: 'Back to the file' }).click();
  await expect(doubt).toBeVisible();
  await choose(page, '5550042,Zoe,1\n', 'other.csv');
  await expect(page.getByRole('button', { name: 'Send 1 number to Spring Sale' })).toBeVisible();
  await expect(doubt).toHaveCount(0);

  await page.getByRole('link', { name: 'Campaigns' }).first().click();
  await expect(page).toHaveURL(/#\/campaigns/);
  await page.goBack();
  await choose(page, `Phone;Name;Price\n${SAMPLE.replaceAll(',', ';')}`, 'copy.csv');
  await expect(doubt).toContainText('and the answer never came');
  await expectAccessible(page);
  await takeScreens(page, 'upload-doubt');
  await sendFive(page).click();
  const dialog = page.getByRole('dialog', { name: 'Send the same list again?' });
  await expect(dialog).toContainText('each can be there twice');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(await uploads(sandbox)).toHaveLength(1);
  await sendFive(page).click();
  await dialog.getByRole('button', { name: 'Send again' }).click();
  await expect(page.getByText('Spring Sale has 5 more numbers, as sent.')).toBeVisible();
});

test('an address changed by hand stops the upload: what came of it is told, and the list stays in doubt', async ({
  page,
  sandbox,
}) => {
  const id = await openUpload(page, sandbox);
  await sandbox.setBehavior({ faults: [{ on: 'upload', kind: 'stall', times: 1 }] });
  await choose(page, SAMPLE);
  await sendFive(page).click();
  await expect(page.getByRole('progressbar', { name: 'Sending' })).toBeVisible();
  await expect(page.getByText('All is sent.').first()).toBeVisible();
  await page.evaluate(() => {
    window.location.hash = '#/upload';
  });
  await expect(page.getByText('Leaving the page stopped the upload')).toContainText(
    'the count says that all 5 numbers had arrived',
  );
  await page.evaluate((campaignId) => {
    window.location.hash = `#/upload/${campaignId}`;
  }, id);
  // Another address is another upload: a file that is chosen before it is there would go to the one that is left.
  await expect(page.getByRole('combobox', { name: /^Campaign/ })).toHaveValue('Spring Sale');
  await choose(page, SAMPLE);
  await expect(page.getByText(SENT_BEFORE)).toBeVisible();
});

test('a list with another count of variable values than the campaign has says so, and can be sent', async ({
  page,
  sandbox,
}) => {
  const [beta] = await sandbox.reset([{ ...SPRING, name: 'Beta', varCount: 1 }]);
  await openConsole(page, `/#/upload/${beta?.id}`);
  await choose(page, SAMPLE);
  const warning = page.getByText('lists in Beta has 1 variable value; this file has 2.');
  await expect(warning).toBeVisible();
  await expectAccessible(page);
  await choose(page, '5550001,John\n', 'one.csv');
  await expect(page.getByRole('button', { name: 'Send 1 number to Beta' })).toBeVisible();
  await expect(warning).toHaveCount(0);
  await choose(page, SAMPLE);
  await expect(warning).toBeVisible();
  await page.getByRole('button', { name: 'Send 5 numbers to Beta' }).click();
  await expect(page.getByText('Beta has 5 more numbers, as sent.')).toBeVisible();
});

test('on a phone nothing sticks out, however long the name of the campaign is', async ({ page, sandbox }) => {
  const name = 'Winter'.repeat(15);
  const [long] = await sandbox.reset([{ ...SPRING, name, numbers: 12_345 }]);
  await page.setViewportSize({ width: 390, height: 844 });
  await openConsole(page, `/#/upload/${long?.id}`);
  await choose(page, SAMPLE);
  await page.getByRole('button', { name: `Send 5 numbers to ${name}` }).click();
  await expect(page.getByText('has 5 more numbers, as sent.')).toBeVisible();
  await takeScreens(page, 'upload-long');
  await page.setViewportSize({ width: 390, height: 844 });
  const panel = page.getByRole('region', { name: 'Result' });
  const stickOut = await panel.evaluate((region) => {
    const edge = region.getBoundingClientRect().right;
    const isOut = (part: Element) => part.getBoundingClientRect().right > edge;
    return [...region.querySelectorAll('*')].filter(isOut).map((part) => part.outerHTML);
  });
  expect(stickOut).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('a dropped folder is told from a file', async ({ page, sandbox }, info) => {
  await openUpload(page, sandbox);
  const folder = info.outputPath('lists');
  await mkdir(folder);
  await writeFile(`${folder}/list.csv`, SAMPLE);
  const place = await page.getByText('or drop it here').boundingBox();
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
  await expect(page.getByRole('alert')).toContainText('This is a folder. Drop the CSV file that is in it.');
  await expect(page.getByText('Choose a file first.')).toBeVisible();
});

test('sending can be stopped, and the page tells what is known', async ({ page, sandbox }) => {
  await openUpload(page, sandbox);
  await sandbox.setBehavior({ faults: [{ on: 'upload', kind: 'stall', times: 1 }] });
  await choose(page, SAMPLE);
  await sendFive(page).click();
  await expect(page.getByRole('progressbar', { name: 'Sending' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Campaigns' }).first().click();
  await expect(page.getByRole('dialog')).toContainText('Leaving stops it here.');
  await page.getByRole('button', { name: 'Stay' }).click();
  await page.getByRole('button', { name: 'Stop sending' }).click();
  // The sandbox stalls after its work: what was stopped had arrived, and only the count can tell.
  await expect(
    page.getByText('You stopped the upload, but the count says that all 5 numbers had arrived.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Count again' }).click();
  await expect(counts(page).getByRole('row').last()).toHaveText('3855');
});

test('a refusal keeps the file and shows the words of the server', async ({ page, sandbox }) => {
  await openUpload(page, sandbox);
  await sandbox.setBehavior({ maxUploadBytes: 20 });
  await choose(page, SAMPLE);
  await sendFive(page).click();
  await expect(page.getByText('SIP Caller refused the upload')).toBeVisible();
  await expect(page.getByText('Your file is still here.')).toBeVisible();
  await sandbox.setBehavior({ maxUploadBytes: 1_000_000, duplicates: 'drop', uploadAnswer: 'empty' });
  await page.getByRole('button', { name: 'Back to the file' }).click();
  await sendFive(page).click();
  await expect(page.getByText('Spring Sale has 5 more numbers, as sent.')).toBeVisible();
  await page.getByRole('button', { name: 'Upload another file' }).click();
  await choose(page, SAMPLE);
  await expect(page.getByText(SENT_BEFORE)).toBeVisible();
  await sendFive(page).click();
  await page.getByRole('button', { name: 'Send again' }).click();
  await expect(page.getByText('Spring Sale has no more numbers than before. Sent: 5.')).toBeVisible();
});

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
  const input = page.getByLabel('Choose a CSV file');
  for (let step = 0; step < 5 && !(await isFocused(input)); step += 1) await page.keyboard.press('Tab');
  await expect(input).toBeFocused();
  await page.keyboard.press('Enter');
  await (await choosing).setFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(SAMPLE) });
  const button = sendFive(page);
  await expect(button).toBeVisible();
  for (let step = 0; step < 10 && !(await isFocused(button)); step += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Spring Sale has 5 more numbers, as sent.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Result' })).toBeFocused();
});

test('a list of 200,000 rows is read and sent while the page stays alive', async ({
  page,
  sandbox,
}, info) => {
  await openUpload(page, sandbox);
  await page.evaluate(() => {
    const longest = { ms: 0 };
    Reflect.set(window, 'longestTask', longest);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.ms = Math.max(longest.ms, duration);
    }).observe({ type: 'longtask' });
  });
  const rows = Array.from({ length: 200_000 }, (_, at) => `+1555${String(at).padStart(7, '0')},Ann,${at}\n`);
  // A file of the disk: Playwright would unpack a buffer in the page, on the thread that is watched.
  const path = info.outputPath('long.csv');
  await writeFile(path, rows.join(''));
  await page.getByLabel('Choose a CSV file').setInputFiles(path);
  await expect(totals(page)).toContainText('Ready to send200,000');
  await page.getByRole('button', { name: 'Send 200,000 numbers to Spring Sale' }).click();
  await expect(page.getByText('Spring Sale has 200,000 more numbers, as sent.')).toBeVisible({
    timeout: 40_000,
  });
  const longest = await page.evaluate(() => (Reflect.get(window, 'longestTask') as { ms: number }).ms);
  info.annotations.push({ type: 'longest task', description: `${Math.round(longest)} ms` });
});

const isFocused = (target: ReturnType<Page['locator']>) =>
  target.evaluate((element) => element === document.activeElement);
