import type { SortPayload } from 'react-admin';
import { PAGE_SIZES, type PageAsked, possiblePage } from './pageSizes';

/** What the address of a screen says of the list in it. */
export interface PageInAddress extends PageAsked {
  order: SortPayload['order'];
}

type Order = SortPayload['order'];

/** Reads the page of a list from the query of an address; what it does not say, or cannot be, is as at first. */
export function readPage(search: string, firstOrder: Order): PageInAddress {
  const query = new URLSearchParams(search);
  const number = (name: string) => Number(query.get(name) ?? Number.NaN);
  const order = query.get('order');
  return {
    ...possiblePage({ page: number('page'), perPage: number('perPage') }),
    order: order === 'ASC' || order === 'DESC' ? order : firstOrder,
  };
}

/** The query of an address with the page of a list; what is as at first is left out, what else it says stays. */
export function writePage(
  search: string,
  { page, perPage, order }: PageInAddress,
  firstOrder: Order,
): string {
  const query = new URLSearchParams(search);
  const write = (name: string, value: string | number, first: string | number | undefined) =>
    value === first ? query.delete(name) : query.set(name, String(value));
  write('page', page, 1);
  write('perPage', perPage, PAGE_SIZES[0]);
  write('order', order, firstOrder);
  return query.toString();
}
