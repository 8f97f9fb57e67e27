import { writeFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { signIn } from './consolePage';

/** How a person uploads a list from the disk and follows its job. */

const FILE_INPUT = /^Choose (a CSV file|another file)/;

/** Opens the upload page of a campaign as somebody who signs in. */
export async function openUpload(page: Page, campaignId: string): Promise<void> {
  await signIn(page, { path: `/#/upload/${campaignId}`, name: 'Ana López' });
  await expect(page.getByRole('heading', { name: 'Upload numbers', level: 1 })).toBeVisible();
}

/** Writes rows as a file of the disk: Playwright would unpack a buffer in the page. @returns its path */
export async function writeList(path: string, rows: readonly string[][]): Promise<string> {
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  await writeFile(path, rows.map((row) => `${row.map(cell).join(',')}\r\n`).join(''));
  return path;
}

/** Chooses a file, and waits until it is read with so many rows ready. */
export async function chooseList(page: Page, path: string, ready: number): Promise<void> {
  await page.getByLabel(FILE_INPUT).setInputFiles(path);
  const written = ready.toLocaleString('en-US');
  await expect(
    page
      .getByRole('table', { name: 'Row totals' })
      .getByRole('row', { name: new RegExp(`^Ready.* ${written}$`) }),
  ).toBeVisible({ timeout: 30_000 });
}

export async function sendList(page: Page, count: number, campaign: string): Promise<void> {
  await page
    .getByRole('button', { name: `Send ${count.toLocaleString('en-US')} numbers to ${campaign}` })
    .click();
}

export const importBar = (page: Page, campaign: string): Locator =>
  page.getByRole('progressbar', { name: `Add numbers to ${campaign}` });
