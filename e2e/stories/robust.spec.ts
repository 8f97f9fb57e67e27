import type { Page } from '@playwright/test';
import { expectAccessible, openConsole, signIn } from '../consolePage';
import { expect, test } from '../fixtures';
import { numbersRegion } from '../removalStory';

/** What an API may send in a campaign's place of what is documented. */
const ODD: Record<string, unknown>[] = [
  { name: { en: 'Spring' } },
  { name: ['Spring'], status: '__proto__', type: 'constructor' },
  { name: 42, status: 'toString', type: '__proto__' },
  { name: true, status: { is: 'Active' }, type: null },
  { startDate: '20260231T000000', endDate: '2026-13-45', startedAt: { at: 1 }, endedAt: 7 },
  { id: 4711 },
  { id: 'a%2Fb' },
  { id: 'a/b?c#d' },
  { id: '' },
  { id: null, name: null },
  { tagIds: 'tag', dialer: null, callBehavior: 'none', callflowIds: {} },
  { dialer: ['Power'], numbersCount: 'many', isArchived: 'no' },
  { numbersCount: -4 },
  { numbersCount: 1.5, phoneSystemId: { id: 1 } },
  ...[['name', 'status', 'type', 'dialer', 'numbersCount', 'startDate', 'tagIds', 'isArchived']].map(
    (names) => Object.fromEntries(names.map((name) => [name, null])),
  ),
];
const NONSENSE = /NaN|undefined|\[object|Invalid Date|campaigns\.\w+\.\w+|dashboard\.\w+\.\w+/;

async function sayOddThings(page: Page): Promise<void> {
  let known: Record<string, unknown> = {};
  await page.route(/\/v1\/accounts\/demo\/campaigns\?/, async (route) => {
    const filter = JSON.parse(new URL(route.request().url()).searchParams.get('filter') ?? '{}');
    // Asked for one, the API knows it by the ID that it gave.
    const [asked] = filter.ids ?? [];
    if (asked !== undefined) return route.fulfill({ json: [{ ...known, ...ODD[2], id: asked }] });
    const response = await route.fetch();
    const rows = (await response.json()) as Record<string, unknown>[];
    known = rows[0] ?? known;
    await route.fulfill({
      response,
      json: rows.map((row, at) => ({ ...row, ...ODD[at % ODD.length] })),
    });
  });
}

async function expectSense(page: Page): Promise<void> {
  const main = page.locator('main');
  await expect(main).not.toContainText(/This (screen|part of the console) failed/);
  await expect(main).not.toContainText(NONSENSE);
}

for (const [locale, width] of [
  ['en', 1440],
  ['es', 390],
] as const) {
  test(`odd records take no screen down: ${locale}, ${width} px`, async ({ page, sandbox }) => {
    const seed = { name: 'Spring', type: 'Dynamic', status: 'Active', numbers: 3, varCount: 1 } as const;
    await sandbox.reset(ODD.map(() => seed));
    await page.setViewportSize({ width, height: 900 });
    await sayOddThings(page);
    await openConsole(page, '/#/campaigns');
    await page.evaluate(
      (kept) => localStorage.setItem('sip-caller-admin.preferences', kept),
      JSON.stringify({ locale }),
    );
    await page.reload();
    const marks = page.locator('main').getByRole('img', { name: /^(Unreadable field|Campos? ilegible)/ });
    await expect(marks.first()).toBeVisible();
    const rows = page.locator('main').locator(width > 600 ? 'tbody tr' : 'li');
    await expect(rows).toHaveCount(ODD.length);
    await expectSense(page);
    await expectAccessible(page);

    await page.goto('/#/');
    await expect(page.locator('#attention')).toBeVisible();
    await expect(page.locator('main').getByText('42').first()).toBeVisible();
    await expectSense(page);
    await expect(page.locator('main').getByText('2026-13-45')).toHaveCount(0);

    for (const id of ['4711', 'a%2Fb', 'a/b?c#d']) {
      await page.goto(`/#/campaigns/${encodeURIComponent(id)}/show?tab=details`);
      await expect(page.getByRole('heading', { level: 1, name: '42' })).toBeVisible();
      await expect(page.locator('main').getByText(id, { exact: true }).first()).toBeVisible();
      await expectSense(page);
    }

    await page.goto('/#/upload');
    await page.getByRole('combobox').first().click();
    await expect(page.getByRole('option').first()).toBeVisible();
    await expect(page.getByRole('listbox')).not.toContainText(NONSENSE);

    await page.keyboard.press('Escape');
    await page.goto('/#/labels');
    await expectSense(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Spr');
    await expect(page.getByRole('option').first()).toBeVisible();
    await expect(page.getByRole('listbox')).not.toContainText(NONSENSE);
  });
}

test.describe('a part of the console that does not come', () => {
  const isExport = /\/assets\/ExportDialog-[^/]*\.js$/;
  const dialog = (page: Page) => page.getByRole('dialog', { name: /^Export/ });
  const exports = (page: Page) => page.getByRole('button', { name: 'Export', exact: true });

  async function selectOne(page: Page, id: string | undefined) {
    await openConsole(page, `/#/campaigns/${id}/show`);
    const numbers = page.getByRole('region', { name: 'Numbers', exact: true });
    await numbers.getByRole('row').nth(1).getByRole('checkbox').check();
    await expect(numbers).toContainText('1 number selected');
    return numbers;
  }

  test('is tried again by itself, told where it is gone, and keeps the screen', async ({ page, sandbox }) => {
    const [campaign] = await sandbox.reset([
      { name: 'Spring', type: 'Dynamic', status: 'Active', numbers: 30, varCount: 1 },
    ]);
    let isGone = true;
    let tries = 0;
    await page.route(isExport, (route) => {
      tries += 1;
      return isGone ? route.abort() : route.continue();
    });
    const numbers = await selectOne(page, campaign?.id);
    await exports(page).click();
    await expect(page.getByRole('alert')).toContainText('This part of the console could not be loaded');
    expect(tries).toBeGreaterThan(2);
    await expect(page.getByRole('button', { name: 'Reload the page' })).toBeVisible();
    await page.getByRole('alert').getByRole('button', { name: 'Close' }).click();
    await expect(numbers).toContainText('1 number selected');

    await exports(page).click();
    await expect(page.getByRole('alert')).toContainText('could not be loaded');
    isGone = false;
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await expect(dialog(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(numbers).toContainText('1 number selected');
  });

  test('comes after one failure without a word', async ({ page, sandbox }) => {
    const [campaign] = await sandbox.reset([
      { name: 'Spring', type: 'Dynamic', status: 'Active', numbers: 3, varCount: 1 },
    ]);
    await page.route(isExport, (route) => route.abort(), { times: 1 });
    await selectOne(page, campaign?.id);
    await exports(page).click();
    await expect(dialog(page)).toBeVisible();
  });
});

test.describe('a browser that keeps nothing, or not all', () => {
  const SPRING = { name: 'Spring', type: 'Dynamic', status: 'Active', numbers: 30, varCount: 1 } as const;

  async function removeOne(page: Page): Promise<void> {
    const numbers = numbersRegion(page);
    await numbers.getByRole('row').nth(1).getByRole('checkbox').check();
    await numbers.getByRole('button', { name: 'Remove', exact: true }).click();
  }

  test('works in memory where storage is forbidden, and says what is lost', async ({ page, sandbox }) => {
    const [campaign] = await sandbox.reset([SPRING]);
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(window, name, {
          configurable: true,
          get() {
            throw new DOMException('The operation is insecure', 'SecurityError');
          },
        });
      }
    });
    await signIn(page, { path: `/#/campaigns/${campaign?.id}/show` });
    const main = page.locator('main');
    await expect(main.getByRole('note').first()).toContainText(
      'This browser forbids storage. Jobs, receipts',
    );
    await removeOne(page);
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('note').filter({ hasText: 'This browser keeps no jobs' })).toBeVisible();
    await dialog.getByRole('button', { name: 'Remove 1 number' }).click();
    await expect(dialog).toContainText('Verified by');
    await expect(dialog).toContainText('30 before, 29 now');
    await dialog.getByRole('link', { name: 'Receipt' }).click();
    await expect(main.getByRole('region', { name: 'Facts' })).toContainText('Verified by');
    await page.getByRole('link', { name: 'Receipts', exact: true }).first().click();
    await expect(main).toContainText('these are lost when this page is reloaded or closed');
    await expectAccessible(page);

    // The list of an import lies in memory, too.
    await page.getByRole('link', { name: 'Campaigns', exact: true }).first().click();
    await page.goto(`/#/upload/${campaign?.id}`);
    const file = { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from('+12025550191,Ada\n') };
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.getByRole('button', { name: 'Send 1 number to Spring' }).click();
    await expect(main).toContainText('29 before, 30 after');
    await expect(main.getByText('30 numbers', { exact: true }), 'its count, said once').toHaveCount(1);
  });

  test('says once that views, columns and theme found no room', async ({ page, sandbox }) => {
    await sandbox.reset([SPRING]);
    await page.addInitScript(() => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (key: string, value: string) {
        if (this === window.localStorage) throw new DOMException('full', 'QuotaExceededError');
        setItem.call(this, key, value);
      };
    });
    await openConsole(page, '/#/campaigns');
    const notice = page.getByRole('status').filter({ hasText: 'This browser has no room left' });
    await expect(page.getByRole('row').nth(1)).toBeVisible();
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('menuitemradio', { name: 'Dark' }).click();
    await page.keyboard.press('Escape');
    await expect(notice).toHaveCount(1);
    await notice.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('menuitemradio', { name: 'Light' }).click();
    await page.keyboard.press('Escape');
    await expect(notice).toHaveCount(0);
  });

  test('asks about receipts whose date cannot be right, and wipes none', async ({ page, sandbox }) => {
    const [campaign] = await sandbox.reset([SPRING]);
    await openConsole(page, `/#/campaigns/${campaign?.id}/show`);
    await removeOne(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Remove 1 number' }).click();
    await expect(page.getByRole('dialog')).toContainText('Verified by');
    await page.evaluate(async () => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await done(indexedDB.open('sip-caller-admin.jobs'));
      const jobs = db.transaction('jobs', 'readwrite').objectStore('jobs');
      const [job] = await done(jobs.getAll());
      // As a device left it whose clock was a year behind, on a server that told no time.
      await done(jobs.put({ ...job, endedAt: job.endedAt - 365 * 24 * 3_600_000, isEndSure: undefined }));
      db.close();
    });
    await page.goto('/#/receipts');
    await page.reload();
    const note = page.getByRole('note').filter({ hasText: '1 receipt has a date that cannot be right' });
    await expect(note).toContainText('Remove numbers from Spring');
    await expectAccessible(page);
    await note.getByRole('button', { name: 'Forget 1 receipt…' }).click();
    await page
      .getByRole('dialog', { name: 'Forget 1 receipt?' })
      .getByRole('button', { name: 'Keep' })
      .click();
    await note.getByRole('button', { name: 'Keep 1 receipt for 30 days from now' }).click();
    await expect(note).toHaveCount(0);
    await page.reload();
    await expect(
      page.getByRole('main').getByRole('link', { name: 'Remove numbers from Spring' }),
    ).toBeVisible();
    await expect(note).toHaveCount(0);
  });
});

test('a search that finds beginnings only claims no absence', async ({ page, sandbox }) => {
  const [campaign] = await sandbox.reset([
    { name: 'Spring', type: 'Dynamic', status: 'Active', numbers: 30, varCount: 1 },
  ]);
  await sandbox.setBehavior({ partial: 'prefix' });
  await openConsole(page, `/#/campaigns/${campaign?.id}/show`);
  const numbers = numbersRegion(page);
  const number = await numbers.getByRole('row').nth(3).getByRole('cell').nth(1).innerText();
  const search = numbers.getByLabel('Search by part of a number');
  await search.fill(number.slice(3));
  await expect(numbers).toContainText('SIP Caller found no number');
  await expect(numbers).toContainText('only numbers that begin with what is searched for');
  await search.fill(`${number.slice(1)} ${number.slice(3)}`);
  await expect(numbers).toContainText('Not found:');
  await expect(numbers).toContainText('only numbers that begin with what is searched for');
  await search.fill(number);
  await expect(numbers.getByRole('row')).toHaveCount(2);
  await expect(numbers).not.toContainText('only numbers that begin');
});
