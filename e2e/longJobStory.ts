import { expect, type Page } from '@playwright/test';
import { multiset, readNumbers } from './apiNumbers';
import { expectStyled, signIn } from './consolePage';
import { createProfileBrowser } from './profile';
import { expectMidway, openReceipt, removeMatching } from './removalStory';
import type { SandboxControl } from './sandboxControl';

/** Who is in the story, and what befalls them. */
export interface LongJob {
  /** Where the console runs. */
  url: string;
  sandbox: SandboxControl;
  campaign: { id: string; name: string };
  /** The text that finds the numbers to remove, and how many these are. */
  search: string;
  removed: number;
  /** How the API behaves while the console is at work, and what takes that back. */
  trouble: Record<string, unknown>;
  calm: Record<string, unknown>;
  /** Whether the API tells totals. */
  hasTotal: boolean;
}

/**
 * The promise of long jobs, told in full: numbers are removed while the API fails, the page is reloaded, the tab is
 * closed and the browser is killed; exactly the intended ones are gone then. All are put back, and the campaign holds
 * what it held.
 */
export async function removeThroughTroubleAndPutBack(job: LongJob): Promise<void> {
  const { url, sandbox, campaign, search, removed, trouble, calm } = job;
  const written = removed.toLocaleString('en-US');
  const title = `Remove numbers from ${campaign.name}`;
  const bar = (page: Page) => page.getByRole('progressbar', { name: title });
  const before = await readNumbers(url, campaign.id);
  await sandbox.setBehavior(trouble);

  const browser = await createProfileBrowser(url);
  try {
    let context = await browser.start();
    let page = await context.newPage();
    await signIn(page, { path: `/#/campaigns/${campaign.id}/show`, name: 'Ana López' });
    await removeMatching(page, search, removed, job.hasTotal);
    await expectMidway(bar(page), 5);

    // A reload: the same tab goes on by itself.
    page.on('dialog', (dialog) => dialog.accept());
    await page.reload();
    await openReceipt(page, title);
    await expectMidway(bar(page), 20);

    // The tab is closed: another one is told, and takes the job over.
    await page.close({ runBeforeUnload: false });
    page = await context.newPage();
    await takeOver(page, campaign.id);
    await openReceipt(page, title);
    await expectMidway(bar(page), 45);

    // The browser itself dies in the middle of it.
    await browser.kill();
    context = await browser.start();
    page = await context.newPage();
    await takeOver(page, campaign.id);
    await openReceipt(page, title);
    const main = page.getByRole('main');
    await expect(main.getByText(`All ${written} numbers removed and seen to be gone.`)).toBeVisible({
      timeout: 120_000,
    });
    // She gave no name the second time: the receipt tells both.
    await expect(main.getByText('Ana López, account demo')).toBeVisible();
    await expect(main.getByText(/^Then, since .*: Account demo/)).toBeVisible();
    await sandbox.setBehavior(calm);
    const after = await readNumbers(url, campaign.id);
    expect(multiset(after)).toEqual(multiset(before.filter(({ number }) => !number.includes(search))));

    // All is put back, under the same trouble.
    await sandbox.setBehavior(trouble);
    await page.getByRole('button', { name: `Put back all ${written} removed numbers` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: written }).fill(String(removed));
    await dialog.getByRole('button', { name: `Put back ${written} numbers` }).click();
    await expect(main.getByText(`All ${written} numbers put back and seen to be there.`)).toBeVisible({
      timeout: 180_000,
    });
    await sandbox.setBehavior(calm);
    expect(multiset(await readNumbers(url, campaign.id))).toEqual(multiset(before));
    await expectStyled(page);
    expect(browser.seen).toEqual([]);
  } finally {
    await browser.end();
  }
}

/** A new page is told of the job that nobody works on, and takes it over. */
async function takeOver(page: Page, campaignId: string): Promise<void> {
  await signIn(page, { path: `/#/campaigns/${campaignId}/show` });
  await page.getByRole('button', { name: /^Jobs/ }).click();
  const centre = page.getByRole('dialog', { name: 'Jobs' });
  await centre.getByRole('button', { name: /Take over/ }).click();
  await page.keyboard.press('Escape');
}
