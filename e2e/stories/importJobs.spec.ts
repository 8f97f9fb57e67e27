import type { Page } from '@playwright/test';
import { multiset, readNumbers, uploadRows } from '../apiNumbers';
import { expectStyled, signIn } from '../consolePage';
import { expect, test } from '../fixtures';
import { chooseList, importBar, openUpload, sendList, writeList } from '../importStory';
import { createProfileBrowser } from '../profile';
import { expectMidway, openReceipt } from '../removalStory';

/**
 * The promise of uploads, told in full: 200,000 rows go up while the API fails in every way, the page is reloaded in
 * the middle of a request, and the tab is closed; each is there exactly once. Then the import is undone.
 */

const ROWS = 200_000;
const HELD = 2_000;
const OTHERS = 3_000;

/** Of an order that is not the numbers', and with values that are hard to carry through a CSV. */
const LIST = Array.from({ length: ROWS }, (_, at) => {
  const digits = String((at * 77_777) % ROWS).padStart(6, '0');
  return [
    `+1202${digits}0`,
    at % 7 === 0 ? `O"Neil, ${at} ñ` : `Person ${at}`,
    `Text ${at} ${'x'.repeat(20)}`,
  ];
});
/** What the campaign holds before: some numbers of the list with other values, and others. */
const BEFORE = [
  ...LIST.slice(0, HELD).map(([number = '']) => [number, 'was here', '1']),
  ...Array.from({ length: OTHERS }, (_, at) => [
    `+1303555${String(at).padStart(4, '0')}`,
    `Other ${at}`,
    '=1+1',
  ]),
];
const TROUBLE = {
  latencyMs: 2,
  rateLimit: { perSecond: 100, retryAfter: 'seconds' },
  faults: [
    { on: 'upload', kind: 'dropAfter', probability: 0.1 },
    { on: 'upload', kind: '500', probability: 0.05 },
  ],
};
const NO_TROUBLE = { latencyMs: 0, rateLimit: null, faults: [], maxUploadBytes: 100_000_000 };

async function takeOver(page: Page): Promise<void> {
  await signIn(page, { path: '/#/receipts' });
  await page.getByRole('button', { name: /^Jobs/ }).click();
  const jobs = page.getByRole('dialog', { name: 'Jobs' });
  await jobs.getByRole('button', { name: /Take over/ }).click();
  await page.keyboard.press('Escape');
}

for (const answers of [
  // A part that is sent twice doubles its numbers, and no answer tells how many were added.
  { duplicates: 'keep', uploadAnswer: 'empty', maxUploadBytes: 1_000_000 },
  // Less than the console's parts have by themselves: they are halved.
  { duplicates: 'drop', uploadAnswer: 'summary', maxUploadBytes: 250_000 },
]) {
  const { duplicates, uploadAnswer } = answers;
  test(`200,000 rows arrive once, through faults, a reload and a closed tab (duplicates: ${duplicates}, answer: ${uploadAnswer})`, async ({
    server,
    sandbox,
  }, info) => {
    test.setTimeout(10 * 60_000);
    const [campaign] = await sandbox.reset([
      { name: 'Autumn', type: 'Dynamic', status: 'Active', numbers: 0, varCount: 2 },
    ]);
    const id = campaign?.id ?? '';
    await uploadRows(server.url, id, BEFORE);
    await sandbox.setBehavior({ ...TROUBLE, ...answers });
    const path = await writeList(info.outputPath('list.csv'), LIST);

    const browser = await createProfileBrowser(server.url);
    try {
      const context = await browser.start();
      let page = await context.newPage();
      page.on('dialog', (dialog) => dialog.accept());
      await openUpload(page, id);
      await chooseList(page, path, ROWS);
      await sendList(page, ROWS, 'Autumn');
      await expectMidway(importBar(page, 'Autumn'), 5);

      // A reload while a request has no answer: what it did is looked for before anything of it is sent again.
      await sandbox.setBehavior({ faults: [{ on: 'upload', kind: 'stall', times: 1 }, ...TROUBLE.faults] });
      await expect(page.getByText('SIP Caller is processing')).toBeVisible({ timeout: 60_000 });
      await page.reload();
      await sandbox.setBehavior({ faults: TROUBLE.faults });
      await openReceipt(page, 'Add numbers to Autumn');
      await expectMidway(importBar(page, 'Autumn'), 20);

      // The tab is closed: another one takes the job over.
      await page.close({ runBeforeUnload: false });
      page = await context.newPage();
      await takeOver(page);
      await openReceipt(page, 'Add numbers to Autumn');
      const main = page.getByRole('main');
      const added = ROWS - HELD;
      await expect(
        main.getByText(`Finished: ${added.toLocaleString('en-US')} of 200,000 added and seen to be there.`),
      ).toBeVisible({ timeout: 240_000 });
      await expect(main.getByText('2,000 there already').first()).toBeVisible();

      await sandbox.setBehavior({ ...NO_TROUBLE, duplicates: 'keep' });
      const wanted = [...BEFORE, ...LIST.slice(HELD)];
      const asApi = wanted.map(([number = '', ...varValues]) => ({ number, varValues }));
      expect(multiset(await readNumbers(server.url, id))).toEqual(multiset(asApi));

      // The way back: the campaign is as it was.
      await page.getByRole('button', { name: /^Undo this import/ }).click();
      const dialog = page.getByRole('dialog');
      const written = added.toLocaleString('en-US');
      await dialog.getByRole('textbox', { name: written }).fill(written);
      await dialog.getByRole('button', { name: `Remove ${written} numbers` }).click();
      await expect(main.getByText(`All ${written} numbers removed and seen to be gone.`)).toBeVisible({
        timeout: 120_000,
      });
      expect((await readNumbers(server.url, id)).length).toBe(BEFORE.length);
      const before = BEFORE.map(([number = '', ...varValues]) => ({ number, varValues }));
      expect(multiset(await readNumbers(server.url, id))).toEqual(multiset(before));
      await expectStyled(page);
      expect(browser.seen).toEqual([]);
    } finally {
      await browser.end();
    }
  });
}
