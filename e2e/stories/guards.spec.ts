import { expectAccessible, expectStyled } from '../consolePage';
import { expect, test } from '../fixtures';

/** The guards guard: each thing that no story may do is done once, seen, and taken off the list again. */

const OFFENCES = [
  { what: 'an inline style sheet', does: 'style', seenAs: /style-src-elem/ },
  { what: 'a style attribute in markup', does: 'attribute', seenAs: /trusted|style-src-attr/i },
  { what: 'HTML from a string', does: 'html', seenAs: /uncaught: TypeError/ },
  { what: 'a request to another origin', does: 'fetch', seenAs: /connect-src|left the origin/ },
  { what: 'an error that nothing catches', does: 'throw', seenAs: /uncaught: .*on purpose/ },
] as const;

for (const { what, does, seenAs } of OFFENCES) {
  test(`${what} is noticed`, async ({ page, seen }) => {
    await page.goto('/');
    await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
    expect(seen).toEqual([]);
    await page.evaluate((offence) => {
      const element = document.createElement('style');
      element.textContent = 'p { color: red }';
      const offences = {
        style: () => document.head.append(element),
        attribute: () => document.body.setAttribute('style', 'color: red'),
        html: () =>
          setTimeout(() => {
            document.createElement('p').innerHTML = '<b>bold</b>';
          }),
        fetch: () => fetch('http://127.0.0.1:9/elsewhere').catch(() => {}),
        throw: () => setTimeout(() => Promise.reject(new Error('on purpose'))),
      };
      offences[offence]();
    }, does);
    await expect.poll(() => seen.join('\n')).toMatch(seenAs);
    // One offence is told on more than one way, and the last may come late.
    const isQuiet = async () => {
      const before = seen.length;
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      return seen.length === before;
    };
    await expect.poll(isQuiet).toBe(true);
    seen.splice(0);
  });
}

test('a page without styles or without names for its buttons does not pass', async ({ page }) => {
  await page.goto('/config.json');
  await expect(expectStyled(page)).rejects.toThrow(/font of the page/);
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
  await page.evaluate(() => document.querySelector('#root')?.append(document.createElement('button')));
  await expect(expectAccessible(page)).rejects.toThrow(/button-name/);
});
