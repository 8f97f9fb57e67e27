import { checkCell, type NumberVerdict } from '../number/checkCell';
import { planOf } from '../number/countryPlan';
import { resolveNational } from '../number/resolveDigits';
import { PLAIN_LIST } from '../readSettings';
import { type CodeColumns, checkWithCodes } from '../rows/codeColumns';
import { hasText } from '../rows/notData';
import { placeOf } from '../rows/tallyRows';
import { type Contradiction, contradictionOf } from './columnContent';
import { isPhoneName, type NameKind, nameKind } from './columnNames';
import type { SampleRecord } from './sampleRecords';

const COLUMNS_LOOKED_AT = 200;
/** A cell of so many numbers, or with an extension, is a phone's all the same. */
const SEVERAL = ['two-numbers', 'extension'];
const GROUPED = /\d[ ().-]+\d/;

/** What a column of the first rows looks like. */
export interface ColumnSketch {
  /** The header's text, as it stands; '' without a header. */
  name: string;
  /** How many of the sampled data rows have text here. */
  filled: number;
  /** What share of those looks like a phone number, 0 to 1. */
  phones: number;
  /** Whether its name says that it holds phone numbers. */
  isNamedPhone: boolean;
  /** How many of the sampled rows would be ready with this column alone. */
  ready: number;
  /** Whether the workbook hides it. */
  isHidden: boolean;
}

/** The same with what it is judged by. */
export interface JudgedColumn extends ColumnSketch {
  kind: NameKind;
  contradiction: Contradiction;
  /** What share of its numbers is written with the country, and what share in groups at least. */
  withCountry: number;
  grouped: number;
  /** What share of the others is possible in a country that other numbers of the list name; null where none is named. */
  fits: number | null;
  /** The rows' numbers; '' where there is none. */
  numbers: readonly string[];
  /** Whether the rows have text. */
  texts: readonly boolean[];
}

/** What is known before the columns are judged. */
export interface ColumnHints {
  codes: CodeColumns;
  hidden: readonly number[];
  country: string;
}

/** Says of each column what its name and its cells in the first data rows speak for. */
export function judgeColumns(
  rows: readonly SampleRecord[],
  header: readonly string[],
  width: number,
  { codes, hidden, country }: ColumnHints,
): JudgedColumn[] {
  const choices = { ...PLAIN_LIST, ...codes, country };
  const columns = Array.from({ length: width }, (_, at) => {
    const name = header[at] ?? '';
    const kind = nameKind(name);
    const isLookedAt = at < COLUMNS_LOOKED_AT;
    const texts = rows.map(({ cells }) => hasText(cells[at] ?? ''));
    const verdicts = rows.map(({ cells }, row): NumberVerdict | null => {
      if (!isLookedAt || !texts[row]) return null;
      return checkWithCodes(cells, cells[at] ?? '', choices)?.verdict ?? checkCell(cells[at] ?? '', choices);
    });
    const filled = texts.filter(Boolean).length;
    const numbers = verdicts.map((verdict) => (verdict?.ok ? verdict.number : ''));
    const alike = verdicts.filter((verdict) => verdict && (verdict.ok || SEVERAL.includes(verdict.reason)));
    const cells = isLookedAt ? rows.map(({ cells }) => cells[at] ?? '').filter(hasText) : [];
    const good = rows.flatMap(({ cells }, row) => (verdicts[row]?.ok ? [cells[at] ?? ''] : []));
    const share = (some: readonly unknown[]) => (filled === 0 ? 0 : some.length / filled);
    return {
      name,
      kind,
      filled,
      phones: share(alike),
      isNamedPhone: isPhoneName(name),
      ready: new Set(numbers.filter(Boolean)).size,
      isHidden: hidden.includes(at),
      contradiction: alike.length > 0 ? contradictionOf(cells) : null,
      withCountry: share(good.filter((cell) => /^\D*(?:\+|00)/.test(cell))),
      grouped: share(good.filter((cell) => GROUPED.test(cell.trim()))),
      fits: null,
      numbers,
      texts,
    };
  });
  return withFits(columns, rows, country);
}

/** Numbers that name no country are most likely of one that the others of the list name. */
function withFits(columns: JudgedColumn[], rows: readonly SampleRecord[], chosen: string): JudgedColumn[] {
  const named = new Set(
    columns.flatMap(({ numbers, kind }) =>
      kind === 'id'
        ? []
        : numbers.filter((number) => number.startsWith('+')).map((number) => placeOf(number).country),
    ),
  );
  const countries = [...named, chosen].filter((country) => /^[A-Z]{2}$/.test(country)).slice(0, 8);
  if (countries.length === 0) return columns;
  const plans = countries.map(planOf);
  return columns.map((column, at) => {
    const cells = rows
      .map(({ cells }) => cells[at]?.trim() ?? '')
      .filter((cell) => /^\(?\d[\d\s().-]*$/.test(cell));
    if (cells.length === 0) return column;
    const fitting = cells.filter((cell) =>
      plans.some((plan) => resolveNational(cell.replace(/\D/g, ''), plan).ok),
    );
    return { ...column, fits: fitting.length / cells.length };
  });
}
