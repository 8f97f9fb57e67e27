import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { launchOptions } from '../e2e/browser';
import { signIn } from '../e2e/consolePage';
import { buildIfNeeded } from '../server/build';
import { createServer } from '../server/createServer';

/**
 * `npm run bench:size`: how much JavaScript crosses the wire before a person can sign in, and before the campaign
 * list shows rows, next to a stock react-admin list (bench/stock) that the same Vite builds, the same server serves
 * and the same browser opens. Sizes are those of the files that had arrived at that moment, each gzipped at level 9.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STOCK = `${ROOT}bench/stock`;
const WAIT_MS = 60_000;

type Sight = 'form' | 'rows';

interface Moment {
  /** Files of JavaScript that had fully arrived, without those still on their way. */
  files: number;
  gzipBytes: number;
}

await buildIfNeeded(ROOT);
await build({
  configFile: false,
  root: STOCK,
  logLevel: 'warn',
  plugins: [react()],
  build: {
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
  },
});
const browser = await chromium.launch(launchOptions());
try {
  const [form, rows] = await measure(`${ROOT}dist`, ['form', 'rows'], async (page) => {
    await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor({ timeout: WAIT_MS });
    await signIn(page, { path: '/#/campaigns' });
  });
  const [stock] = await measure(`${STOCK}/dist`, ['rows'], (page) => page.goto('/#/campaigns'));
  if (!form || !rows || !stock) throw new Error('A moment was not measured');
  const lines = [
    line('stock react-admin, list shows rows', stock, stock),
    line('SIP Caller Admin, sign-in form works', form, stock),
    line('SIP Caller Admin, list shows rows', rows, stock),
  ];
  console.log(['| | JS files | kB gz | of stock |', '|---|---:|---:|---:|', ...lines].join('\n'));
} finally {
  await browser.close();
}

/** Opens a build in a fresh browser profile on a fresh sandbox. @returns what had arrived at each of the sights */
async function measure(
  dist: string,
  sights: Sight[],
  reachList: (page: Page) => Promise<unknown>,
): Promise<Moment[]> {
  const server = await createServer({ dist });
  const page = await browser.newPage({ baseURL: server.url, locale: 'en-US' });
  try {
    await page.addInitScript(noteFirstSights);
    await page.goto('/');
    await reachList(page);
    await page.locator('tbody tr td').first().waitFor({ timeout: WAIT_MS });
    return await Promise.all(sights.map((sight) => arrivedBy(page, sight)));
  } finally {
    await page.close();
    await server.close();
  }
}

/**
 * In the page: when the sign-in button and the first row of a table were first there. Nothing in it has a name of
 * its own: tsx wraps named functions in a helper that the page does not have.
 */
function noteFirstSights(): void {
  const seen: Record<string, number> = {};
  Reflect.set(window, 'firstSights', seen);
  new MutationObserver(() => {
    if (document.querySelector('form button[type=submit]')) seen.form ??= performance.now();
    if (document.querySelector('tbody tr')?.textContent) seen.rows ??= performance.now();
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

async function arrivedBy(page: Page, sight: Sight): Promise<Moment> {
  const urls = await page.evaluate((name) => {
    const at: number = Reflect.get(window, 'firstSights')[name] ?? 0;
    const arrived = performance.getEntriesByType('resource').filter((entry) => {
      const { responseEnd } = entry as PerformanceResourceTiming;
      return responseEnd > 0 && responseEnd <= at;
    });
    return [...new Set(arrived.map((entry) => entry.name))].filter((url) =>
      /\.js$/.test(new URL(url).pathname),
    );
  }, sight);
  const bodies = await Promise.all(
    urls.map(async (url) => Buffer.from(await (await fetch(url)).arrayBuffer())),
  );
  const gzipBytes = bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).byteLength, 0);
  if (gzipBytes === 0) throw new Error(`No JavaScript had arrived at "${sight}": nothing was measured`);
  return { files: urls.length, gzipBytes };
}

function line(name: string, { files, gzipBytes }: Moment, stock: Moment): string {
  const ratio = (gzipBytes / stock.gzipBytes).toFixed(2);
  return `| ${name} | ${files} | ${(gzipBytes / 1000).toFixed(1)} | ${ratio} |`;
}
