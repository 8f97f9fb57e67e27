import type { Locator, Page } from '@playwright/test';
import { expectAccessibleInBoth, openConsole } from '../consolePage';
import { expect, test } from '../fixtures';

/** What opens something above the screen, and says so. */
const OPENERS =
  ':is([aria-haspopup="menu"], [aria-haspopup="listbox"], [aria-haspopup="dialog"], [role="combobox"])';
const ABOVE = '[role="menu"], [role="listbox"], [role="dialog"]';

/** Screens that are not in the menu; a campaign is one that takes numbers. */
const SCREENS = [
  { name: 'a campaign', path: '/campaigns/:id/show' },
  { name: 'an upload to a campaign', path: '/upload/:id' },
  { name: 'a campaign that is not there', path: '/campaigns/01890a5d-ac96-774b-bcce-b302099a8057/show' },
  { name: 'a page that is not there', path: '/nowhere' },
];
const PLACES = ['Dashboard', 'Campaigns', 'Upload numbers', 'Receipts', 'Labels'];
const SLOW_MS = 300_000;

test.beforeEach(() => test.setTimeout(SLOW_MS));

for (const { name, path } of SCREENS) {
  test(`${name} and all that opens on it: accessible, light and dark`, async ({ page, sandbox }) => {
    const [campaign] = await sandbox.reset([
      { name: 'Spring', type: 'Dynamic', status: 'Active', numbers: 30, varCount: 2 },
    ]);
    await openConsole(page, `/#${path.replace(':id', campaign?.id ?? '')}`);
    await visitScreen(page);
  });
}

test('every place of the menu is one of those below', async ({ page }) => {
  await openConsole(page);
  const menu = page.getByRole('navigation', { name: 'Main menu' });
  await expect(menu.getByRole('link')).toHaveText(PLACES);
});

for (const place of PLACES) {
  test(`${place} and all that opens on it: accessible, light and dark`, async ({ page, server, sandbox }) => {
    // A campaign of each kind: what more of them repeat is nothing new to axe, which looks at each.
    const listed = server.startData.filter(({ isArchived }) => !isArchived);
    const kinds = new Map(listed.map((campaign) => [`${campaign.status} ${campaign.type}`, campaign]));
    await sandbox.reset([...kinds.values()]);
    // By way of the list: labels offer the IDs that campaigns have shown.
    await openConsole(page, '/#/campaigns');
    await expect(page.getByRole('row')).toHaveCount(1 + kinds.size);
    await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: place }).click();
    await visitScreen(page);
  });
}

test('the tabs of a campaign, and the dialogs of its numbers: accessible, light and dark', async ({
  page,
  sandbox,
}) => {
  const [campaign] = await sandbox.reset([
    { name: 'Spring', type: 'Dynamic', status: 'Active', numbers: 3, varCount: 2 },
  ]);
  await openConsole(page, `/#/campaigns/${campaign?.id}/show`);
  for (const tab of ['Details', 'API', 'Numbers']) {
    await page.getByRole('tab', { name: tab }).press('Enter');
    await expect(page.getByRole('tabpanel', { name: tab })).toBeVisible();
    await expectAccessibleInBoth(page, 'main');
  }
  const [add, remove] = ['Add a number', 'Remove'].map((name) => page.getByRole('button', { name }));
  await page.getByRole('row').nth(1).getByRole('checkbox').press('Space');
  for (const button of [add, remove]) {
    await button?.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessibleInBoth(page, '[role="dialog"]');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});

test('the dialogs of the views: accessible, light and dark', async ({ page }) => {
  await openConsole(page, '/#/campaigns');
  const views = page.getByRole('button', { name: /^View/ });
  for (const item of ['Save this view…', 'Rename or remove views…']) {
    await views.press('Enter');
    await page.getByRole('menuitem', { name: item }).press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await expectAccessibleInBoth(page, '[role="dialog"]');
    if (item.startsWith('Save')) {
      await dialog.getByLabel('Name of the view').fill('Mine');
      await page.keyboard.press('Enter');
    } else await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
});

test('the bar and all that opens on it: accessible, light and dark', async ({ page }) => {
  await openConsole(page, '/#/nowhere');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await visitOpeners(page, 'header');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the menu opens from the bar: accessible, light and dark', async ({ page }) => {
    await openConsole(page, '/#/nowhere');
    await page.getByRole('button', { name: 'Open the menu' }).click();
    await expect(page.getByRole('navigation', { name: 'Main menu' })).toBeVisible();
    await expectAccessibleInBoth(page);
  });
});

