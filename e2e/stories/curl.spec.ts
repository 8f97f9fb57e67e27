import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { expectAccessible, openConsole } from '../consolePage';
import { expect, test } from '../fixtures';

const NASTY = `It's "50%" off & $HOME \\ ünïcode; #1`;

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'curl-story-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a line as a person would who pasted it into a shell. @returns the answer, parsed */
async function runInShell(line: string): Promise<unknown> {
  const env = { PATH: process.env.PATH, HOME: folder, SIPCALLER_API_KEY: 'demo-key' };
  const { stdout } = await promisify(execFile)('/bin/sh', ['-c', line], { env, cwd: folder });
  return JSON.parse(stdout);
}

/** The command that the page shows under a name. */
const shownLine = (page: Page, name: string) =>
  page.getByRole('textbox', { name: `curl: ${name}` }).innerText();

const numbersIn = (page: Page) => page.getByRole('region', { name: 'Numbers', exact: true });
const cellsOf = (page: Page, column: number) =>
  numbersIn(page).locator(`tbody tr td:nth-child(${column})`).allInnerTexts();

/** What a paste brings: the page itself may not read the clipboard. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => document.body.appendChild(document.createElement('textarea')).focus());
  await page.keyboard.press('ControlOrMeta+v');
  return page.locator('body > textarea').inputValue();
}

test('the campaign list: its command lists what the screen lists', async ({ page, sandbox, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await sandbox.reset([
    { name: NASTY, type: 'Dynamic', status: 'Active' },
    { name: `${NASTY} again`, type: 'Dynamic', status: 'Active' },
    { name: 'Another', type: 'Dynamic', status: 'Active' },
  ]);
  await openConsole(page, '/#/campaigns');
  await page.getByLabel('Search by name').fill(NASTY);
  await expect(page.getByRole('row')).toHaveCount(3);
  await page.getByRole('row').first().getByRole('button', { name: 'Name' }).click();
  await expect(page.getByRole('row').nth(1)).toContainText('again');

  await page.getByRole('button', { name: 'Copy as curl' }).click();
  await expect(page.getByRole('dialog', { name: 'Copy as curl' })).toContainText('Copied');
  await expectAccessible(page);
  const line = await shownLine(page, 'Campaigns');
  expect(line).not.toContain('demo-key');
  expect(line).toContain('"Authorization: Bearer $SIPCALLER_API_KEY"');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await pasted(page)).toBe(line);

  const asked = (await sandbox.log()).filter(({ path }) => path.endsWith('/campaigns')).at(-1);
  const listed = (await runInShell(line)) as { name: string }[];
  expect(listed.map(({ name }) => name)).toEqual([`${NASTY} again`, NASTY]);
  const sent = (await sandbox.log()).at(-1);
  const words = (query = '') => Object.fromEntries(new URLSearchParams(query));
  expect(sent?.path).toBe(asked?.path);
  expect(words(sent?.query)).toEqual(words(asked?.query));
});

test('a campaign: each command does what the page does', async ({ page, sandbox }) => {
  const [campaign] = await sandbox.reset([
    { name: NASTY, type: 'Dynamic', status: 'Active', numbers: 60, varCount: 2 },
  ]);
  await sandbox.setBehavior({ numberIds: 'bigint' });
  await openConsole(page, `/#/campaigns/${campaign?.id}/show`);
  const numbers = numbersIn(page);
  await numbers.getByRole('columnheader', { name: 'Number' }).getByRole('button').click();
  await numbers.getByRole('button', { name: 'Next page' }).click();
  await expect(numbers).toContainText('26–50 of 60');
  const onScreen = await cellsOf(page, 2);
  for (const row of [1, 2, 3]) await numbers.getByRole('row').nth(row).getByRole('checkbox').check();
  await page.getByRole('tab', { name: 'API' }).click();

  const self = (await runInShell(await shownLine(page, 'Read this campaign'))) as {
    id: string;
    name: string;
  }[];
  expect(self.map(({ id, name }) => [id, name])).toEqual([[campaign?.id, NASTY]]);

  const listed = await runInShell(await shownLine(page, 'List its numbers, as in the tab Numbers'));
  expect((listed as { number: string }[]).map(({ number }) => number)).toEqual(onScreen);

  await page.getByLabel('Number', { exact: true }).fill('+18005550142');
  await page.getByLabel('Variable 1').fill(`O'Neil "the $1"`);
  await page.getByLabel('Variable 2').fill('a\\b & c');
  expect(await runInShell(await shownLine(page, 'Add a number'))).toMatchObject({
    number: '+18005550142',
    varValues: [`O'Neil "the $1"`, 'a\\b & c'],
  });

  await writeFile(join(folder, 'campaign-numbers.csv'), '+18005550143,Ann,1\n+18005550144,Bob,2\n');
  expect(await runInShell(await shownLine(page, 'Upload numbers'))).toMatchObject({ added: 2, rejected: [] });

  const answer = (await runInShell(await shownLine(page, 'Remove the selected numbers'))) as unknown[];
  expect(answer).toHaveLength(3);

  await page.reload();
  await page.getByRole('tab', { name: 'Numbers' }).click();
  await expect(numbers).toContainText('of 60'); // 60 + 1 + 2 - 3
  for (const number of ['+18005550142', '+18005550143', '+18005550144']) {
    await numbers.getByLabel('Search by part of a number').fill(number);
    await expect(numbers.getByRole('row')).toHaveCount(2);
  }
  await numbers.getByLabel('Search by part of a number').fill(onScreen[0] ?? '');
  await expect(numbers).toContainText('No number matches this search');
  await page.getByRole('tab', { name: 'API' }).click();
  const found = await runInShell(await shownLine(page, 'List its numbers, as in the tab Numbers'));
  expect(found).toEqual([]);
  // A search without a hit does not change how many values an upload has.
  expect(await shownLine(page, 'Upload numbers')).toContain('varCount=2');
});

test('all that match are read first: the command lists those that the console would remove', async ({
  page,
  sandbox,
}) => {
  const [campaign] = await sandbox.reset([
    { name: 'Spring', type: 'Dynamic', status: 'Active', numbers: 60, varCount: 0 },
  ]);
  await openConsole(page, `/#/campaigns/${campaign?.id}/show`);
  const numbers = numbersIn(page);
  await numbers.getByRole('button', { name: 'Select all 60 in the campaign' }).click();
  await page.getByRole('tab', { name: 'API' }).click();
  const removal = page.getByRole('region', { name: 'Remove the selected numbers' });
  await expect(removal).toContainText('SIP Caller removes by IDs only, so they are read first');
  const read = (await runInShell(await shownLine(page, 'Remove the selected numbers'))) as unknown[];
  expect(read).toHaveLength(60);
  // What is read keeps its numbers: nothing was removed.
  expect((await sandbox.log()).filter(({ method }) => method === 'DELETE')).toEqual([]);
});

test('without a selection there is nothing to remove, and a refusal is foreseen', async ({
  page,
  sandbox,
}) => {
  const [campaign] = await sandbox.reset([{ name: 'Over', type: 'Static', status: 'Finished', numbers: 3 }]);
  await openConsole(page, `/#/campaigns/${campaign?.id}/show?tab=api`);
  const removal = page.getByRole('region', { name: 'Remove the selected numbers' });
  await expect(removal).toContainText('Tick numbers in the tab Numbers');
  await expect(removal.getByRole('textbox')).toHaveCount(0);
  await expect(removal).toContainText('No numbers can be removed');
  await expect(page.getByRole('region', { name: 'Upload numbers' })).toContainText('No numbers can be added');
});
