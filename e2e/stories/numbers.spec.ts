import { expectAccessible, openConsole, takeScreens, wearColors } from '../consolePage';
import { expect, test } from '../fixtures';

const SPRING = { name: 'Spring', type: 'Dynamic', status: 'Active', numbers: 120, varCount: 2 } as const;

test.beforeEach(async ({ page, sandbox }) => {
  const [campaign] = await sandbox.reset([{ ...SPRING }]);
  await openConsole(page, `/#/campaigns/${campaign?.id}/show`);
  await expect(page.getByRole('region', { name: 'Numbers' }).getByRole('row')).toHaveCount(26);
});

test('a number with letters is refused before it is sent', async ({ page, sandbox }) => {
  await page.getByRole('button', { name: 'Add a number' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Number', { exact: true }).fill('1-800-FLOWERS');
  await dialog.getByRole('button', { name: 'Add a number' }).click();
  await expect(dialog).toContainText('There are letters');
  await expectAccessible(page);
  expect((await sandbox.log()).filter(({ method }) => method === 'POST')).toEqual([]);
});

test('one number is judged as the upload judges it: repaired, refused, or asked what is meant', async ({
  page,
  sandbox,
}) => {
  const posts = async () => (await sandbox.log()).filter(({ method }) => method === 'POST').length;
  await page.getByRole('button', { name: 'Add a number' }).click();
  const dialog = page.getByRole('dialog');
  const number = dialog.getByLabel('Number', { exact: true });
  const add = dialog.getByRole('button', { name: 'Add a number' });
  for (const [text, said] of [
    ['2024-01-01', 'There are letters or other signs'],
    ['+1202555010', 'No number of any country is written like this.'],
    ['1234567', 'This stands for a missing number.'],
    ['911', 'emergency or service number'],
  ] as const) {
    await number.fill(text);
    await add.click();
    await expect(dialog).toContainText(said);
  }
  await number.fill('0012005550177');
  await expect(dialog).toContainText('Will be added as +12005550177.');
  await number.fill('+12005550178 ::: +12005550179');
  await expect(dialog.getByRole('button', { name: 'Use +12005550179' })).toBeVisible();
  await takeScreens(page, 'add-number-judged');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Use +12005550178' }).click();
  await expect(number).toHaveValue('+12005550178');
  expect(await posts()).toBe(0);
  await number.fill('tel:+12005550178');
  await add.click();
  await expect(page.getByText('+12005550178 is in the campaign')).toBeVisible();
  expect(await posts()).toBe(1);
});

test('a number that is there already is added again only when the user says so', async ({
  page,
  sandbox,
}) => {
  const first = await page.getByRole('row').nth(1).getByRole('cell').nth(1).innerText();
  await page.getByRole('button', { name: 'Add a number' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Number', { exact: true }).fill(first);
  await dialog.getByRole('button', { name: 'Add a number' }).click();
  await expect(dialog).toContainText(`The campaign holds ${first} already`);
  expect((await sandbox.log()).filter(({ method }) => method === 'POST')).toEqual([]);
  await dialog.getByRole('button', { name: 'Add it again' }).click();
  await expect(page.getByText('holds 121 numbers now')).toBeVisible();
});

test('a number without its country: asked for, looked for in its other writing, and remembered', async ({
  page,
  sandbox,
}) => {
  const posts = async () => (await sandbox.log()).filter(({ method }) => method === 'POST').length;
  const dialog = page.getByRole('dialog');
  const number = dialog.getByLabel('Number', { exact: true });
  const country = dialog.getByRole('combobox', { name: 'Country of numbers that name none' });
  const add = dialog.getByRole('button', { name: 'Add a number' });
  await page.getByRole('button', { name: 'Add a number' }).click();
  await number.fill('+12005550112');
  await expect(country).toHaveCount(0);
  await expect(dialog.getByRole('note')).toContainText('Variable 1 (empty) and Variable 2 (empty)');
  for (const name of ['Variable 1', 'Variable 2']) await dialog.getByLabel(name, { exact: true }).fill('x');
  await expect(dialog.getByRole('note')).toHaveCount(0);
  await add.click();
  await expect(page.getByText('holds 121 numbers now')).toBeVisible();

  await page.getByRole('button', { name: 'Add a number' }).click();
  await number.fill('(200) 555 0112');
  await expect(dialog).toContainText('Sent as 2005550112.');
  await add.click();
  await expect(dialog.getByRole('alert')).toContainText('The campaign has +12005550112');
  await expect(dialog.getByRole('button', { name: 'Add it anyway' })).toBeVisible();
  await takeScreens(page, 'add-number-country');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: /^Read as US \(United States\): \+12005550112/ }).click();
  await expect(dialog).toContainText('Sent as +12005550112.');
  await add.click();
  await expect(dialog).toContainText('already');
  expect(await posts()).toBe(1);

  await number.fill('200 555 0113');
  await expect(country).toHaveValue('United States (US)');
  await add.click();
  await expect(page.getByText('+12005550113 is in the campaign')).toBeVisible();
  await page.getByRole('button', { name: 'Add a number' }).click();
  await number.fill('2005550113');
  await expect(country).toHaveValue('United States (US)');
  await expect(dialog).toContainText('Sent as +12005550113.');
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await page.getByLabel('Search by part of a number').fill('02005550113');
  await page.getByRole('button', { name: 'Search for 2005550113' }).click();
  await expect(page.getByRole('region', { name: 'Numbers' })).toContainText('+12005550113');
});

test('adding under a lost answer: sent once, and told by reading', async ({ page, sandbox }) => {
  for (const [kind, number, said] of [
    ['dropAfter', '+18005550101', '+18005550101 is in the campaign'],
    ['dropBefore', '+18005550102', '+18005550102 is not in the campaign now'],
  ] as const) {
    await sandbox.setBehavior({ faults: [{ on: 'create', kind, times: 1 }] });
    await page.getByRole('button', { name: 'Add a number' }).click();
    await page.getByRole('dialog').getByLabel('Number', { exact: true }).fill(number);
    await page.getByRole('dialog').getByRole('button', { name: 'Add a number' }).click();
    await expect(page.getByText(said)).toBeVisible();
    await page.keyboard.press('Escape');
  }
  expect((await sandbox.log()).filter(({ method }) => method === 'POST')).toHaveLength(2);
});

test("the server's own words when it refuses", async ({ page, sandbox }) => {
  // Someone else pauses the world: the campaign is gone by the time the number is sent.
  await page.getByRole('button', { name: 'Add a number' }).click();
  await page.getByRole('dialog').getByLabel('Number', { exact: true }).fill('+18005550101');
  await sandbox.reset([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Add a number' }).click();
  await expect(page.getByRole('alert')).toContainText('The number was not added');
  await expect(page.getByRole('alert')).toContainText('SIP Caller says:');
});

test('a selection is exact: over pages, cleared by another search, gone after a reload', async ({ page }) => {
  const numbers = page.getByRole('region', { name: 'Numbers' });
  await numbers.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await expect(numbers).toContainText('25 numbers selected');
  await numbers.getByRole('button', { name: 'Next page' }).click();
  await expect(numbers).toContainText('26–50 of 120');
  await numbers.getByRole('row').nth(1).getByRole('checkbox').check();
  await expect(numbers).toContainText('26 numbers selected');
  await numbers.getByLabel('Search by part of a number').fill('555');
  await expect(numbers).not.toContainText('selected');
  await numbers.getByRole('row').nth(1).getByRole('checkbox').check();
  await page.reload();
  await expect(numbers.getByRole('row')).toHaveCount(26);
  await expect(numbers).not.toContainText('selected');
  expect(page.url()).not.toContain('555');
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(stored).not.toContain('555');
});

test('a removal tells what reading back has shown, also when the request or its answer was lost', async ({
  page,
  sandbox,
}) => {
  const numbers = page.getByRole('region', { name: 'Numbers' });
  const dialog = page.getByRole('dialog');
  for (const [kind, before, after] of [
    ['dropAfter', 120, 118],
    ['dropBefore', 118, 116],
  ] as const) {
    await sandbox.setBehavior({ faults: [{ on: 'delete', kind, times: 1 }] });
    for (const row of [1, 2]) await numbers.getByRole('row').nth(row).getByRole('checkbox').check();
    await numbers.getByRole('button', { name: 'Remove' }).click();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Remove 2 numbers' }).click();
    await expect(dialog).toContainText('All 2 numbers removed and seen to be gone.', { timeout: 20_000 });
    await expect(dialog).toContainText(`Numbers in the campaign: ${before} before, ${after} now.`);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(numbers).toContainText(`of ${after}`);
  }
});

test('the grid is accessible and can be looked at', async ({ page }) => {
  // Whichever screen one comes from: the order in which styles arrive must not matter.
  await expect(page.getByRole('row').nth(1).getByRole('cell').nth(1)).toHaveCSS('font-weight', '600');
  await takeScreens(page, 'number-grid');
  for (const colorScheme of ['light', 'dark'] as const) {
    await wearColors(page, colorScheme);
    await expectAccessible(page);
  }
});

test('by keyboard alone: search, tick, remove', async ({ page }) => {
  const numbers = page.getByRole('region', { name: 'Numbers' });
  await numbers
    .getByRole('checkbox', { name: /^Select \+/ })
    .first()
    .focus();
  await page.keyboard.press('Space');
  await expect(numbers).toContainText('1 number selected');
  await numbers.getByRole('button', { name: 'Remove' }).focus();
  await page.keyboard.press('Enter');
  // The focus is on Cancel: a hasty Enter removes nothing.
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('1 number removed and seen to be gone.');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(numbers.getByText('Tick numbers to remove them.')).toBeFocused();
});

test('a number is found however it was pasted', async ({ page }) => {
  const numbers = page.getByRole('region', { name: 'Numbers' });
  const first = await numbers.getByRole('row').nth(1).getByRole('cell').nth(1).innerText();
  const [, area, exchange, line] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(first) ?? [];
  await numbers.getByLabel('Search by part of a number').fill(`+1 (${area}) ${exchange}-${line}`);
  await expect(numbers.getByRole('row')).toHaveCount(2);
  await expect(numbers.getByRole('row').nth(1)).toContainText(first);
});

test('a read that fails is not an empty list', async ({ page, sandbox }) => {
  const numbers = page.getByRole('region', { name: 'Numbers' });
  await sandbox.setBehavior({ faults: [{ on: 'list', kind: '500' }] });
  await numbers.getByLabel('Search by part of a number').fill('99999999');
  await expect(numbers.getByRole('alert')).toContainText('The list could not be read');
  await expect(numbers.getByRole('row')).toHaveCount(26);
  await expect(numbers).not.toContainText('No number matches');
  await sandbox.setBehavior({ faults: [] });
  await numbers.getByRole('button', { name: 'Try again' }).click();
  await expect(numbers).toContainText('No number matches');
});

test('a removal that fails before anything was sent says so, in the words of the API', async ({
  page,
  sandbox,
}) => {
  const numbers = page.getByRole('region', { name: 'Numbers' });
  await numbers.getByRole('row').nth(1).getByRole('checkbox').check();
  await numbers.getByRole('button', { name: 'Remove' }).click();
  await sandbox.reset([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Remove 1 number' }).click();
  // The campaign's page goes with the campaign; what became of the job stays among the receipts.
  await page.goto('/#/receipts');
  const main = page.getByRole('main');
  await main.getByRole('link', { name: 'Remove numbers from Spring' }).click();
  await expect(main).toContainText('It failed before anything was sent.');
  await expect(main).toContainText('SIP Caller does not know this campaign.');
  expect((await sandbox.log()).filter(({ method }) => method === 'DELETE')).toEqual([]);
});

test('pasted numbers are found, selected and removed together; letters are told; rows are copied as rows', async ({
  page,
  sandbox,
}) => {
  const numbers = page.getByRole('region', { name: 'Numbers' });
  const search = numbers.getByLabel('Search by part of a number');
  const cells = numbers.getByRole('row').getByRole('cell');
  const all = (await cells.allInnerTexts()).filter((text) => /^\+\d+$/.test(text));
  const read = (await sandbox.log()).length;
  await search.fill('Anna');
  await expect(numbers).toContainText('Only numbers can be searched');
  await expect(numbers.getByRole('button', { name: /^Select all 120/ })).toBeDisabled();
  expect((await sandbox.log()).length).toBe(read);

  // 24 rows on this page and one on none: as a column of a spreadsheet, written in their own ways.
  const column = [
    ...all.slice(1).map((number) => `${number.slice(0, 2)} ${number.slice(2)}`),
    '+99 999 9999999',
  ];
  await search.fill('');
  await search.evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, column.join('\r\n'));
  await expect(numbers).toContainText('Searched for 25 numbers. Not found: 999999999999.');
  await expect(numbers.getByRole('row')).toHaveCount(25);
  expect(page.url()).not.toContain('555');

  const copied = await page.evaluate(() => {
    const rows = document.querySelectorAll('#content tbody tr');
    getSelection()?.setBaseAndExtent(rows[0] as Node, 0, rows[2] as Node, 3);
    const clipboardData = new DataTransfer();
    document.body.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
    );
    return clipboardData.getData('text/plain');
  });
  const lines = copied.split(/\r?\n/).map((line) => line.split('\t'));
  expect(lines.map((line) => line.length)).toEqual([3, 3, 3]);
  expect(lines.map(([number]) => number)).toEqual(all.slice(1, 4));

  await numbers.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await numbers.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove 24 numbers' }).click();
  await expect(page.getByRole('dialog')).toContainText('24 numbers removed');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await search.fill('');
  await expect(numbers).toContainText('of 96');

  // The last page is emptied: the one before it is the last now.
  await numbers.getByRole('button', { name: 'Last page' }).click();
  await expect(numbers).toContainText('76–96 of 96');
  await numbers.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await numbers.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove 21 numbers' }).click();
  await expect(page.getByRole('dialog')).toContainText('21 numbers removed');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(numbers).toContainText('51–75 of 75');
});

test('the page of the grid is gone back to, and a filled dialog asks before it is', async ({
  page,
  sandbox,
}) => {
  const pages = page.getByRole('navigation', { name: 'Pages' });
  const search = page.getByLabel('Search by part of a number');
  await page.setViewportSize({ width: 1000, height: 600 });
  await pages.getByRole('button', { name: 'Last page' }).click();
  await expect(pages).toContainText('101–120 of 120');
  await expect(search).toBeInViewport();
  await page.getByRole('link', { name: 'Upload numbers', exact: true }).last().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Upload numbers' })).toBeVisible();
  await page.goBack();
  await expect(pages).toContainText('101–120 of 120');

  await test.step('a dialog', async () => {
    await page.getByRole('button', { name: 'Add a number' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a number to Spring' });
    await dialog.getByLabel('Number', { exact: true }).fill('+1800555');
    await page.goBack();
    const question = page.getByRole('dialog', { name: 'Discard what you typed?' });
    await question.getByRole('button', { name: 'Keep editing' }).click();
    await expect(dialog.getByLabel('Number', { exact: true })).toHaveValue('+1800555');
    await page.goBack();
    await question.getByRole('button', { name: 'Discard and go back' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(pages).toContainText('1–25 of 120');
    await page.goForward();
    await expect(pages).toContainText('101–120 of 120');
  });
  await test.step('a search, which only memory knows', async () => {
    const number = await page.getByRole('row').nth(1).getByRole('cell').nth(1).innerText();
    await search.fill(number);
    await expect(pages).toContainText('1–1 of 1');
    expect(page.url()).not.toContain(number.slice(1));
    await page.goBack();
    await expect(pages).toContainText('101–120 of 120');
    await expect(search).toHaveValue('');
    await search.fill('000000000');
    await page.getByRole('button', { name: 'Clear search and filters' }).click();
    await expect(pages).toContainText('1–25 of 120');
  });
  await test.step('the last page, emptied', async () => {
    await page.goBack();
    await page.goBack();
    await expect(pages).toContainText('101–120 of 120');
    await page.getByRole('checkbox').first().click();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Remove 20 numbers' }).click();
    await dialog.getByRole('button', { name: 'Close' }).click({ timeout: 30_000 });
    await expect(pages).toContainText('76–100 of 100');
    await expect(page).toHaveURL(/page=4/);
  });
  await test.step('keys, at once after a menu', async () => {
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect((await sandbox.log()).some(({ method }) => method === 'DELETE')).toBe(true);
  });
});
