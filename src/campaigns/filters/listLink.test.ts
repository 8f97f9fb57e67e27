import fc from 'fast-check';
import { parseQueryFromLocation } from 'ra-core';
import { describe, expect, it } from 'vitest';
import { anyFilter } from './filters.testing';
import { listLink, listSearch } from './listLink';

describe('the address of a list', () => {
  it('is read by react-admin as the filter, sort and page that were written', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const search = listSearch(filter, { field: 'endDate', order: 'DESC' }, { page: 3, perPage: 50 });
        const read = parseQueryFromLocation({ search });
        expect(read).toEqual({ filter, sort: 'endDate', order: 'DESC', page: '3', perPage: '50' });
      }),
    );
  });

  it('carries filter and sort, from the first page on', () => {
    const here = 'https://console.example/app/#/campaigns?page=7&perPage=100';
    expect(listLink(here, { name: 'a b+c' }, { field: 'name', order: 'ASC' })).toBe(
      'https://console.example/app/#/campaigns?filter=%7B%22name%22%3A%22a%20b%2Bc%22%7D&sort=name&order=ASC&page=1',
    );
  });
});
