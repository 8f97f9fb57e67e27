import { homeOf } from '../number/checkCell';
import type { Offer, RepairKind } from '../number/reasons';
import { settlePlain } from '../number/settlePlain';
import type { ReadSettings } from '../readSettings';
import { isStillMisquoted } from '../rejectFile';
import { isPersonBetween, mayBeSum } from './columnSum';
import { createCountryFit } from './countryFit';
import { createCsvBlocks } from './csvBlocks';
import type { Duplicates } from './duplicates';
import type { ListResult } from './listResult';
import { isBlank, isFooter, isSameRow, usedWidth } from './notData';
import { digitsKeyOf, markOf, NumberSet } from './numberSet';
import {
  createOtherTally,
  createOtherWritings,
  type OtherWriting,
  type OtherWritings,
} from './otherWritings';
import { type CellVerdict, correctionsByRow, readNumbers } from './readNumbers';
import { asOriginal, findSpoilt, withNumber } from './rowCells';
import type { RowReason } from './rowReasons';
import { createScreening, type Screens } from './screening';
import { createRowTallies, placeOf } from './tallyRows';
import { createValueReader } from './valueReader';

/** One record of the file while it is sorted. */
interface Row {
  row: number;
  line: number;
  cells: readonly string[];
  /** The same for the file of rejected rows. */
  rejected: readonly string[];
  width: number;
  isHidden: boolean;
}

const NONE: readonly never[] = [];

/**
 * Sorts the records of a list: what goes up, what is rejected and why, what is there twice, what is no data.
 * @param onNumber hears each number that is ready
 */
