import { callingCodeOf, countryOf, isPremium } from '../number/callingCode';
import type { Offer, RepairKind } from '../number/reasons';
import type { ListResult, RejectSample, RowSample, RowTotals } from './listResult';
import { hasText, usedWidth } from './notData';
import type { NotData, RowReason, SpokenBadly } from './rowReasons';
import { shown, tally } from './tally';

const MOST_COLUMNS = 2000;

/** Everything that is counted and listed while the rows of a list go by. */
export function createRowTallies(variables: number) {
  const totals: RowTotals = {
    rows: 0,
    split: 0,
    ready: 0,
    rejected: 0,
    duplicates: 0,
    already: 0,
    earlier: 0,
    hidden: 0,
    blank: 0,
    notData: 0,
  };
  const sums = {
    repaired: 0,
    completed: 0,
    differingDuplicates: 0,
    shortRows: 0,
    controls: 0,
    guards: 0,
    rejectColumns: 0,
  };
  const repairs: ListResult['repairs'] = {};
  const rejects: ListResult['rejects'] = {};
  const offers: ListResult['offers'] = {};
  const notData: ListResult['notData'] = {};
  const hidden: { hidden?: ListResult['hidden'] } = {};
  const premium: { premium?: ListResult['warnings']['premium'] } = {};
  const spoken: ListResult['warnings']['variables'] = Array.from({ length: variables }, () => ({}));
  const countries = new Map<string, number>();
  /** Those beyond MOST_COLUMNS are counted as one more. */
  const widths: number[] = [];
  const filled: number[] = [];

  return {
    totals,
    sums,
    countries,
    notData(kind: NotData, line: number, cells: readonly string[]): void {
      totals.notData += 1;
      tally(notData, kind, () => rowSample(line, cells));
    },
    hidden(line: number, cells: readonly string[]): void {
      tally(hidden, 'hidden', () => rowSample(line, cells));
    },
    /** With its column only where the trouble is in a number. */
    reject(
      reason: RowReason,
      { row, line, column }: Omit<RejectSample, 'cell'>,
      cell: string,
      offered: readonly Offer[],
    ): void {
      totals.rejected += 1;
      tally(rejects, reason, () => ({
        row,
        line,
        cell: shown(cell),
        ...(column !== undefined && { column }),
      }));
      for (const offer of offered) offers[offer] = (offers[offer] ?? 0) + 1;
    },
    repairs(kinds: readonly RepairKind[], line: number, before: string, after: string): void {
      for (const kind of kinds)
        tally(repairs, kind, () => ({ line, before: shown(before), after: shown(after) }));
      if (kinds.some((kind) => kind !== 'default-country')) sums.repaired += 1;
    },
    spoken(variable: number, kind: SpokenBadly, line: number, value: string): void {
      const tallies = spoken[variable];
      if (tallies) tally(tallies, kind, () => ({ line, value: shown(value) }));
    },
    premium(line: number, number: string): void {
      tally(premium, 'premium', () => ({ line, number: shown(number) }));
    },
    country(country: string): void {
      countries.set(country, (countries.get(country) ?? 0) + 1);
    },
    /** Counts where a data row has text; gives its width without empty cells at the end. */
    shape(cells: readonly string[]): number {
      let width = 0;
      const columns = Math.min(cells.length, MOST_COLUMNS);
      for (let at = 0; at < columns; at += 1) {
        if (!hasText(cells[at] ?? '')) continue;
        width = at + 1;
        filled[at] = (filled[at] ?? 0) + 1;
      }
      if (cells.length > MOST_COLUMNS) width = usedWidth(cells);
      const key = Math.min(width, MOST_COLUMNS + 1);
      widths[key] = (widths[key] ?? 0) + 1;
      return width;
    },
    result: (): Omit<
      ListResult,
      keyof CountryFindings | 'checked' | 'readyKnown' | 'stripped' | 'bytes'
    > => ({
      totals,
      repaired: sums.repaired,
      completed: sums.completed,
      differingDuplicates: sums.differingDuplicates,
      repairs,
      rejects,
      offers,
      notData,
      hidden: hidden.hidden ?? { count: 0, samples: [] },
      countries: byCount(countries).map(([country, count]) => ({ country, count })),
      warnings: {
        premium: premium.premium ?? { count: 0, samples: [] },
        variables: spoken,
        shortRows: sums.shortRows,
        controls: sums.controls,
        guards: sums.guards,
      },
      filled: Array.from(filled, (count) => count ?? 0),
      widths: byCount(new Map(Object.entries(widths))).map(([width, count]) => ({
        width: Number(width),
        count,
      })),
      rejectColumns: sums.rejectColumns,
    }),
  };
}

/** What the sorter finds out about countries, beside the tallies. */
type CountryFindings = Pick<
  ListResult,
  'betterCountries' | 'countryShares' | 'otherWritings' | 'withoutCountry'
>;

export type RowTallies = ReturnType<typeof createRowTallies>;

/** The country of a number as it goes up ('' for a local one), and whether calls to it cost extra. */
export function placeOf(number: string): { country: string; isCostly: boolean } {
  if (number.charCodeAt(0) !== 43) return { country: '', isCostly: false };
  const code = callingCodeOf(number.slice(1));
  const national = number.slice(1 + code.length);
  return { country: countryOf(code, national), isCostly: isPremium(code, national) };
}

function rowSample(line: number, cells: readonly string[]): RowSample {
  return { line, cells: cells.slice(0, 6).map(shown) };
}

function byCount<Key>(counts: ReadonlyMap<Key, number>): [Key, number][] {
  return [...counts].sort(([, a], [, b]) => b - a);
}
