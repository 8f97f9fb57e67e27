import { describe, expect, it } from 'vitest';
import { possiblePage } from './pageSizes';

describe('the page that an address asks for', () => {
  it.each([
    [
      { page: 3, perPage: 50 },
      { page: 3, perPage: 50 },
    ],
    [
      { page: 0, perPage: 0 },
      { page: 1, perPage: 25 },
    ],
    [
      { page: -2, perPage: -25 },
      { page: 1, perPage: 25 },
    ],
    [
      { page: Number.NaN, perPage: Number.NaN },
      { page: 1, perPage: 25 },
    ],
    [
      { page: 1.5, perPage: 30 },
      { page: 1, perPage: 50 },
    ],
    [
      { page: 1e300, perPage: 1e9 },
      { page: 1_000_000, perPage: 100 },
    ],
    [
      { page: Number.POSITIVE_INFINITY, perPage: Number.POSITIVE_INFINITY },
      { page: 1, perPage: 100 },
    ],
    [
      { page: 2, perPage: 10 },
      { page: 2, perPage: 25 },
    ],
  ])('%j is %j', (asked, possible) => expect(possiblePage(asked)).toEqual(possible));
});
