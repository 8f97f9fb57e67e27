/** How many rows a page of a list may have. */
export const PAGE_SIZES = [25, 50, 100];

/** A page of a list, from 1. */
export interface PageAsked {
  page: number;
  perPage: number;
}

/** Far behind the end of any list, and yet a range that every server can read. */
const LAST_PAGE = 1_000_000;

/**
 * The page that an address asks for, as there can be one: the first where it names none that can be, and the size that
 * holds as many rows as it asks for, up to the largest.
 */
export function possiblePage({ page, perPage }: PageAsked): PageAsked {
  const isPage = Number.isInteger(page) && page >= 1;
  const size =
    perPage >= 1 ? (PAGE_SIZES.find((each) => each >= perPage) ?? PAGE_SIZES.at(-1)) : PAGE_SIZES[0];
  return { page: isPage ? Math.min(page, LAST_PAGE) : 1, perPage: size ?? 25 };
}
