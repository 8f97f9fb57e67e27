import { expect, it } from 'vitest';
import { readPage, writePage } from './pageInAddress';

it('says what is not as at first, beside what else an address says', () => {
  const page = { page: 3, perPage: 50, order: 'DESC' as const };
  const search = writePage('tab=numbers', page, 'ASC');
  expect(search).toBe('tab=numbers&page=3&perPage=50&order=DESC');
  expect(readPage(search, 'ASC')).toEqual(page);
  expect(writePage(search, { page: 1, perPage: 25, order: 'ASC' }, 'ASC')).toBe('tab=numbers');
});

it.each(['', '?page=0&perPage=0', '?page=-1&perPage=x&order=up', '?page=NaN&order='])(
  '"%s" is the first page',
  (search) => expect(readPage(search, 'DESC')).toEqual({ page: 1, perPage: 25, order: 'DESC' }),
);
