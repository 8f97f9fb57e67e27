import { readdirSync } from 'node:fs';
import { utimes, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { CASES } from '../../src/phonelist/cases/cases';
import { caseOutcome, type ListCase, stopText, unaccounted } from '../../src/phonelist/cases/listCase';
import { PLAIN_LIST, type ReadSettings } from '../../src/phonelist/readSettings';
import type { ListResult } from '../../src/phonelist/rows/listResult';
import { SCREENS, screenKeys } from '../../src/phonelist/rows/screens';
import { expect, test } from '../fixtures';

/** One case as plain data. */
interface CaseFile {
  base64: string;
  chosen: Partial<ReadSettings>;
  known: { screen: string; keys: number[] }[];
}

/** What the built worker said of one file. */
interface Told {
  stop?: { code: string; line: number | null };
  settings?: ReadSettings;
  result?: ListResult;
  ready?: string;
  rejected?: string;
}

const DIST = new URL('../../dist/assets/', import.meta.url);

/** The built worker's address, which the console's policy of Trusted Types admits. */
function workerAddress(): string {
  const name = readdirSync(DIST).find((name) => /^list\.worker-.*\.js$/.test(name));
  if (!name) throw new Error('The build has no list.worker');
  return `/assets/${name}`;
}

/** Gives the page the means to speak with a worker of its own, as createListReader.ts does. */
async function openWorker(page: Page): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await page.evaluate((address) => {
    const worker = new Worker(address, { type: 'module' });
    let lastId = 0;
    const ask = (request: object, onProgress?: (progress: unknown) => void) => {
      lastId += 1;
      const id = lastId;
      worker.postMessage({ ...request, id });
      return new Promise((resolve, reject) => {
        worker.addEventListener('error', () => reject(new Error('The worker failed')));
        worker.addEventListener('message', ({ data }) => {
          if (data.id !== id) return;
          if (data.kind === 'progress') onProgress?.(data.progress);
          else resolve(data);
        });
      });
    };
    const abort = () => worker.postMessage({ kind: 'abort', id: lastId });
    Object.assign(window, { listWorker: { ask, abort } });
  }, workerAddress());
}

/** Files through the worker, one after another: inspected, then read as proposed. */
async function readAll(page: Page, files: CaseFile[]) {
  return page.evaluate(async (files): Promise<Told[]> => {
    const { ask } = Reflect.get(window, 'listWorker');
    const textOf = async (rows: { blocks: { csv: Blob }[] }) =>
      (await Promise.all(rows.blocks.map(({ csv }) => csv.text()))).join('');
    const told: Told[] = [];
    for (const { base64, chosen, known } of files) {
      for (const screen of ['already', 'earlier']) await ask({ kind: 'dropKnown', screen });
      for (const { screen, keys } of known)
        await ask({ kind: 'addKnown', screen, keys: Float64Array.from(keys) });
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const file = new File([bytes], 'list');
      const { inspection } = await ask({ kind: 'inspect', file, chosen });
      if (inspection.kind === 'refused') {
        told.push({ stop: inspection.stop });
        continue;
      }
      const { outcome } = await ask({ kind: 'read', file, settings: inspection.settings });
      if (outcome.kind === 'stopped') {
        told.push({ stop: outcome.stop });
        continue;
      }
      const { settings, result, ready, rejected } = outcome.list;
      told.push({ settings, result, ready: await textOf(ready), rejected: await textOf(rejected) });
    }
    return told;
  }, files);
}

function outcomeOf({ stop, settings, result, ready = '', rejected = '' }: Told) {
  if (stop) return { stop: stopText(stop.code, stop.line) };
  if (!settings || !result) throw new Error('The worker told nothing');
  return caseOutcome(settings, result, ready, rejected);
}

async function fileOf({ bytes, chosen = {}, known = {} }: ListCase): Promise<CaseFile> {
  return {
    base64: Buffer.from(await bytes()).toString('base64'),
    chosen,
    known: SCREENS.flatMap((screen) =>
      known[screen] ? [{ screen, keys: Array.from(screenKeys(known[screen])) }] : [],
    ),
  };
}

for (const [heading, cases] of Object.entries(CASES)) {
  test(`phone lists as they really come, in the built worker: ${heading}`, async ({ page }) => {
    await openWorker(page);
    const told = await readAll(page, await Promise.all(cases.map(fileOf)));
    for (const [at, { name, expected }] of cases.entries()) {
      const outcome = outcomeOf(told[at] ?? {});
      expect.soft(outcome, name).toMatchObject(expected);
      if ('totals' in outcome && outcome.totals) expect.soft(unaccounted(outcome.totals), name).toBe(0);
    }
  });
}

