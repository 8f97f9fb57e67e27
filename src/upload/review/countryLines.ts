import type { ListResult } from '../../phonelist/rows/listResult';

export interface CountryLine {
  country: string;
  /** Ready rows; 0 of one that is left out. */
  count: number;
  /** Of all ready rows, from 0 to 1. */
  share: number;
  isExcluded: boolean;
}

/**
 * Countries of the ready rows and those that are left out. Who was seen keeps its place, so that a line does not move
 * away from under the pointer when it is left out.
 * @param order the order in which they were shown before
 */
export function countryLines(
  { countries, totals }: Pick<ListResult, 'countries' | 'totals'>,
  excluded: readonly string[],
  order: readonly string[],
): CountryLine[] {
  const counts = new Map(countries.map(({ country, count }) => [country, count]));
  const named = new Set([...order, ...counts.keys(), ...excluded]);
  return [...named]
    .filter((country) => counts.has(country) || excluded.includes(country))
    .map((country) => {
      const count = counts.get(country) ?? 0;
      return {
        country,
        count,
        share: count / Math.max(1, totals.ready),
        isExcluded: excluded.includes(country),
      };
    });
}
