import { describe, expect, it } from 'vitest';
import { ticked } from '../removal/tickedNumbers';
import type { CampaignNumber } from '../sipcaller/types';
import { chosenOf, examplesOf } from './removalOf';
import type { Selection } from './selection';

const aNumber = (id: number) => ({ id, number: `+1555${id}`, varValues: ['Ann'] });
const byId = (...numbers: CampaignNumber[]) => new Map(numbers.map((number) => [number.id, number]));
const ROWS = [aNumber(1), aNumber(2), aNumber(3)];
const matching: Selection = { how: 'search', search: '555', total: 40, except: byId(aNumber(2)) };

describe('what a removal keeps', () => {
  it('of ticked numbers: themselves, without fields that only the list needs', () => {
    const extra = { ...aNumber(1), carrier: 'x' };
    expect(chosenOf({ how: 'numbers', numbers: byId(extra) })).toEqual(ticked([aNumber(1)]));
  });

  it('of all that match: the search, who is left out, and how many were confirmed', () => {
    expect(chosenOf(matching)).toEqual({ how: 'search', search: '555', except: [2], confirmed: 39 });
  });

  it('of an uncounted set: nothing', () => {
    expect(() => chosenOf({ ...matching, total: null })).toThrow('not been counted');
  });
});

describe('examples', () => {
  it('are selected ones, as many as wanted', () => {
    expect(examplesOf({ how: 'numbers', numbers: byId(...ROWS) }, [], 2)).toEqual(ROWS.slice(0, 2));
    expect(examplesOf(matching, ROWS, 5)).toEqual([ROWS[0], ROWS[2]]);
    const odd: CampaignNumber = { id: '#?0', number: '+1555', varValues: [], unreadable: ['id'] };
    expect(examplesOf(matching, [odd, ...ROWS], 5), 'what cannot be read stays').toEqual([ROWS[0], ROWS[2]]);
  });
});
