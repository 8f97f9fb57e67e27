import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { launchOptions } from './browser';

const results = fileURLToPath(new URL('.results', import.meta.url));

export default defineConfig({
  testDir: 'stories',
  outputDir: `${results}/tests`,
  reporter: [['list'], ['json', { outputFile: `${results}/playwright.json` }]],
  globalSetup: fileURLToPath(new URL('buildFirst.ts', import.meta.url)),
  fullyParallel: true,
  // One more than there are cores: long stories mostly wait, for pauses that are part of what they tell. With two more, a
  // click can take so long that a menu takes its release for a choice.
  workers: 3,
  // A story that passes only at its second try has a fault of its own, or shows one of the console.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 10_000 },
  use: {
    browserName: 'chromium',
    launchOptions: launchOptions(),
    locale: 'en-US',
    viewport: { width: 1440, height: 900 },
    // A trace slows every test; ask for one with TRACE=1.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
});
