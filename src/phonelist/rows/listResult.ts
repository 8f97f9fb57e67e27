import type { Stripped } from '../bytes/decodeBytes';
import type { Offer, RepairKind } from '../number/reasons';
import type { OtherRows } from './otherWritings';
import type { NotData, RowReason, SpokenBadly } from './rowReasons';
import type { Screen } from './screens';

/**
 * What became of the rows of a file. Always exact, and always:
 * rows + split = ready + rejected + duplicates + already + earlier + hidden + blank + notData. A row of a number that a screen
 * holds and that is left out for it counts under that screen alone; 0 where there was no screen.
 */
export interface RowTotals extends Record<Screen, number> {
  /** Records in the file; a quoted line break does not start one. */
  rows: number;
  /** Rows made in addition, where the user wanted one for each number of a row. */
  split: number;
  ready: number;
  rejected: number;
  /** Of a number that stands in another row that is kept. */
  duplicates: number;
  /** Left out because the workbook hides them. */
  hidden: number;
  blank: number;
  /** Titles, headers and footers. */
  notData: number;
}

/** Rows of a kind: how many exactly, and the first of them. */
export interface Counted<Sample> {
  count: number;
  samples: Sample[];
}

export interface RepairSample {
  line: number;
  before: string;
  after: string;
}
export interface RejectSample {
  /** The record's number in the file, from 1: what a correction names. */
  row: number;
  line: number;
  cell: string;
  /** Where the number stands that is refused; none where the trouble is not in a number. */
  column?: number;
}
export interface RowSample {
  line: number;
  cells: string[];
}
export interface NumberSample {
  line: number;
  number: string;
}
export interface SpokenSample {
  line: number;
  value: string;
}

/** A country and how much of something it explains, from 0 to 1. */
export interface CountryShare {
  country: string;
  share: number;
}

export interface ListResult {
  totals: RowTotals;
  /** Ready rows with a repaired number: a part of `ready`. */
  repaired: number;
  /** Ready rows whose number got the calling code of the default country: a part of `ready`. */
  completed: number;
  /** The screens that the list was checked against; of all others nothing is known. */
  checked: Screen[];
  /** Ready rows with a number that a screen holds, as the user chose to send those: parts of `ready`, by screen checked. */
  readyKnown: Partial<Record<Screen, number>>;
  /** Duplicates whose variable values differ from those of the row that is kept: a part of `duplicates`. */
  differingDuplicates: number;
  /** By kind; a row may have several. */
  repairs: Partial<Record<RepairKind, Counted<RepairSample>>>;
  rejects: Partial<Record<RowReason, Counted<RejectSample>>>;
  /** How many rejected rows each choice would make ready. */
  offers: Partial<Record<Offer, number>>;
  notData: Partial<Record<NotData, Counted<RowSample>>>;
  /** Rows that the workbook hides: those that are left out, or as the user chose to send them, those that are ready. */
  hidden: Counted<RowSample>;
  /** Ready rows by country (ISO code; `+800` and the like; '' for local numbers), largest first. */
  countries: { country: string; count: number }[];
  /** How many numbers of data rows name no country, whatever became of them. */
  withoutCountry: number;
  /** How much of those each country explains, largest first; of the chosen country alone where there is one. */
  countryShares: (CountryShare & { callingCode: string })[];
  /** Default countries under which far more numbers would be possible than under the chosen one, best first. */
  betterCountries: CountryShare[];
  /** Rows whose number stands in the campaign, or in another row, in its other writing: with its country, or without. */
  otherWritings: OtherRows[];
  warnings: {
    premium: Counted<NumberSample>;
    /** Of each variable, in their order: what would be spoken badly. A default value has taken its place if there is one. */
    variables: Partial<Record<SpokenBadly, Counted<SpokenSample>>>[];
    /** Ready rows with fewer cells than variables. */
    shortRows: number;
    /** Values out of which control characters were taken. */
    controls: number;
    /** Values out of which the apostrophe was taken that keeps a spreadsheet from running them as a formula. */
    guards: number;
  };
  stripped: Stripped;
  /** Of each column, how many data rows have text there. A chosen variable with 0 is empty in every row. */
  filled: number[];
  /** How many data rows have each width (without empty cells at the end). */
  widths: { width: number; count: number }[];
  /** The most cells that a rejected row has: what the file of rejected rows needs. */
  rejectColumns: number;
  bytes: number;
}
