import { isImport } from '../imports/importJob';
import type { JobEngine } from '../jobs/engine';
import type { ReadItems, WalkOptions } from './readItems';
import { numbersIn, type ReceiptJob } from './receipt';
import { hashReceipt, type ReceiptHashes } from './receiptFiles';
import { type ReceiptSums, sumUpReceipt } from './sumUpReceipt';

/** What it takes a look at all items of an ended receipt to know. */
export interface Digest {
  sums: ReceiptSums;
  hashes: ReceiptHashes;
}

/** An ended receipt never changes: it is looked through once a sign-in. */
const digests = new WeakMap<JobEngine, Map<string, Digest>>();

/** Reads a receipt's items from the journal. */
export function itemReader(engine: JobEngine, id: string): ReadItems {
  return (from, to) => engine.outcomes(id, from, to);
}

/**
 * Looks through an ended receipt twice: for its sums, and for the hashes, which need them.
 * @throws as walkItems
 */
export async function digestReceipt(
  engine: JobEngine,
  job: ReceiptJob,
  { signal, report }: WalkOptions = {},
): Promise<Digest> {
  const kept = keptBy(engine);
  const known = kept.get(job.id);
  if (known) return known;
  const read = itemReader(engine, job.id);
  const total = numbersIn(job);
  const parts = isImport(job) ? await engine.parts(job.id) : [];
  const summing = { signal, report: (done: number) => report?.(done / 2) };
  const sums = await sumUpReceipt(read, total, summing, parts);
  const hashing = { signal, report: (done: number) => report?.((total + done) / 2) };
  const digest = { sums, hashes: await hashReceipt(job, sums, read, hashing) };
  kept.set(job.id, digest);
  return digest;
}

/** The hashes of an ended receipt's files as they were when they were written by the earlier rule. @throws as walkItems */
export async function earlierHashes(
  engine: JobEngine,
  job: ReceiptJob,
  options: WalkOptions = {},
): Promise<ReceiptHashes> {
  const { sums } = await digestReceipt(engine, job, options);
  return hashReceipt(job, sums, itemReader(engine, job.id), { ...options, guard: 'earlier' });
}

function keptBy(engine: JobEngine): Map<string, Digest> {
  const kept = digests.get(engine) ?? new Map<string, Digest>();
  digests.set(engine, kept);
  return kept;
}
