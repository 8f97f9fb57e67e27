import { expect, it } from 'vitest';
import { filterOf, filtersOf, termsOf } from './useNumberQuery';

it.each([[[]], [['555']], [['12025550101', '12025550102']]])(
  'keeps the terms %j in the filter of a list',
  (terms) => {
    expect(termsOf(filterOf(terms))).toEqual(terms);
  },
);

it('asks the API for one number at a time, in its own words', () => {
  expect(filtersOf({ terms: [], search: '', several: null })).toEqual([{}]);
  expect(filtersOf({ terms: ['1'], search: '+1', several: null })).toEqual([{ number: '+1' }]);
  expect(filtersOf({ terms: ['1', '2'], search: '', several: null })).toEqual([
    { number: '1' },
    { number: '2' },
  ]);
});
