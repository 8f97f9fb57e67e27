import type { APIRequestContext, Page } from '@playwright/test';
import { expectAccessible, openConsole, signIn, takeScreens } from '../consolePage';
import { expect, test } from '../fixtures';
import type { CampaignSeed, SandboxControl } from '../sandboxControl';

const SPRING: CampaignSeed = {
  name: 'Spring',
  type: 'Dynamic',
  status: 'Active',
  numbers: 3_000,
  varCount: 2,
};
const KEY = { Authorization: 'Bearer demo-key' };

interface Record {
  id: number;
  number: string;
  varValues: string[];
}

/** Opens the page of a campaign made anew. @returns the path of its numbers in the API */
async function openCampaign(page: Page, sandbox: SandboxControl, seed = SPRING): Promise<string> {
  const [campaign] = await sandbox.reset([seed]);
  await openConsole(page, `/#/campaigns/${campaign?.id}/show`);
  await expect(numbersIn(page).getByRole('row')).toHaveCount(Math.min(25, seed.numbers ?? 0) + 1);
  return `/v1/accounts/demo/campaigns/${campaign?.id}/numbers`;
}

const numbersIn = (page: Page) => page.getByRole('region', { name: 'Numbers', exact: true });
const box = (page: Page, row: number) => numbersIn(page).getByRole('row').nth(row).getByRole('checkbox');
const status = (page: Page) => numbersIn(page).locator('p[role="status"]');
const search = (page: Page) => numbersIn(page).getByLabel('Search by part of a number');
const remove = (page: Page) => numbersIn(page).getByRole('button', { name: 'Remove', exact: true });
/** Also behind a dialog, where no role is seen. */
const rows = (page: Page) => page.locator('section[aria-label="Numbers"] tbody tr');
const dialogOf = (page: Page) => page.getByRole('dialog');

/** All numbers of a campaign as the API has them, in ranges that it serves. */
async function readAll(request: APIRequestContext, path: string, total: number): Promise<Record[]> {
  const read: Record[] = [];
  for (let first = 0; first < total; first += 1_000) {
    const query = `sort=["number","ASC"]&range=[${first},${first + 999}]`;
    read.push(
      ...((await (await request.get(encodeURI(`${path}?${query}`), { headers: KEY })).json()) as Record[]),
    );
  }
  return read;
}

test('a range with Shift, by mouse and by keyboard, and a page with a mixed box', async ({
  page,
  sandbox,
}) => {
  await openCampaign(page, sandbox);
  const head = numbersIn(page).getByRole('checkbox', { name: 'Select all on this page' });
  await box(page, 3).click();
  await box(page, 8).click({ modifiers: ['Shift'] });
  await expect(status(page)).toHaveText('6 numbers selected');
  await expect(head).toHaveJSProperty('indeterminate', true);
  await box(page, 5).click({ modifiers: ['Shift'] });
  await expect(status(page)).toHaveText('3 numbers selected');
  await expect(box(page, 5)).toBeChecked();
  await expect(box(page, 6)).not.toBeChecked();
  expect(await page.evaluate(() => String(getSelection())), 'text selected by Shift').toBe('');

  await box(page, 12).press('Space');
  await box(page, 14).press('Shift+Space');
  await expect(status(page)).toHaveText('6 numbers selected');

  await head.click();
  await expect(status(page)).toHaveText('25 numbers selected');
  await expect(head).toBeChecked();
  await numbersIn(page).getByRole('button', { name: 'Next page' }).click();
  await expect(numbersIn(page)).toContainText('26–50 of 3,000');
  await expect(head).not.toBeChecked();
  await expect(status(page)).toHaveText('25 numbers selected');
  await numbersIn(page).getByRole('columnheader', { name: 'Number' }).getByRole('button').click();
  await expect(numbersIn(page)).toContainText('1–25 of 3,000');
  await expect(status(page)).toHaveText('25 numbers selected');
  await numbersIn(page).getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(status(page)).toBeFocused();
});

