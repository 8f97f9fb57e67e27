import { COUNTRIES } from './number/countryPlan';
import { NUMBER_REASONS } from './number/reasons';
import type { ReadSettings, Replacement } from './readSettings';

/** The name of a reject file's last column; behind it stands how the rows were read that were rejected. */
export const SETTINGS_COLUMN = 'sip-caller:settings';

type Carried = Pick<
  ReadSettings,
  | 'numberColumns'
  | 'numberUse'
  | 'countryCodeColumn'
  | 'areaCodeColumn'
  | 'variables'
  | 'variableDefaults'
  | 'missingVariables'
  | 'duplicates'
  | 'premium'
  | 'excludedCountries'
  | 'country'
  | 'leadingZero'
  | 'plus'
  | 'letterO'
  | 'vanity'
  | 'oldPlan'
  | 'twoNumbers'
  | 'extensions'
  | 'replacements'
  | 'already'
>;

/** Rules beyond these stay behind. */
const MOST_RULES = 100;
const LONGEST_RULE = 200;
/**
 * What a cell can hold, in characters: a spreadsheet that saves the file cuts what is behind, and then no setting is
 * read any more ("Excel specifications and limits"; the other programs hold more).
 */
const LONGEST_CELL = 32_767;

/** What a value must be to be taken from a file, which anybody may have edited. */
const DOMAINS: { [Name in keyof Carried]-?: (value: unknown, columns: number) => boolean } = {
  numberColumns: (value, columns) => isColumns(value, columns) && value.length > 0,
  numberUse: oneOf('first', 'each'),
  countryCodeColumn: isColumnOrNone,
  areaCodeColumn: isColumnOrNone,
  variables: isColumns,
  variableDefaults: (value) => isTexts(value),
  missingVariables: oneOf('send', 'reject'),
  duplicates: oneOf('first', 'last'),
  premium: oneOf('send', 'reject'),
  excludedCountries: (value) => isTexts(value) && value.every(isPlace),
  country: (value) => value === 'as-written' || isCountry(value),
  leadingZero: oneOf(true, false),
  plus: oneOf(true, false),
  letterO: oneOf(true, false),
  vanity: oneOf(true, false),
  oldPlan: oneOf(true, false),
  twoNumbers: oneOf('reject', 'first', 'each'),
  extensions: oneOf('reject', 'drop', 'keep'),
  replacements: (value) => Array.isArray(value) && value.length <= MOST_RULES && value.every(isRule),
  already: oneOf('send', 'skip'),
};
const NAMES = Object.keys(DOMAINS) as (keyof Carried)[];
/** Settings that say where something stands: only of use while the file has its columns. */
const OF_COLUMNS: readonly (keyof Carried)[] = [
  'numberColumns',
  'countryCodeColumn',
  'areaCodeColumn',
  'variables',
  'variableDefaults',
];

/**
 * The name of the last column, with the settings by which a row would be rejected again. Percent-encoded: no delimiter,
 * quote or formula can be in it, whatever program saves the file. Rules for which a cell has no room are left out.
 * @param columns how many columns are the original's
 */
export function settingsName(settings: ReadSettings, columns: number): string {
  const carried = { columns, ...Object.fromEntries(NAMES.map((name) => [name, settings[name]])) };
  const nameWith = (replacements: Replacement[]) =>
    `${SETTINGS_COLUMN} ${encoded({ ...carried, replacements })}`;
  return nameWith(fittingRules(settings.replacements, LONGEST_CELL - nameWith([]).length));
}

/** @param room how many characters they may take, as they are written */
function fittingRules(rules: readonly Replacement[], room: number): Replacement[] {
  const fitting: Replacement[] = [];
  let left = room;
  for (const rule of rules.filter(isRule).slice(0, MOST_RULES)) {
    left -= encoded([rule]).length;
    if (left < 0) break;
    fitting.push(rule);
  }
  return fitting;
}

/** JSON escapes lone surrogates, of which encodeURIComponent would throw. */
function encoded(value: object): string {
  return encodeURIComponent(JSON.stringify(value));
}

/**
 * The settings that a reject file's header carries; none of an older file. A value that is not one is left out.
 * @param columns how many columns stand before ours
 */
export function carriedSettings(header: readonly string[], columns: number): Partial<ReadSettings> {
  const cell = header.find((name) => name.startsWith(`${SETTINGS_COLUMN} `));
  const carried = cell ? parsed(cell.slice(SETTINGS_COLUMN.length).trim()) : {};
  const isWhole = carried.columns === columns;
  const names = NAMES.filter((name) => isWhole || !OF_COLUMNS.includes(name));
  return Object.fromEntries(
    names.filter((name) => DOMAINS[name](carried[name], columns)).map((name) => [name, carried[name]]),
  );
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(decodeURIComponent(text));
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function oneOf(...values: unknown[]): (value: unknown) => boolean {
  return (value) => values.includes(value);
}

function isColumns(value: unknown, columns: number): value is number[] {
  return Array.isArray(value) && value.every((at) => Number.isInteger(at) && at >= 0 && at < columns);
}

function isColumnOrNone(value: unknown, columns: number): boolean {
  return value === null || isColumns([value], columns);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}

function isRule(value: unknown): value is Replacement {
  const { reason, find, replace, ...more } = Object(value) as Record<string, unknown>;
  return (
    (NUMBER_REASONS as readonly unknown[]).includes(reason) &&
    [find, replace].every((text) => typeof text === 'string' && text.length <= LONGEST_RULE) &&
    find !== '' &&
    Object.keys(more).length === 0
  );
}

function isCountry(value: unknown): boolean {
  return typeof value === 'string' && COUNTRIES.includes(value);
}

/** As a ready number's place is named: a country, a calling code of none, or '' for local numbers. */
function isPlace(value: string): boolean {
  return isCountry(value) || /^(?:\+\d{1,3})?$/.test(value);
}
