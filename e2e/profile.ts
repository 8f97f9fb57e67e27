import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { launchOptions } from './browser';
import { watchContext } from './guards';

/** A browser with a profile on the disk: it can be killed and started again, as a person's can. */
export interface ProfileBrowser {
  /** Starts the browser on the profile. */
  start(): Promise<BrowserContext>;
  /** Kills the browser's processes, without a word to any page. */
  kill(): Promise<void>;
  /** Ends it all and wipes the profile. */
  end(): Promise<void>;
  /** What the guards saw in all its lives. */
  seen: string[];
}

/** @param url the console's: no page of it may ask another origin */
export async function createProfileBrowser(url: string): Promise<ProfileBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'sip-caller-profile-'));
  let context: BrowserContext | null = null;
  const watched: string[][] = [];
  const browser: ProfileBrowser = {
    async start() {
      context = await chromium.launchPersistentContext(profile, {
        ...launchOptions(),
        baseURL: url,
        locale: 'en-US',
        viewport: { width: 1440, height: 900 },
      });
      watched.push(await watchContext(context, url));
      return context;
    },
    async kill() {
      const gone = context?.waitForEvent('close', { timeout: 20_000 });
      // Playwright can only close a browser politely; the profile's path names its processes and no others.
      spawnSync('pkill', ['-KILL', '-f', profile]);
      await gone;
      context = null;
    },
    async end() {
      await context?.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
    get seen() {
      return watched.flat();
    },
  };
  return browser;
}