test('all that match but two: exactly those go, after their count was typed', async ({
  page,
  sandbox,
  request,
}) => {
  const [campaign] = await sandbox.reset([SPRING]);
  const path = `/v1/accounts/demo/campaigns/${campaign?.id}/numbers`;
  await signIn(page, { path: `/#/campaigns/${campaign?.id}/show`, name: 'Ann Lee' });
  const before = await readAll(request, path, 3_000);
  const count = before.filter(({ number }) => number.includes('555')).length;
  const words = (value: number) => value.toLocaleString('en-US');
  await search(page).fill('555');
  await expect(numbersIn(page)).toContainText(`of ${words(count)}`);
  await numbersIn(page)
    .getByRole('button', { name: `Select all ${words(count)} that match` })
    .click();
  const spared = await Promise.all(
    [2, 4].map((row) => numbersIn(page).getByRole('row').nth(row).getByRole('cell').nth(1).innerText()),
  );
  for (const row of [2, 4]) await box(page, row).click();
  const selected = words(count - 2);
  await expect(status(page)).toHaveText(
    `${selected} numbers selected: ${words(count)} of 3,000 match “555”, 2 left out`,
  );
  await remove(page).click();

  const dialog = dialogOf(page);
  await expect(dialog).toHaveAccessibleName(`Remove ${selected} numbers from Spring`);
  for (const number of spared) await expect(dialog).toContainText(number);
  await expect(dialog).toContainText('SIP Caller has no undo for this.');
  await expect(dialog).toContainText('The campaign is running');
  await expect(dialog).toContainText('On the receipt: Ann Lee, account demo.');
  const agree = dialog.getByRole('button', { name: `Remove ${selected} numbers` });
  const typed = dialog.getByLabel(`Type ${selected} to confirm`);
  await expect(agree).toBeDisabled();
  await typed.fill('9999');
  await expect(dialog).toContainText(`This is not ${selected}.`);
  await expect(agree).toBeDisabled();
  await takeScreens(page, 'bulk-removal');
  await expectAccessible(page);
  await dialog.getByLabel('Note or reference (optional)').fill('Ticket 7');
  await typed.fill(selected.replace(',', '.'));
  await agree.click();
  await expect(dialog).toContainText(`All ${selected} numbers removed and seen to be gone.`, {
    timeout: 30_000,
  });
  await expect(dialog).toContainText(`3,000 before, ${words(3_000 - count + 2)} now`);
  await expectAccessible(page);
  // The grid behind has followed.
  await expect(rows(page)).toHaveCount(2);
  await dialog.getByRole('link', { name: 'Receipt' }).click();
  await expect(page.getByRole('main')).toContainText('Ticket 7');

  const gone = (row: Record) => row.number.includes('555') && !spared.includes(row.number);
  expect(await readAll(request, path, 3_000)).toEqual(before.filter((row) => !gone(row)));
});

test('another search clears what is selected, also what was ticked while it was read', async ({
  page,
  sandbox,
}) => {
  await openCampaign(page, sandbox);
  const some = await numbersIn(page).getByRole('row').nth(9).getByRole('cell').nth(1).innerText();
  await box(page, 1).click();
  await sandbox.setBehavior({ latencyMs: 2_000 });
  await search(page).fill(some);
  await expect(status(page)).toHaveText('Tick numbers to remove them.');
  // The rows of the old search are still on the screen.
  await box(page, 2).click();
  await expect(status(page)).toHaveText('1 number selected');
  await expect(remove(page)).toBeDisabled();
  await expect(rows(page)).toHaveCount(1);
  await expect(status(page)).toHaveText('Tick numbers to remove them.');
});

test('nothing is removed while the list is stale: being read, or not searched yet', async ({
  page,
  sandbox,
}) => {
  await openCampaign(page, sandbox);
  await box(page, 1).click();
  await sandbox.setBehavior({ latencyMs: 1_500 });
  await numbersIn(page).getByRole('button', { name: 'Next page' }).click();
  await expect(remove(page)).toBeDisabled();
  await expect(remove(page)).toBeEnabled();
  await expect(numbersIn(page)).toContainText('26–50 of 3,000');
  // Between a key and the search that it leads to: read in the page, for that is a moment.
  const isDisabled = await search(page).evaluate(async (input: HTMLInputElement) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, '5');
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('section[aria-label="Numbers"] button')];
    return buttons.find(({ textContent }) => textContent === 'Remove')?.disabled;
  });
  expect(isDisabled).toBe(true);
});

