import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const INSTALL_MS = 10 * 60_000;
const isRoot = process.getuid?.() === 0;

/** The Chromium to test with: E2E_BROWSER, else Playwright's own, else the system's; nothing if there is none. */
export function findBrowser(): string | undefined {
  const candidates = [process.env.E2E_BROWSER ?? '', chromium.executablePath(), ...SYSTEM_BROWSERS];
  return candidates.find((path) => path !== '' && existsSync(path));
}

/** How every test and measurement starts the browser: quiet, and with no connections of its own. */
export function launchOptions(): LaunchOptions {
  const executablePath = findBrowser();
  return {
    ...(executablePath ? { executablePath } : {}),
    chromiumSandbox: !isRoot, // Chromium refuses to start sandboxed as root
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

/**
 * Makes sure that there is a Chromium that starts, installing one if needed: Playwright's own, or Debian's where
 * that cannot be had and this user may install packages.
 *
 * @throws Error that says what to install
 */
export async function ensureBrowser(): Promise<void> {
  if (findBrowser() && (await starts())) return;
  run('npx', ['playwright', 'install', 'chromium']);
  if (findBrowser() && (await starts())) return;
  if (isRoot && run('apt-get', ['update'])) run('apt-get', ['install', '-y', 'chromium']);
  if (findBrowser() && (await starts())) return;
  throw new Error(
    'The browser tests need Chromium, and it could not be installed: run "npx playwright install --with-deps chromium", or set E2E_BROWSER to a Chromium or Chrome.',
  );
}

async function starts(): Promise<boolean> {
  try {
    await (await chromium.launch(launchOptions())).close();
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

function run(command: string, args: string[]): boolean {
  console.log(`> ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', env, timeout: INSTALL_MS }).status === 0;
}