test('a long list is told of while it is read, and cancelled at once', async ({ page }) => {
  await openWorker(page);
  const tries = await page.evaluate(
    async (settings) => {
      const { ask, abort } = Reflect.get(window, 'listWorker');
      const rows = Array.from({ length: 50_000 }, (_, at) => `+1 (555) ${1_000_000 + at},name ${at}\n`);
      const file = new File(Array(20).fill(rows.join('')), 'long.csv');
      const tries: { gap: number; heardAfter: number }[] = [];
      for (let turn = 0; turn < 3; turn += 1) {
        const gaps: number[] = [];
        let last = performance.now();
        let abortedAt = 0;
        const answer = await ask({ kind: 'read', file, settings }, () => {
          const now = performance.now();
          gaps.push(now - last);
          last = now;
          if (gaps.length !== 6) return;
          abortedAt = now;
          abort();
        });
        if (answer.kind !== 'aborted') throw new Error(`It went on: ${answer.kind}`);
        const [, , gap = 0] = gaps.slice(1).sort((a, b) => a - b);
        tries.push({ gap, heardAfter: performance.now() - abortedAt });
      }
      return tries;
    },
    { ...PLAIN_LIST, width: 2, variables: [1] },
  );
  // The best of some, for the machine may be busy with others.
  expect(Math.min(...tries.map(({ gap }) => gap))).toBeLessThan(200);
  expect(Math.min(...tries.map(({ heardAfter }) => heardAfter))).toBeLessThan(100);
});

test('known numbers outlive a reading that was cancelled', async ({ page }) => {
  await openWorker(page);
  const totals = await page.evaluate(
    async ({ settings, keys }) => {
      const { ask, abort } = Reflect.get(window, 'listWorker');
      await ask({ kind: 'addKnown', screen: 'already', keys: Float64Array.from(keys) });
      const long = new File(['5550009\n'.repeat(2_000_000)], 'long.csv');
      const cancelled = ask({ kind: 'read', file: long, settings });
      abort();
      if ((await cancelled).kind !== 'aborted') throw new Error('It was not cancelled');
      const file = new File(['5550001\n5550002\n'], 'short.csv');
      return (await ask({ kind: 'read', file, settings })).outcome.list.result.totals;
    },
    { settings: PLAIN_LIST, keys: Array.from(screenKeys(['5550001'])) },
  );
  expect(totals).toMatchObject({ rows: 2, ready: 1, already: 1 });
});

test('a file that was edited after it was chosen is said to be changed', async ({ page }, testInfo) => {
  const path = testInfo.outputPath('list.csv');
  await writeFile(path, '5550001\n');
  await openWorker(page);
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.setAttribute('aria-label', 'A file');
    document.body.append(input);
  });
  const input = page.getByLabel('A file');
  await input.setInputFiles(path);
  // Chromium notes what the file is like when it is first asked about it.
  await input.evaluate((element) => (element as HTMLInputElement).files?.[0]?.lastModified);
  await writeFile(path, '5550001\n5550002\n');
  // Chromium tells files apart by the second.
  const later = Date.now() / 1000 + 10;
  await utimes(path, later, later);
  const answers = await page.evaluate(async (settings) => {
    const { ask } = Reflect.get(window, 'listWorker');
    const file = document.querySelector('input[type=file]');
    const chosen = file instanceof HTMLInputElement ? file.files?.[0] : undefined;
    const inspected = await ask({ kind: 'inspect', file: chosen, chosen: {} });
    const read = await ask({ kind: 'read', file: chosen, settings });
    return [inspected.inspection.stop.code, read.outcome.stop.code];
  }, PLAIN_LIST);
  expect(answers).toEqual(['changed', 'changed']);
});

test('a file without line breaks stops within bounded memory', async ({ page }) => {
  await openWorker(page);
  const stop = await page.evaluate(async () => {
    const { ask } = Reflect.get(window, 'listWorker');
    const megabyte = 'x'.repeat(1024 * 1024);
    const file = new File(['5550001,', ...Array.from({ length: 50 }, () => megabyte)], 'line.csv');
    const { inspection } = await ask({ kind: 'inspect', file, chosen: {} });
    const { outcome } = await ask({ kind: 'read', file, settings: inspection.settings });
    return outcome.stop;
  });
  expect(stop).toEqual({ code: 'row-too-long', line: 1 });
});
