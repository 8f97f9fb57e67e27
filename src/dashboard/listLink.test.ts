import { expect, it } from 'vitest';
import { listLink } from './listLink';

it('is an address of the campaign list that says everything, isArchived too', () => {
  const url = new URL(listLink({ status: 'Active', type: 'Static' }, ['numbersCount', 'DESC']), 'http://x');
  expect(url.pathname).toBe('/campaigns');
  const { filter = '', ...rest } = Object.fromEntries(url.searchParams);
  expect(JSON.parse(filter)).toEqual({ isArchived: false, status: 'Active', type: 'Static' });
  expect(rest).toEqual({ sort: 'numbersCount', order: 'DESC', page: '1', perPage: '25' });
});
