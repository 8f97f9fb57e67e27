import { describe, expect, it } from 'vitest';
import type { JobEngine } from '../jobs/engine';
import { aRemoval, readerOf, someItems } from './receipt.testing';
import { digestReceipt } from './receiptDigest';

function engineWith(count: number) {
  const read = readerOf(someItems(count));
  let reads = 0;
  const engine = {
    outcomes(_id: string, from: number, to: number) {
      reads += 1;
      return read(from, to);
    },
  } as unknown as JobEngine;
  return { engine, reads: () => reads };
}

describe('the digest of a receipt', () => {
  it('is taken once, for it changes no more', async () => {
    const { engine, reads } = engineWith(1500);
    const { job } = aRemoval(1500);
    const reports: number[] = [];
    const digest = await digestReceipt(engine, job, { report: (done) => reports.push(done) });
    expect(digest.sums.outcomes.done).toBe(1500);
    expect(reports).toEqual([500, 750, 1250, 1500]);
    const before = reads();
    expect(await digestReceipt(engine, job)).toBe(digest);
    expect(reads()).toBe(before);
  });

  it('that was stopped is not taken for one', async () => {
    const { engine } = engineWith(1500);
    const { job } = aRemoval(1500);
    await expect(digestReceipt(engine, job, { signal: AbortSignal.abort() })).rejects.toThrow('abort');
    expect((await digestReceipt(engine, job)).sums.outcomes.done).toBe(1500);
  });

  it('of a set that was never read whole has no numbers', async () => {
    const { engine, reads } = engineWith(5);
    const { job } = aRemoval(5, {}, { frozen: false, state: 'cancelled' });
    expect((await digestReceipt(engine, job)).sums.outcomes.done).toBe(0);
    expect(reads()).toBe(0);
  });
});
