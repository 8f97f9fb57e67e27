import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyFilter } from './filters/filters.testing';
import { listSearch } from './filters/listLink';
import { readListAddress } from './listAddress';

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
