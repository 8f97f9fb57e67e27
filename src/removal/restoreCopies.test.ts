import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordIn, type Sighting, standingIn } from '../jobs/kind';
import type { CampaignNumber } from '../sipcaller/types';
import { OTHER_VALUES, type RestoreItem, standingsOf } from './restoreCopies';

const NUMBERS = ['+15550001', '+15550002', '+15550003'];
const VALUES = [['a'], ['b'], []];
const record = fc.record({
  id: fc.nat(),
  number: fc.constantFrom(...NUMBERS),
  varValues: fc.constantFrom(...VALUES),
});
const item: fc.Arbitrary<RestoreItem> = fc
  .tuple(record, fc.nat(2), fc.nat(2))
  .map(([row, kept, earlier]) => ({ ...row, kept, earlier }));
/** Of one number, all copies of a request know of the same others. */
const alike = (items: RestoreItem[]) =>
  items.map((one) => {
    const first = items.find(({ number }) => number === one.number);
    return { ...one, kept: first?.kept ?? 0, earlier: first?.earlier ?? 0 };
  });
/** How many of the copies find a record of their own with the very same values. */
function matches(copies: Valued[], records: Valued[]): number {
  const count = (rows: Valued[], values: string[]) =>
    rows.filter(({ varValues }) => JSON.stringify(varValues) === JSON.stringify(values)).length;
  return VALUES.reduce((sum, values) => sum + Math.min(count(copies, values), count(records, values)), 0);
}
type Valued = Pick<CampaignNumber, 'varValues'>;

const certain = (rows: CampaignNumber[]) => ({ rows, uncertain: new Set<string>() });

describe('standingsOf', () => {
  it('calls as many copies done as there are records beyond the others, those with the same values first', () => {
    fc.assert(
      fc.property(
        fc.array(item, { maxLength: 8 }).map(alike),
        fc.array(record, { maxLength: 10 }),
        (items, rows) => {
          const standings = standingsOf(items, certain(rows));
          for (const number of NUMBERS) {
            const copies = items.flatMap((one, at) =>
              one.number === number ? [{ ...one, sighting: standings[at] }] : [],
            );
            const present = rows.filter((row) => row.number === number);
            const others = (copies[0]?.kept ?? 0) + (copies[0]?.earlier ?? 0);
            const isThere = (sighting: Sighting | undefined) =>
              ['done', 'perhaps'].includes(standingIn(sighting));
            const done = copies.filter(({ sighting }) => isThere(sighting));
            const places = Math.min(copies.length, Math.max(0, present.length - others));
            expect(done).toHaveLength(places);
            const [exact, doneExact] = [matches(copies, present), matches(done, present)];
            expect(doneExact).toBe(Math.min(exact, places));
            const changed = done.filter(({ sighting }) => recordIn(sighting) === OTHER_VALUES);
            expect(changed).toHaveLength(places - doneExact);
          }
        },
      ),
    );
  });

  it('after what is missing was put back, everything is done: nothing is sent twice', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 8 }).map(alike), (items) => {
        const others = NUMBERS.flatMap((number) => {
          const first = items.find((one) => one.number === number);
          const count = (first?.kept ?? 0) + (first?.earlier ?? 0);
          return Array.from({ length: count }, (_, at) => ({ id: 1_000 + at, number, varValues: ['other'] }));
        });
        const missing = (rows: CampaignNumber[]) =>
          items.filter((_, at) => standingsOf(items, certain(rows))[at] === 'todo');
        expect(missing(others)).toHaveLength(items.length);
        expect(missing([...others, ...items])).toEqual([]);
      }),
    );
  });

  it('says unknown, and not todo, of a number that was not read for certain', () => {
    const one = { id: 1, number: '+15550001', varValues: [] };
    expect(standingsOf([one], { rows: [], uncertain: new Set([one.number]) })).toEqual(['unknown']);
    expect(standingsOf([one], { rows: [one], uncertain: new Set([one.number]) })).toEqual(['done']);
  });
});
