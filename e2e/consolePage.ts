import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What a person does and looks at on any screen of the console. */

const SCREENS = fileURLToPath(new URL('.results/screens', import.meta.url));
const DEMO = { account: 'demo', key: 'demo-key' };
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
export async function expectAccessible(page: Page, within = 'html'): Promise<void> {
  // What fades in or out has half its contrast for a moment.
  const isMoving = () => document.getAnimations().some((animation) => animation instanceof CSSTransition);
  await expect.poll(() => page.evaluate(isMoving), 'something still moves').toBe(false);
  const { violations, passes } = await new AxeBuilder({ page }).include(within).analyze();
  expect(passes.length, 'rules that axe could apply').toBeGreaterThan(0);
  const bad = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const words = bad.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
  expect(words, `accessibility of ${page.url()}`).toEqual([]);
}

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
