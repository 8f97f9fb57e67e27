import type { BrowserContext, Page } from '@playwright/test';
import { multiset, readNumbers } from '../apiNumbers';
import { expectAccessible, expectAccessibleInBoth, signIn, takeScreens } from '../consolePage';
import { expect, test } from '../fixtures';
import { chooseList, importBar, openUpload, sendList, writeList } from '../importStory';

/** The way in and out: the sign-in page, the key and its renewal. */

const API = '**/v1/**';
const submit = (page: Page) => page.getByRole('button', { name: 'Sign in', exact: true });
const alert = (page: Page) => page.getByRole('alert');
const table = (page: Page) => page.getByRole('table');
/** What stands on every screen of the console, and not at its door. */
const menu = (page: Page) => page.getByRole('navigation', { name: 'Main menu' });

async function tryIn(page: Page, account: string, key: string) {
  await page.getByLabel('Account ID').fill(account);
  await page.getByLabel('API key').fill(key);
  await submit(page).click();
}

const signOut = async (page: Page) => {
  await page.getByRole('button', { name: 'Account menu' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
};

test.describe('each refusal has its own sentence', () => {
  test('a wrong key, a wrong account, and what is refused before it is sent', async ({ page, sandbox }) => {
    await page.goto('/');
    await tryIn(page, ' demo ', 'wrong');
    await expect(alert(page)).toContainText('does not accept this API key');
    await expect(page.getByLabel('API key')).toBeFocused();
    await tryIn(page, 'another', 'demo-key');
    await expect(alert(page)).toContainText('not for this account');
    await expect(page.getByLabel('Account ID')).toBeFocused();

    const sent = (await sandbox.log()).length;
    await tryIn(page, '', 'demo-key');
    await expect(alert(page)).toHaveText('Enter your account ID.');
    await expect(page.getByLabel('Account ID')).toBeFocused();
    await tryIn(page, '..', 'demo-key');
    await expect(alert(page)).toContainText('cannot be an account ID');
    await tryIn(page, 'demo', '');
    await expect(alert(page)).toHaveText('Enter your API key.');
    await tryIn(page, 'demo', 'demo\u200b-key');
    await expect(alert(page)).toContainText('number 5, U+200B');
    expect(await sandbox.log()).toHaveLength(sent);

    await tryIn(page, ' demo ', ' demo-key ');
    await expect(menu(page)).toBeVisible();
  });

  const ANSWERS = [
    { what: 'an expired key', status: 401, body: '{"message":"API key expired"}', says: 'has expired' },
    { what: 'a page of another server', status: 200, body: '<h1>Hello</h1>', says: 'it is not SIP Caller' },
    { what: 'a busy server', status: 503, retryAfter: '600', body: '', says: 'is busy right now' },
    { what: 'anything else', status: 418, body: '{"message":"Teapot"}', says: 'SIP Caller says: Teapot' },
  ];
  for (const { what, status, body, retryAfter, says } of ANSWERS) {
    test(what, async ({ page }) => {
      const headers: Record<string, string> = retryAfter ? { 'Retry-After': retryAfter } : {};
      await page.route(API, (route) => route.fulfill({ status, body, headers }));
      await page.goto('/');
      await tryIn(page, 'demo', 'demo-key');
      await expect(alert(page)).toContainText(says);
      await expect(submit(page)).toBeVisible();
    });
  }

  test('an unreachable server', async ({ page, sandbox }) => {
    await page.goto('/');
    // Not once only: a browser asks again by itself when a kept connection breaks.
    await sandbox.setBehavior({ faults: [{ on: 'list', kind: 'dropBefore', probability: 1 }] });
    await tryIn(page, 'demo', 'demo-key');
    await expect(alert(page)).toContainText('could not be reached');
    await sandbox.setBehavior({ faults: [] });
    await submit(page).click();
    await expect(menu(page)).toBeVisible();
  });
});

test('a sign-in that takes long says so, and can be stopped', async ({ page, sandbox }) => {
  await page.goto('/');
  await sandbox.setBehavior({ faults: [{ on: 'list', kind: 'stall', probability: 1 }] });
  await tryIn(page, 'demo', 'demo-key');
  await expect(page.getByRole('status')).toContainText('Still trying');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('status')).toContainText('Stopped before SIP Caller answered');
  await sandbox.setBehavior({ faults: [] });
  await submit(page).click();
  await expect(menu(page)).toBeVisible();
});

test('the demo account, in Spanish, on a screen where nothing moves', async ({ page }) => {
  let answerConfig = () => {};
  const mayAnswer = new Promise<void>((resolve) => {
    answerConfig = resolve;
  });
  await page.route('/config.json', async (route) => {
    await mayAnswer;
    await route.continue();
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  const places = () =>
    page
      .locator('h1, h2, h3, input, button[type=submit]')
      .evaluateAll((all) => all.map((element) => JSON.stringify(element.getBoundingClientRect())));
  const before = await places();
  expect(before.length).toBeGreaterThan(6);
  answerConfig();
  const demo = page.getByRole('button', { name: 'Usar la cuenta de prueba' });
  await expect(demo).toBeVisible();
  expect(await places()).toEqual(before);
  await demo.click();
  await expect(page.getByRole('button', { name: 'Iniciar sesión' })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Panel' })).toBeVisible();
});

test('by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByLabel('Account ID')).toBeFocused();
  await page.keyboard.type('demo');
  await page.keyboard.press('Tab');
  await page.keyboard.type('demo-key');
  await expect(page.getByLabel('API key')).toHaveAttribute('type', 'password');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('API key')).toHaveAttribute('type', 'text');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ana');
  await page.keyboard.press('Enter');
  await expect(menu(page)).toBeVisible();
});

test('axe finds nothing, light and dark, in both languages; the screens are taken', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText('Use the demo account')).toBeVisible();
  await takeScreens(page, 'sign-in');
  await tryIn(page, 'demo', 'wrong');
  await expect(alert(page)).toBeVisible();
  for (const language of ['Español', 'English']) {
    await page.getByRole('button', { name: language }).click();
    await expectAccessibleInBoth(page);
  }
  await takeScreens(page, 'sign-in-refused');
});

