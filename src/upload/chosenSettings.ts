import type { ReadSettings } from '../phonelist/readSettings';
import type { ColumnSettings } from './columnUse';
import type { Opened } from './openFile';

type Name = keyof ReadSettings;

const OF_COLUMNS: readonly Name[] = [
  'width',
  'numberColumns',
  'countryCodeColumn',
  'areaCodeColumn',
  'variables',
  'variableDefaults',
  'corrections',
];
const OF_ROWS: readonly Name[] = ['preambleRows', 'header'];

/** What a change of each of these leaves behind that meant other cells: it is proposed anew. */
const UNSETTLED_BY: Partial<Record<Name, readonly Name[]>> = {
  // What is hidden in one sheet has nothing to do with what is hidden in another.
  sheet: [...OF_ROWS, ...OF_COLUMNS, 'hidden'],
  delimiter: [...OF_ROWS, ...OF_COLUMNS],
  quote: OF_COLUMNS,
  escape: OF_COLUMNS,
  encoding: [],
  preambleRows: [],
  header: [],
  width: [],
};

/** Whether the columns of one reading are none of the other's: a use that is given to them would be one of other cells. */
export function hasOtherColumns(one: ReadSettings, other: ReadSettings): boolean {
  const names = Object.keys(UNSETTLED_BY) as Name[];
  return names.some((name) => UNSETTLED_BY[name]?.includes('variables') && one[name] !== other[name]);
}

/**
 * What is kept of what a user has settled after one more change, and whether columns are to be looked for again.
 * @param inForce the columns as they were in sight; none of a file that could not be opened
 */
export function settledAfter(
  chosen: Partial<ReadSettings>,
  change: Partial<ReadSettings>,
  inForce: ColumnSettings | null = null,
): { chosen: Partial<ReadSettings>; isReopened: boolean } {
  const names = (Object.keys(change) as Name[]).filter((name) => name in UNSETTLED_BY);
  const unsettled = new Set(names.flatMap((name) => UNSETTLED_BY[name] ?? []));
  // What was written over a number of one column is none of another's.
  if (change.numberColumns && !isSame(change.numberColumns, inForce?.numberColumns))
    unsettled.add('corrections');
  // Default values stand for variables: where those are proposed anew, nobody knows for which.
  const keepsVariables = change.variables ?? (unsettled.has('variables') ? undefined : chosen.variables);
  if (names.length > 0 && !keepsVariables) unsettled.add('variableDefaults');
  const kept = Object.entries(chosen).filter(([name]) => !unsettled.has(name as Name));
  // Who gives one column another use has seen the others beside it: proposed anew, they would change places with it.
  const columns = inForce && (change.numberColumns || change.variables) ? columnsOf(inForce) : {};
  return { chosen: { ...Object.fromEntries(kept), ...columns, ...change }, isReopened: names.length > 0 };
}

function columnsOf(settings: ColumnSettings): ColumnSettings {
  const { numberColumns, variables, variableDefaults, countryCodeColumn, areaCodeColumn } = settings;
  return {
    ...{ numberColumns, variables, variableDefaults },
    ...(countryCodeColumn !== undefined && { countryCodeColumn }),
    ...(areaCodeColumn !== undefined && { areaCodeColumn }),
  };
}

function isSame(one: readonly number[], other: readonly number[] | undefined): boolean {
  return one.length === other?.length && one.every((column, at) => column === other[at]);
}

/** Whether a change leaves all settings as they are: then it settles them, and nothing is to be read again. */
export function changesNothing(settings: ReadSettings, change: Partial<ReadSettings>): boolean {
  return (Object.keys(change) as Name[]).every(
    (name) => JSON.stringify(change[name]) === JSON.stringify(settings[name]),
  );
}

/** Whether the user is to say which column holds the numbers, because the file does not. */
export function asksForColumn({ inspection, chosen }: Pick<Opened, 'inspection' | 'chosen'>): boolean {
  return inspection.isGuess && chosen.numberColumns === undefined;
}