test('a list that changed after it was confirmed is asked about again', async ({
  page,
  sandbox,
  request,
}) => {
  const path = await openCampaign(page, sandbox, { ...SPRING, numbers: 60 });
  const held = await readAll(request, path, 60);
  const begin = async (count: number) => {
    await numbersIn(page)
      .getByRole('button', { name: `Select all ${count} in the campaign` })
      .click();
    await remove(page).click();
    const agree = dialogOf(page).getByRole('button', { name: `Remove ${count} numbers` });
    await expect(agree).toBeEnabled();
    // Meanwhile somebody else takes two out.
    const ids = held.splice(0, 2).map(({ id }) => id);
    await request.delete(path, { headers: KEY, data: ids });
    await agree.click();
  };
  const dialog = dialogOf(page);
  await begin(60);
  await expect(dialog.getByRole('row', { name: 'You confirmed 60' })).toBeVisible();
  await expect(dialog.getByRole('row', { name: 'Found now, and to be removed 58' })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Remove nothing' }).click();
  await expect(dialog).toContainText('Cancelled before anything was sent.');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(numbersIn(page)).toContainText('of 58');

  await begin(58);
  await dialog.getByRole('button', { name: 'Remove exactly these 56 numbers' }).click();
  await expect(dialog).toContainText('All 56 numbers removed and seen to be gone.');
  expect(await readAll(request, path, 60)).toEqual([]);
});

test('without totals the numbers are counted first', async ({ page, sandbox }) => {
  const [campaign] = await sandbox.reset([SPRING]);
  await sandbox.setBehavior({ total: 'none', maxRange: 500 });
  await openConsole(page, `/#/campaigns/${campaign?.id}/show`);
  await expect(numbersIn(page).getByRole('row')).toHaveCount(26);
  await numbersIn(page).getByRole('button', { name: 'Select all in the campaign' }).click();
  await box(page, 3).click();
  await expect(status(page)).toHaveText(
    'Selected: all numbers in the campaign, 1 left out. How many they are is not known yet.',
  );
  const dialog = dialogOf(page);
  await sandbox.setBehavior({ latencyMs: 700 });
  await numbersIn(page).getByRole('button', { name: 'Count them first' }).click();
  await dialog.getByRole('button', { name: 'Stop' }).click();
  await expect(dialog).toContainText('Stopped: nothing was removed.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Close' }).click();

  await sandbox.setBehavior({ latencyMs: 0 });
  await numbersIn(page).getByRole('button', { name: 'Count them first' }).click();
  await expect(dialog).toHaveAccessibleName('Remove 2,999 numbers from Spring');
  await dialog.getByLabel('Type 2,999 to confirm').fill('2999');
  await dialog.getByRole('button', { name: 'Remove 2,999 numbers' }).click();
  await expect(dialog).toContainText('All 2,999 numbers removed and seen to be gone.', { timeout: 30_000 });
});

test('a campaign that gives no numbers up says why, and offers nothing to tick', async ({
  page,
  sandbox,
}) => {
  await openCampaign(page, sandbox, { ...SPRING, type: 'Static' });
  await expect(status(page)).toContainText('No numbers can be removed: this Static campaign has started');
  await expect(page.getByRole('region', { name: 'Numbers' }).getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Select all/ })).toHaveCount(0);
  await expect(remove(page)).toHaveCount(0);
});

test('on a phone: nothing is cut off, and what can be done has room', async ({ page, sandbox }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openCampaign(page, sandbox);
  const first = rows(page).first();
  await numbersIn(page).getByRole('checkbox', { name: 'Select all on this page' }).check();
  const top = (await first.boundingBox())?.y;
  for (const name of ['Add a number', 'Export', 'Select all 3,000 in the campaign', 'Remove']) {
    const button = await numbersIn(page).getByRole('button', { name, exact: true }).boundingBox();
    expect(button?.height, `${name} on one line`).toBeLessThan(40);
    expect((button?.x ?? 0) + (button?.width ?? 0), `${name} within the screen`).toBeLessThanOrEqual(390);
  }
  await takeScreens(page, 'number-selection');
  await numbersIn(page).getByRole('button', { name: 'Select all 3,000 in the campaign' }).click();
  expect((await first.boundingBox())?.y, 'rows move under the finger').toBe(top);
  await expectAccessible(page);
  await remove(page).click();
  await expect(dialogOf(page)).toBeVisible();
  await expectAccessible(page);
});
