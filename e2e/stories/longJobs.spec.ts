import type { Page } from '@playwright/test';
import { multiset, readNumbers, uploadRows } from '../apiNumbers';
import { expectStyled, signIn } from '../consolePage';
import { expect, test } from '../fixtures';
import { createProfileBrowser } from '../profile';
import { expectMidway, openReceipt, removeMatching } from '../removalStory';
import type { SandboxControl } from '../sandboxControl';

/**
 * The promise of long jobs, told once in full: 40,000 of 100,000 numbers are removed while the API fails in every
 * way, the page is reloaded, the tab is closed, and the browser is killed; then all are put back.
 */

const REMOVED = 40_000;
const KEPT = 60_000;
const SEARCH = '1202555';
const TROUBLE = {
  latencyMs: 10,
  rateLimit: { perSecond: 80, retryAfter: 'seconds' },
  faults: [
    { on: 'delete', kind: '503', probability: 0.1 },
    { on: 'delete', kind: 'dropAfter', probability: 0.05 },
    { on: 'upload', kind: '503', probability: 0.1 },
    { on: 'upload', kind: 'dropAfter', probability: 0.05 },
    { on: 'list', kind: '503', probability: 0.02 },
  ],
};
const NO_TROUBLE = { latencyMs: 0, rateLimit: null, faults: [] };

async function makeCampaign(sandbox: SandboxControl, url: string): Promise<string> {
  const [campaign] = await sandbox.reset([
    { name: 'Autumn', type: 'Dynamic', status: 'Active', numbers: 0, varCount: 2 },
  ]);
  const id = campaign?.id ?? '';
  const digits = (at: number) => String(at).padStart(5, '0');
  // Every hundredth number is there twice, and some values are hard to carry through a CSV.
  const wanted = Array.from({ length: REMOVED }, (_, at) => {
    const number = `+${SEARCH}${digits(at % 100 === 99 ? at - 1 : at)}`;
    return [
      number,
      at % 7 === 0 ? `O"Neil, ${at}\nÑandú 🦤` : `Person ${at}`,
      at % 5 === 0 ? '' : String(at),
    ];
  });
  const others = Array.from({ length: KEPT }, (_, at) => [`+1303555${digits(at)}`, `Other ${at}`, '=1+1']);
  await uploadRows(url, id, [...wanted, ...others]);
  return id;
}

const autumn = (page: Page) => page.getByRole('progressbar', { name: 'Remove numbers from Autumn' });

async function takeOver(page: Page, id: string): Promise<void> {
  await signIn(page, { path: `/#/campaigns/${id}/show` });
  await page.getByRole('button', { name: /^Jobs/ }).click();
  await page
    .getByRole('dialog', { name: 'Jobs' })
    .getByRole('button', { name: /Take over/ })
    .click();
}

test('40,000 of 100,000 are removed through faults, a reload, a closed tab and a killed browser, and put back', async ({
  server,
  sandbox,
}) => {
  test.setTimeout(6 * 60_000);
  const id = await makeCampaign(sandbox, server.url);
  const before = await readNumbers(server.url, id);
  expect(before).toHaveLength(REMOVED + KEPT);
  await sandbox.setBehavior(TROUBLE);

  const browser = await createProfileBrowser(server.url);
  try {
    let context = await browser.start();
    let page = await context.newPage();
    await signIn(page, { path: `/#/campaigns/${id}/show`, name: 'Ana López' });
    await removeMatching(page, SEARCH, REMOVED);
    await expectMidway(autumn(page), 5);

    // A reload: the same tab goes on by itself.
    page.on('dialog', (dialog) => dialog.accept());
    await page.reload();
    await openReceipt(page, 'Remove numbers from Autumn');
    await expectMidway(autumn(page), 20);

    // The tab is closed: another one is told, and takes the job over.
    await page.close({ runBeforeUnload: false });
    page = await context.newPage();
    await takeOver(page, id);
    await page.keyboard.press('Escape');
    await openReceipt(page, 'Remove numbers from Autumn');
    await expectMidway(autumn(page), 45);

    // The browser itself dies in the middle of it.
    await browser.kill();
    context = await browser.start();
    page = await context.newPage();
    await takeOver(page, id);
    await page.keyboard.press('Escape');
    await openReceipt(page, 'Remove numbers from Autumn');
    await expect(
      page.getByRole('main').getByText('All 40,000 numbers removed and seen to be gone.'),
    ).toBeVisible({
      timeout: 120_000,
    });

    await sandbox.setBehavior(NO_TROUBLE);
    const after = await readNumbers(server.url, id);
    expect(multiset(after)).toEqual(multiset(before.filter(({ number }) => !number.includes(SEARCH))));

    // All is put back, under the same trouble.
    await sandbox.setBehavior(TROUBLE);
    await page.getByRole('button', { name: 'Put back all 40,000 removed numbers' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '40,000' }).fill('40000');
    await dialog.getByRole('button', { name: 'Put back 40,000 numbers' }).click();
    await expect(
      page.getByRole('main').getByText('All 40,000 numbers put back and seen to be there.'),
    ).toBeVisible({
      timeout: 180_000,
    });
    await sandbox.setBehavior(NO_TROUBLE);
    expect(multiset(await readNumbers(server.url, id))).toEqual(multiset(before));
    await expectStyled(page);
    expect(browser.seen).toEqual([]);
  } finally {
    await browser.end();
  }
});
