import { describe, expect, it } from 'vitest';
import { offerLines } from './offerLines';
import { readListOf } from './review.testing';

const LIST = '5550001 / 5550002\n1-800-FLOWERS\n5550003 x12\n5550004\n';

describe('the offers', () => {
  it('are what would make rejected rows ready, and none is taken', async () => {
    const { result, settings } = await readListOf(LIST);
    expect(offerLines(result, settings).map(({ offer, isTaken, open }) => [offer, isTaken, open])).toEqual([
      ['vanity', false, 1],
      ['first-of-two', false, 1],
      ['each-of-two', false, 1],
      ['drop-extension', false, 1],
      ['keep-extension', false, 1],
    ]);
  });

  it('each make their rows ready when taken, show one, and can be taken back', async () => {
    const before = await readListOf(LIST);
    for (const { offer, change } of offerLines(before.result, before.settings)) {
      const after = await readListOf(LIST, change);
      expect(after.result.totals.rejected).toBe(before.result.totals.rejected - 1);
      const taken = offerLines(after.result, after.settings).find((line) => line.offer === offer);
      expect(taken?.isTaken).toBe(true);
      expect(taken?.repaired).toBeGreaterThan(0);
      expect(taken?.example?.before).toMatch(/\D/);
      expect({ ...after.settings, ...taken?.change }).toEqual(before.settings);
    }
  });

  it('of two for the same trouble, the other can still be taken', async () => {
    const { result, settings } = await readListOf(LIST, { twoNumbers: 'each' });
    const lines = offerLines(result, settings).filter(({ offer }) => offer.endsWith('-of-two'));
    expect(lines.map(({ offer, isTaken, change }) => [offer, isTaken, change])).toEqual([
      ['first-of-two', false, { twoNumbers: 'first' }],
      ['each-of-two', true, { twoNumbers: 'reject' }],
    ]);
  });
});
