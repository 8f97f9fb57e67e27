import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What a person does and looks at on any screen of the console. */

const SCREENS = fileURLToPath(new URL('.results/screens', import.meta.url));
const DEMO = { account: 'demo', key: 'demo-key' };
/** What axe checks, by default, that depends on colours. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

/** Opens the console at `path` (such as `/#/campaigns`), signs in, and waits until the sign-in form is gone. */
export async function signIn(page: Page, { path = '/', ...given }: Partial<SignIn> = {}): Promise<void> {
  const { account, key, name } = { ...DEMO, ...given };
  await page.goto(path);
  const submit = page.getByRole('button', { name: 'Sign in', exact: true });
  await page.getByLabel('Account ID').fill(account);
  await page.getByLabel('API key').fill(key);
  if (name) await page.getByLabel('Your name (optional)').fill(name);
  await submit.click();
  await expect(submit).toHaveCount(0);
}

/**
 * Opens the console at `path` as somebody who signed in in this tab before: for stories that are not about signing in.
 * It is done once: who signs out later stays signed out.
 */
export async function openConsole(page: Page, path = '/'): Promise<void> {
  await page.addInitScript(
    (session) => {
      if (sessionStorage.getItem('e2e.signedIn')) return;
      sessionStorage.setItem('e2e.signedIn', 'once');
      sessionStorage.setItem('sip-caller-admin.session', session);
    },
    JSON.stringify({ ...DEMO, userName: '', period: '' }),
  ); // as src/session.ts keeps it
  await page.goto(path);
  await expect(page.getByRole('button', { name: 'Account menu' })).toBeVisible();
}

interface SignIn {
  path: string;
  account: string;
  key: string;
  name: string;
}

/** Fails on a page whose styles did not arrive: Chromium's own font, or style sheets without rules. */
export async function expectStyled(page: Page): Promise<void> {
  const { font, rules } = await page.evaluate(() => ({
    font: getComputedStyle(document.body).fontFamily,
    rules: [...document.styleSheets].reduce((sum, sheet) => sum + sheet.cssRules.length, 0),
  }));
  expect(font, 'the font of the page').not.toMatch(/^"?(Times|serif)/);
  expect(rules, 'style rules on the page').toBeGreaterThan(0);
}

/** Fails on anything that axe calls serious or critical, on the page or within the parts that a selector names. */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  await lookWithAxe(page, within);
}

/**
 * The same in the present colours and in the others, light or dark, which then stay: changing them is what takes
 * the time. Only what has to do with colours is looked at twice.
 */
export async function expectAccessibleInBoth(page: Page, within?: string): Promise<void> {
  await lookWithAxe(page, within);
  const colorScheme = (await colorsOf(page)) === 'dark' ? 'light' : 'dark';
  await wearColors(page, colorScheme);
  await lookWithAxe(page, within, COLOR_RULES);
}

/** Has the system ask for light or dark, and waits until the console wears it: between the two, nothing can be read. */
export async function wearColors(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await expect.poll(() => colorsOf(page), 'the colours of the page').toBe(colorScheme);
}

async function lookWithAxe(page: Page, within = 'html', rules: string[] = []): Promise<void> {
  // What fades in or out has half its contrast for a moment.
  await expect.poll(() => page.evaluate(countMoving), 'what still fades or moves').toBe(0);
  // The console has no frames: the legacy mode leaves out joining their results in a page of its own, a second each time.
  const axe = new AxeBuilder({ page }).setLegacyMode().include(within);
  const { violations, passes } = await (rules.length > 0 ? axe.withRules(rules) : axe).analyze();
  expect(passes.length, 'rules that axe could apply').toBeGreaterThan(0);
  const bad = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const words = bad.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
  expect(words, `accessibility of ${page.url()}`).toEqual([]);
}

function countMoving(): number {
  return document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY).length;
}

/** What the console shows, which takes some moments to follow what the system wishes. */
const colorsOf = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);

/**
 * With SCREENS=1, takes the present screen light and dark, 1440 and 390 wide, into e2e/.results/screens, and puts the
 * window back. They are to be looked at, not checked, so that other runs save the minutes.
 *
 * @param name of the files, such as `campaign-list`
 */
export async function takeScreens(page: Page, name: string): Promise<void> {
  if (!process.env.SCREENS) return;
  const before = page.viewportSize();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await page.screenshot({
        path: `${SCREENS}/${name}-${colorScheme}-${size.width}.png`,
        animations: 'disabled',
      });
    }
  }
  await page.emulateMedia({ colorScheme: null });
  if (before) await page.setViewportSize(before);
}
