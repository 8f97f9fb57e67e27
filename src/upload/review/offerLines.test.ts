import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowTotals } from '../../phonelist/rows/listResult';
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

  it('come to what they say, alone or after others, and taken back to what was before', async () => {
    const cells = fc.constantFrom(
      ...[
        '5550001 / 5550002',
        '1-800-FLOWERS',
        '5550003 x12',
        '5550004',
        '15 2345-6789',
        '1 55 1234 5678',
        '555OO01',
      ],
      ...[
        '+12025550101 ::: +12025550102',
        '442079460018',
        '2079460018',
        'Ann',
        '911 / 5550005',
        'tel:+12025550103',
      ],
    );
    const list = fc.array(cells, { minLength: 1, maxLength: 12 });
    const country = fc.constantFrom('as-written', 'US', 'GB', 'MX', 'AR');
    const used = ({ rows, split, rejected }: RowTotals) => rows + split - rejected;
    await fc.assert(
      fc.asyncProperty(list, country, fc.boolean(), async (list, country, plus) => {
        const text = `${list.join('\n')}\n`;
        const before = await readListOf(text, { country, plus });
        for (const { offer, isTaken, open, change } of offerLines(before.result, before.settings)) {
          if (isTaken) continue;
          const after = await readListOf(text, { ...before.settings, ...change });
          const more = used(after.result.totals) - used(before.result.totals);
          expect(`${offer}: ${more >= open}`).toBe(`${offer}: true`);
          const line = offerLines(after.result, after.settings).find((one) => one.offer === offer);
          expect({ ...after.settings, ...line?.change }).toEqual(before.settings);
        }
      }),
      { numRuns: 40 },
    );
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
