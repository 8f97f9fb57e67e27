/*
 * What a page anywhere in a campaign of a million numbers costs the sandbox, over HTTP as a client sees it.
 * `npm run bench:sandbox`
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { DEMO_ACCOUNT, DEMO_KEY } from '../sandbox/demo';
import { type RunningSandbox, startSandbox } from '../sandbox/testing';
import type { Campaign } from '../src/sipcaller/types';

const SIZE = 1_000_000;
const PAGE = 100;
const RUNS = 15;
const headers = { authorization: `Bearer ${DEMO_KEY}` };

interface Measured {
  what: string;
  ms: number;
}

// The peak of memory is told for the life of the process only: so the uploads come first, the small ones before the large.
const folder = await mkdtemp(join(tmpdir(), 'sandbox-bench-'));
console.log('Uploads, client in the same process:');
for (const rows of [SIZE / 100, SIZE / 10, SIZE])
  await measureUpload('file', join(folder, `${rows}.db`), rows);
await measureUpload('memory', ':memory:', SIZE);
await rm(folder, { recursive: true });
const pages = await measurePages();
print(pages, pages[0]?.ms ?? 1);

/** The first row is the baseline of the ratios. */
async function measurePages(): Promise<Measured[]> {
  const running = await startSandbox({ campaigns: [{ name: 'A million', numbers: SIZE }] });
  const base = await numbersUrl(running);
  const read = (first: number, rest = '') => call(`${base}?range=[${first},${first + PAGE - 1}]${rest}`);
  const measured = [await median('first page, unsorted (baseline)', () => read(0))];
  for (const sort of ['', '&sort=["number","ASC"]', '&sort=["number","DESC"]']) {
    for (const [where, first] of Object.entries({ first: 0, middle: SIZE / 2, last: SIZE - PAGE })) {
      measured.push(await median(`${where} page, ${sort.slice(6) || 'unsorted'}`, () => read(first, sort)));
    }
  }
  measured.push(await median('partial lookup, some hits', () => read(0, '&filter={"number":"55501234"}')));
  measured.push(await median('partial lookup, no hit', () => read(0, '&filter={"number":"00000000"}')));
  let next = 1000;
  measured.push(
    await median('delete of 1,000 ids', async () => {
      const ids = Array.from({ length: 1000 }, (_, index) => next + index * 50);
      next += 1;
      await call(base, { method: 'DELETE', body: JSON.stringify(ids) });
    }),
  );
  await running.close();
  return measured;
}

async function measureUpload(where: string, db: string, rows: number): Promise<void> {
  const running = await startSandbox({ db, campaigns: [{ name: 'Upload' }] });
  const base = await numbersUrl(running);
  const before = process.memoryUsage().rss;
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const { body, bytes } = streamRows(rows);
  const begun = performance.now();
  const type = { 'content-type': 'multipart/form-data; boundary=b' };
  const init = { method: 'POST', body, duplex: 'half', headers: type };
  await call(`${base}/upload?varCount=2`, init);
  const ms = performance.now() - begun;
  await new Promise((resolve) => setTimeout(resolve, 20));
  delay.disable();
  await running.close();
  console.log(
    `  ${rows.toLocaleString('en').padStart(9)} rows (${megabytes(bytes())} MB), database in ${where}: ${(ms / 1000).toFixed(1)} s,`,
    `peak RSS +${megabytes(process.resourceUsage().maxRSS * 1024 - before)} MB, others wait ${Math.round(delay.max / 1e6)} ms at most`,
  );
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

/** A multipart body that is written while it is sent, so that the client holds none of it. */
function streamRows(rows: number): { body: ReadableStream<Uint8Array>; bytes(): number } {
  const encoder = new TextEncoder();
  const perChunk = 1000;
  let row = -perChunk;
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      let text = '--b\r\nContent-Disposition: form-data; name="file"; filename="n.csv"\r\n\r\n';
      if (row >= rows) {
        controller.enqueue(encoder.encode('\r\n--b--\r\n'));
        controller.close();
        return;
      }
      if (row >= 0) text = '';
      else row = 0;
      for (const end = row + perChunk; row < end; row += 1)
        text += `+1555${2_000_000 + ((row * 7919) % SIZE)},John,${row}\n`;
      const chunk = encoder.encode(text);
      sent += chunk.length;
      controller.enqueue(chunk);
    },
  });
  return { body, bytes: () => sent };
}

async function numbersUrl({ url }: RunningSandbox): Promise<string> {
  const base = `${url}/v1/accounts/${DEMO_ACCOUNT}/campaigns`;
  const [campaign] = (await call(base)) as Campaign[];
  return `${base}/${campaign?.id}/numbers`;
}

async function call(url: string, init?: RequestInit): Promise<unknown> {
  const response = await fetch(url, { ...init, headers: { ...init?.headers, ...headers } });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response.json();
}

async function median(what: string, work: () => Promise<unknown>): Promise<Measured> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  return { what, ms: times[Math.floor(RUNS / 2)] ?? 0 };
}

function print(measured: Measured[], baseline: number): void {
  console.log(`A campaign of ${SIZE.toLocaleString('en')} numbers, pages of ${PAGE}, medians of ${RUNS}:`);
  for (const { what, ms } of measured) {
    console.log(
      `  ${what.padEnd(36)} ${ms.toFixed(1).padStart(7)} ms  ${(ms / baseline).toFixed(1).padStart(6)} x`,
    );
  }
}