export function createRowSorter(
  settings: ReadSettings,
  duplicates: Duplicates,
  screens: Screens,
  onNumber: (number: string) => void,
) {
  const home = homeOf(settings.country);
  const tallies = createRowTallies(settings.variables.length);
  const { totals, sums } = tallies;
  const values = createValueReader(settings, tallies);
  const fit = createCountryFit(settings);
  const ready = createCsvBlocks();
  const rejected = createCsvBlocks();
  const screening = createScreening(settings, screens);
  const others = createOtherTally();
  const campaign = screens.already;
  const known = campaign?.size ? createOtherWritings(campaign, home) : null;
  /** Of the ready rows, as they come. */
  const locals = new NumberSet();
  const written = {
    ...{ countries: tallies.countries, withoutCountry: 0, hasKey: duplicates.hasKey },
    hasLocalKey: (key: number) => locals.hasKey(key),
  };
  const own = createOtherWritings(written, home);
  const leavesOut = settings.otherWriting === 'skip';
  const corrections = correctionsByRow(settings);
  const excluded = new Set(settings.excludedCountries);
  const numberColumn = settings.numberColumns[0] ?? 0;
  const hasCodes = (settings.countryCodeColumn ?? settings.areaCodeColumn ?? null) !== null;
  const isSimple = settings.numberColumns.length === 1 && !hasCodes;
  /** A file of rejected rows that we wrote has none. */
  const hasFooters = settings.rejectFileColumns === null;
  let header: readonly string[] | null = null;
  /** A row that may be a sum: what stands around it tells. */
  let held: Row | null = null;
  let above: readonly string[] = NONE;
  let withoutCountry = 0;

  const reject = (
    row: Row,
    reason: RowReason,
    cell: string,
    offers: readonly Offer[] = NONE,
    column?: number,
  ) => {
    tallies.reject(reason, { row: row.row, line: row.line, column }, cell, offers);
    const cells = row.rejected.slice(0, usedWidth(row.rejected));
    sums.rejectColumns = Math.max(sums.rejectColumns, cells.length);
    rejected.add(String(row.row), [String(row.line), reason, ...cells]);
  };

  /** Sends a number on, unless its row or its country speak against it. */
  const place = (
    row: Row,
    number: string,
    cell: string,
    repairs: readonly RepairKind[],
    extension: string,
  ) => {
    const { country, isCostly } = placeOf(number);
    if (row.width > settings.width) {
      return reject(row, 'too-many-cells', row.cells.slice(settings.width, row.width).join(' | '));
    }
    if (isCostly && settings.premium === 'reject') return reject(row, 'premium-rate', cell);
    if (excluded.has(country)) return reject(row, 'excluded-country', cell);
    const read = values.read(row.cells, extension);
    if (!read) return reject(row, 'variable-missing', cell);
    const screen = screening.skip(number);
    if (screen) {
      totals[screen] += 1;
      return;
    }
    const inCampaign = inOtherWriting(known, number);
    if (inCampaign && leavesOut) {
      totals.already += 1;
      return others.add('campaign', inCampaign, row.line, number);
    }
    const novelty = duplicates.judge(number, markOf(read));
    if (novelty !== 'new') {
      totals.duplicates += 1;
      if (novelty === 'other-values') sums.differingDuplicates += 1;
      return;
    }
    const inList = inOtherWriting(own, number);
    if (inCampaign) others.add('campaign', inCampaign, row.line, number);
    else if (inList) others.add('list', inList, row.line, number);
    if (inList && leavesOut) {
      totals.duplicates += 1;
      return;
    }
    totals.ready += 1;
    if (country === '') {
      written.withoutCountry += 1;
      if (!number.startsWith('+')) locals.addKey(digitsKeyOf(number));
    }
    ready.add(number, read);
    onNumber(number);
    screening.noteReady(number);
    values.note(row.cells, row.line);
    if (row.isHidden) tallies.hidden(row.line, row.cells);
    tallies.country(country);
    if (isCostly) tallies.premium(row.line, number);
    if (repairs.includes('default-country')) sums.completed += 1;
    if (repairs.length > 0) tallies.repairs(repairs, row.line, cell, number);
  };

  const sortVerdict = (row: Row, one: CellVerdict, isOnly: boolean) => {
    const { verdict, cell, own } = one;
    const emptied = isOnly ? NONE : settings.numberColumns;
    const alone = isOnly && own === cell ? row : { ...row, rejected: withNumber(row.cells, emptied, one) };
    if (verdict.ok) place(alone, verdict.number, cell, verdict.repairs, verdict.extension);
    else reject(alone, verdict.reason, own, verdict.offers, one.column);
  };

  /** @param below the cells of the next row; null where there is none */
  const settleHeld = (below: readonly string[] | null) => {
    const row = held;
    held = null;
    if (!row) return;
    const isPerson = below !== null && isPersonBetween(above, row.cells, below, settings.numberColumns);
    if (isPerson) sortData(row);
    else tallies.notData('footer', row.line, row.cells);
  };

  const sortData = (row: Row) => {
    above = row.cells;
    const cell = row.cells[numberColumn] ?? '';
    if (!hasCodes) fit.add(cell);
    const corrected = corrections.get(row.row);
    const plain = isSimple && !corrected ? settlePlain(cell, home) : '';
    if (plain !== '') {
      if (cell.charCodeAt(0) !== 43) withoutCountry += 1;
      const isCompleted = plain.charCodeAt(0) === 43 && cell.charCodeAt(0) !== 43;
      return place(row, plain, cell, isCompleted ? COMPLETED : NONE, '');
    }
    const numbers = readNumbers(row.cells, settings, corrected);
    const isRefused = numbers.every(({ verdict }) => !verdict.ok);
    if (hasFooters && isRefused && !corrected && isFooter(row.cells, settings.numberColumns)) {
      return tallies.notData('footer', row.line, row.cells);
    }
    totals.split += numbers.length - 1;
    const nameless = numbers.filter(hasCodes ? gotNone : namesNone);
    withoutCountry += nameless.length;
    if (hasCodes) for (const { own } of nameless) fit.add(own);
    for (const number of numbers) sortVerdict(row, number, numbers.length === 1);
  };

  return {
    totals,
    /** Takes in the next record of the file. @throws {ReadStop} when there are too many numbers */
    add(written: readonly string[], line: number, isBroken: boolean, isHidden = false) {
      totals.rows += 1;
      const cells = asOriginal(written, settings.rejectFileColumns);
      if (held) settleHeld(isBlank(cells) || (header && isSameRow(cells, header)) ? null : cells);
      if (isBlank(cells)) {
        totals.blank += 1;
        return;
      }
      if (totals.rows <= settings.preambleRows) return tallies.notData('preamble', line, cells);
      if (settings.header && !header) {
        header = [...cells];
        return tallies.notData('header', line, cells);
      }
      if (header && isSameRow(cells, header)) return tallies.notData('repeated-header', line, cells);
      if (isHidden && settings.hidden === 'skip') {
        totals.hidden += 1;
        return tallies.hidden(line, cells);
      }
      const width = tallies.shape(cells);
      const row: Row = { row: totals.rows, line, cells, rejected: cells, width, isHidden };
      const ours = settings.rejectFileColumns;
      if (isBroken || (ours !== null && isStillMisquoted(written, ours)))
        return reject(row, 'unclosed-quote', cells.find((cell) => /["'\u201c]/.test(cell)) ?? '');
      const spoilt = findSpoilt(cells);
      if (spoilt !== null) return reject(row, 'undecodable', spoilt);
      if (hasFooters && !corrections.has(row.row) && mayBeSum(cells, settings.numberColumns)) held = row;
      else sortData(row);
    },
    /** To be called behind the last record. */
    end: () => settleHeld(null),
    takeReady: ready.take,
    takeRejected: rejected.take,
    finish: (): Omit<ListResult, 'stripped' | 'bytes'> => ({
      ...tallies.result(),
      checked: screening.checked,
      readyKnown: screening.readyKnown,
      otherWritings: others.rows(),
      withoutCountry,
      ...fit.shares(tallies.countries),
    }),
  };
}

const COMPLETED: readonly RepairKind[] = ['default-country'];

/** Whether a number of a list whose codes have a column of their own got no code there either. */
const gotNone = ({ verdict }: CellVerdict): boolean =>
  verdict.ok && (!verdict.number.startsWith('+') || verdict.repairs.includes('default-country'));

/** Whether a text is a number that names no country, or would be one in another country than the chosen one. */
function namesNone({ verdict, own }: CellVerdict): boolean {
  if (/\+|^\D*00/.test(own)) return false;
  return verdict.ok
    ? !verdict.repairs.includes('international-prefix')
    : verdict.reason === 'impossible-for-country';
}

function inOtherWriting(others: OtherWritings | null, number: string): OtherWriting | null {
  return others?.find(number) ?? null;
}