test.describe('the light door', () => {
  /** Whether a script holds react-admin: class names that its layout and its lists are made with. */
  const holdsReactAdmin = (code: string) => /RaLayout|RaList|ra-core|RaDatagrid/.test(code);

  test('signs in without react-admin, which loads behind the form', async ({ page, request }) => {
    const html = await (await request.get('/')).text();
    const first = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path]) => path ?? '');
    expect(first.length).toBeGreaterThan(0);
    const later: string[] = [];
    await page.route('/assets/*.js', (route) => {
      const { pathname } = new URL(route.request().url());
      if (first.includes(pathname)) return route.continue();
      later.push(pathname);
      return route.abort();
    });
    await page.goto('/');
    await tryIn(page, 'demo', 'wrong');
    await expect(alert(page)).toContainText('does not accept this API key');
    for (const path of first)
      expect(holdsReactAdmin(await (await request.get(path)).text()), path).toBe(false);

    await expect.poll(() => later.length, 'scripts asked for behind the form').toBeGreaterThan(0);
    const codes = await Promise.all(later.map(async (path) => (await request.get(path)).text()));
    expect(codes.some(holdsReactAdmin), 'react-admin is what is loaded behind the form').toBe(true);
  });

  test('says when the console cannot be loaded, and stays signed in', async ({ page }) => {
    const isConsole = /\/assets\/App-[^/]*\.js$/;
    await page.route(isConsole, (route) => route.abort());
    await page.goto('/');
    await page.getByRole('button', { name: 'Use the demo account' }).click();
    await expect(page.getByRole('heading', { name: 'The console could not be loaded' })).toBeVisible();
    await expectAccessible(page);
    await page.unroute(isConsole);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(menu(page)).toBeVisible();
  });

  test('is not seen by who has a session', async ({ page }) => {
    await signIn(page, { path: '/#/campaigns' });
    await expect(table(page)).toBeVisible();
    await page.addInitScript(() => {
      const seen: string[] = [];
      Reflect.set(window, 'headingsSeen', seen);
      const look = () => seen.push(document.querySelector('h1')?.textContent ?? '');
      new MutationObserver(look).observe(document, { childList: true, subtree: true });
    });
    await page.reload();
    await expect(table(page)).toBeVisible();
    const headings = await page.evaluate(() => Reflect.get(window, 'headingsSeen') as string[]);
    expect(headings.length).toBeGreaterThan(0);
    expect(headings).not.toContain('Sign in');
  });
});

