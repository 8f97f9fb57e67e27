import { expect, type Locator, type Page } from '@playwright/test';

/** How a person removes numbers from a campaign's grid and follows the job. */

export const numbersRegion = (page: Page): Locator =>
  page.getByRole('region', { name: 'Numbers', exact: true });

/** Searches, selects all that match, confirms by typing the count, and waits until the job is at work. */
export async function removeMatching(page: Page, search: string, count: number): Promise<void> {
  const written = count.toLocaleString('en-US');
  const region = numbersRegion(page);
  await region.getByLabel('Search by part of a number').fill(search);
  await region.getByRole('button', { name: `Select all ${written} that match` }).click();
  await region.getByRole('button', { name: 'Remove', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await confirmRemoval(dialog, count);
}

/** Types the count where it is asked for, and agrees. */
export async function confirmRemoval(dialog: Locator, count: number): Promise<void> {
  const written = count.toLocaleString('en-US');
  if (count > 1_000) await dialog.getByRole('textbox', { name: written }).fill(written);
  await dialog.getByRole('button', { name: `Remove ${written} numbers` }).click();
}

/** Opens the receipt of the newest job whose title this is, from the list of receipts. */
export async function openReceipt(page: Page, title: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Receipts' }).click();
  await page.getByRole('main').getByRole('link', { name: title }).first().click();
}

/** How many of the job's numbers the progress bar says are settled, in percent. */
export async function percentDone(bar: Locator): Promise<number> {
  return Number((await bar.getAttribute('aria-valuenow')) ?? 0);
}

/** Waits until a job has got somewhere, and is not through. */
export async function expectMidway(bar: Locator, percent: number): Promise<void> {
  await expect.poll(() => percentDone(bar), { timeout: 60_000 }).toBeGreaterThan(percent);
}
