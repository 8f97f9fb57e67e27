import { test as base, expect } from '@playwright/test';
import { expectStyled } from './consolePage';
import { watchContext } from './guards';
import { type CampaignSeed, controlSandbox, readStartData, type SandboxControl } from './sandboxControl';
import { startServer } from './startServer';

interface ForWorker {
  /** `test.use({ throughProxy: true })`: the console reaches a second server's sandbox as its real API. */
  throughProxy: boolean;
  /** The console that is tested, and the sandbox behind it: its own for each worker, so that none meets another. */
  server: { url: string; sandbox: SandboxControl; startData: CampaignSeed[] };
}

interface ForTest {
  sandbox: SandboxControl;
  /** Seen by the guards. A story that provokes one removes it: `seen.splice(0)` after having looked at it. */
  seen: string[];
}

/**
 * Playwright's `test` on a running server whose sandbox is as new for each test. A test fails by itself if its pages
 * violate their policy, ask another origin, let an error go uncaught or end up without styles.
 */
export const test = base.extend<ForTest, ForWorker>({
  throughProxy: [false, { option: true, scope: 'worker' }],

  server: [
    async ({ throughProxy }, use) => {
      const own = await startServer();
      const proxy = throughProxy ? await startServer({ SIPCALLER_API_URL: `${own.url}/v1` }) : undefined;
      const startData = await readStartData(own.url);
      await use({ url: (proxy ?? own).url, sandbox: controlSandbox(own.url), startData });
      await proxy?.stop();
      await own.stop();
    },
    { scope: 'worker' },
  ],

  baseURL: ({ server }, use) => use(server.url),

  sandbox: [
    async ({ server }, use) => {
      await server.sandbox.reset(server.startData);
      await use(server.sandbox);
    },
    { auto: true },
  ],

  seen: [
    async ({ context, server }, use) => {
      const seen = await watchContext(context, server.url);
      await use(seen);
      for (const page of context.pages()) {
        const isApp = page.url().startsWith(server.url) && (await page.locator('#root > *').count()) > 0;
        if (isApp) await expectStyled(page);
      }
      expect(seen, 'policy violations, foreign requests and uncaught errors').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
