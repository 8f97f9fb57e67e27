import { expect, type Locator, type Page } from '@playwright/test';

/** What someone does who has a keyboard and no pointer. */

/** More stops than any screen has before what a story needs. */
const MOST_STOPS = 150;

/** How far around an element its focus ring may be drawn, in CSS pixels. */
const AROUND = 6;

/**
 * Presses Tab until an element has the focus. Each stop on the way must be in sight, and the last one must look
 * other than without the focus.
 */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  const isFocused = () => target.evaluate((element) => element === document.activeElement);
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press(key);
    expect(await describeLostFocus(page), 'what keeps the focus out of sight').toBeNull();
    if (await isFocused()) return expectFocusSeen(page, target);
  }
  throw new Error(`${target} was not reached by ${MOST_STOPS} times ${key}`);
}

/** Fails if an element looks the same with and without the focus that it has. */
export async function expectFocusSeen(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeFocused();
  const focused = await look(page, target);
  await target.evaluate((element) => (element as HTMLElement).blur());
  const blurred = await look(page, target);
  // Focus that a script gives back is as visible as the keyboard's, for the last thing pressed was a key.
  await target.evaluate((element) => (element as HTMLElement).focus());
  await expect(target).toBeFocused();
  expect(focused.equals(blurred), `${target} looks the same with and without the focus`).toBe(false);
}

/** An element and what is just around it, without the caret. */
async function look(page: Page, target: Locator): Promise<Buffer> {
  const box = await target.boundingBox();
  if (!box) throw new Error(`${target} is not in sight`);
  const [x, y] = [Math.max(0, box.x - AROUND), Math.max(0, box.y - AROUND)];
  const clip = { x, y, width: box.width + 2 * AROUND, height: box.height + 2 * AROUND };
  return page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
}

/** Why nobody can see where the focus is; null if all is well. */
async function describeLostFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const active = document.activeElement;
    if (!active || active === document.body) return null; // past the last stop: the browser's own bar has it
    const { left, right, top, bottom } = active.getBoundingClientRect();
    const inWindow = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
    if (!inWindow) return `outside of the window: ${active.outerHTML.slice(0, 200)}`;
    const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    if (seen === null || active.contains(seen) || seen.contains(active)) return null;
    return `${active.outerHTML.slice(0, 200)} under ${seen.outerHTML.slice(0, 200)}`;
  });
}
