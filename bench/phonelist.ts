import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import Papa from 'papaparse';
import { readList } from '../src/phonelist/readList.ts';
import { PLAIN_LIST, type ReadSettings } from '../src/phonelist/readSettings.ts';
import { formattedNumber, MILLION, phoneList, ROWS_OF_100_MB, troubledNumber } from './phoneLists.ts';

/**
 * What reading a phone list costs: the whole of it (decoding, records, checking, de-duplication, our own CSV) next to
 * papaparse streaming the same bytes and doing nothing with the rows. Times are CPU seconds of the process, which a busy
 * machine does not change much; the middle of three runs counts.
 * `npm run bench:phonelist [-- file for the figures]`
 */
const PIECE_BYTES = 64 * 1024;

interface Case {
  name: string;
  bytes: Uint8Array;
  settings: Partial<ReadSettings>;
}
interface Figures {
  /** CPU seconds. */
  seconds: number;
  wallSeconds: number;
  peakMegabytes: number;
}

const shape = { width: 3, variables: [1, 2] };
const cases: Case[] = [
  { name: 'a million rows, 3 % trouble', bytes: phoneList(MILLION, troubledNumber), settings: shape },
  {
    name: 'a million formatted US numbers',
    bytes: phoneList(MILLION, formattedNumber),
    settings: { ...shape, country: 'US' },
  },
  { name: 'three million rows (100 MB)', bytes: phoneList(ROWS_OF_100_MB, troubledNumber), settings: shape },
];

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES);
}

/** The baseline: papaparse's own streaming over the decoded text, whose rows are counted and dropped. */
async function parseAlone(bytes: Uint8Array): Promise<number> {
  let count = 0;
  const config = {
    delimiter: ',',
    newline: '\n',
    chunkSize: PIECE_BYTES,
    chunk: ({ data }: Papa.ParseResult<string[]>) => {
      count += data.length;
    },
  } as const;
  Papa.parse<string[]>(new TextDecoder().decode(bytes), config);
  return count;
}

async function measure(work: () => Promise<unknown>): Promise<Figures> {
  globalThis.gc?.();
  const before = memoryInUse();
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryInUse());
  }, 20);
  const [from, cpu] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  clearInterval(watch);
  return {
    wallSeconds: (performance.now() - from) / 1000,
    seconds: (user + system) / 1e6,
    peakMegabytes: Math.round((Math.max(peak, memoryInUse()) - before) / 1e6),
  };
}

function memoryInUse(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const figures = [];
for (const { name, bytes, settings } of cases) {
  const runs = [];
  for (let run = 0; run < 3; run += 1) {
    const alone = await measure(() => parseAlone(bytes));
    const whole = await measure(() => readList(() => pieces(bytes), { ...PLAIN_LIST, ...settings }, {}));
    runs.push({ alone, whole, ratio: whole.seconds / alone.seconds });
  }
  const { totals } = await readList(() => pieces(bytes), { ...PLAIN_LIST, ...settings }, {});
  runs.sort((a, b) => a.ratio - b.ratio);
  const middle = runs[1];
  if (!middle) break;
  figures.push({
    name,
    megabytes: Math.round(bytes.length / 1e6),
    rows: totals.rows,
    ready: totals.ready,
    rejected: totals.rejected,
    baseline: 'papaparse streaming alone (chunk)',
    baselineSeconds: Number(middle.alone.seconds.toFixed(2)),
    seconds: Number(middle.whole.seconds.toFixed(2)),
    wallSeconds: Number(middle.whole.wallSeconds.toFixed(2)),
    rowsPerSecond: Math.round(totals.rows / middle.whole.seconds),
    ratio: Number(middle.ratio.toFixed(2)),
    peakMegabytes: middle.whole.peakMegabytes,
  });
  console.log(JSON.stringify(figures.at(-1)));
}
if (argv[2]) writeFileSync(argv[2], `${JSON.stringify(figures, null, 2)}\n`);