test.describe('the key', () => {
  const KEPT = 'sip-caller-admin.session';
  const keyInTab = (page: Page) => page.evaluate((name) => sessionStorage.getItem(name), KEPT);

  async function openTwo(context: BrowserContext): Promise<[Page, Page]> {
    const pages: [Page, Page] = [await context.newPage(), await context.newPage()];
    for (const page of pages) {
      await signIn(page, { path: '/#/campaigns' });
      await expect(table(page)).toBeVisible();
    }
    return pages;
  }

  test('is in this tab only: not in localStorage, an address, a log or the console', async ({
    page,
    sandbox,
  }) => {
    const told: string[] = [];
    page.on('console', (message) => told.push(message.text()));
    page.on('request', (request) => told.push(request.url()));
    await signIn(page, { name: 'Ana', path: '/#/campaigns' });
    await expect(table(page)).toBeVisible();
    await page.getByRole('row').nth(1).click();
    await expect(page).toHaveURL(/campaigns\/.+/);
    expect(await keyInTab(page)).toContain('demo-key');
    const kept = await page.evaluate(
      () => JSON.stringify({ ...localStorage }) + document.cookie + location.href,
    );
    const databases = await page.evaluate(readDatabases);
    const log = await sandbox.log();
    expect(log.length).toBeGreaterThan(1);
    for (const text of [kept, databases, told.join('\n'), JSON.stringify(log)])
      expect(text).not.toContain('demo-key');
  });

  test('is wiped in every tab on signing out, and the next begins at the beginning', async ({ context }) => {
    const [here, there] = await openTwo(context);
    await there.getByRole('row').nth(1).click();
    await expect(there).toHaveURL(/campaigns\/.+/);
    await here.bringToFront();
    await signOut(here);
    for (const page of [here, there]) {
      await expect(submit(page)).toBeVisible();
      await expect(menu(page)).toHaveCount(0);
      expect(await keyInTab(page)).toBeNull();
      expect(new URL(page.url()).hash).toBe('');
    }
  });

  test('of one account stays when another account signs out, and its import goes on', async ({
    context,
    sandbox,
    server,
  }, info) => {
    const [campaign] = await sandbox.reset([
      { name: 'Spring', type: 'Dynamic', status: 'Active', numbers: 0, varCount: 1 },
    ]);
    // The sandbox has one account: the other one's calls are those of its own, by another name.
    await context.route('**/v1/accounts/other/**', (route) =>
      route.continue({ url: route.request().url().replace('/accounts/other/', '/accounts/demo/') }),
    );
    const list = Array.from({ length: 3_000 }, (_, at) => [`+1202555${1000 + at}`, `Person ${at}`]);
    const [ours, theirs] = [await context.newPage(), await context.newPage()];
    await openUpload(ours, campaign?.id ?? '');
    await chooseList(ours, await writeList(info.outputPath('list.csv'), list), list.length);
    await signIn(theirs, { account: 'other', path: '/#/campaigns' });
    await expect(table(theirs)).toBeVisible();
    await sandbox.setBehavior({ latencyMs: 700 });
    await sendList(ours, list.length, 'Spring');
    await expect(importBar(ours, 'Spring')).toBeVisible();
    await signOut(theirs);
    await expect(submit(theirs)).toBeVisible();
    await expect(menu(ours)).toBeVisible();
    expect(await keyInTab(ours)).toContain('demo-key');
    await expect(
      ours.getByText('3,000 numbers were added to Spring and seen to be there.').first(),
    ).toBeVisible({
      timeout: 30_000,
    });
    await sandbox.setBehavior({ latencyMs: 0 });
    expect(multiset(await readNumbers(server.url, campaign?.id ?? ''))).toEqual(
      list.map((row) => JSON.stringify(row)).sort(),
    );
  });

  test('is wiped in a tab that was elsewhere during the sign-out', async ({ context }) => {
    const [here, there] = await openTwo(context);
    await there.goto('/robots.txt');
    expect(await keyInTab(there)).not.toBeNull();
    await here.bringToFront();
    await signOut(here);
    await there.goto('/');
    await expect(submit(there)).toBeVisible();
    expect(await keyInTab(there)).toBeNull();
  });
});

test.describe('a key that is refused in mid-work', () => {
  test('is asked for again, and the work goes on at the same place', async ({ page, sandbox }) => {
    const [campaign] = await sandbox.reset([
      { name: 'Calls', status: 'Active', type: 'Dynamic', numbers: 80 },
    ]);
    await signIn(page, { path: `/#/campaigns/${campaign?.id}/show` });
    await expect(page.getByRole('heading', { name: 'Calls' })).toBeVisible();
    await expect(table(page)).toBeVisible();
    const place = page.url();

    await page.route(API, (route) => route.fulfill({ status: 401, body: '{"message":"Key expired"}' }));
    await page.getByRole('searchbox').fill('555');
    const dialog = page.getByRole('dialog', { name: 'SIP Caller asks for a new key' });
    await expect(dialog).toBeVisible();
    await expect(dialog.getByLabel('Account ID')).not.toBeEditable();
    await expect(dialog.getByLabel('API key')).toBeFocused();
    await dialog.getByLabel('API key').fill('demo-key');
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('alert')).toContainText('has expired');
    await expectAccessibleInBoth(page, '[role="dialog"]');
    await takeScreens(page, 'key-again');

    await page.unroute(API);
    await dialog.getByRole('button', { name: 'Go on' }).click();
    await expect(dialog).toHaveCount(0);
    expect(page.url()).toBe(place);
    await expect(page.getByRole('searchbox')).toHaveValue('555');
    await expect(alert(page)).toHaveCount(0);
    await expect(page.getByRole('row').nth(1)).toContainText('555');
  });

  test('leaves the other way out: signing out', async ({ page }) => {
    await signIn(page, { path: '/#/campaigns' });
    await expect(table(page)).toBeVisible();
    await page.route(API, (route) => route.fulfill({ status: 401, body: '' }));
    await page.getByRole('row').nth(1).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click();
    await expect(submit(page)).toBeVisible();
  });
});

/** All that this origin keeps in IndexedDB, as text. */
async function readDatabases(): Promise<string> {
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const found: unknown[] = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await asked(indexedDB.open(`${name}`));
    for (const store of database.objectStoreNames)
      found.push(name, store, await asked(database.transaction(store).objectStore(store).getAll()));
    database.close();
  }
  return JSON.stringify(found);
}
