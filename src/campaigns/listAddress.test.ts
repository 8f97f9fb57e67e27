import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFilter } from './filters/filters.testing';
import { listSearch } from './filters/listLink';
import { DEFAULT_LIST, listAt, readListAddress } from './listAddress';

it('reads what was written', () => {
  const order = fc.constantFrom('ASC' as const, 'DESC' as const);
  const count = fc.integer({ min: 1, max: 9999 });
  fc.assert(
    fc.property(anyFilter, order, count, count, (filter, order, page, perPage) => {
      const sort = { field: 'endDate', order };
      const search = listSearch(filter, sort, { page, perPage });
      expect(readListAddress(`#/campaigns${search}`)).toEqual({ filter, sort, page, perPage });
    }),
  );
});

it('takes what an address leaves out from the list as it is without one', () => {
  expect(readListAddress('#/campaigns?sort=status')).toEqual({
    filter: {},
    sort: { field: 'status', order: 'ASC' },
    page: 1,
    perPage: 25,
  });
  expect(readListAddress('#/campaigns?filter=%7B%22name%22%3A%22what%3F%22%7D&page=x')).toEqual({
    filter: { name: 'what?' },
    sort: { field: 'name', order: 'ASC' },
    page: 1,
    perPage: 25,
  });
});

it('says nothing of another page, or of an address that says nothing', () => {
  for (const hash of [
    '',
    '#/',
    '#/campaigns',
    '#/campaigns?',
    '#/upload?sort=name',
    '#/campaigns/1/show?page=2',
  ])
    expect(readListAddress(hash)).toBeUndefined();
});

describe('the list at an address', () => {
  const kept = { filter: { status: 'Paused' }, sort: 'endDate', order: 'DESC', page: 3, perPage: 50 };

  it('is what it says', () => {
    const { shown, isSaid } = listAt('?page=2&perPage=50&sort=status', kept);
    expect(shown).toEqual({ filter: {}, sort: { field: 'status', order: 'ASC' }, page: 2, perPage: 50 });
    expect(isSaid).toBe(true);
  });

  it.each(['?perPage=0', '?perPage=-1&page=2', '?page=-2', '?page=0', '?perPage=1000000', '?perPage=NaN'])(
    '%s is put right',
    (search) => {
      const { shown, isSaid } = listAt(search, kept);
      expect(isSaid).toBe(false);
      expect(shown.page).toBeGreaterThanOrEqual(1);
      expect([25, 50, 100]).toContain(shown.perPage);
      const { filter, sort, ...page } = shown;
      expect(listAt(listSearch(filter, sort, page), undefined)).toEqual({
        shown,
        isSaid: true,
      });
    },
  );

  it('that says nothing is the list as it was last, which the address then says', () => {
    expect(listAt('', kept)).toEqual({
      shown: {
        filter: { status: 'Paused' },
        sort: { field: 'endDate', order: 'DESC' },
        page: 3,
        perPage: 50,
      },
      isSaid: false,
    });
    for (const nothing of [undefined, {}, 'x', { filter: null, sort: 'name' }])
      expect(listAt('', nothing)).toMatchObject({ shown: { ...DEFAULT_LIST, page: 1 }, isSaid: false });
    expect(listAt('', { ...kept, page: -1, perPage: 0 }).shown).toMatchObject({ page: 1, perPage: 25 });
  });
});
