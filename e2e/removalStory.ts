import { expect, type Locator, type Page } from '@playwright/test';

/** How a person removes numbers from a campaign's grid and follows the job. */

export const numbersRegion = (page: Page): Locator =>
  page.getByRole('region', { name: 'Numbers', exact: true });

/**
 * Searches, selects all that match, and confirms by typing the count.
 * @param hasTotal whether the API tells how many match: else they are counted first, by reading them
 */
export async function removeMatching(
  page: Page,
  search: string,
  count: number,
  hasTotal = true,
): Promise<void> {
  const written = count.toLocaleString('en-US');
  const region = numbersRegion(page);
  await region.getByLabel('Search by part of a number').fill(search);
  const all = hasTotal ? `Select all ${written} that match` : 'Select all that match';
  await region.getByRole('button', { name: all }).click();
  await region.getByRole('button', { name: hasTotal ? 'Remove' : 'Count them first', exact: true }).click();
  await confirmRemoval(page.getByRole('dialog'), count);
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

/** How many of the job's numbers the progress bar says are settled, in percent; none while its target is read. */
async function percentDone(bar: Locator): Promise<number> {
  const words = (await bar.getAttribute('aria-valuetext')) ?? '';
  if (words.includes('Nothing is sent yet')) return 0;
  return Number((await bar.getAttribute('aria-valuenow')) ?? 0);
}

/** Waits until a job has got further than that, and makes sure that it is not through. */
export async function expectMidway(bar: Locator, percent: number): Promise<void> {
  let seen = 0;
  const look = async () => {
    seen = await percentDone(bar);
    return seen;
  };
  // After a request without an answer a job may look for two minutes what became of it.
  await expect.poll(look, { timeout: 180_000, intervals: [100] }).toBeGreaterThan(percent);
  expect(seen, 'a job in its middle').toBeLessThan(100);
}