async function visitScreen(page: Page): Promise<void> {
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.MuiSkeleton-root, [role="progressbar"]')).toHaveCount(0);
  await expectAccessibleInBoth(page);
  await visitOpeners(page, 'main');
}

/** Opens in turn, by keyboard, each menu, list and dialog that a part of the screen says it has. */
async function visitOpeners(page: Page, part: 'main' | 'header'): Promise<void> {
  const openers = page.locator(`${part} ${OPENERS}:visible:not([aria-disabled="true"], :disabled)`);
  const count = await openers.count();
  for (let at = 0; at < count; at++) {
    const opener = openers.nth(at);
    await test.step(`opened by ${await opener.evaluate((element) => element.outerHTML.slice(0, 160))}`, async () => {
      const isField = (await opener.getAttribute('role')) === 'combobox';
      await opener.press(isField ? 'ArrowDown' : 'Enter');
      const above = page.locator(ABOVE).last();
      await expect(above).toBeVisible();
      const hasFocus = () =>
        above.evaluate((element) =>
          (element.closest('[role="dialog"]') ?? element).contains(document.activeElement),
        );
      await expect
        .poll(async () => (await hasFocus()) || isFocused(opener), 'the focus is where the keys work')
        .toBe(true);
      await expectAccessibleInBoth(page, ABOVE);
      await page.keyboard.press('Escape');
      await expect(above).toBeHidden();
      await expect(opener, 'the focus is back').toBeFocused();
    });
  }
}

const isFocused = (locator: Locator) => locator.evaluate((element) => element === document.activeElement);

test("forced colours, twice the text, and a phone's width: nothing is lost", async ({ page, sandbox }) => {
  const dates = {
    startDate: '2026-11-20T09:00:00',
    endDate: '2026-12-22T18:00:00',
    startedAt: '2026-11-20T09:00:05',
  };
  const name = 'A campaign with a long name that somebody has written in full, with its season and its year';
  await sandbox.reset(
    (['Draft', 'Active', 'Paused', 'Canceled', 'Finished'] as const).map((status, index) => ({
      name: `${name} ${index}`,
      status,
      numbers: 12_345,
      ...dates,
      ...(status === 'Draft' && { startedAt: null }),
    })),
  );
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await openConsole(page);
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const shows = async (part: Locator) => {
    await expect(part).toBeVisible();
    const { backgroundColor, outlineStyle } = await part.evaluate((element) => {
      const { backgroundColor, outlineStyle } = getComputedStyle(element);
      return { backgroundColor, outlineStyle };
    });
    expect(backgroundColor !== ground || outlineStyle === 'solid').toBe(true);
  };
  const menu = page.getByRole('navigation', { name: 'Main menu' });
  await shows(menu.getByRole('link', { name: 'Dashboard' }));
  const kinds = page.getByRole('region', { name: 'Campaigns by status and type' });
  await shows(kinds.locator('ul [aria-hidden]').first());
  await expect(kinds.locator('[data-series="Dynamic"] rect').first()).not.toHaveCSS('stroke', 'none');

  await test.step('tables stay inside of their cards', async () => {
    for (const title of ['Numbers by campaign', 'Numbers by status', 'Campaigns by status and type'])
      await page.getByRole('button', { name: `Table: ${title}` }).click();
    for (const width of [320, 390, 600, 900, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const outside = await page.evaluate(() =>
        [...document.querySelectorAll('section table')].flatMap((table) => {
          const card = table.closest('section')?.getBoundingClientRect();
          return [...table.querySelectorAll('th, td')]
            .filter((cell) => !card || cell.getBoundingClientRect().right > card.right)
            .map((cell) => cell.textContent);
        }),
      );
      expect(outside, `outside of its card at ${width}`).toEqual([]);
    }
  });
  await test.step('the list', async () => {
    await menu.getByRole('link', { name: 'Campaigns' }).click();
    await shows(page.locator('.MuiTabs-indicator'));
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await expect(page.getByRole('row')).toHaveCount(6);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('td:not(:first-child), th')]
        .filter(
          (cell) => cell.scrollWidth > cell.clientWidth + 1 || cell.scrollHeight > cell.clientHeight + 1,
        )
        .map((cell) => cell.textContent),
    );
    expect(cut, 'cut at twice the size of text').toEqual([]);
  });
});
